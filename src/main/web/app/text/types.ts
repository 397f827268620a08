/** The types of selections in plain words, in the order in which the pages show them. Pure. */

export interface SelectionType {
  name: string;
  text: string;
  meaning: string;
}

/** from the most to the least held together; too few courses last */
export const selectionTypes: SelectionType[] = [
  {
    name: "integrated",
    text: "Integrated",
    meaning: "More coherent than chance in topics and in disciplines.",
  },
  {
    name: "thematic",
    text: "Thematic",
    meaning: "More coherent than chance in topics, not in disciplines.",
  },
  {
    name: "bridging",
    text: "Bridging",
    meaning: "One theme carried through several disciplines, more than chance would do it.",
  },
  {
    name: "disciplinary",
    text: "Disciplinary",
    meaning: "More coherent than chance in disciplines, not in topics.",
  },
  {
    name: "narrow",
    text: "Narrow",
    meaning: "More coherent than chance in topics, because nearly all courses are about one.",
  },
  {
    name: "weak",
    text: "Weak",
    meaning: "No more coherent than chance, yet many of the courses have a topic or a discipline in common.",
  },
  {
    name: "fragmented",
    text: "Fragmented",
    meaning: "No more coherent than chance, and no topic or discipline runs through half of the courses.",
  },
  {
    name: "insufficient",
    text: "Too few courses",
    meaning: "Too few courses to tell coherence from chance.",
  },
];

const known = new Map(selectionTypes.map((type) => [type.name, type]));

/** @returns the words for a type; a name that the pages do not know stays as it is */
export function typeName(name: string | null | undefined): string {
  return name === null || name === undefined ? "no type" : (known.get(name)?.text ?? name);
}

export const typeMeaning = (name: string) => known.get(name)?.meaning ?? "";

/**
 * The counts of the types as shares of a group. What is withheld keeps its room: it is what the known counts leave of
 * the whole group.
 *
 * @param counts by type; null is withheld
 * @param n teachers of the group
 * @returns types that occur, in the order of the pages; `count` null and the name `withheld` at the end for the rest
 */
export function typeShares(
  counts: Record<string, number | null>,
  n: number,
): Array<{ name: string; count: number | null; share: number }> {
  const shares = selectionTypes
    .map(({ name }) => ({ name, count: counts[name] ?? null }))
    .filter(({ count }) => count !== null && count > 0)
    .map(({ name, count }) => ({ name, count, share: n === 0 ? 0 : (count as number) / n }));
  const rest = n - shares.reduce((sum, { count }) => sum + (count as number), 0);
  const withheld = selectionTypes.some(({ name }) => counts[name] === null);
  return withheld && rest > 0 ? [...shares, { name: "withheld", count: null, share: rest / n }] : shares;
}
