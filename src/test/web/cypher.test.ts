import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, holdsText, readAddress, type Workbench } from "../../main/web/app/cypher/address.js";
import { cellText, describeColumns, nodeKeys } from "../../main/web/app/cypher/cells.js";
import { chosenChart, suggestedChart } from "../../main/web/app/cypher/chart-choice.js";
import { grouped, groupOf } from "../../main/web/app/cypher/groups.js";
import { clearHistory, type HistoryEntry, keep, readHistory } from "../../main/web/app/cypher/history.js";
import { type SavedQuery, titleOf } from "../../main/web/app/cypher/model.js";
import {
  fieldsOf,
  findParameters,
  givenFor,
  guessType,
  idOfKey,
  isNodeKey,
  valueOf,
} from "../../main/web/app/cypher/parameters.js";
import { curl, python, r } from "../../main/web/app/cypher/snippets.js";
import { starterFor } from "../../main/web/app/cypher/starter.js";
import { symbolsOf } from "../../main/web/app/cypher/symbols.js";

/* --- parameters --- */

test("parameters are found in the order of the text, each once", () => {
  assert.deepEqual(findParameters("MATCH (t {id: $b}) WHERE t.x > $a OR t.y = $b RETURN $`two words`"), [
    "b",
    "a",
    "two words",
  ]);
});

test("what is in strings, comments and quoted names is no parameter", () => {
  assert.deepEqual(findParameters("RETURN '$a \\' $b', \"$c\", `$d` // $e\n/* $f\n $g */ , $h"), ["h"]);
});

test("names in any script are parameters", () => {
  assert.deepEqual(findParameters("RETURN $מורה, $معلم2"), ["מורה", "معلم2"]);
});

test("an unfinished string hides what follows", () => {
  assert.deepEqual(findParameters("RETURN 'open $a"), []);
});

for (const [cypher, name, type] of [
  ["RETURN 1 LIMIT $n", "n", "Integer"],
  ["MATCH (t) WHERE t.id IN $teachers RETURN t", "teachers", "List"],
  ["UNWIND $rows AS row RETURN row", "rows", "List"],
  ["RETURN date($from)", "from", "Date"],
  ["MATCH (t) WHERE t.s >= $least RETURN t", "least", "Float"],
  ["MATCH (t) WHERE $most < t.s RETURN t", "most", "Float"],
  ["MATCH (t {s: $minScore}) RETURN t", "minScore", "Float"],
  ["MATCH (t {id: $teacher}) RETURN t", "teacher", "String"],
] as const) {
  test(`the type of $${name} in "${cypher}" is ${type}`, () => {
    assert.equal(guessType(cypher, name), type);
  });
}

test("a field takes what was typed, then the default, and the type that the reader chose", () => {
  const declared = [{ name: "limit", type: "Integer", description: "rows", defaultValue: 20 }];
  assert.deepEqual(fieldsOf("RETURN $limit", declared, {}, {}), [
    { name: "limit", type: "Integer", description: "rows", given: ["20"] },
  ]);
  assert.deepEqual(fieldsOf("RETURN $limit", declared, { limit: ["5"] }, { limit: "String" })[0], {
    name: "limit",
    type: "String",
    description: "rows",
    given: ["5"],
  });
});

test("nodes of the explorer make a list of nodes, and a text that looks like one stays a text", () => {
  const given = { courses: ["course/a/b", "thread/run/1"] };
  const [field] = fieldsOf("MATCH (c) WHERE c.id IN $courses RETURN c", [], given, {});
  assert.equal(field?.type, "Nodes");
  assert.deepEqual(field && valueOf(field), { value: ["a/b", "run/1"] });
  assert.equal(fieldsOf("RETURN $x", [], { x: ["course/a"] }, {})[0]?.type, "String");
});

test("a key of a node has a kind and an id", () => {
  assert.ok(isNodeKey("course/c1"));
  assert.ok(!isNodeKey("course/"));
  assert.ok(!isNodeKey("https://example"));
  assert.equal(idOfKey("element/4:x:1"), "4:x:1");
});

