/**
 * The texts of the pages in the reader's language:
 *
 *     t("overview.selections", { count: 12 })
 *
 * The texts lie in messages/, an area to a file, all languages side by side; a key that is not there, a value that a text
 * needs and does not get, and a text that is not translated are errors of the compiler. The build makes one file for each
 * language of them, and a page loads that of its reader.
 */
import type { catalogue } from "../messages/catalogue.js";
import { language, locale } from "./language.js";
import { form, message, type Names, parts, type Text, writing, written } from "./message.js";

type Catalogue = typeof catalogue;
export type AreaName = keyof Catalogue;
type English<A extends AreaName> = Catalogue[A]["en"];
type KeyOf<A extends AreaName> = { [B in A]: `${B}.${keyof English<B> & string}` }[A];

/** `area.name` of every text. */
export type Key = KeyOf<AreaName>;
/** The keys of one area. */
export type KeyIn<A extends AreaName> = keyof English<A> & string;
type TextOf<K extends Key> = K extends `${infer A extends AreaName}.${infer N}`
  ? N extends keyof English<A>
    ? English<A>[N]
    : never
  : never;
type Values<K extends Key, V> = [Names<TextOf<K>>] extends [never]
  ? []
  : [values: { readonly [N in Names<TextOf<K>>]: N extends "count" ? number : V }];

const texts = ((await import(`../texts/${language}.js`)) as { default: Record<string, Record<string, Text>> }).default;
const here = writing(language, locale);

/** A text. Numbers among the values are written in the reader's way; `count` chooses the plural. */
export function t<K extends Key>(key: K, ...values: Values<K, string | number>): string {
  return message(found(key), (values[0] ?? {}) as Record<string, string | number>, here);
}

/** As {@link t}, for values that are elements: the parts of the text, to be put into an element. */
export function tn<K extends Key>(key: K, ...values: Values<K, Node | string | number>): Array<string | Node> {
  const given = (values[0] ?? {}) as Record<string, Node | string | number>;
  return parts(form(found(key), given.count, here), (name): string | Node => {
    const value = given[name];
    return value instanceof Node ? value : written(name, value, here);
  });
}

/** The text for a code that the server sends, or the words that came with it when the catalogue does not know the code. */
export function coded(area: AreaName, code: string, otherwise: string = code): string {
  const text = texts[area]?.[code];
  return typeof text === "string" ? text : otherwise;
}

/** Whether the catalogue has a text for a code that the server sends. */
export function isKnown<A extends AreaName>(area: A, code: string): code is KeyIn<A> {
  return Object.hasOwn(texts[area] ?? {}, code);
}

function found(key: string): Text {
  const [area = "", ...name] = key.split(".");
  const text = texts[area]?.[name.join(".")];
  if (text === undefined) {
    throw new Error(`There is no text ${key}`);
  }
  return text;
}

/**
 * Sets the static texts of a page: `data-t="key"` the text of an element, `data-t-aria-label="key"` and the like an
 * attribute. They are English in the file.
 */
function translatePage(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-t]")) {
    element.textContent = t(element.dataset.t as Key & PlainKey);
  }
  for (const attribute of ["aria-label", "content", "placeholder", "alt"]) {
    for (const element of document.querySelectorAll(`[data-t-${attribute}]`)) {
      element.setAttribute(attribute, t(element.getAttribute(`data-t-${attribute}`) as Key & PlainKey));
    }
  }
  delete document.documentElement.dataset.texts;
}

type PlainKey = { [K in Key]: [Names<TextOf<K>>] extends [never] ? K : never }[Key];

if (typeof document !== "undefined") {
  translatePage();
}
