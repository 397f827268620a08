import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOf, readAddress, writeAddress } from "../../main/web/app/graph/address.js";
import { begin, record, redo, undo } from "../../main/web/app/graph/history.js";
import { keep, readKept, restore } from "../../main/web/app/graph/kept-view.js";
import {
  collapse,
  emptyState,
  hide,
  isExpanded,
  merge,
  moveTo,
  neighbours,
  place,
  showHidden,
} from "../../main/web/app/graph/model.js";
import type { GraphState, Source } from "../../main/web/app/graph/model.js";
import { linkKey, neighbourCounts } from "../../main/web/app/graph/part.js";
import type { GraphLink, GraphNode, GraphPart, Kind } from "../../main/web/app/graph/part.js";
import { apart, arranged, placesOf, scattered } from "../../main/web/app/graph/placing.js";
import { defaultSettings, readSettings } from "../../main/web/app/graph/settings.js";
import { countsByYear, shownOf } from "../../main/web/app/graph/shown.js";

const node = (id: string, attributes: GraphNode["attributes"] = {}): GraphNode => ({
  id,
  kind: id.split("/")[0] as Kind,
  label: id.toUpperCase(),
  x: 0,
  y: 0,
  attributes,
  degrees: {},
});

const link = (source: string, target: string, kind = "COVERS", year: number | null = null): GraphLink => ({
  source,
  target,
  kind,
  weight: 1,
  year,
  attributes: {},
});

const part = (nodes: GraphNode[], links: GraphLink[] = [], next: string | null = null): GraphPart => ({
  nodes,
  links,
  shown: nodes.length,
  total: next === null ? nodes.length : 99,
  next,
  layout: null,
});

const threads: Source = { what: "start", start: "threads", threads: "content" };
const expansion = (key: string, to: Kind): Source => ({ what: "expansion", node: key, to });
const keysOf = (state: GraphState) => [...state.nodes.keys()];

const started = merge(
  emptyState,
  part([node("thread/a"), node("thread/b")]),
  threads,
  new Map([["thread/a", { x: 1, y: 2 }]]),
);
const opened = merge(
  started,
  part([node("course/1"), node("course/2")], [link("course/1", "thread/a"), link("course/2", "thread/a")]),
  expansion("thread/a", "course"),
  new Map([["thread/a", { x: 9, y: 9 }]]),
);

test("what is there keeps its place when more comes", () => {
  assert.deepEqual(opened.positions.get("thread/a"), { x: 1, y: 2 });
});

test("a link to a node that is not there is left out", () => {
  const state = merge(emptyState, part([node("course/1")], [link("course/1", "topic/x")]), threads, new Map());
  assert.equal(state.links.size, 0);
});

test("the same link is there once, one of another year once more", () => {
  const twice = part(
    [node("teacher/t"), node("course/1")],
    [
      link("teacher/t", "course/1", "COMPLETED", 2020),
      link("teacher/t", "course/1", "COMPLETED", 2020),
      link("teacher/t", "course/1", "COMPLETED", 2021),
    ],
  );
  assert.equal(merge(emptyState, twice, threads, new Map()).links.size, 2);
});

test("a mistaken expansion can be taken back: what it brought goes", () => {
  const closed = collapse(opened, "thread/a", null);
  assert.deepEqual(keysOf(closed), ["thread/a", "thread/b"]);
  assert.equal(closed.links.size, 0);
  assert.equal(isExpanded(closed, "thread/a"), false);
});

test("what another expansion brought too stays when one is taken back", () => {
  const both = merge(opened, part([node("course/2")], []), expansion("thread/b", "course"), new Map());
  assert.deepEqual(keysOf(collapse(both, "thread/a", null)), ["thread/a", "thread/b", "course/2"]);
});

test("a node that has been expanded itself stays when what brought it is taken back", () => {
  const further = merge(opened, part([node("topic/x")], []), expansion("course/1", "topic"), new Map());
  assert.deepEqual(keysOf(collapse(further, "thread/a", null)), ["thread/a", "thread/b", "course/1", "topic/x"]);
});

test("more of an expansion goes on where it ended and is taken back with it", () => {
  const first = merge(started, part([node("course/1")], [], "cursor"), expansion("thread/a", "course"), new Map());
  const second = merge(first, part([node("course/2")], []), expansion("thread/a", "course"), new Map());
  assert.equal(second.origins.length, 2);
  assert.equal(second.origins[1]?.next, null);
  assert.deepEqual(keysOf(collapse(second, "thread/a", "course")), ["thread/a", "thread/b"]);
});

test("what is hidden is not lost, and comes back when it is asked for", () => {
  const state = hide(opened, ["course/1", "not/there"]);
  assert.deepEqual([...state.hidden], ["course/1"]);
  assert.deepEqual(
    shownOf(state, defaultSettings).nodes.map((each) => each.node.id),
    ["thread/a", "thread/b", "course/2"],
  );
  assert.equal(showHidden(state).hidden.size, 0);
  assert.equal(merge(state, part([node("course/1")]), { what: "added", node: "course/1" }, new Map()).hidden.size, 0);
});

