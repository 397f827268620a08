/** The headline of a teacher's page: the type of the selection, what it means and why it is this one. */
import type { CoherenceReport } from "../data/types.js";
import { h } from "../dom.js";
import { cypherSource } from "../elements/cypher-source.js";
import { swatch } from "../elements/type-mark.js";
import { language } from "../text/language.js";
import { t, tn } from "../text/messages.js";
import { typeMeaning, typeName } from "../text/types.js";
import { serverText } from "../view.js";

export function typeCard(report: CoherenceReport) {
  const { type, meaning, rule, note, lowPower } = report.type;
  const source = cypherSource(report, "type", t("teacher.theType"));
  return h(
    "article",
    { class: "card type-card", "data-type": type },
    h("h2", {}, h("span", { class: "kicker" }, t("teacher.typeOf")), type !== null && swatch(type), typeName(type)),
    h("p", { class: "type-meaning" }, type === null ? t("teacher.notKnownYet") : inWords(typeMeaning(type), meaning)),
    h(
      "p",
      { class: "small soft" },
      type === null ? t("teacher.needsRun") : tn("teacher.why", { rule: h("span", serverText, rule) }),
      " ",
      source?.button,
    ),
    source?.panel,
    note !== null &&
      h(
        "p",
        { class: "small power-note", ...(lowPower ? {} : serverText) },
        lowPower ? inWords(t("teacher.lowPower", { count: report.courses }), note) : note,
      ),
    h(
      "p",
      { class: "small" },
      type !== null && [
        h("a", { href: `teachers.html?${new URLSearchParams({ type })}` }, t("teacher.sameType")),
        " · ",
      ],
      h("a", { href: "cohort.html" }, t("teacher.allTypes")),
    ),
  );
}

/** What the server says of this very selection, where the reader's language is its own; else what the pages know of it. */
function inWords(words: string, ofServer: string): string {
  return language === "en" || words === "" ? ofServer : words;
}
