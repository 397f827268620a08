/** The parameters of runs in words, and how their values are read from a form. */
import type { Parameter } from "../data/types.js";
import { capital, listed, monthName, nullModelName, similarityName, variantName } from "./format.js";
import { coded, isKnown, t } from "./messages.js";

/** The parameters that a form shows at once; the others are behind a disclosure. */
export const mainParameters = ["kind", "variant", "period", "similarity", "nullModel", "decay", "resolution", "threshold", "normalisation", "precedence", "unstatedYears", "creditHours"];

/** @returns the words for a parameter; one that the pages do not know becomes words at its capital letters */
export function parameterLabel(name: string): string {
  return coded("parameters", name, capital(name.replace(/([A-Z])/g, " $1").toLowerCase()));
}

/** @returns what a parameter is, where the catalogue knows it; else null, and the server has the word */
export function parameterHelp(name: string): string | null {
  const key = `help.${name}`;
  return isKnown("parameters", key) ? coded("parameters", key) : null;
}

const choiceNames: Record<string, (value: string) => string> = {
  variant: variantName,
  similarity: similarityName,
  nullModel: nullModelName,
  kind: (kind) => coded("parameters", `kind.${kind}`, kind),
  pool: (criterion) => coded("parameters", `pool.${criterion}`, criterion),
  threshold: (minutes) => coded("parameters", `threshold.${minutes}`, minutes),
  normalisation: (way) => coded("parameters", `normalisation.${way}`, way),
  precedence: (kind) => coded("parameters", `precedence.${kind}`, kind),
  unstatedYears: (what) => coded("parameters", `unstatedYears.${what}`, what),
  method: (method) => coded("parameters", `method.${method}`, method),
};

/** @param name of the parameter */
export function choiceLabel(name: string, value: string): string {
  return capital(choiceNames[name]?.(value) ?? value);
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
    return t("terms.none");
  }
  if (Array.isArray(value)) {
    return value.length === 0
      ? t("terms.none")
      : listed(value.map((each) => choiceNames[name]?.(String(each)) ?? String(each)));
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
