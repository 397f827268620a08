/**
 * What of the graph is on the page and how it got there. A state never changes: each act makes a new one, so that an act
 * can be undone. Pure.
 */
import { linkKey } from "./part.js";
import type { GraphLink, GraphNode, GraphPart, Kind, Point } from "./part.js";

/** Where nodes came from. */
export type Source =
  | { readonly what: "start"; readonly start: "threads" | "courses"; readonly threads: string }
  | { readonly what: "teachers"; readonly ids: readonly string[] }
  | { readonly what: "added"; readonly node: string }
  | { readonly what: "expansion"; readonly node: string; readonly to: Kind }
  | { readonly what: "path"; readonly from: string; readonly to: string };

/** A source with what it brought so far. */
export interface Origin {
  readonly source: Source;
  /** Every node of the answers, also those that were there before. */
  readonly nodes: readonly string[];
  readonly total: number | null;
  /** Where to go on, null when all has come. */
  readonly next: string | null;
}

export interface GraphState {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly links: ReadonlyMap<string, GraphLink>;
  readonly positions: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  readonly origins: readonly Origin[];
}

export const emptyState: GraphState = {
  nodes: new Map(),
  links: new Map(),
  positions: new Map(),
  pinned: new Set(),
  hidden: new Set(),
  origins: [],
};

export function sameSource(a: Source, b: Source): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/**
 * Adds a part. Nodes that are there keep their place; new ones get one of `positions`. Nodes that were hidden and are asked
 * for again come into sight. A link whose ends are not both there is left out.
 */
export function merge(
  state: GraphState,
  part: GraphPart,
  source: Source | null,
  positions: ReadonlyMap<string, Point>,
): GraphState {
  const nodes = new Map(state.nodes);
  const places = new Map(state.positions);
  const hidden = new Set(state.hidden);
  for (const node of part.nodes) {
    nodes.set(node.id, node);
    hidden.delete(node.id);
    const place = positions.get(node.id);
    if (!places.has(node.id) && place !== undefined) {
      places.set(node.id, place);
    }
  }
  const links = new Map(state.links);
  for (const link of part.links) {
    if (nodes.has(link.source) && nodes.has(link.target)) {
      links.set(linkKey(link), link);
    }
  }
  return {
    ...state,
    nodes,
    links,
    positions: places,
    hidden,
    origins: source === null ? state.origins : withOrigin(state.origins, part, source),
  };
}

/** More of a source that is there goes on where that one ended. */
function withOrigin(origins: readonly Origin[], part: GraphPart, source: Source): Origin[] {
  const brought = part.nodes.map((node) => node.id);
  const anchor = source.what === "expansion" ? [source.node] : [];
  const at = origins.findIndex((origin) => sameSource(origin.source, source));
  const before = at < 0 ? anchor : (origins[at]?.nodes ?? []);
  const origin = { source, nodes: [...new Set([...before, ...brought])], total: part.total, next: part.next };
  return at < 0 ? [...origins, origin] : origins.with(at, origin);
}

/** Adds links among what is there. */
export function connect(state: GraphState, found: readonly GraphLink[]): GraphState {
  const links = new Map(state.links);
  for (const link of found) {
    if (state.nodes.has(link.source) && state.nodes.has(link.target)) {
      links.set(linkKey(link), link);
    }
  }
  return { ...state, links };
}

/** @returns the expansions of a node, in the order in which they were made */
export function expansionsOf(state: GraphState, key: string): Origin[] {
  return state.origins.filter(({ source }) => source.what === "expansion" && source.node === key);
}

export function isExpanded(state: GraphState, key: string): boolean {
  return expansionsOf(state, key).length > 0;
}

/**
 * Takes an expansion back: what it brought goes, unless something else brought it too or it has been expanded itself.
 *
 * @param to the kind to which the node was expanded; null for all
 */
export function collapse(state: GraphState, key: string, to: Kind | null): GraphState {
  return withoutOrigins(
    state,
    ({ source }) => source.what === "expansion" && source.node === key && (to === null || source.to === to),
  );
}

/** Takes back what a part of the graph was started with, or what was added. */
export function withoutOrigins(state: GraphState, isDropped: (origin: Origin) => boolean): GraphState {
  const origins = state.origins.filter((origin) => !isDropped(origin));
  if (origins.length === state.origins.length) {
    return state;
  }
  const kept = new Set(origins.flatMap((origin) => origin.nodes));
  return restricted({ ...state, origins }, kept);
}

function restricted(state: GraphState, kept: ReadonlySet<string>): GraphState {
  const nodes = new Map([...state.nodes].filter(([key]) => kept.has(key)));
  return {
    ...state,
    nodes,
    links: new Map([...state.links].filter(([, { source, target }]) => nodes.has(source) && nodes.has(target))),
    positions: new Map([...state.positions].filter(([key]) => nodes.has(key))),
    pinned: new Set([...state.pinned].filter((key) => nodes.has(key))),
    hidden: new Set([...state.hidden].filter((key) => nodes.has(key))),
  };
}

export function hide(state: GraphState, keys: Iterable<string>): GraphState {
  return { ...state, hidden: new Set([...state.hidden, ...keys].filter((key) => state.nodes.has(key))) };
}

export function showHidden(state: GraphState): GraphState {
  return { ...state, hidden: new Set() };
}

export function pin(state: GraphState, key: string): GraphState {
  return { ...state, pinned: new Set([...state.pinned, key]) };
}

export function unpin(state: GraphState, key: string): GraphState {
  return { ...state, pinned: new Set([...state.pinned].filter((other) => other !== key)) };
}

/** Puts a node elsewhere. Where the reader put it, it stays: it is pinned. */
export function moveTo(state: GraphState, key: string, place: Point): GraphState {
  return pin({ ...state, positions: new Map(state.positions).set(key, place) }, key);
}

/** Puts nodes where a layout wants them; pinned ones stay. */
export function place(state: GraphState, positions: ReadonlyMap<string, Point>): GraphState {
  const places = new Map(state.positions);
  for (const [key, position] of positions) {
    if (state.nodes.has(key) && !state.pinned.has(key)) {
      places.set(key, position);
    }
  }
  return { ...state, positions: places };
}

/** @returns the nodes at the other end of the links of a node, in sight, each once */
export function neighbours(state: GraphState, key: string): GraphNode[] {
  const found = new Map<string, GraphNode>();
  for (const { source, target } of state.links.values()) {
    const other = source === key ? target : target === key ? source : undefined;
    const node = other === undefined ? undefined : state.nodes.get(other);
    if (node !== undefined && node.id !== key && !state.hidden.has(node.id)) {
      found.set(node.id, node);
    }
  }
  return [...found.values()].sort((a, b) => compare(a.label, b.label) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