test("a node that the reader moved stays there in every later layout", () => {
  const state = place(moveTo(opened, "course/1", { x: 3, y: 4 }), new Map([["course/1", { x: 0, y: 0 }]]));
  assert.deepEqual(state.positions.get("course/1"), { x: 3, y: 4 });
});

test("neighbours are each there once, by name", () => {
  const state = merge(
    opened,
    part([], [link("course/1", "course/2"), link("course/2", "course/1", "X")]),
    null,
    new Map(),
  );
  assert.deepEqual(
    neighbours(state, "course/1").map(({ id }) => id),
    ["course/2", "thread/a"],
  );
});

test("an act is undone and done again, and a new one ends what was undone", () => {
  const history = record(record(begin(1), 2, "two"), 3, "three");
  assert.equal(undo(undo(undo(history))).present.value, 1);
  assert.equal(redo(undo(history)).present.value, 3);
  assert.equal(redo(record(undo(history), 4, "four")).present.value, 4);
});

test("a teacher who was enrolled and completed is one neighbour", () => {
  assert.deepEqual(
    [...neighbourCounts({ "ENROLLED_IN<teacher": 150, "COMPLETED<teacher": 130, "COVERS>topic": 5 })],
    [
      ["topic", 5],
      ["teacher", 150],
    ],
  );
});

test("an address brings the same picture back, whatever its keys hold", () => {
  const odd = "course/a,b>c&d/é";
  const state = merge(
    merge(started, part([node(odd)]), expansion("thread/a", "course"), new Map()),
    part([node("teacher/x")]),
    { what: "added", node: "teacher/x" },
    new Map(),
  );
  const settings = {
    ...defaultSettings,
    colour: "thread" as const,
    years: [2020, 2022] as const,
    outside: "remove" as const,
    withoutKinds: ["topic" as const],
    attributes: [{ name: "language", value: "he" }],
    text: "a b",
  };
  const address = addressOf(hide(state, [odd]), settings, [odd], null);
  const { query, complete } = writeAddress(address);
  assert.ok(complete);
  const again = readAddress(query);
  assert.deepEqual(again.settings, settings);
  assert.deepEqual(again.hidden, [odd]);
  assert.deepEqual(again.selected, [odd]);
  assert.deepEqual(
    new Set(again.sources.map((source) => JSON.stringify(source))),
    new Set(address.sources.map((source) => JSON.stringify(source))),
  );
});

test("the address of the beginning is empty", () => {
  assert.equal(writeAddress(addressOf(started, defaultSettings, [], null)).query, "");
});

test("teachers side by side stand alone", () => {
  const { sources, settings } = readAddress("?teachers=t1,t2");
  assert.deepEqual(sources, [{ what: "teachers", ids: ["t1", "t2"] }]);
  assert.equal(settings.colour, "teacher");
});

test("an address never grows beyond what servers read", () => {
  let state = started;
  for (let i = 0; i < 400; i++) {
    const key = `course/a long identifier ${i}`;
    state = merge(state, part([node(key)]), { what: "added", node: key }, new Map());
  }
  const { query, complete } = writeAddress(addressOf(state, defaultSettings, [], null));
  assert.ok(query.length <= 3500);
  assert.equal(complete, false);
});

test("an address from elsewhere cannot break the page", () => {
  const { settings, sources } = readAddress(
    "?colour=__proto__&size=1&years=2022-2020&without=x&expand=%E0%A4%A,>,a>b&path=a",
  );
  assert.deepEqual(settings, defaultSettings);
  assert.deepEqual(sources, [{ what: "start", start: "threads", threads: "content" }]);
});

test("a kept view brings nodes, places, pins and origins back, without what the data has lost", () => {
  const state = hide(moveTo(opened, "course/1", { x: 3, y: 4 }), ["course/2"]);
  const kept = readKept(JSON.parse(JSON.stringify(keep(state, defaultSettings, ["course/1"], null))));
  assert.ok(kept !== null);
  const back = restore(
    kept,
    part([node("thread/a"), node("course/1"), node("course/2")], [link("course/1", "thread/a")]),
  );
  assert.deepEqual(keysOf(back), ["thread/a", "course/1", "course/2"]);
  assert.deepEqual(back.positions.get("course/1"), { x: 3, y: 4 });
  assert.deepEqual([...back.pinned], ["course/1"]);
  assert.deepEqual([...back.hidden], ["course/2"]);
  assert.deepEqual(keysOf(collapse(back, "thread/a", null)), ["thread/a"]);
});

