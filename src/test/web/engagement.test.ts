import assert from "node:assert/strict";
import { test } from "node:test";
import { cellColour } from "../../main/web/app/charts/centroid-map.js";
import { byKind, featureValue, kindOf, levelKinds, levelOf, scoreValue } from "../../main/web/app/text/engagement.js";
import { parameterValue } from "../../main/web/app/text/parameters.js";
import { typeShares } from "../../main/web/app/text/types.js";

test("a share is written in percent, a count whole, anything else with few digits", () => {
  assert.equal(featureValue("moduleShare", 0.25), "25%");
  assert.equal(featureValue("events", 1234), "1,234");
  assert.equal(featureValue("timeOnTask", 1.506), "1.51");
});

test("a score that is written as zero has no sign", () => {
  assert.equal(scoreValue(-0.001), "0.00");
  assert.equal(scoreValue(-0.5), "−0.50");
});

test("what is above the middle has another colour than what is below, the stronger the farther", () => {
  assert.equal(cellColour(1, 1), "color-mix(in srgb, var(--accent) 55%, var(--surface))");
  assert.equal(cellColour(-0.5, 1), "color-mix(in srgb, var(--disciplinary) 28%, var(--surface))");
  assert.equal(cellColour(0, 0), "color-mix(in srgb, var(--accent) 0%, var(--surface))");
});

test("the levels have names of their own among the colours", () => {
  assert.equal(levelOf(kindOf("high")), "high");
  assert.deepEqual(byKind({ low: 1, high: null }), { "level-low": 1, "level-high": null });
});

test("what is withheld of the levels keeps its room", () => {
  const shares = typeShares(byKind({ low: 5, medium: 10, high: null, undefined: 0 }), 20, levelKinds);
  assert.deepEqual(
    shares.map(({ name, share }) => [name, share]),
    [
      ["level-low", 0.25],
      ["level-medium", 0.5],
      ["withheld", 0.25],
    ],
  );
});

test("the parameters of a run of engagement have words", () => {
  assert.equal(parameterValue("threshold", "30"), "30 minutes");
  assert.equal(parameterValue("normalisation", "rank"), "Normal scores");
});
