import assert from "node:assert/strict";
import { test } from "node:test";
import { readState, stateQuery } from "../../main/web/app/data/url-state.js";

test("what equals the default stays out of the address", () => {
  assert.equal(stateQuery({ a: "1", b: "x y" }, { a: "1", b: "" }), "?b=x+y");
});

test("an address cannot add to the state", () => {
  assert.deepEqual(readState({ a: "1", b: "" }, "?b=2&c=3"), { a: "1", b: "2" });
});
