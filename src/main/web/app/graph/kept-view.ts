/** A state as it is kept in the graph of the server, and back. Pure. */
import type { Camera } from "./camera.js";
import type { GraphState, Origin, Source } from "./model.js";
import { connect, emptyState } from "./model.js";
import type { GraphPart, Point } from "./part.js";
import { readSettings } from "./settings.js";
import type { Settings } from "./settings.js";

export interface KeptView {
  readonly version: 1;
  readonly nodes: readonly string[];
  /** x and y of each node, in the order of `nodes`. */
  readonly places: ReadonlyArray<readonly [number, number]>;
  readonly pinned: readonly string[];
  readonly hidden: readonly string[];
  /** What brought which nodes, as places in `nodes`. */
  readonly origins: ReadonlyArray<{
    readonly source: Source;
    readonly nodes: readonly number[];
    readonly total: number | null;
    readonly next: string | null;
  }>;
  readonly settings: Settings;
  readonly selected: readonly string[];
  readonly camera: Camera | null;
}

export function keep(state: GraphState, settings: Settings, selected: readonly string[], camera: Camera | null): KeptView {
  const nodes = [...state.nodes.keys()];
  const at = new Map(nodes.map((key, i) => [key, i]));
  return {
    version: 1,
    nodes,
    places: nodes.map((key) => {
      const { x, y } = state.positions.get(key) ?? { x: 0, y: 0 };
      return [rounded(x), rounded(y)];
    }),
    pinned: [...state.pinned],
    hidden: [...state.hidden],
    origins: state.origins.map(({ source, nodes: brought, total, next }) => ({
      source,
      nodes: brought.flatMap((key) => at.get(key) ?? []),
      total,
      next,
    })),
    settings,
    selected,
    camera,
  };
}

/** To a hundredth of a pixel at the nearest zoom or less; more would double the size of a view. */
function rounded(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** @returns null when this is not something that {@link keep} has made */
export function readKept(value: Readonly<Record<string, unknown>>): KeptView | null {
  if (value.version !== 1 || !Array.isArray(value.nodes) || !Array.isArray(value.places) || !Array.isArray(value.origins)) {
    return null;
  }
  const settings = typeof value.settings === "object" && value.settings !== null ? value.settings : {};
  const kept = value as unknown as KeptView;
  return {
    ...kept,
    pinned: kept.pinned ?? [],
    hidden: kept.hidden ?? [],
    selected: kept.selected ?? [],
    camera: kept.camera ?? null,
    settings: readSettings(settings as Record<string, unknown>),
  };
}

/** Puts the nodes, as the data has them today, where they were. */
export function restore(kept: KeptView, part: GraphPart): GraphState {
  const there = new Map(part.nodes.map((node) => [node.id, node]));
  const known = (key: string | undefined): key is string => key !== undefined && there.has(key);
  const positions = new Map<string, Point>();
  kept.nodes.forEach((key, i) => {
    const place = kept.places[i];
    if (known(key) && place !== undefined) {
      positions.set(key, { x: place[0], y: place[1] });
    }
  });
  const state: GraphState = {
    ...emptyState,
    nodes: new Map(kept.nodes.filter(known).map((key) => [key, there.get(key)!])),
    positions,
    pinned: new Set(kept.pinned.filter(known)),
    hidden: new Set(kept.hidden.filter(known)),
    origins: kept.origins.map(
      ({ source, nodes, total, next }): Origin => ({
        source,
        nodes: nodes.map((i) => kept.nodes[i]).filter(known),
        total,
        next,
      }),
    ),
  };
  return connect(state, part.links);
}
