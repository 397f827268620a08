/** The headline of a teacher's page: the type of the selection, what it means and why it is this one. */
import type { CoherenceReport } from "../data/types.js";
import { h } from "../dom.js";
import { cypherSource } from "../elements/cypher-source.js";
import { swatch } from "../elements/type-mark.js";
import { typeName } from "../text/types.js";

export function typeCard(report: CoherenceReport) {
  const { meaning, rule, note } = report.type;
  const type = report.type.type ?? "insufficient";
  const source = cypherSource(report, "type", "the type");
  return h(
    "article",
    { class: "card type-card", "data-type": type },
    h("h2", {}, h("span", { class: "kicker" }, "Type of the selection"), swatch(type), typeName(type)),
    h("p", { class: "type-meaning" }, meaning),
    h("p", { class: "small soft" }, "Why this type: ", h("span", { dir: "auto" }, rule), ".", " ", source?.button),
    source?.panel,
    note !== null && h("p", { class: "small power-note" }, note),
    h(
      "p",
      { class: "small" },
      h("a", { href: `teachers.html?${new URLSearchParams({ type })}` }, "Teachers of this type"),
      " · ",
      h("a", { href: "cohort.html" }, "All types"),
    ),
  );
}
