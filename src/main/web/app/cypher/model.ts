/** What the REST interface says of queries and their answers. */

/** Something to be said about a query; places are offsets in the text as it was sent. */
export interface Problem {
  severity: "error" | "warning" | "information";
  code: string;
  message: string;
  from: number | null;
  to: number | null;
  line: number | null;
  column: number | null;
}

export interface Check {
  valid: boolean;
  access: "read" | "write" | "schema" | "other" | null;
  allowed: boolean;
  problems: Problem[];
  parameters: string[];
  columns: string[];
}

export type Mode = "run" | "explain" | "profile";

export interface Answer {
  execution: string;
  columns: string[];
  types: string[];
  rows: unknown[][];
  truncated: boolean;
  limit: number;
  milliseconds: number;
  notices: Problem[];
  graph: { nodes: GraphNode[]; links: unknown[]; total: number | null } | null;
  plan: Plan | null;
}

/** A node as the graph explorer draws it. */
export interface GraphNode {
  id: string;
  kind: string;
  label: string;
}

/** One operator of a plan, with those that it takes its rows from. */
export interface Plan {
  operator: string;
  details: string;
  identifiers: string[];
  estimatedRows: number;
  rows: number | null;
  dbHits: number | null;
  children: Plan[];
}

export interface Limits {
  rows: number;
  seconds: number;
  words: string[];
}

export interface Parameter {
  name: string;
  type: string;
  description: string;
  /** absent or null when one must be given */
  default?: unknown;
  defaultValue?: unknown;
}

export interface SavedQuery {
  name: string;
  title?: string;
  description: string;
  notes?: string;
  /** saved on this server by its users; the others come with Throughline */
  own?: boolean;
  parameters: Parameter[];
  columns: Array<{ name: string; type: string; description: string }>;
  cypher: string;
}

/** A node, a relationship or a path in a cell. */
export type Kinded =
  | { $kind: "node"; id: string; labels: string[]; properties: Record<string, unknown> }
  | { $kind: "relationship"; id: string; type: string; source: string; target: string; properties: Record<string, unknown> }
  | { $kind: "path"; nodes: string[]; relationships: unknown[] }
  | { $kind: "point" };

export function isKinded(value: unknown): value is Kinded {
  return typeof value === "object" && value !== null && "$kind" in value;
}

/** @returns the name of a query or a parameter as words: `minCourses` as "Min courses" */
export function words(name: string): string {
  const spaced = name
    .replaceAll(/[-_]/g, " ")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** Queries of the library have a question for a title; in a list their names are found sooner. */
export function titleOf(query: SavedQuery): string {
  return query.own !== true || query.title === undefined ? words(query.name) : query.title;
}
