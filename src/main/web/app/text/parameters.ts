/** The parameters of runs in words, and how their values are read from a form. Pure. */
import type { Parameter } from "../data/types.js";
import { monthName, nullModelName, similarityName, variantName } from "./format.js";

const labels: Record<string, string> = {
  variant: "Courses that count",
  period: "Period",
  similarity: "Similarity of courses",
  decay: "Decay",
  yearStart: "Academic years start in",
  nullModel: "Chance",
  pool: "Courses that were open, by",
  draws: "Random selections",
  seed: "Seed of the random numbers",
  alpha: "Alpha",
  narrowConcentration: "Narrow: concentration from",
  narrowEffectiveTopics: "Narrow: effective topics below",
  fragmentedLargestThread: "Fragmented: largest thread below",
  bridgingQuantile: "Bridging: quantile above",
  minimumCourses: "Courses needed for a type",
  kind: "What ties courses",
  neighbours: "Nearest courses",
  disciplinaryShare: "Share of the disciplines",
  resolution: "Resolution",
  seeds: "Starts of Leiden",
  significance: "Significance of the backbone",
  data: "The data",
};

/** The parameters that a form shows at once; the others are behind a disclosure. */
export const mainParameters = ["kind", "variant", "period", "similarity", "nullModel", "decay", "resolution"];

/** @returns the words for a parameter; one that the pages do not know becomes words at its capital letters */
export function parameterLabel(name: string): string {
  const words = name.replace(/([A-Z])/g, " $1").toLowerCase();
  return labels[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

const choiceNames: Record<string, (value: string) => string> = {
  variant: variantName,
  similarity: similarityName,
  nullModel: nullModelName,
  kind: kindName,
};

/** @param name of the parameter */
export function choiceLabel(name: string, value: string) {
  const words = choiceNames[name]?.(value) ?? value;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param kind of threads */
function kindName(kind: string): string {
  return kind === "content" ? "common topics" : kind === "co-enrolment" ? "common teachers" : kind;
}

/** @returns its default as a form has it; several choices may come as one text */
export function formDefault({ type, defaultValue: value }: Parameter): string | string[] | undefined {
  if (value === null || value === undefined) {
    return undefined;
  }
  if (type !== "choices") {
    return String(value);
  }
  const chosen = Array.isArray(value) ? value.map(String) : String(value).split(",");
  return chosen.map((each) => each.trim()).filter((each) => each !== "" && each !== "none");
}

/** @returns a value as it is written in a sentence or a table */
export function parameterValue(name: string, value: unknown): string {
  if (value === null || value === undefined) {
    return "none";
  }
  if (Array.isArray(value)) {
    return value.length === 0 ? "none" : value.join(", ");
  }
  if (name === "yearStart") {
    return monthName(Number(value));
  }
  return typeof value === "string" ? choiceLabel(name, value) : String(value);
}

/**
 * What a form holds as the body of a request.
 *
 * @param given by name, as a form has it
 * @returns without those left empty
 */
export function requestParameters(
  parameters: Parameter[],
  given: Record<string, string | string[]>,
): Record<string, unknown> {
  return Object.fromEntries(
    parameters
      .filter(({ name, type }) => given[name] !== undefined && (type === "choices" || given[name] !== ""))
      .map(({ name, type }) => [name, type === "number" || type === "integer" ? Number(given[name]) : given[name]]),
  );
}
