/** The parameters of runs in words, and how their values are read from a form. Pure. */
import { monthName, nullModelName, similarityName, variantName } from "./format.js";

/**
 * @typedef {object} Parameter
 * @property {string} name
 * @property {"choice" | "choices" | "number" | "integer" | "text"} type
 * @property {unknown} defaultValue
 * @property {string[] | null} choices
 * @property {number | null} min
 * @property {number | null} max
 * @property {string} description
 */

/** @type {Record<string, string>} */
const labels = {
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

/**
 * @param {string} name
 * @returns {string} the words for a parameter; one that the pages do not know becomes words at its capital letters
 */
export function parameterLabel(name) {
  const words = name.replace(/([A-Z])/g, " $1").toLowerCase();
  return labels[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * @param {string} name of the parameter
 * @param {string} value
 */
export function choiceLabel(name, value) {
  const words =
    { variant: variantName, similarity: similarityName, nullModel: nullModelName, kind: kindName }[name]?.(value) ??
    value;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** @param {string} kind of threads */
const kindName = (kind) => (kind === "content" ? "common topics" : kind === "co-enrolment" ? "common teachers" : kind);

/**
 * @param {Parameter} parameter
 * @returns {string | string[] | undefined} its default as a form has it; several choices may come as one text
 */
export function formDefault({ type, defaultValue: value }) {
  if (value === null || value === undefined) {
    return undefined;
  }
  if (type !== "choices") {
    return String(value);
  }
  const chosen = Array.isArray(value) ? value.map(String) : String(value).split(",");
  return chosen.map((each) => each.trim()).filter((each) => each !== "" && each !== "none");
}

/**
 * @param {string} name
 * @param {unknown} value
 * @returns {string} a value as it is written in a sentence or a table
 */
export function parameterValue(name, value) {
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
 * @param {Parameter[]} parameters
 * @param {Record<string, string | string[]>} given by name, as a form has it
 * @returns {Record<string, unknown>} without those left empty
 */
export function requestParameters(parameters, given) {
  return Object.fromEntries(
    parameters
      .filter(({ name, type }) => given[name] !== undefined && (type === "choices" || given[name] !== ""))
      .map(({ name, type }) => [name, type === "number" || type === "integer" ? Number(given[name]) : given[name]]),
  );
}
