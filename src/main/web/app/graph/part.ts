/** What the server sends of the graph. */

export const kinds = ["thread", "course", "topic", "discipline", "teacher", "other"] as const;

export type Kind = (typeof kinds)[number];

/** A value of a property; a map is one of counts by year. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [name: string]: Value };

export interface GraphNode {
  readonly id: string;
  readonly kind: Kind;
  readonly label: string;
  /** Place in the layout of the part, about [-1, 1]; null when it has none. */
  readonly x: number | null;
  readonly y: number | null;
  readonly attributes: Readonly<Record<string, Value>>;
  /** How many neighbours there are, by relationship, direction and kind: `COVERS>topic`, `COMPLETED<teacher`. */
  readonly degrees: Readonly<Record<string, number>>;
}

export interface GraphLink {
  readonly source: string;
  readonly target: string;
  readonly kind: string;
  readonly weight: number;
  readonly year: number | null;
  readonly attributes: Readonly<Record<string, Value>>;
}

export interface GraphPart {
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  readonly shown: number;
  readonly total: number | null;
  readonly next: string | null;
  readonly layout: { readonly seed: number; readonly algorithm: string } | null;
  /** Keys that were asked for and that the data does not hold. */
  readonly missing?: readonly string[];
  /** Why a path is empty. */
  readonly reason?: string | null;
  /** How many paths are as short as this one. */
  readonly alternatives?: number | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** @returns what tells a link from the others between the same two nodes */
export function linkKey(link: GraphLink): string {
  return `${link.source}\n${link.target}\n${link.kind}\n${link.year ?? ""}`;
}

/**
 * How many neighbours of each kind a node has. A teacher who completed a course was also enrolled in it: of several
 * relationships to the same kind the most frequent one counts.
 */
export function neighbourCounts(degrees: Readonly<Record<string, number>>): Map<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const [name, count] of Object.entries(degrees)) {
    const kind = name.split(/[<>]/)[1] as Kind | undefined;
    if (kind !== undefined && kinds.includes(kind)) {
      counts.set(kind, Math.max(count, counts.get(kind) ?? 0));
    }
  }
  return new Map([...counts].sort(([a], [b]) => kinds.indexOf(a) - kinds.indexOf(b)));
}

/** @returns the id behind a key, as the other pages want it: `teacher/t 1` is `t 1` */
export function keyId(key: string): string {
  return key.slice(key.indexOf("/") + 1);
}