for (const [type, given, result] of [
  ["Integer", ["12"], { value: 12 }],
  ["Integer", ["1.5"], { refused: "notWhole" }],
  ["Integer", ["9007199254740993"], { refused: "tooLarge" }],
  ["Integer", [" "], { refused: "missing" }],
  ["Float", ["1e-3"], { value: 0.001 }],
  ["Float", ["1,5"], { refused: "notNumber" }],
  ["Boolean", ["false"], { value: false }],
  ["Date", ["2024-02-29"], { value: { $kind: "date", value: "2024-02-29" } }],
  ["Date", ["2023-02-29"], { refused: "notDate" }],
  ["String", [""], { value: "" }],
  ["String", [], { refused: "missing" }],
  ["List", ["a", "12", '"12"', "007"], { value: ["a", 12, "12", "007"] }],
  ["List", [], { value: [] }],
] as const) {
  test(`${JSON.stringify(given)} as ${type} is ${JSON.stringify(result)}`, () => {
    assert.deepEqual(valueOf({ type, given: [...given] }), result);
  });
}

test("values that are known already fill the form and come back", () => {
  const values = { a: "x", b: 2, c: 0.5, d: null, e: true, f: ["1", 2, "z"] };
  const known = givenFor(values);
  assert.ok(known !== null);
  for (const [name, value] of Object.entries(values)) {
    assert.deepEqual(valueOf({ type: known.types[name] ?? "String", given: known.given[name] ?? [] }), { value });
  }
  assert.equal(givenFor({ map: {} }), null);
});

test("nodes picked in the graph come with a first query", () => {
  assert.equal(starterFor({ course: ["c1", "c2"] }), "MATCH (n:Course)\nWHERE n.id IN $course\nRETURN n");
  assert.equal(
    starterFor({ topic: ["t"], other: ["4:x:1"] }),
    "MATCH (n)\nWHERE (n:Topic AND n.id IN $topic)\n  OR elementId(n) IN $other\nRETURN n",
  );
  assert.equal(starterFor({ limit: ["1"] }), null);
});

/* --- address --- */

const empty: Workbench = { name: null, cypher: null, given: {}, types: {}, view: null, chart: {} };

async function again(state: Workbench): Promise<Workbench> {
  const { address } = await addressOf(state);
  const url = new URL(`http://localhost/queries.html${address}`);
  return readAddress(url.search, url.hash);
}

test("the address gives back the query, its parameters and the view", async () => {
  const state: Workbench = {
    name: "most & least",
    cypher: "MATCH (t) // 100 % # ä\nRETURN t",
    given: { a: ["1"], list: ["x", "course/y,z"] },
    types: { a: "Integer" },
    view: "chart",
    chart: { mark: "bar", x: "c d" },
  };
  assert.deepEqual(await again(state), state);
});

test("the text of a query stays behind the #, which is not sent", async () => {
  const { address } = await addressOf({ ...empty, cypher: "RETURN 1" });
  assert.ok(address.startsWith("#q="));
});

