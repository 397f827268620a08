/** The attributes of teachers in words, and the lists of those who share a value. */
import { link } from "../data/url-state.js";
import { t } from "./messages.js";

const described = ["careerStage", "role", "sector", "language", "engagementLevel", "motivationProfile", "surveyProfile"] as const;

/** those that have a filter of their own in the list of teachers */
const filtered: readonly string[] = ["careerStage", "role", "sector", "language"];

/** @returns the words for it; a column of somebody's own keeps its name */
export function attributeName(name: string): string {
  const known = described.find((each) => each === name);
  return known === undefined ? name : t(`list.attribute.${known}`);
}

/** The order in which attributes are offered: those that every data set may have first. */
export function attributeOrder(names: readonly string[]): string[] {
  const known = described.filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !(known as readonly string[]).includes(name))];
}

/** @param value null is no value */
export function withAttribute(name: string, value: string | null): Record<string, string> {
  if (value === null) {
    return { unknown: name };
  }
  return { [filtered.includes(name) ? name : `is.${name}`]: value };
}

/** The address of the teachers with a value of an attribute. */
export function teachersWith(name: string, value: string | null, further: Record<string, string> = {}): string {
  return link("teachers.html", { ...further, ...withAttribute(name, value) });
}

/** The addresses of the teachers in the bins of a number; the last bin holds its upper end too. */
export const teachersInBin =
  (measure: string) =>
  ({ from, to }: { from: number; to: number }, isLast: boolean): string =>
    link("teachers.html", {
      measure,
      min: String(from),
      ...(isLast ? { max: String(to) } : { below: String(to) }),
      sort: measure,
      order: "desc",
    });
