import assert from "node:assert/strict";
import { test } from "node:test";
import type { Chance, Parameter } from "../../main/web/app/data/types.js";
import { cypherMap } from "../../main/web/app/elements/cypher-block.js";
import { chanceSentence } from "../../main/web/app/text/chance.js";
import { coverageSentence } from "../../main/web/app/text/explain.js";
import { academicYears, journey } from "../../main/web/app/text/journey.js";
import { measureName } from "../../main/web/app/text/measures.js";
import { requestParameters } from "../../main/web/app/text/parameters.js";
import { eventSentence } from "../../main/web/app/text/threads.js";
import { typeShares } from "../../main/web/app/text/types.js";

for (const [property, name] of [
  ["thematicCoherence", "Thematic coherence"],
  ["disciplinaryCourses", "Courses with disciplines"],
  ["thematicEffectiveCategories", "Thematic effective topics"],
  ["thematicLargestThreadMidP", "Thematic largest thread, mid-p"],
  ["bridgingZ", "Bridging, z"],
  ["somethingNew", "somethingNew"],
] as const) {
  test(`a measure is named by its property: ${property}`, () => assert.equal(measureName(property), name));
}

test("what is withheld keeps its room in a bar", () => {
  assert.deepEqual(typeShares({ thematic: 5, weak: null, integrated: 10, narrow: 0 }, 20), [
    { name: "integrated", count: 10, share: 0.5 },
    { name: "thematic", count: 5, share: 0.25 },
    { name: "withheld", count: null, share: 0.25 },
  ]);
});

test("a group without teachers has no shares", () => {
  assert.deepEqual(typeShares({ thematic: 0, weak: 0 }, 0), []);
});

const chance: Chance = {
  model: "fixed-row",
  draws: 1999,
  courses: 5,
  poolSize: 55,
  mean: null,
  sd: null,
  z: null,
  p: null,
  midP: null,
  quantile: null,
  q: null,
  histogram: null,
};

for (const [p, words] of [
  [0.0005, "none is at least as coherent."],
  [0.001, "under 0.1% are at least as coherent."],
  [0.5, "50% are at least as coherent."],
] as const) {
  test(`the share of random selections is without the teacher: p ${p}`, () => {
    assert.equal(
      chanceSentence({ ...chance, p }, "coherent"),
      `Of 1,999 random selections of 5 courses from the 55 that were open to this teacher, ${words}`,
    );
  });
}

const parameter = (name: string, type: Parameter["type"]): Parameter => ({
  name,
  type,
  defaultValue: null,
  choices: null,
  min: null,
  max: null,
  description: "",
});

test("a form sends numbers as numbers and leaves out what is empty", () => {
  assert.deepEqual(
    requestParameters(
      [
        parameter("draws", "integer"),
        parameter("pool", "choices"),
        parameter("period", "text"),
        parameter("seed", "integer"),
      ],
      { draws: "999", pool: [], period: "all", seed: "" },
    ),
    { draws: 999, pool: [], period: "all" },
  );
});

const happened = { year: "2020", thread: "A", with: [] as string[], from: null, to: null };

for (const [event, words] of [
  [{ ...happened, event: "born", to: 6 }, "begins with 6 courses"],
  [
    { ...happened, event: "merged", with: ["B"], from: 4, to: 9 },
    "takes in “\u2068b\u2069”: 4 before, 9 courses after",
  ],
  [{ ...happened, event: "died", from: 1, to: 0 }, "ends; it had 1 course"],
  [{ ...happened, event: "shrank", from: 9, to: 7 }, "shrank from 9 to 7 courses"],
] as const) {
  test(`what happens to a thread is said in words: ${event.event}`, () => {
    assert.equal(eventSentence({ ...event, with: [...event.with] }, new Map([["B", "b"]])), words);
  });
}

test("a journey is in order of time, with undated courses last", () => {
  const ordered = journey([
    { id: "z", enrolledAt: null, completedAt: null },
    { id: "c", enrolledAt: "2023-01-02", completedAt: null },
    { id: "b", enrolledAt: "2023-01-02", completedAt: null },
    { id: "a", enrolledAt: null, completedAt: "2022-05-01" },
  ]);
  assert.deepEqual(
    ordered.map((course) => course.number + course.id),
    ["1a", "2b", "3c", "4z"],
  );
});

test("an academic year begins with the first day of its month", () => {
  assert.deepEqual(
    academicYears(
      [
        { enrolledAt: "2023-07-31", completedAt: "2023-08-01" },
        { enrolledAt: null, completedAt: null },
      ],
      8,
    ),
    ["2022", "2023"],
  );
});

test("missing coverage is said in words", () => {
  assert.equal(
    coverageSentence("thematic", 3, 4),
    "3 of 4 courses have topics; the other one has no known topic and is left out, not counted as zero.",
  );
  assert.equal(coverageSentence("disciplinary", 2, 2), "All 2 courses have disciplines.");
});

test("parameters are written as a Cypher map", () => {
  assert.equal(cypherMap({ name: "O'Hara", ids: [1, 2], from: null }), "{name: 'O\\'Hara', ids: [1, 2], from: null}");
});
