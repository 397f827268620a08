/** Tables: one way to build them, so that each has a caption, header cells and, where it is wide, a way to scroll by keyboard. */
import { h } from "../dom.js";

/**
 * @template T
 * @typedef {object} Column
 * @property {string} label
 * @property {string} [describe] what screen readers say in place of the label, where the label alone is not enough
 * @property {(row: T) => Node | string | number | null | Array<Node | string>} cell
 * @property {boolean} [numeric] figures, set to the end of the cell
 * @property {boolean} [head] the cell names its row
 * @property {string} [sort] the name by which the table can be sorted by this column
 * @property {string} [dir] `auto` where the text may run from right to left
 */

/**
 * @template T
 * @param {object} options
 * @param {string} options.caption what the table holds; read by screen readers, shown if `captionShown`
 * @param {boolean} [options.captionShown]
 * @param {Array<Column<T>>} options.columns
 * @param {T[]} options.rows
 * @param {{ by: string, order: string, change: (by: string) => void }} [options.sort]
 * @returns {HTMLElement}
 */
export function dataTable({ caption, captionShown = false, columns, rows, sort }) {
  return h(
    "div",
    { class: "table-scroll", tabindex: 0, role: "region", "aria-label": caption },
    h(
      "table",
      { class: "data-table" },
      h("caption", { class: captionShown ? null : "visually-hidden" }, caption),
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          columns.map((column) => headCell(column, sort)),
        ),
      ),
      h("tbody", {}, tableRows(columns, rows)),
    ),
  );
}

/**
 * @template T
 * @param {Array<Column<T>>} columns
 * @param {T[]} rows
 */
export function tableRows(columns, rows) {
  return rows.map((row) =>
    h(
      "tr",
      {},
      columns.map((column) =>
        h(
          column.head ? "th" : "td",
          { scope: column.head ? "row" : null, class: column.numeric ? "numeric" : null, dir: column.dir },
          /** @type {string} */ (column.cell(row) ?? undefinedMark()),
        ),
      ),
    ),
  );
}

/** The word for a value that is not defined: never an empty cell, never a zero. */
export function undefinedMark() {
  return h("span", { class: "undefined" }, "undefined");
}

/**
 * @template T
 * @param {Column<T>} column
 * @param {{ by: string, order: string, change: (by: string) => void }} [sort]
 */
function headCell(column, sort) {
  const attributes = { scope: "col", class: column.numeric ? "numeric" : null };
  if (sort === undefined || column.sort === undefined) {
    return h("th", attributes, headLabel(column));
  }
  const by = column.sort;
  const sorted = sort.by === by;
  const descending = sort.order === "desc";
  return h(
    "th",
    { ...attributes, "aria-sort": sorted ? (descending ? "descending" : "ascending") : null },
    h(
      "button",
      { class: "sort-button", type: "button", "data-focus": `sort-${by}`, onclick: () => sort.change(by) },
      headLabel(column),
      h("span", { class: "sort-mark", "aria-hidden": "true" }, sorted ? (descending ? "▼" : "▲") : ""),
    ),
  );
}

/**
 * @template T
 * @param {Column<T>} column
 */
function headLabel({ label, describe }) {
  return describe === undefined
    ? label
    : [h("span", { "aria-hidden": "true" }, label), h("span", { class: "visually-hidden" }, describe)];
}
