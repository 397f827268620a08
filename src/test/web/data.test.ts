import assert from "node:assert/strict";
import { test } from "node:test";
import { toCsv } from "../../main/web/app/data/csv.js";
import { readState, stateQuery } from "../../main/web/app/data/url-state.js";

for (const [value, cell] of [
  ["a", "a"],
  ["a,b", '"a,b"'],
  ['say "x" now', '"say ""x"" now"'],
  [null, ""],
  [0.25, "0.25"],
  [["a", "b"], "a|b"],
  ["=1+1", "'=1+1"],
  ["-5", "-5"],
  [-5, "-5"],
] as const) {
  test(`a table cell is written as CSV: ${cell}`, () => {
    assert.equal(toCsv(["c"], [[value]]), `\ufeffc\r\n${cell}\r\n`);
  });
}

test("what equals the default stays out of the address", () => {
  assert.equal(stateQuery({ a: "1", b: "x y" }, { a: "1", b: "" }), "?b=x+y");
});

test("an address cannot add to the state", () => {
  assert.deepEqual(readState({ a: "1", b: "" }, "?b=2&c=3"), { a: "1", b: "2" });
});
