/** A first query for nodes that were picked in the graph: the parameters are named by their kinds. Pure. */

const labels: Record<string, string> = {
  course: "Course",
  topic: "Topic",
  discipline: "Discipline",
  teacher: "Teacher",
  thread: "Thread",
};

/** @returns null when none of the parameters is the name of a kind */
export function starterFor(given: Readonly<Record<string, string[]>>): string | null {
  const kinds = Object.keys(given).filter((name) => name in labels || name === "other");
  const only = kinds[0];
  if (only === undefined) {
    return null;
  }
  if (kinds.length === 1) {
    return `MATCH (n${labelOf(only)})\nWHERE ${conditionOf(only)}\nRETURN n`;
  }
  const conditions = kinds.map((kind) => (kind === "other" ? conditionOf(kind) : `(n${labelOf(kind)} AND ${conditionOf(kind)})`));
  return `MATCH (n)\nWHERE ${conditions.join("\n  OR ")}\nRETURN n`;
}

function labelOf(kind: string): string {
  return labels[kind] === undefined ? "" : `:${labels[kind]}`;
}

function conditionOf(kind: string): string {
  return kind === "other" ? "elementId(n) IN $other" : `n.id IN $${kind}`;
}
