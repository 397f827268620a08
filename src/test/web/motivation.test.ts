import assert from "node:assert/strict";
import { test } from "node:test";
import { byKind, inputSentences, keyOf, kindOf, labelKinds, reasons, ruleRow } from "../../main/web/app/text/motivation.js";
import { typeShares } from "../../main/web/app/text/types.js";

const inputs = {
  mandatory: null,
  mandates: [],
  discipline: null,
  disciplines: [],
  role: null,
  roles: [],
  difficulty: null,
  index: null,
};

test("what is not known is said as such, and not as no", () => {
  assert.deepEqual(inputSentences(inputs), [
    "Whether it was mandatory is not known.",
    "Its relation to the teacher’s discipline is not known.",
    "Whether it is meant for the teacher’s role is not known.",
    "Its difficulty is not known.",
  ]);
});

test("a stipulation says for whom the course was mandatory", () => {
  const mandates = [
    { id: "a", year: 2023, scope: "all", value: null },
    { id: "b", year: 2023, scope: "role", value: "coach" },
  ];
  const [mandatory, discipline, role, difficulty] = inputSentences({
    ...inputs,
    mandatory: true,
    mandates,
    discipline: "weak",
    role: false,
    difficulty: "hard",
    index: -0.123,
  });
  assert.equal(mandatory, "Mandatory that year for all and for the role coach.");
  assert.equal(discipline, "Weakly related to the teacher’s discipline.");
  assert.equal(role, "Not meant for the teacher’s role.");
  assert.equal(difficulty, "Difficulty: hard (−0.12).");
});

test("reasons are the rules that fired, then those that are open", () => {
  assert.deepEqual(reasons({ label: "unknown", fired: ["I1"], open: ["E2"] }), [
    "I1 holds: the course was elective and is difficult.",
    "E2 cannot be decided: whether the course has no relation to the discipline or the role of the teacher, and is easy is not known.",
  ]);
  assert.deepEqual(reasons({ label: "undetermined", fired: [], open: [] }), ["No rule holds."]);
  assert.deepEqual(reasons({ label: null, fired: [], open: [] }), ["No run has judged this course."]);
});

test("a row of the truth table is found by what was chosen", () => {
  const row = { mandatory: null, discipline: "clear", role: false, difficulty: null, label: "unknown", fired: [], open: [] };
  const chosen = { mandatory: "unknown", discipline: "clear", role: "no", difficulty: "unknown" };
  assert.equal(ruleRow([row], chosen), row);
  assert.equal(ruleRow([row], { ...chosen, role: "yes" }), undefined);
});

test("what is withheld of the labels keeps its room", () => {
  assert.equal(keyOf(kindOf("mixed")), "mixed");
  const shares = typeShares(byKind({ intrinsic: 10, mixed: null, extrinsic: null, undetermined: 0, unknown: 0 }), 20, labelKinds);
  assert.deepEqual(
    shares.map(({ name, share }) => [name, share]),
    [
      ["motive-intrinsic", 0.5],
      ["withheld", 0.5],
    ],
  );
});
