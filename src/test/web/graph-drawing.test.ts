import assert from "node:assert/strict";
import { test } from "node:test";
import { between, fit, markScale, panned, toPlane, toScreen, zoomed } from "../../main/web/app/graph/camera.js";
import { centralityOf } from "../../main/web/app/graph/centrality.js";
import { coloursOf, otherCategory, sharedCategory } from "../../main/web/app/graph/colouring.js";
import { blend, contrast, textOn } from "../../main/web/app/graph/colours.js";
import type { Theme } from "../../main/web/app/graph/colours.js";
import { frameOf, noFocus } from "../../main/web/app/graph/frame.js";
import { nodeAt, nodeInTheMiddle, nodeTowards } from "../../main/web/app/graph/hit.js";
import { directionOf } from "../../main/web/app/graph/labels.js";
import { emptyState, merge } from "../../main/web/app/graph/model.js";
import type { GraphLink, GraphNode, Kind } from "../../main/web/app/graph/part.js";
import { sceneOf } from "../../main/web/app/graph/scene.js";
import { defaultSettings } from "../../main/web/app/graph/settings.js";
import { shownOf } from "../../main/web/app/graph/shown.js";
import { popularity, radii } from "../../main/web/app/graph/sizing.js";
import { escapeXml, svgOf } from "../../main/web/app/graph/svg-writer.js";

const theme: Theme = {
  surface: "#ffffff",
  ink: "#1a2130",
  inkSoft: "#525c6e",
  link: "#8a94a6",
  accent: "#34439a",
  neutral: "#868f9f",
  kinds: { thread: "#34439a", course: "#46566f", topic: "#0d7f89" },
  types: { narrow: "#8c3a78" },
  categories: ["#000001", "#000002", "#000003"],
  ordered: ["#0000a0", "#0000b0", "#0000c0"],
};
const size = { width: 800, height: 600 };
const measure = (text: string) => 7 * text.length;

const node = (id: string, x = 0, y = 0, attributes: GraphNode["attributes"] = {}, label = id): GraphNode => ({
  id,
  kind: id.split("/")[0] as Kind,
  label,
  x,
  y,
  attributes,
  degrees: {},
});

const link = (source: string, target: string): GraphLink => ({
  source,
  target,
  kind: "COVERS",
  weight: 1,
  year: null,
  attributes: {},
});

function scene(nodes: GraphNode[], links: GraphLink[] = [], settings = defaultSettings) {
  const state = merge(
    emptyState,
    { nodes, links, shown: nodes.length, total: null, next: null, layout: null },
    { what: "start", start: "threads", threads: "content" },
    new Map(nodes.map(({ id, x, y }) => [id, { x: x ?? 0, y: y ?? 0 }])),
  );
  return sceneOf(state, shownOf(state, settings), settings, null, theme);
}

test("everything fits, upwards in the plane is upwards on the screen", () => {
  const camera = fit(
    [
      { x: -1, y: -1 },
      { x: 1, y: 1 },
    ],
    size,
  );
  const corner = toScreen(camera, size, { x: 1, y: 1 });
  assert.ok(corner.x < size.width && corner.x > size.width / 2);
  assert.ok(corner.y > 0 && corner.y < size.height / 2);
});

test("a single node stands in the middle, and no node breaks nothing", () => {
  assert.deepEqual(toScreen(fit([{ x: 5, y: 7 }], size), size, { x: 5, y: 7 }), { x: 400, y: 300 });
  assert.equal(fit([], size).scale, 1);
});

test("zooming keeps the point under the mouse, and ends somewhere", () => {
  const camera = fit(
    [
      { x: -1, y: -1 },
      { x: 1, y: 1 },
    ],
    size,
  );
  const mouse = { x: 100, y: 500 };
  const before = toPlane(camera, size, mouse);
  const after = toPlane(zoomed(camera, size, 3, mouse), size, mouse);
  assert.ok(Math.hypot(before.x - after.x, before.y - after.y) < 1e-9);
  assert.equal(zoomed(camera, size, 1e9).scale, camera.base * 40);
  assert.ok(markScale(zoomed(camera, size, 1e9), size) <= 2.6);
});

