import assert from "node:assert/strict";
import { test } from "node:test";
import { layOut } from "../../main/web/app/charts/graph-layout.js";
import { nullBins } from "../../main/web/app/charts/null-plot.js";
import { spread } from "../../main/web/app/charts/scan-plot.js";
import { mapMarks } from "../../main/web/app/charts/thread-map.js";
import { timelineMarks } from "../../main/web/app/charts/timeline-plot.js";
import type { GraphNode } from "../../main/web/app/data/types.js";

test("the null distribution ends after its last value or the teacher", () => {
  const atLeast = (value: number) =>
    nullBins({ from: 0, to: 1, counts: [5, 2, 0, 0, 0, 0, 0, 0, 0, 0] }, value).map((bin) => (bin.atLeast ? 1 : 0));
  assert.deepEqual(atLeast(0.05), [0, 1, 1]);
  assert.deepEqual(atLeast(0.45), [0, 0, 0, 0, 0, 1]);
  assert.deepEqual(atLeast(1), [0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
});

test("labels that would lie on each other are moved apart", () => {
  assert.deepEqual(
    spread([0.5, 0.9, 0.9], 0.1).map((value) => value.toFixed(1)),
    ["0.5", "0.9", "0.8"],
  );
});

test("a merged thread runs into the one that took it in", () => {
  const { tracks } = timelineMarks({
    years: ["2020", "2021"],
    threads: [
      { key: "A", label: "a", sizes: { 2020: 4, 2021: 9 } },
      { key: "B", label: "b", sizes: { 2020: 5 } },
    ],
    events: [
      { year: "2021", event: "merged", thread: "A", with: ["B"], from: 4, to: 9 },
      { year: "2021", event: "died", thread: "B", with: ["A"], from: 5, to: 0 },
    ],
  });
  assert.deepEqual(
    tracks.map((track) => `${track.y1}${track.y2} ${track.kind}`),
    ["AA goes on", "BA crosses"],
  );
});

test("the first thread stands at the top of the map, and each tie is drawn once", () => {
  const thread = (id: string, other: string) => ({
    id,
    number: 1,
    label: id,
    size: 4,
    links: [{ thread: other, weight: 2, edges: 3 }],
  });
  const { places, ties } = mapMarks([thread("a", "b"), thread("b", "a")], { width: 800, height: 300 });
  assert.deepEqual(
    places.slice(0, 1).map(({ left, top }) => [Math.round(left), Math.round(top)]),
    [[400, 72]],
  );
  assert.deepEqual(
    ties.map(({ share }) => share),
    [1],
  );
});

const node = (kind: GraphNode["kind"], key: string, x: number, y: number, shared = false): GraphNode => ({
  id: `${kind}/${key}`,
  key,
  kind,
  label: key,
  x,
  y,
  shared,
});
const drawn = (nodes: GraphNode[]) =>
  layOut({ nodes, links: [] }, { width: 800, height: 300, numbers: new Map([["a", 7]]) });

test("a graph fills its canvas and stays inside", () => {
  const { nodes } = drawn([node("course", "a", -0.2, 0.3), node("topic", "t", 0.4, -0.1, true)]);
  assert.deepEqual(
    nodes.map(({ left, top, number }) => [Math.round(left), Math.round(top), number]),
    [
      [110, 28, 7],
      [690, 272, null],
    ],
  );
});

test("a single node stands in the middle", () => {
  assert.deepEqual(
    drawn([node("course", "a", 0.9, 0.9)]).nodes.map(({ left, top }) => [left, top]),
    [[400, 150]],
  );
});

test("a shared category keeps its label where there is no room", () => {
  const crowd = Array.from({ length: 30 }, (_, i) => ({
    ...node("topic", String(i), (i % 6) / 100, Math.floor(i / 6) / 100, i === 13),
    label: "A topic with a long name",
  }));
  const { labels, unlabelled } = drawn([...crowd, node("topic", "far", 30, 30)]);
  assert.equal(labels.filter(({ strong }) => strong).length, 1);
  assert.equal(labels.length + unlabelled, 31);
});
