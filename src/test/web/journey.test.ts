import assert from "node:assert/strict";
import { test } from "node:test";
import { expectedCounts, outline } from "../../main/web/app/charts/histogram.js";
import { type JourneyCourse, journeyRows, threadsOf } from "../../main/web/app/charts/journey-plot.js";

const course = (number: number, enrolledAt: string | null, completedAt: string | null, thread: string | null): JourneyCourse => ({
  number,
  title: `Course ${number}`,
  enrolledAt,
  completedAt,
  thread: thread === null ? null : { id: thread, label: `Thread ${thread}` },
});

const courses = [
  course(1, "2023-09-01", "2024-01-10", "a"),
  course(2, null, "2024-02-01", "b"),
  course(3, "2024-03-01", null, "b"),
  course(4, null, null, "c"),
];

test("a course of which one date is known is a point, one without a date is not drawn", () => {
  assert.deepEqual(
    journeyRows(courses).map(({ number, from, to }) => [number, to > from]),
    [
      ["1", true],
      ["2", false],
      ["3", false],
    ],
  );
});

test("courses of a thread have one colour, the thread of most courses the first", () => {
  assert.deepEqual(
    threadsOf(courses).map(({ id }) => id),
    ["b", "a", "c"],
  );
  const [first, second, third] = journeyRows(courses);
  assert.notEqual(first?.color, second?.color);
  assert.equal(second?.color, third?.color);
});

const bins = [
  { from: 0, to: 0.5, count: 3 },
  { from: 0.5, to: 1, count: 1 },
];

test("the outline of chance has as many teachers as the bars", () => {
  const expected = expectedCounts({ n: 4, chance: { n: 3, counts: [0.75, 0.25] } });
  assert.deepEqual(expected, [3, 1]);
  assert.deepEqual(outline(bins, [3, 1]), [
    [0, 0],
    [0, 3],
    [0.5, 3],
    [0.5, 1],
    [1, 1],
    [1, 0],
  ]);
});

test("there is no outline where a run does not say what chance gives", () => {
  assert.equal(expectedCounts({ n: 4, chance: null }), null);
  assert.equal(expectedCounts({ n: 4, chance: { n: 0, counts: [] } }), null);
});
