/** Which colour a node has, and the legend that explains it. Pure. */
import type { Theme } from "./colours.js";
import type { GraphNode, Kind, Value } from "./part.js";
import { kinds } from "./part.js";
import type { Colouring } from "./settings.js";

export interface LegendEntry {
  /** What nodes of this entry have in common; null when the attribute is not known. */
  readonly category: string | null;
  /** Name of the category as the data has it; the page translates those it knows. */
  readonly label: string;
  readonly colour: string;
  readonly nodes: readonly string[];
  /** Number of a thread, as it stands in its mark. */
  readonly number: number | null;
}

export interface Colours {
  readonly of: ReadonlyMap<string, string>;
  readonly entries: readonly LegendEntry[];
  /** Nodes to which this colouring does not apply, as topics when teachers are coloured by type. */
  readonly outside: number;
}

/** Categories beyond this many share a colour. */
export const otherCategory = "\u0000other";

interface Category {
  readonly name: string | null;
  readonly label: string;
  readonly rank: number;
}

const engagementOrder = ["low", "medium", "high"];

/**
 * Colours by the categories of a colouring. The more frequent ones get a colour of their own, threads by their number, so
 * that a thread has the same colour in every picture.
 */
export function coloursOf(nodes: readonly GraphNode[], colouring: Colouring, theme: Theme): Colours {
  const of = new Map<string, string>();
  if (colouring === "none") {
    nodes.forEach((node) => of.set(node.id, theme.kinds.course ?? theme.neutral));
    return { of, entries: [], outside: 0 };
  }
  const groups = new Map<string | null, { category: Category; nodes: string[] }>();
  let outside = 0;
  for (const node of nodes) {
    const category = categoryOf(node, colouring);
    if (category === undefined) {
      outside++;
      of.set(node.id, theme.neutral);
      continue;
    }
    const group = groups.get(category.name) ?? { category, nodes: [] };
    group.nodes.push(node.id);
    groups.set(category.name, group);
  }
  const ordered = [...groups.values()].sort(
    (a, b) =>
      Number(a.category.name === null) - Number(b.category.name === null) ||
      a.category.rank - b.category.rank ||
      b.nodes.length - a.nodes.length ||
      (a.category.label < b.category.label ? -1 : 1),
  );
  const entries: LegendEntry[] = [];
  const rest: string[] = [];
  let next = 0;
  for (const { category, nodes: members } of ordered) {
    const colour = category.name === null ? theme.neutral : fixedColour(category, colouring, theme, next++);
    if (colour === undefined) {
      rest.push(...members);
    } else {
      const number = colouring === "thread" && category.name !== null ? category.rank : null;
      entries.push({ category: category.name, label: category.label, colour, nodes: members, number });
    }
  }
  if (rest.length > 0) {
    entries.push({ category: otherCategory, label: "", colour: theme.inkSoft, nodes: rest, number: null });
  }
  for (const { colour, nodes: members } of entries) {
    members.forEach((key) => of.set(key, colour));
  }
  return { of, entries, outside };
}

function fixedColour(category: Category, colouring: Colouring, theme: Theme, next: number): string | undefined {
  switch (colouring) {
    case "kind":
      return theme.kinds[category.name ?? ""] ?? theme.neutral;
    case "type":
      return theme.types[category.name ?? ""] ?? theme.neutral;
    case "engagement": {
      const at = engagementOrder.indexOf((category.name ?? "").toLowerCase());
      return at < 0 ? theme.categories[next] : theme.ordered[at];
    }
    case "thread":
      return theme.categories[category.rank - 1];
    default:
      return theme.categories[next];
  }
}

/** @returns undefined when the colouring says nothing about nodes of this kind */
function categoryOf(node: GraphNode, colouring: Colouring): Category | undefined {
  const { kind, attributes } = node;
  switch (colouring) {
    case "kind":
      return { name: kind, label: kind, rank: kinds.indexOf(kind) };
    case "thread":
      return threadOf(node);
    case "discipline":
      return kind === "discipline"
        ? named(node.label)
        : kind === "course"
          ? named(first(attributes.disciplines))
          : undefined;
    case "type":
      return kind === "teacher" ? named(attributes.type) : undefined;
    case "engagement":
      return kind === "teacher" ? named(attributes.engagementLevel) : undefined;
    case "language":
    case "level":
      return kind === "course" || (kind === "teacher" && colouring === "language") ? named(attributes[colouring]) : undefined;
    case "teacher":
      return takenBy(node);
    case "none":
      return undefined;
  }
}

function threadOf({ id, kind, label, attributes }: GraphNode): Category | undefined {
  if (kind === "thread") {
    return { name: id, label, rank: Number(attributes.number ?? 999) };
  }
  if (kind !== "course") {
    return undefined;
  }
  return attributes.thread === null || attributes.thread === undefined
    ? unknown
    : {
        name: String(attributes.thread),
        label: String(attributes.threadLabel ?? attributes.thread),
        rank: Number(attributes.threadNumber ?? 999),
      };
}

/** Teachers side by side: what only one of them took has the colour of that teacher. */
function takenBy({ id, kind, label, attributes }: GraphNode): Category | undefined {
  if (kind === "teacher") {
    return { name: id, label, rank: 1 };
  }
  if (attributes.shared === true) {
    return { name: sharedCategory, label: "", rank: 0 };
  }
  const by = attributes.takenBy;
  if (kind !== "course" || !Array.isArray(by) || by.length === 0) {
    return undefined;
  }
  return by.length === 1
    ? { name: String(by[0]), label: String(by[0]), rank: 1 }
    : { name: sharedCategory, label: "", rank: 0 };
}

/** What several of the teachers side by side took, or several of their courses have. */
export const sharedCategory = "\u0000shared";

const unknown: Category = { name: null, label: "", rank: 1 };

function named(value: Value | undefined): Category {
  return value === null || value === undefined || value === ""
    ? unknown
    : { name: String(value), label: String(value), rank: Math.max(0, engagementOrder.indexOf(String(value).toLowerCase())) };
}

function first(value: Value | undefined): Value | undefined {
  return Array.isArray(value) ? (value as readonly Value[])[0] : value;
}

export type Shape = "hexagon" | "square" | "circle" | "diamond" | "triangle" | "pentagon";

/** Each kind has a shape, so that no kind is told by its colour alone. */
export const shapes: Readonly<Record<Kind, Shape>> = {
  thread: "hexagon",
  course: "square",
  topic: "circle",
  discipline: "diamond",
  teacher: "triangle",
  other: "pentagon",
};
