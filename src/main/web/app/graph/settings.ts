/** How what is there is shown: colours, sizes, filters, years. Pure. */
import { kinds } from "./part.js";
import type { Kind } from "./part.js";

export const colourings = ["kind", "thread", "discipline", "type", "engagement", "language", "level", "teacher", "none"] as const;

export type Colouring = (typeof colourings)[number];

export const sizings = ["popularity", "degree", "betweenness", "pagerank", "equal"] as const;

export type Sizing = (typeof sizings)[number];

/** What is done with nodes and links outside the years. */
export type Outside = "dim" | "remove";

/** A condition on one attribute; a node that has no such attribute is not concerned. */
export interface AttributeFilter {
  readonly name: string;
  readonly value: string;
}

export interface Settings {
  readonly colour: Colouring;
  readonly size: Sizing;
  /** First and last academic year, null for all. */
  readonly years: readonly [number, number] | null;
  readonly outside: Outside;
  readonly withoutKinds: readonly Kind[];
  readonly withoutLinks: readonly string[];
  readonly attributes: readonly AttributeFilter[];
  /** Part of a label; empty for all. */
  readonly text: string;
}

export const defaultSettings: Settings = {
  colour: "thread",
  size: "popularity",
  years: null,
  outside: "dim",
  withoutKinds: [],
  withoutLinks: [],
  attributes: [],
  text: "",
};

/** @returns settings of something that was kept, as a view or an address; what is not understood is the default */
export function readSettings(kept: Readonly<Record<string, unknown>>): Settings {
  return {
    colour: oneOf(colourings, kept.colour, defaultSettings.colour),
    size: oneOf(sizings, kept.size, defaultSettings.size),
    years: yearsOf(kept.years),
    outside: kept.outside === "remove" ? "remove" : "dim",
    withoutKinds: texts(kept.withoutKinds).filter((kind): kind is Kind => (kinds as readonly string[]).includes(kind)),
    withoutLinks: texts(kept.withoutLinks),
    attributes: Array.isArray(kept.attributes) ? kept.attributes.flatMap(attributeFilter) : [],
    text: typeof kept.text === "string" ? kept.text : "",
  };
}

function oneOf<T extends string>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.find((each) => each === value) ?? otherwise;
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}

function yearsOf(value: unknown): readonly [number, number] | null {
  if (!Array.isArray(value) || value.length !== 2 || !value.every((year) => Number.isInteger(year))) {
    return null;
  }
  const [from, to] = value as [number, number];
  return from <= to ? [from, to] : null;
}

function attributeFilter(value: unknown): AttributeFilter[] {
  if (typeof value !== "object" || value === null || !("name" in value) || !("value" in value)) {
    return [];
  }
  return [{ name: String(value.name), value: String(value.value) }];
}