test("a picture that is moved by ten pixels has moved by ten pixels", () => {
  const camera = fit(
    [
      { x: -1, y: -1 },
      { x: 1, y: 1 },
    ],
    size,
  );
  const place = toScreen(panned(camera, 10, -4), size, { x: 0, y: 0 });
  assert.ok(Math.abs(place.x - 410) < 1e-9 && Math.abs(place.y - 296) < 1e-9);
  assert.deepEqual(between(camera, camera, 0.5), camera);
});

test("a blend lies between its colours, and text on a colour can be read", () => {
  assert.equal(blend("#000000", "#ffffff", 0.5), "#808080");
  assert.equal(contrast("#000000", "#ffffff"), 21);
  assert.equal(textOn("#34439a", theme), "#ffffff");
  assert.equal(textOn("#eeeeee", theme), "#1a2130");
});

test("a thread has the colour of its number, its courses have it too", () => {
  const { of } = coloursOf(
    [
      node("thread/a", 0, 0, { number: 2 }),
      node("course/1", 0, 0, { thread: "thread/a", threadLabel: "A", threadNumber: 2 }),
      node("course/2", 0, 0, { thread: null }),
      node("topic/x"),
    ],
    "thread",
    theme,
  );
  assert.deepEqual([...of.values()], [theme.neutral, "#000002", "#000002", theme.neutral]);
});

test("the most frequent categories have colours, the rest is one entry, the unknown the last", () => {
  const courses = ["a", "a", "b", "c", "d", "e"].map((level, i) => node(`course/${i}`, 0, 0, { level }));
  const { entries, outside } = coloursOf(
    [...courses, node("course/x", 0, 0, { level: null }), node("topic/x")],
    "level",
    theme,
  );
  assert.deepEqual(
    entries.map(({ category, nodes }) => [category, nodes.length]),
    [
      ["a", 2],
      ["b", 1],
      ["c", 1],
      [null, 1],
      [otherCategory, 2],
    ],
  );
  assert.equal(outside, 1);
});

test("engagement is coloured in its order", () => {
  const teachers = ["high", "high", "low"].map((engagementLevel, i) => node(`teacher/${i}`, 0, 0, { engagementLevel }));
  const { entries } = coloursOf(teachers, "engagement", theme);
  assert.deepEqual(
    entries.map(({ category, colour }) => [category, colour]),
    [
      ["low", theme.ordered[0]],
      ["high", theme.ordered[2]],
    ],
  );
});

test("what several teachers took is told from what one took", () => {
  const { entries } = coloursOf(
    [
      node("teacher/t1"),
      node("course/1", 0, 0, { takenBy: ["teacher/t1"] }),
      node("course/2", 0, 0, { takenBy: ["teacher/t1", "teacher/t2"] }),
    ],
    "teacher",
    theme,
  );
  assert.deepEqual(
    entries.map(({ category, nodes }) => [category, nodes.length]),
    [
      [sharedCategory, 1],
      ["teacher/t1", 2],
    ],
  );
});

test("areas grow with the value within a kind; what has no value is smallest", () => {
  const sizes = radii(
    [
      node("course/1", 0, 0, { teachers: 100 }),
      node("course/2", 0, 0, { teachers: null }),
      node("teacher/t", 0, 0, { courses: 3 }),
    ],
    "popularity",
    null,
  );
  assert.equal(sizes.get("course/1"), sizes.get("teacher/t"));
  assert.ok(sizes.get("course/2")! < sizes.get("course/1")!);
});

test("of some years, popularity is that of these years", () => {
  const course = node("course/1", 0, 0, { teachers: 9, years: { "2020": 4, "2021": 3, "2022": null } });
  assert.equal(popularity(course, null), 9);
  assert.equal(popularity(course, [2021, 2023]), 3);
});

test("centralities are those of what is shown", () => {
  const path = {
    nodes: ["a", "b", "c"],
    links: [
      ["a", "b"],
      ["b", "c"],
      ["c", "b"],
    ] as const,
  };
  assert.deepEqual(
    [...centralityOf(path, "degree")],
    [
      ["a", 1],
      ["b", 2],
      ["c", 1],
    ],
  );
  assert.ok(centralityOf(path, "betweenness").get("b")! > centralityOf(path, "betweenness").get("a")!);
  assert.ok(centralityOf(path, "pagerank").get("b")! > centralityOf(path, "pagerank").get("a")!);
  assert.equal(centralityOf({ nodes: [], links: [] }, "pagerank").size, 0);
});

