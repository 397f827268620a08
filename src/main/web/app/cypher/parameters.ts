/** The parameters of a query: which there are, of what type, and how what is typed becomes a value. Pure. */
import type { Parameter } from "./model.js";

/** The types that the form knows; any other one is asked for as a text. */
export const parameterTypes = ["String", "Integer", "Float", "Boolean", "Date", "List", "Nodes", "Null"] as const;
export type ParameterType = (typeof parameterTypes)[number];

/** A parameter of the form. What is given is text: a list has one for each of its values, all others one at the most. */
export interface Field {
  name: string;
  type: ParameterType;
  description: string;
  given: string[];
}

/**
 * The names of the parameters in a query, in the order of the text. What is in strings, comments and quoted names is left
 * out.
 */
export function findParameters(cypher: string): string[] {
  const names = new Set<string>();
  for (const { name } of occurrences(cypher)) {
    names.add(name);
  }
  return [...names];
}

const pieces =
  /'(?:\\.|[^'\\])*(?:'|$)|"(?:\\.|[^"\\])*(?:"|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|\$(?:(?<plain>[\p{L}\p{N}_]+)|`(?<quoted>(?:[^`]|``)+)`)|`(?:[^`]|``)*(?:`|$)/gsu;

function* occurrences(cypher: string): Generator<{ name: string; before: string; after: string }> {
  for (const match of cypher.matchAll(pieces)) {
    const name = match.groups?.plain ?? match.groups?.quoted?.replaceAll("``", "`");
    if (name !== undefined) {
      yield { name, before: cypher.slice(0, match.index), after: cypher.slice(match.index + match[0].length) };
    }
  }
}

/** The type that a parameter most likely has, by how the query uses it, else by its name. */
export function guessType(cypher: string, name: string): ParameterType {
  for (const { before, after } of [...occurrences(cypher)].filter((each) => each.name === name)) {
    if (/\b(?:limit|skip|offset)\s+$/i.test(before)) {
      return "Integer";
    }
    if (/\b(?:in|unwind|all|any|none|single)\s*\(?\s*$/i.test(before) && !/^\s*\[/.test(after)) {
      return "List";
    }
    if (/\bdate\s*\(\s*$/i.test(before)) {
      return "Date";
    }
    if (/(?:[<>]=?|[-+*/%^])\s*$/.test(before) || /^\s*(?:[<>]|[*/%^])/.test(after)) {
      return "Float";
    }
  }
  if (/^(?:limit|skip|count|n|k)$/i.test(name)) {
    return "Integer";
  }
  return /^(?:min|max)(?=\p{Lu}|_|$)/u.test(name) ? "Float" : "String";
}

/** A declared type as one that the form knows. */
export function knownType(type: string): ParameterType {
  const found = parameterTypes.find((each) => each.toLowerCase() === type.toLowerCase());
  if (found !== undefined) {
    return found;
  }
  if (/^list\b/i.test(type)) {
    return "List";
  }
  return "String";
}

/**
 * The fields of a form for a query. What was typed stays; a parameter that is new gets its default.
 *
 * @param declared what the saved query says of its parameters
 * @param given by name, of an earlier form or of the address
 * @param types chosen by the reader, by name
 */
export function fieldsOf(
  cypher: string,
  declared: Parameter[],
  given: Record<string, string[]>,
  types: Record<string, ParameterType>,
): Field[] {
  return findParameters(cypher).map((name) => {
    const known = declared.find((each) => each.name === name);
    const nodes = given[name]?.some((value) => isNodeKey(value)) === true;
    const guessed = known === undefined ? guessType(cypher, name) : knownType(known.type);
    const type = types[name] ?? (nodes && (guessed === "List" || guessed === "String") ? nodesOr(guessed) : guessed);
    return { name, type, description: known?.description ?? "", given: given[name] ?? defaultOf(known) };
  });
}

/** Keys of nodes for a list are nodes; a single text may well look like the key of a node and be none. */
function nodesOr(guessed: ParameterType): ParameterType {
  return guessed === "List" ? "Nodes" : guessed;
}

function defaultOf(parameter: Parameter | undefined): string[] {
  const value = parameter?.default ?? parameter?.defaultValue;
  if (value === null || value === undefined) {
    return [];
  }
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

const kinds = ["thread", "course", "topic", "discipline", "teacher", "element"];

/** Whether a text can be the key of a node in the explorer, as `course/c12`. */
export function isNodeKey(value: string): boolean {
  return kinds.some((kind) => value.startsWith(`${kind}/`) && value.length > kind.length + 1);
}

/** The id that the data has for a node of the explorer. */
export function idOfKey(key: string): string {
  return isNodeKey(key) ? key.slice(key.indexOf("/") + 1) : key;
}

/**
 * What a form is given for values that are known already.
 *
 * @returns null when the form has no type for one of them
 */
export function givenFor(
  values: Readonly<Record<string, unknown>>,
): { given: Record<string, string[]>; types: Record<string, ParameterType> } | null {
  const given: Record<string, string[]> = {};
  const types: Record<string, ParameterType> = {};
  for (const [name, value] of Object.entries(values)) {
    const type = typeOf(value);
    if (type === null) {
      return null;
    }
    types[name] = type;
    if (type === "List") {
      given[name] = (value as Array<string | number>).map((item) => (looksLikeNumber(item) ? `"${item}"` : String(item)));
    } else if (type !== "Null") {
      given[name] = [String(value)];
    }
  }
  return { given, types };
}

function typeOf(value: unknown): ParameterType | null {
  switch (typeof value) {
    case "string":
      return "String";
    case "boolean":
      return "Boolean";
    case "number":
      return Number.isInteger(value) ? "Integer" : "Float";
  }
  if (value === null || value === undefined) {
    return "Null";
  }
  return Array.isArray(value) && value.every((item) => typeof item === "string" || typeof item === "number")
    ? "List"
    : null;
}

function looksLikeNumber(item: string | number): boolean {
  return typeof item === "string" && typeof listItem(item) === "number";
}

/** Why a text is not a value: the name of a message. */
export type Refusal = "missing" | "notWhole" | "tooLarge" | "notNumber" | "notDate";

/** What is sent to the server for a field; JSON has no dates, so one is marked as such. */
export function valueOf({ type, given }: Pick<Field, "type" | "given">): { value: unknown } | { refused: Refusal } {
  if (type === "List") {
    return { value: given.map(listItem) };
  }
  if (type === "Nodes") {
    return { value: given.map(idOfKey) };
  }
  if (type === "Null") {
    return { value: null };
  }
  const text = given[0] ?? "";
  if (type === "String") {
    return given.length === 0 ? { refused: "missing" } : { value: text };
  }
  const trimmed = text.trim();
  if (trimmed === "") {
    return { refused: "missing" };
  }
  switch (type) {
    case "Integer":
      if (!/^[-+]?\d+$/.test(trimmed)) {
        return { refused: "notWhole" };
      }
      return Number.isSafeInteger(Number(trimmed)) ? { value: Number(trimmed) } : { refused: "tooLarge" };
    case "Float":
      return Number.isFinite(Number(trimmed)) ? { value: Number(trimmed) } : { refused: "notNumber" };
    case "Boolean":
      return { value: trimmed === "true" };
    case "Date":
      return isDate(trimmed) ? { value: { $kind: "date", value: trimmed } } : { refused: "notDate" };
  }
}

/** In a list of texts, what is written as a number is one; quotation marks make it a text. */
function listItem(text: string): unknown {
  const quoted = /^"(.*)"$/s.exec(text);
  if (quoted !== null) {
    return quoted[1];
  }
  return /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function isDate(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
