/** Texts with placeholders and plurals. Pure: everything about a language comes in as an argument. */
import type { Language } from "./language.js";

/** The forms of a text by the plural category of the value named `count`. */
export type Plural = { readonly other: string } & { readonly [category in Intl.LDMLPluralRule]?: string };

/** `{name}` stands for a value. */
export type Text = string | Plural;

/** The names of the values that a text asks for. */
export type Names<T> = T extends string
  ? Between<T>
  : T extends Plural
    ? "count" | Between<Exclude<T[keyof T], undefined>>
    : never;

type Between<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Between<Rest> : never;

type Translation<E> = { readonly [Key in keyof E]: Text };

/**
 * The texts of one area of the pages in all languages, side by side. A text that a language lacks, or has too much, is an
 * error of the compiler.
 */
export function area<const E extends Readonly<Record<string, Text>>>(texts: {
  readonly en: E;
  readonly he: Translation<NoInfer<E>>;
  readonly ar: Translation<NoInfer<E>>;
}) {
  return texts;
}

/** How values are written into a text. */
export interface Writing {
  readonly language: Language;
  readonly direction: "ltr" | "rtl";
  /** A number in a text, with the digits and separators of the reader. */
  number(value: number): string;
  /** The plural category of a number. */
  plural(value: number): Intl.LDMLPluralRule;
}

export function writing(language: Language, locale: string): Writing {
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
  const plurals = new Intl.PluralRules(locale);
  return {
    language,
    direction: language === "en" ? "ltr" : "rtl",
    number: (value) => numbers.format(value),
    plural: (value) => plurals.select(value),
  };
}

/** The form of a text for a count; a category that a language's text does not tell apart takes the form `other`. */
export function form(text: Text, count: unknown, writing: Writing): string {
  if (typeof text === "string") {
    return text;
  }
  return text[writing.plural(Number(count))] ?? text.other;
}

/** The parts of a text in order: strings, and what stands for its placeholders. */
export function parts<V>(text: string, value: (name: string) => V): Array<string | V> {
  return text
    .split(/\{(\w+)\}/)
    .map((part, i) => (i % 2 === 0 ? part : value(part)))
    .filter((part) => part !== "");
}

export function message(text: Text, values: Readonly<Record<string, string | number>>, writing: Writing): string {
  return parts(form(text, values.count, writing), (name) => written(name, values[name], writing)).join("");
}

export function written(name: string, value: string | number | undefined, writing: Writing): string {
  if (value === undefined) {
    throw new Error(`A text lacks its value ${name}`);
  }
  return typeof value === "number" ? writing.number(value) : isolated(value, writing.direction);
}

const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]|[<>=+\-−–/].*\d|\d.*[<>=+\-−–/%]/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}]/u;

/**
 * A value that runs against its text is set apart by invisible marks (U+2068, U+2069; U+2066 for figures), so that it does not
 * turn the words and signs around it.
 */
export function isolated(value: string, direction: "ltr" | "rtl"): string {
  if (direction === "ltr") {
    return rightToLeft.test(value) ? `\u2068${value}\u2069` : value;
  }
  if (!leftToRight.test(value)) {
    return value;
  }
  return /\p{Letter}/u.test(value) ? `\u2068${value}\u2069` : `\u2066${value}\u2069`;
}
