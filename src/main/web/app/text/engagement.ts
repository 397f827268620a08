/** Levels, categories and features of engagement in words. */
import type { TypeCounts } from "../data/types.js";
import { count, fewDigits, percent, score } from "./format.js";
import { coded } from "./messages.js";

const before = "level-";

/** From low to high; those without a score last. */
export const levels = ["low", "medium", "high", "undefined"].map((name) => ({ name, text: levelName(name) }));

/** The same by the names under which they have a colour. */
export const levelKinds = levels.map(({ name, text }) => ({ name: kindOf(name), text }));

/** @returns the name under which a level has a colour */
export function kindOf(level: string): string {
  return `${before}${level}`;
}

export const levelOf = (kind: string): string => kind.slice(before.length);

/** The counts of levels by the names under which they have a colour. */
export const byKind = (counts: TypeCounts): TypeCounts =>
  Object.fromEntries(Object.entries(counts).map(([level, number]) => [kindOf(level), number]));

export const categories = ["usage", "communication", "performance", "fragmentation"] as const;

export function levelName(level: string): string {
  return coded("engagement", `level.${level}`, level);
}

/** @param category a category, or `engagement` for the composite */
export function categoryName(category: string): string {
  return coded("engagement", `category.${category}`, category);
}

export function featureName(feature: string): string {
  return coded("engagement", `feature.${feature}`, feature);
}

/** @returns empty for counts and shares */
export function unitName(unit: string): string {
  return unit === "" ? "" : coded("engagement", `unit.${unit}`, unit);
}

export function patternName(pattern: string): string {
  return coded("engagement", `pattern.${pattern}`, pattern);
}

const shares = new Set([
  "moduleShare",
  "firstScore",
  "shortAttemptShare",
  "shortSessionShare",
  "largestSessionShare",
  "mixedSessionShare",
]);
const means = new Set(["timeOnTask", "attempts", "attemptDuration", "medianSession", "dailyGini", "dailyEntropy", "burstiness"]);

/** A value of a feature: a share in percent, a count as it is, anything else to a few digits. */
export function featureValue(feature: string, value: number): string {
  if (shares.has(feature)) {
    return percent(value);
  }
  return means.has(feature) ? fewDigits(value) : Number.isInteger(value) ? count(value) : fewDigits(value);
}

/** A score with its sign; what is written as zero has none. */
export const scoreValue = (value: number): string => score(Math.abs(value) < 0.005 ? 0 : value).replace("-", "−");
