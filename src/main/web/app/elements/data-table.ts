/** Tables: one way to build them, so that each has a caption, header cells and, where it is wide, a way to scroll by keyboard. */
import { h } from "../dom.js";
import { t } from "../text/messages.js";

export interface Column<T> {
  label: string;
  /** what screen readers say in place of the label, where the label alone is not enough */
  describe?: string;
  cell: (row: T) => Node | string | number | null | Array<Node | string>;
  /** figures, set to the end of the cell */
  numeric?: boolean;
  /** the cell names its row */
  head?: boolean;
  /** the name by which the table can be sorted by this column */
  sort?: string;
  /** `auto` where the text may run from right to left */
  dir?: string;
}

export function dataTable<T>({
  caption,
  captionShown = false,
  columns,
  rows,
  sort,
}: {
  /** what the table holds; read by screen readers, shown if `captionShown` */
  caption: string;
  captionShown?: boolean;
  columns: Array<Column<T>>;
  rows: T[];
  sort?: { by: string; order: string; change: (by: string) => void };
}): HTMLElement {
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

export function tableRows<T>(columns: Array<Column<T>>, rows: T[]) {
  return rows.map((row) =>
    h(
      "tr",
      {},
      columns.map((column) =>
        h(
          column.head ? "th" : "td",
          { scope: column.head ? "row" : null, class: column.numeric ? "numeric" : null, dir: column.dir },
          (column.cell(row) ?? undefinedMark()) as string,
        ),
      ),
    ),
  );
}

/** The word for a value that is not defined: never an empty cell, never a zero. */
export function undefinedMark() {
  return h("span", { class: "undefined" }, t("terms.undefined"));
}

function headCell<T>(column: Column<T>, sort?: { by: string; order: string; change: (by: string) => void }) {
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

function headLabel<T>({ label, describe }: Column<T>) {
  return describe === undefined
    ? label
    : [h("span", { "aria-hidden": "true" }, label), h("span", { class: "visually-hidden" }, describe)];
}