const crowd = scene(
  Array.from({ length: 300 }, (_, i) =>
    node(`course/${i}`, (i % 20) / 20, Math.floor(i / 20) / 20, {}, `Course number ${i}`),
  ),
);

test("labels never lie on each other", () => {
  const { labels } = frameOf(crowd, fit(crowd.nodes, size), size, noFocus, measure);
  assert.ok(labels.length > 5);
  const boxes = labels.map(({ x, y, anchor, lines }) => {
    const width = measure(lines[0]!);
    const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
    return { left, right: left + width, top: y - 7, bottom: y + 7 };
  });
  boxes.forEach((a, i) =>
    boxes.slice(i + 1).forEach((b) => {
      assert.ok(a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom);
    }),
  );
});

test("a selected node has its label where there is no room", () => {
  const { labels, scene: drawn } = frameOf(
    crowd,
    fit(crowd.nodes, size),
    size,
    { ...noFocus, selected: new Set(["course/150"]) },
    measure,
  );
  assert.ok(labels.some((label) => drawn.nodes[label.node]!.node.id === "course/150"));
});

const byKind = { ...defaultSettings, colour: "kind" as const };
const triangle = scene(
  [node("course/a", -1, 0), node("course/b", 1, 0), node("course/c", 0, 1), node("course/far", 1, 0.4)],
  [link("course/a", "course/b"), link("course/a", "course/c")],
  byKind,
);

test("what is not in focus steps back", () => {
  const camera = fit(triangle.nodes, size);
  const frame = frameOf(
    triangle,
    camera,
    size,
    { ...noFocus, highlighted: new Set(["course/a", "course/b"]) },
    measure,
  );
  const colourOf = (key: string) => frame.nodeColours[triangle.nodes.findIndex((each) => each.node.id === key)];
  assert.equal(colourOf("course/a"), theme.kinds.course);
  assert.notEqual(colourOf("course/c"), theme.kinds.course);
  assert.equal(frame.strongLinks.size, 1);
});

test("the mouse finds what lies under it, and arrows lead to neighbours first", () => {
  const frame = frameOf(triangle, fit(triangle.nodes, size), size, noFocus, measure);
  const at = (key: string) => triangle.nodes.findIndex((each) => each.node.id === key);
  assert.equal(nodeAt(frame, { x: frame.x[at("course/c")]!, y: frame.y[at("course/c")]! }), at("course/c"));
  assert.equal(nodeAt(frame, { x: 3, y: 3 }), -1);
  assert.equal(nodeTowards(frame, at("course/a"), "right"), at("course/b"));
  assert.equal(nodeTowards(frame, at("course/b"), "up"), at("course/far"));
  assert.equal(nodeTowards(frame, at("course/c"), "up"), -1);
  assert.ok(nodeInTheMiddle(frame) >= 0);
});

test("a name of the data cannot become markup, and what XML forbids is replaced", () => {
  assert.equal(escapeXml('<b a="1">&'), "&lt;b a=&quot;1&quot;&gt;&amp;");
  assert.equal(escapeXml("a\u0000b\ud800c😀"), "a\uFFFDb\uFFFDc😀");
});

test("an SVG holds each mark, each link and each label once, and the legend", () => {
  const frame = frameOf(triangle, fit(triangle.nodes, size), size, noFocus, measure);
  const svg = svgOf(
    frame,
    {
      title: "A & B",
      legend: [{ text: "Courses (4)", colour: "#46566f", shape: "square" }],
      note: "4 nodes",
      direction: "rtl",
    },
    measure,
  );
  assert.equal(svg.match(/<polygon/g)?.length, 5);
  assert.equal(svg.match(/<path/g)?.length, 2);
  assert.equal(svg.match(/<text/g)?.length, frame.labels.length + 2);
  assert.match(svg, /<title>A &amp; B<\/title>/);
});

test("a label runs in the direction of its first letter", () => {
  assert.equal(directionOf("12 שברים"), "rtl");
  assert.equal(directionOf("Algebra שברים"), "ltr");
});