test("a long text is packed and comes back", async () => {
  const cypher = "MATCH (מורה) RETURN 1 // many words\n".repeat(400);
  const { address, complete } = await addressOf({ ...empty, cypher });
  assert.ok(complete);
  assert.match(address, /^#z=[\w-]+$/);
  assert.ok(address.length < 2000);
  assert.equal((await again({ ...empty, cypher })).cypher, cypher);
});

test("a text that does not fit stays out, and that is known", async () => {
  const noise = Array.from({ length: 30_000 }, (_, i) =>
    String.fromCharCode(33 + ((i * i * 7919 + i * 104729) % 15991)),
  ).join("");
  assert.equal((await addressOf({ ...empty, cypher: noise })).complete, false);
});

test("a broken or harmful address is an empty workbench", async () => {
  assert.deepEqual(await readAddress("?t.a=Evil&view=evil", "#z=%%%"), empty);
  const bomb = await new Response(
    new Blob(["a".repeat(5_000_000)]).stream().pipeThrough(new CompressionStream("deflate-raw")),
  ).arrayBuffer();
  const packed = Buffer.from(bomb).toString("base64url");
  assert.equal((await readAddress("", `#z=${packed}`)).cypher, null);
});

test("the link to the content of the page holds no text", () => {
  assert.ok(!holdsText("#main"));
  assert.ok(holdsText("#q=RETURN%201"));
});

/* --- code --- */

const quoted = {
  cypher: 'MATCH (t) // "x" \\ \'y\' """\nRETURN t."end"',
  parameters: { list: ["a'b", 1, true, null], "odd name": { deep: 'say "hi"' }, evil: "\u202e\n\\" },
};

test("code for Python quotes the query and its parameters", () => {
  const code = python(quoted, "bolt://127.0.0.1:7687");
  assert.ok(code.includes('query = """\\\nMATCH (t) // "x" \\\\ \'y\' \\"\\"\\"\nRETURN t."end\\""""'));
  assert.ok(
    code.includes(
      `parameters = {"list": ["a'b", 1, True, None], "odd name": {"deep": "say \\"hi\\""}, "evil": "\\u202e\\n\\\\"}`,
    ),
  );
});

test("a date is one in Python too", () => {
  const code = python({ cypher: "RETURN $d", parameters: { d: { $kind: "date", value: "2024-01-31" } } }, "bolt://x");
  assert.ok(code.includes('parameters = {"d": date.fromisoformat("2024-01-31")}'));
  assert.ok(code.includes("from datetime import date\n"));
});

test("code for R takes a raw string that the text cannot end", () => {
  const code = r({ cypher: 'RETURN ")-" + ")--"', parameters: {} }, "http://localhost/api/v1/");
  assert.ok(code.includes('query <- r"---(RETURN ")-" + ")--")---"'));
  assert.ok(code.includes("parameters <- setNames(list(), character())"));
});

test("code for R quotes parameters", () => {
  const code = r(quoted, "http://localhost/api/v1/");
  assert.ok(
    code.includes(
      `parameters <- list(\`list\` = list("a'b", 1, TRUE, NULL), \`odd name\` = list(\`deep\` = "say \\"hi\\""), \`evil\` = "\\u202e\\n\\\\")`,
    ),
  );
});

test("code for a shell leaves nothing to the shell", () => {
  const code = curl({ cypher: "RETURN 'it''s $HOME `x`'", parameters: { a: "'" } }, "http://localhost/api/v1/", 1000);
  assert.ok(
    code.includes(
      `--data-binary '{"query":"RETURN '\\''it'\\'''\\''s $HOME \`x\`'\\''","parameters":{"a":"'\\''"},"limit":1000}'`,
    ),
  );
  assert.ok(!code.includes("Bearer '"));
});

/* --- symbols --- */

test("variables get the labels of their patterns", () => {
  const cypher = "MATCH (t:Teacher)-[r:COMPLETED]->(:Course) WHERE t.x = 'x (y:No)' RETURN t";
  const symbols = symbolsOf(cypher);
  assert.deepEqual(
    symbols.map(({ variable, types, labels }) => [variable, types[0], labels.children.map(({ value }) => value)]),
    [
      ["t", "Node", ["Teacher"]],
      ["r", "Relationship", ["COMPLETED"]],
      ["", "Node", ["Course"]],
    ],
  );
  assert.deepEqual(symbols[0]?.references, [7, cypher.indexOf("t.x"), cypher.length - 1]);
});

/* --- cells and charts --- */

const node = { $kind: "node", id: "course/c1", labels: ["Course"], properties: { title: "Reading" } };

test("cells are written as one line", () => {
  assert.equal(cellText(null), "null");
  assert.equal(cellText([1, "a", null]), "1, a, null");
  assert.equal(cellText(node), "(:Course Reading)");
  assert.equal(
    cellText({ $kind: "relationship", id: "1", type: "COVERS", source: "a", target: "b", properties: {} }),
    "[:COVERS]",
  );
  assert.equal(cellText({ a: 1 }), '{"a":1}');
});

test("the nodes of an answer are found wherever they are, each once", () => {
  const path = { $kind: "path", nodes: ["course/c1", "topic/t1"], relationships: [] };
  assert.deepEqual(
    nodeKeys([
      [node, [path]],
      [{ in: { map: node } }, "course/no"],
    ]),
    ["course/c1", "topic/t1"],
  );
});

const columnsOf = (columns: string[], rows: unknown[][]) => describeColumns(columns, rows);

test("columns have kinds", () => {
  const columns = columnsOf(
    ["year", "n", "day", "name", "yes", "node", "none"],
    [
      [2020, 1, "2024-01-01", "a", true, node, null],
      [2021, 0.5, "2024-01-02", null, false, node, null],
    ],
  );
  assert.deepEqual(
    columns.map(({ kind }) => kind),
    ["year", "number", "date", "text", "boolean", "other", "empty"],
  );
  assert.equal(columns[1]?.whole, false);
});

test("groups with a figure are bars", () => {
  assert.deepEqual(
    suggestedChart(
      columnsOf(
        ["value", "n"],
        [
          ["a", 1],
          ["b", 2],
        ],
      ),
    ),
    {
      mark: "bar",
      x: "value",
      y: "n",
      colour: null,
    },
  );
});

test("years with a figure are a line, one for each of a few groups", () => {
  assert.deepEqual(
    suggestedChart(
      columnsOf(
        ["year", "type", "n"],
        [
          [2020, "a", 1],
          [2020, "b", 2],
          [2021, "a", 3],
          [2021, "b", 1],
        ],
      ),
    ),
    { mark: "line", x: "year", y: "n", colour: "type" },
  );
});

test("two figures are dots, and one is a histogram", () => {
  const many = Array.from({ length: 80 }, (_, i) => [`t${i % 70}`, i, i * 2]);
  assert.deepEqual(suggestedChart(columnsOf(["t", "a", "b"], many)), { mark: "dot", x: "a", y: "b", colour: null });
  assert.deepEqual(
    suggestedChart(
      columnsOf(
        ["t", "a"],
        many.map((row) => row.slice(0, 2)),
      ),
    ),
    {
      mark: "histogram",
      x: "a",
      y: null,
      colour: null,
    },
  );
});

test("an answer without a figure has no chart", () => {
  assert.equal(suggestedChart(columnsOf(["a"], [["x"]])), null);
});

test("a chosen chart keeps only the columns that the answer has", () => {
  const columns = columnsOf(
    ["value", "n", "m"],
    [
      ["a", 1, 2],
      ["b", 2, 3],
    ],
  );
  assert.deepEqual(chosenChart(columns, { mark: "dot", x: "gone", y: "m" }), {
    mark: "dot",
    x: "value",
    y: "m",
    colour: null,
  });
  assert.deepEqual(chosenChart(columns, { colour: "" }), { mark: "bar", x: "value", y: "n", colour: null });
});

/* --- library and history --- */

const saved = (name: string, first: string, own = false): SavedQuery => ({
  name,
  description: `about ${name}`,
  own,
  parameters: [],
  columns: [{ name: first, type: "String", description: "" }],
  cypher: "RETURN 1",
});

test("queries are grouped by what their rows are about, own ones first", () => {
  const queries = [saved("a-query", "teacher"), saved("b", "course"), saved("mine", "teacher", true)];
  assert.deepEqual(
    grouped(queries, "").map(({ group }) => group),
    ["own", "teachers", "courses"],
  );
  assert.equal(groupOf(saved("x", "whatever")), "other");
  assert.equal(titleOf(saved("most-coherentTeachers", "x")), "Most coherent teachers");
});

test("a search wants all its words", () => {
  const queries = [saved("popular-courses", "course"), saved("mandatory-courses", "course")];
  assert.deepEqual(
    grouped(queries, "COURSES pop").flatMap((each) => each.queries.map(({ name }) => name)),
    ["popular-courses"],
  );
});

function storage(): Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const entry = (cypher: string, at: number): HistoryEntry => ({
  cypher,
  name: null,
  given: {},
  at,
  rows: 1,
  milliseconds: 2,
});

test("the history has each query once, the last one first, and no more than fifty", () => {
  const kept = storage();
  for (let i = 0; i < 60; i++) {
    keep(kept, entry(`RETURN ${i}`, i));
  }
  keep(kept, entry("RETURN 30", 99));
  const entries = readHistory(kept);
  assert.equal(entries.length, 50);
  assert.deepEqual([entries[0]?.cypher, entries[1]?.cypher], ["RETURN 30", "RETURN 59"]);
  clearHistory(kept);
  assert.deepEqual(readHistory(kept), []);
});

test("a history that something else has written is no history", () => {
  assert.deepEqual(readHistory({ getItem: () => '[{"cypher": 1}, null, 3]' }), []);
  assert.deepEqual(readHistory({ getItem: () => "{" }), []);
});
