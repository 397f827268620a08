import assert from "node:assert/strict";
import { test } from "node:test";
import { count } from "../../main/web/app/text/format.js";

test("a count has separators", () => {
  assert.equal(count(12345), "12,345");
});
