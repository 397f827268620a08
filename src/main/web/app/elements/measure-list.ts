/** Numbers with their names, a sentence each, and the Cypher behind each. */
import type { Sources } from "../data/types.js";
import { h } from "../dom.js";
import { t } from "../text/messages.js";
import { cypherSource } from "./cypher-source.js";
import { undefinedMark } from "./data-table.js";

export interface MeasureRow {
  name: string;
  /** null where it is undefined */
  value: string | null;
  words?: string | Node | Array<string | Node | null>;
  /** name of the number in the report */
  key: string;
}

/** @param of what the numbers belong to, for screen readers */
export function measureList(report: Sources, rows: MeasureRow[], of: string) {
  return h(
    "dl",
    { class: "measures" },
    rows.map((row) => {
      const source = cypherSource(report, row.key, t("parts.measureOf", { measure: row.name.toLowerCase(), of }));
      return h(
        "div",
        {},
        h("dt", {}, row.name),
        h("dd", { class: "measure-value number" }, row.value ?? undefinedMark(), source?.button),
        row.words !== undefined && h("dd", { class: "measure-words" }, row.words),
        source !== null && h("dd", { class: "measure-cypher" }, source.panel),
      );
    }),
  );
}
