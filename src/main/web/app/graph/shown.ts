/** What of a state is in sight under the settings, and how much is not. Pure. */
import type { GraphLink, GraphNode, Kind, Value } from "./part.js";
import type { GraphState } from "./model.js";
import type { AttributeFilter, Settings } from "./settings.js";
import { isByYear } from "./sizing.js";

export interface ShownNode {
  readonly node: GraphNode;
  /** Outside the chosen years, and still in sight. */
  readonly dimmed: boolean;
}

export interface ShownLink {
  readonly link: GraphLink;
  readonly dimmed: boolean;
}

export interface Shown {
  readonly nodes: readonly ShownNode[];
  readonly links: readonly ShownLink[];
  /** Nodes that a filter or the years leave out. */
  readonly filtered: number;
  readonly hidden: number;
  readonly byKind: ReadonlyMap<Kind, number>;
}

export function shownOf(state: GraphState, settings: Settings): Shown {
  const inYears = settings.years === null ? null : nodesInYears(state, settings.years);
  const removing = settings.outside === "remove";
  const nodes: ShownNode[] = [];
  let filtered = 0;
  for (const node of state.nodes.values()) {
    if (state.hidden.has(node.id)) {
      continue;
    }
    const dimmed = inYears !== null && !inYears.has(node.id);
    if (!passes(node, settings) || (dimmed && removing)) {
      filtered++;
    } else {
      nodes.push({ node, dimmed });
    }
  }
  const byKey = new Map(nodes.map((shown) => [shown.node.id, shown]));
  const links: ShownLink[] = [];
  for (const link of state.links.values()) {
    const source = byKey.get(link.source);
    const target = byKey.get(link.target);
    if (source === undefined || target === undefined || settings.withoutLinks.includes(link.kind)) {
      continue;
    }
    const outside = settings.years !== null && !isIn(link.year, settings.years);
    if (!outside || !removing) {
      links.push({ link, dimmed: outside || source.dimmed || target.dimmed });
    }
  }
  const byKind = new Map<Kind, number>();
  for (const { node } of nodes) {
    byKind.set(node.kind, (byKind.get(node.kind) ?? 0) + 1);
  }
  return { nodes, links, filtered, hidden: state.hidden.size, byKind };
}

function passes(node: GraphNode, settings: Settings): boolean {
  return (
    !settings.withoutKinds.includes(node.kind) &&
    (settings.text === "" || node.label.toLocaleLowerCase().includes(settings.text.toLocaleLowerCase())) &&
    settings.attributes.every((filter) => fits(node, filter))
  );
}

function fits(node: GraphNode, { name, value }: AttributeFilter): boolean {
  const own = node.attributes[name];
  return own === undefined || valueTexts(own).includes(value);
}

/** @returns the value of an attribute as texts, one for each item of a list; nothing for what is undefined */
export function valueTexts(value: Value | undefined): string[] {
  if (value === null || value === undefined) {
    return [];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item: Value) => valueTexts(item));
  }
  return typeof value === "object" ? Object.keys(value) : [String(value)];
}

function isIn(year: number | null, [from, to]: readonly [number, number]): boolean {
  return year === null || (year >= from && year <= to);
}

/**
 * The nodes that belong to the years: what has years of its own by these, a teacher by the years of its links, everything
 * else by the courses it is linked to. What nothing is known about stays.
 */
function nodesInYears(state: GraphState, years: readonly [number, number]): Set<string> {
  const inside = new Set<string>();
  const undecided = new Set<string>();
  for (const node of state.nodes.values()) {
    const own = yearsOf(node);
    if (own === null) {
      undecided.add(node.id);
    } else if (own.some((year) => isIn(year, years))) {
      inside.add(node.id);
    }
  }
  const evidence = new Map<string, boolean>();
  const decide = (key: string, isInside: boolean) => evidence.set(key, isInside || (evidence.get(key) ?? false));
  for (const { source, target, year } of state.links.values()) {
    for (const [key, other] of [
      [source, target],
      [target, source],
    ] as const) {
      if (undecided.has(key) && (year !== null || !undecided.has(other))) {
        decide(key, isIn(year, years) && (undecided.has(other) || inside.has(other)));
      }
    }
  }
  for (const key of undecided) {
    if (evidence.get(key) ?? true) {
      inside.add(key);
    }
  }
  return inside;
}

/** @returns the academic years of a node, null when it has none of its own */
function yearsOf(node: GraphNode): number[] | null {
  const { years } = node.attributes;
  const known = isByYear(years) ? Object.keys(years).map(Number) : [];
  return known.length === 0 ? null : known;
}

export interface YearCount {
  readonly year: number;
  readonly nodes: number;
  /** Teachers of each course of that year, or of each thread where no courses are shown; suppressed ones count as none. */
  readonly participations: number;
}

/** What there is in each academic year, from the first to the last one, without gaps. */
export function countsByYear(state: GraphState): YearCount[] {
  const visible = [...state.nodes.values()].filter(({ id }) => !state.hidden.has(id));
  const counting = visible.some(({ kind }) => kind === "course") ? "course" : "thread";
  const counts = new Map<number, { nodes: number; participations: number }>();
  const of = (year: number) => counts.get(year) ?? { nodes: 0, participations: 0 };
  for (const { kind, attributes } of visible) {
    for (const [year, count] of isByYear(attributes.years) ? Object.entries(attributes.years) : []) {
      const { nodes, participations } = of(Number(year));
      const more = kind === counting && typeof count === "number" ? count : 0;
      counts.set(Number(year), { nodes: nodes + 1, participations: participations + more });
    }
  }
  for (const { year } of state.links.values()) {
    if (year !== null) {
      counts.set(year, of(year));
    }
  }
  if (counts.size === 0) {
    return [];
  }
  const first = Math.min(...counts.keys());
  return Array.from({ length: Math.max(...counts.keys()) - first + 1 }, (_, i) => ({ year: first + i, ...of(first + i) }));
}
