/** The types of selections, in the order in which the pages show them. */
import type { TypeCounts } from "../data/types.js";
import { coded, t } from "./messages.js";

/** From the most to the least held together; too few courses last. */
const names = [
  "integrated",
  "thematic",
  "bridging",
  "disciplinary",
  "narrow",
  "weak",
  "fragmented",
  "insufficient",
] as const;

export interface SelectionType {
  name: string;
  text: string;
  meaning: string;
}

export const selectionTypes: SelectionType[] = names.map((name) => ({
  name,
  text: t(`types.${name}`),
  meaning: t(`types.meaning.${name}`),
}));

/** Groups by type in the order of the pages, without those of no type. */
export function typesInOrder<G extends { value: string | null }>(groups: G[]): G[] {
  const order: ReadonlyArray<string> = names;
  return groups
    .filter(({ value }) => value !== null)
    .sort((a, b) => order.indexOf(a.value ?? "") - order.indexOf(b.value ?? ""));
}

/** @returns the words for a type; a name that the pages do not know stays as it is */
export function typeName(name: string | null | undefined): string {
  return name === null || name === undefined ? t("types.none") : coded("types", name);
}

export const typeMeaning = (name: string): string => coded("types", `meaning.${name}`, "");

/**
 * The counts of the types as shares of a group. What is withheld keeps its room: it is what the known counts leave of
 * the whole group.
 *
 * @param counts by type; null is withheld
 * @param n teachers of the group
 * @param kinds what is counted, if it is not the types
 * @returns types that occur, in the order of the pages; `count` null and the name `withheld` at the end for the rest
 */
export function typeShares(
  counts: TypeCounts,
  n: number,
  kinds: ReadonlyArray<{ name: string }> = selectionTypes,
): Array<{ name: string; count: number | null; share: number }> {
  const shares = kinds
    .map(({ name }) => ({ name, count: counts[name] ?? null }))
    .filter(({ count }) => count !== null && count > 0)
    .map(({ name, count }) => ({ name, count, share: n === 0 ? 0 : (count as number) / n }));
  const rest = n - shares.reduce((sum, { count }) => sum + (count as number), 0);
  const withheld = kinds.some(({ name }) => counts[name] === null);
  return withheld && rest > 0 ? [...shares, { name: "withheld", count: null, share: rest / n }] : shares;
}
