import assert from "node:assert/strict";
import { test } from "node:test";
import * as format from "../../main/web/app/text/format.js";

for (const [written, words] of [
  [format.score(0.4), "0.40"],
  [format.percent(0.666), "67%"],
  [format.count(12345), "12,345"],
  [format.figure(3), "3"],
  [format.figure(0.123456), "0.1235"],
  [format.period("all"), "all years"],
  [format.period("2023"), "2023/24"],
  [format.period("1999", "long"), "academic year 1999/00"],
  [format.day("2024-01-10"), "10 Jan 2024"],
  [format.percentTenths(0.9965), "99.7%"],
  [format.signed(0.5), "+0.50"],
  [format.signed(-0.125), "−0.13"],
  [format.signed(0), "0.00"],
  [format.probability(0.0004), "< 0.001"],
  [format.probability(0.0414), "0.041"],
  [format.variantName("elective"), "elective courses"],
  [format.similarityName("wu-palmer"), "Wu-Palmer"],
  [format.nullModelName("fixed-row"), "random courses"],
  [format.duration(400), "under 1 s"],
  [format.duration(2100), "2 s"],
  [format.duration(600000), "10 min"],
  [format.listed(["a", "b", "c"]), "a, b and c"],
  [format.attributeValue("language", "he"), "Hebrew"],
  [format.attributeValue("role", null), "not known"],
] as const) {
  test(`a value is written as ${words}`, () => assert.equal(written, words));
}
