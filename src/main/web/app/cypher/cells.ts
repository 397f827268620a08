/** What a cell of an answer is, and how it is written as text. Pure. */
import { isKinded } from "./model.js";

/** The kinds of columns that charts and tables tell apart. */
export type ColumnKind = "number" | "year" | "date" | "boolean" | "text" | "other" | "empty";

export interface ColumnInfo {
  name: string;
  index: number;
  kind: ColumnKind;
  /** only whole numbers */
  whole: boolean;
  /** different values, nulls aside */
  distinct: number;
  /** rows with a value */
  filled: number;
}

export function describeColumns(columns: string[], rows: unknown[][]): ColumnInfo[] {
  return columns.map((name, index) => {
    const values = rows.map((row) => row[index]).filter((value) => value !== null && value !== undefined);
    return {
      name,
      index,
      kind: kindOf(name, values),
      whole: values.every((value) => Number.isInteger(value)),
      distinct: new Set(values.map((value) => (typeof value === "object" ? JSON.stringify(value) : value))).size,
      filled: values.length,
    };
  });
}

function kindOf(name: string, values: unknown[]): ColumnKind {
  if (values.length === 0) {
    return "empty";
  }
  if (values.every((value) => typeof value === "boolean")) {
    return "boolean";
  }
  if (values.every((value) => typeof value === "number")) {
    return /(?:^|_|\b)(?:year|period)$|Year$/i.test(name) && values.every((value) => isYear(value)) ? "year" : "number";
  }
  if (values.every((value) => typeof value === "string")) {
    if (values.every((value) => /^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value as string))) {
      return "date";
    }
    return /year|period/i.test(name) && values.every((value) => isYear(Number(value))) ? "year" : "text";
  }
  return "other";
}

function isYear(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 1900 && (value as number) <= 2200;
}

/** A cell as one line of text: nodes by their labels and name, lists by their items. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) {
    return "null";
  }
  if (Array.isArray(value)) {
    return value.map(cellText).join(", ");
  }
  if (isKinded(value)) {
    switch (value.$kind) {
      case "node":
        return `(${value.labels.map((label) => `:${label}`).join("")} ${nameOf(value.properties) ?? value.id})`;
      case "relationship":
        return `[:${value.type}]`;
      case "path":
        return value.nodes.join(" – ");
      case "point":
        return JSON.stringify({ ...value, $kind: undefined });
    }
  }
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** What a node is called, by the properties that the graph has for it. */
export function nameOf(properties: Record<string, unknown>): string | null {
  for (const property of ["title", "name", "label", "id"]) {
    const value = properties[property];
    if (typeof value === "string" && value !== "") {
      return value;
    }
  }
  return null;
}

/** The keys of the nodes in an answer, each once, in the order of the rows. */
export function nodeKeys(rows: unknown[][]): string[] {
  const keys = new Set<string>();
  const look = (value: unknown): void => {
    if (Array.isArray(value)) {
      value.forEach(look);
    } else if (isKinded(value)) {
      if (value.$kind === "node") {
        keys.add(value.id);
      } else if (value.$kind === "relationship") {
        keys.add(value.source).add(value.target);
      } else if (value.$kind === "path") {
        value.nodes.forEach((key) => keys.add(key));
      }
    } else if (typeof value === "object" && value !== null) {
      Object.values(value).forEach(look);
    }
  };
  rows.forEach(look);
  return [...keys];
}
