/** How large a mark is. Pure. */
import type { GraphNode } from "./part.js";
import type { Sizing } from "./settings.js";

/** A value for each node, from which its size is made; what has none is missing. */
export type Measure = ReadonlyMap<string, number>;

/** Popularity is what the data says of a node: the teachers of a course, the courses of a thread or a teacher. */
export function popularity({ kind, attributes }: GraphNode): number | undefined {
  const names = kind === "thread" || kind === "teacher" ? ["courses", "teachers"] : ["teachers", "courses"];
  for (const name of names) {
    const value = attributes[name];
    if (typeof value === "number") {
      return value;
    }
  }
  return undefined;
}

/**
 * Radii in pixels where everything is in sight. The area grows with the value, within each kind: the teachers of a course
 * and the courses of a teacher do not compare. Threads stand for many nodes and are larger.
 */
export function radii(nodes: readonly GraphNode[], sizing: Sizing, measure: Measure | null): Map<string, number> {
  const largest = Math.min(22, Math.max(6.5, 130 / Math.sqrt(Math.max(1, nodes.length))));
  const smallest = Math.max(2.75, largest * 0.36);
  const valueOf = (node: GraphNode) => (measure === null ? popularity(node) : measure.get(node.id));
  const most = new Map<string, number>();
  for (const node of nodes) {
    most.set(scaleOf(node, sizing), Math.max(most.get(scaleOf(node, sizing)) ?? 0, valueOf(node) ?? 0));
  }
  return new Map(
    nodes.map((node) => {
      const top = most.get(scaleOf(node, sizing)) ?? 0;
      const share = sizing === "equal" ? 0.25 : top <= 0 ? 0 : Math.max(0, valueOf(node) ?? 0) / top;
      const radius = smallest + (largest - smallest) * Math.sqrt(share);
      return [node.id, node.kind === "thread" ? Math.min(30, Math.max(13, radius * 1.35)) : radius];
    }),
  );
}

/** Centralities compare nodes of all kinds. */
function scaleOf(node: GraphNode, sizing: Sizing): string {
  return sizing === "popularity" ? node.kind : "all";
}
