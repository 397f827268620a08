/** Numbers with their names, a sentence each, and the Cypher behind each. */
import { h } from "../dom.js";
import { cypherSource } from "./cypher-source.js";
import { undefinedMark } from "./data-table.js";

/**
 * @typedef {object} MeasureRow
 * @property {string} name
 * @property {string | null} value null where it is undefined
 * @property {string | Node | Array<string | Node | null>} [words]
 * @property {string} key name of the number in the report
 */

/**
 * @param {import("./cypher-source.js").Sources} report
 * @param {MeasureRow[]} rows
 * @param {string} of what the numbers belong to, for screen readers
 */
export function measureList(report, rows, of) {
  return h(
    "dl",
    { class: "measures" },
    rows.map((row) => {
      const source = cypherSource(report, row.key, `${row.name.toLowerCase()}, ${of}`);
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
