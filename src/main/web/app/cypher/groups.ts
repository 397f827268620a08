/** The saved queries by what their rows are about, and found by words. Pure. */
import { type SavedQuery, titleOf } from "./model.js";

export const groupNames = ["own", "teachers", "groups", "courses", "threads", "other"] as const;
export type GroupName = (typeof groupNames)[number];

/** By the name and the description of the first column. */
const subjects: Array<[RegExp, GroupName]> = [
  [/^teacher\b|\bpseudonym\b/, "teachers"],
  [/^(?:value|type|year)\b/, "groups"],
  [/\b(?:thread|topic|discipline)/, "threads"],
  [/\bcourse|^steps\b/, "courses"],
];

export function groupOf(query: SavedQuery): GroupName {
  if (query.own === true) {
    return "own";
  }
  const first = query.columns[0];
  const subject = first === undefined ? "" : `${first.name} ${first.description}`;
  return subjects.find(([pattern]) => pattern.test(subject))?.[1] ?? "other";
}

/** The groups that have a query with all of these words in its title, its description or its text. */
export function grouped(queries: SavedQuery[], search: string): Array<{ group: GroupName; queries: SavedQuery[] }> {
  const wanted = search.toLowerCase().split(/\s+/).filter((word) => word !== "");
  const found = queries.filter((query) => {
    const text = `${titleOf(query)} ${query.name} ${query.description} ${query.cypher}`.toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return groupNames
    .map((group) => ({ group, queries: found.filter((query) => groupOf(query) === group) }))
    .filter((each) => each.queries.length > 0);
}