test("what is not a view of this page is not read as one", () => {
  assert.equal(readKept({ version: 2, nodes: [] }), null);
  assert.equal(readKept({}), null);
});

test("settings that are not understood are the default", () => {
  assert.deepEqual(
    readSettings({ colour: 3, withoutKinds: "x", years: ["a", 2], attributes: [null, { name: "a", value: 1 }] }),
    {
      ...defaultSettings,
      attributes: [{ name: "a", value: "1" }],
    },
  );
});

const dated = merge(
  emptyState,
  part(
    [
      node("course/old", { years: { "2019": 3 } }),
      node("course/new", { years: { "2021": 4, "2022": null } }),
      node("topic/x"),
      node("topic/y"),
      node("teacher/t"),
      node("teacher/unknown"),
    ],
    [
      link("course/old", "topic/x"),
      link("course/new", "topic/y"),
      link("course/old", "topic/y"),
      link("teacher/t", "course/old", "COMPLETED", 2019),
    ],
  ),
  threads,
  new Map(),
);

test("nodes belong to years by their own, by their links, or by their courses; what nothing is known about stays", () => {
  const { nodes, filtered } = shownOf(dated, { ...defaultSettings, years: [2021, 2022], outside: "remove" });
  assert.deepEqual(
    nodes.map((each) => each.node.id),
    ["course/new", "topic/y", "teacher/unknown"],
  );
  assert.equal(filtered, 3);
});

test("what lies outside the years is dimmed when it is not taken out", () => {
  const { nodes, links } = shownOf(dated, { ...defaultSettings, years: [2021, 2022] });
  assert.equal(nodes.length, 6);
  assert.deepEqual(
    nodes.filter((each) => each.dimmed).map((each) => each.node.id),
    ["course/old", "topic/x", "teacher/t"],
  );
  assert.equal(links.filter((each) => each.dimmed).length, 3);
});

test("the years are counted without gaps", () => {
  assert.deepEqual(countsByYear(dated), [
    { year: 2019, nodes: 1, participations: 3 },
    { year: 2020, nodes: 0, participations: 0 },
    { year: 2021, nodes: 1, participations: 4 },
    { year: 2022, nodes: 1, participations: 0 },
  ]);
});

test("a filter concerns only nodes that have the attribute; a list fits by any of its items", () => {
  const state = merge(
    emptyState,
    part([
      node("course/1", { language: "he", disciplines: ["Maths", "Art"] }),
      node("course/2", { language: "ar", disciplines: ["Art"] }),
      node("topic/x"),
    ]),
    threads,
    new Map(),
  );
  const shown = (name: string, value: string) =>
    shownOf(state, { ...defaultSettings, attributes: [{ name, value }] }).nodes.map((each) => each.node.id);
  assert.deepEqual(shown("language", "he"), ["course/1", "topic/x"]);
  assert.deepEqual(shown("disciplines", "Art"), ["course/1", "course/2", "topic/x"]);
});

test("without a layout new nodes stand around what they are linked to, each in a place of its own", () => {
  const fresh = part(
    Array.from({ length: 50 }, (_, i) => node(`course/${i}`)),
    Array.from({ length: 50 }, (_, i) => link(`course/${i}`, "thread/a")),
  );
  const state = merge(started, fresh, expansion("thread/a", "course"), new Map());
  const places = scattered(started.positions, state, fresh);
  assert.equal(places.size, 50);
  assert.equal(new Set([...places.values()].map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`)).size, 50);
  for (const { x, y } of places.values()) {
    assert.ok(Math.hypot(x - 1, y - 2) < 1);
  }
});

test("a layout lies wide, its nodes do not cover each other, and fixed ones stay", () => {
  const tall = new Map(
    Array.from({ length: 12 }, (_, i) => [`n${i}`, { x: (i % 2) / 100, y: Math.floor(i / 2) / 5 }] as const),
  );
  const places = [...arranged(tall).values()];
  const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
  assert.ok(extent(places.map(({ x }) => x)) > extent(places.map(({ y }) => y)));
  const least = (points: readonly { x: number; y: number }[]) =>
    Math.min(...points.flatMap((a, i) => points.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y))));
  assert.ok(least(places) > 10 * least([...tall.values()]));
  const moved = apart(tall, new Set(["n0"]));
  assert.deepEqual(moved.get("n0"), tall.get("n0"));
  assert.deepEqual(arranged(tall), arranged(tall));
  const same = apart(
    new Map([
      ["a", { x: 0, y: 0 }],
      ["b", { x: 0, y: 0 }],
      ["c", { x: 1, y: 1 }],
    ]),
    new Set(),
  );
  assert.notDeepEqual(same.get("a"), same.get("b"));
});

test("a part without a layout has no places", () => {
  assert.equal(placesOf(part([{ ...node("course/1"), x: null }])), null);
  assert.equal(linkKey(link("a", "b")), "a\nb\nCOVERS\n");
});
