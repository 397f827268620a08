/** What every report of the cohort has beside its figures: the query, the file, what is withheld, single facts. */
import { apiUrl } from "../data/api.js";
import type { Cypher, Sources } from "../data/types.js";
import { h, type Child } from "../dom.js";
import { count, listed } from "../text/format.js";
import { t } from "../text/messages.js";
import { cypherBlock } from "./cypher-block.js";

/** The query behind what is shown, to be opened in the workbench; null where there is none. */
export function source({ cypher }: Sources, key: string): HTMLElement | null {
  const query: Cypher | undefined = cypher?.[key];
  return query === undefined
    ? null
    : h("details", { class: "disclosure source" }, h("summary", {}, t("parts.cypherQuestion")), cypherBlock(query));
}

/** A link to the same as CSV. */
export function csv(path: string, parameters: Record<string, string> = {}) {
  return h(
    "p",
    { class: "small after" },
    h("a", { href: apiUrl(path, { ...parameters, format: "csv" }).href, download: true }, t("parts.asCsv")),
  );
}

/** Which groups and counts are withheld; nothing if all are shown. */
export function withheld(
  groups: Array<{ value: string | null; counts: Record<string, number | null>; suppressed: boolean }>,
  minimumGroup: number,
  name: (value: string | null) => string,
): HTMLElement[] {
  const hidden = groups.filter((group) => group.suppressed);
  const cells = groups.some((group) => !group.suppressed && Object.values(group.counts).includes(null));
  if (hidden.length === 0 && !cells) {
    return [];
  }
  return [
    h(
      "ul",
      { class: "gaps" },
      hidden.length > 0 &&
        h("li", {}, t("cohort.wholeWithheld", { groups: listed(hidden.map((group) => name(group.value))) })),
      h("li", {}, t("cohort.withheld", { count: minimumGroup })),
    ),
  ];
}

/** A figure with its name, and what it means. */
export function fact(name: string, value: Child, words: Child) {
  return h("div", {}, h("dt", {}, name), h("dd", { class: "number" }, value), h("dd", { class: "small soft" }, words));
}

/** The word for a number that is withheld, or the number, as a link if there is an address. */
export function shownCount(number: number | null | undefined, address: string | null = null) {
  if (number === null || number === undefined) {
    return h("span", { class: "undefined" }, t("terms.withheld"));
  }
  return address === null || number === 0 ? count(number) : h("a", { href: address }, count(number));
}

/** Figures at the head of a page, some of them with a link to what they count. */
export function tiles(figures: Array<{ name: string; text: string; href: string | null; number: string }>) {
  return h(
    "dl",
    { class: "tiles" },
    figures.map(({ name, text, href, number }) =>
      h(
        "div",
        { class: "tile", "data-figure": name },
        h("dt", {}, href === null ? text : h("a", { href }, text)),
        h("dd", { class: "number" }, number),
      ),
    ),
  );
}
