/** How large a mark is. Pure. */
import type { GraphNode, Value } from "./part.js";
import type { Settings, Sizing } from "./settings.js";

/** A value for each node, from which its size is made; what has none is missing. */
export type Measure = ReadonlyMap<string, number>;

/**
 * Popularity is what the data says of a node: the teachers of a course, the courses of a thread or a teacher. Of some years it
 * is the sum of their teachers, where these are known.
 */
export function popularity({ kind, attributes }: GraphNode, years: Settings["years"]): number | undefined {
  if (years !== null && isByYear(attributes.years)) {
    return Object.entries(attributes.years)
      .filter(([year]) => Number(year) >= years[0] && Number(year) <= years[1])
      .reduce((sum, [, count]) => sum + (typeof count === "number" ? count : 0), 0);
  }
  const names = kind === "thread" || kind === "teacher" ? ["courses", "teachers"] : ["teachers", "courses"];
  for (const name of names) {
    const value = attributes[name];
    if (typeof value === "number") {
      return value;
    }
  }
  return undefined;
}

/** Whether a value is a map of counts by year. */
export function isByYear(value: Value | undefined): value is Readonly<Record<string, Value>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * Radii in pixels where everything is in sight. The area grows with the value, within each kind: the teachers of a course
 * and the courses of a teacher do not compare. Threads stand for many nodes and are larger.
 */
export function radii(
  nodes: readonly GraphNode[],
  sizing: Sizing,
  measure: Measure | null,
  years: Settings["years"] = null,
): Map<string, number> {
  const largest = Math.min(17, Math.max(6, 110 / Math.sqrt(Math.max(1, nodes.length))));
  const smallest = Math.max(2.75, largest * 0.36);
  const valueOf = (node: GraphNode) => (measure === null ? popularity(node, years) : measure.get(node.id));
  const most = new Map<string, number>();
  for (const node of nodes) {
    most.set(scaleOf(node, sizing), Math.max(most.get(scaleOf(node, sizing)) ?? 0, valueOf(node) ?? 0));
  }
  return new Map(
    nodes.map((node) => {
      const top = most.get(scaleOf(node, sizing)) ?? 0;
      const share = sizing === "equal" ? 0.25 : top <= 0 ? 0 : Math.max(0, valueOf(node) ?? 0) / top;
      const radius = smallest + (largest - smallest) * Math.sqrt(share);
      return [node.id, node.kind === "thread" ? Math.min(30, Math.max(13, radius * 1.6)) : radius];
    }),
  );
}

/** Centralities compare nodes of all kinds. */
function scaleOf(node: GraphNode, sizing: Sizing): string {
  return sizing === "popularity" ? node.kind : "all";
}
