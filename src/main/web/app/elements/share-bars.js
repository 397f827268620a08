/**
 * Shares of the types in several groups, one bar for each, and the table of the same numbers behind a button. Every part of
 * a bar and every number leads to the teachers it counts. The bars are for the eye and the mouse; whoever reads or walks by
 * keyboard has the sentence and the table.
 *
 *     const bars = document.createElement("share-bars");
 *     bars.show({ label, rows, minimumGroup, link: (row, type) => address or null });
 */
import { fill, h, isolated } from "../dom.js";
import { count, percent } from "../text/format.js";
import { selectionTypes, typeName, typeShares } from "../text/types.js";
import { dataTable } from "./data-table.js";
import { swatch } from "./type-mark.js";

/**
 * @typedef {object} ShareRow
 * @property {string} name
 * @property {string | null} value the value that the group stands for
 * @property {number | null} n null is withheld
 * @property {Record<string, number | null>} counts by type; null is withheld
 * @property {string} [tail] what stands after the bar, in place of the number of teachers
 */

/**
 * @typedef {object} Shares
 * @property {string} label what is shown
 * @property {string} group what a row is: "Career stage"
 * @property {ShareRow[]} rows
 * @property {(row: ShareRow, type: string | null) => string | null} link address of the teachers behind a number
 * @property {{ label: string, cell: (row: ShareRow) => Node | string | number | null }} [further] a further column
 */

const labelFrom = 0.07;

let figures = 0;

export class ShareBars extends HTMLElement {
  /** @param {Shares} shares */
  show(shares) {
    const drawn = shares.rows.filter((row) => row.n !== null && row.n > 0);
    const id = `shares-table-${++figures}`;
    const table = h("div", { id, class: "chart-table", hidden: true }, shareTable(shares));
    const button = h(
      "button",
      {
        class: "button quiet",
        type: "button",
        "aria-expanded": "false",
        "aria-controls": id,
        onclick: () => {
          table.hidden = !table.hidden;
          button.setAttribute("aria-expanded", String(!table.hidden));
          button.textContent = table.hidden ? "Show as table" : "Hide the table";
        },
      },
      "Show as table",
    );
    fill(
      this,
      h(
        "figure",
        { class: "chart-figure" },
        h("p", { class: "visually-hidden" }, sentence(shares.label, drawn)),
        h(
          "div",
          { class: "stacks", "aria-hidden": "true" },
          drawn.map((row) => stack(row, shares)),
        ),
        h("figcaption", {}, legend(drawn), button),
      ),
      table,
    );
    return this;
  }
}

customElements.define("share-bars", ShareBars);

/**
 * @param {ShareRow} row
 * @param {Shares} shares
 */
function stack(row, { link }) {
  const n = /** @type {number} */ (row.n);
  return h(
    "div",
    { class: "stack-row" },
    h("span", { class: "stack-name", dir: "auto" }, row.name),
    h(
      "span",
      { class: "stack" },
      typeShares(row.counts, n).map((part) => {
        const address = part.count === null ? null : link(row, part.name);
        const words =
          part.count === null
            ? `${row.name}: ${percent(part.share)} withheld`
            : `${row.name}, ${typeName(part.name)}: ${count(part.count)} of ${count(n)} (${percent(part.share)})`;
        const element = h(
          address === null ? "span" : "a",
          {
            class: "stack-part",
            "data-type": part.name,
            href: address,
            tabindex: address === null ? null : -1,
            title: words,
          },
          part.share >= labelFrom && part.count !== null && percent(part.share),
        );
        element.style.flexGrow = String(part.share);
        return element;
      }),
    ),
    h("span", { class: "stack-n number" }, row.tail ?? `n ${count(n)}`),
  );
}

/** @param {ShareRow[]} rows */
function legend(rows) {
  const occurring = new Set(
    rows.flatMap((row) => typeShares(row.counts, /** @type {number} */ (row.n)).map(({ name }) => name)),
  );
  const names = [...selectionTypes.map(({ name }) => name), "withheld"].filter((name) => occurring.has(name));
  return h(
    "span",
    { class: "type-legend" },
    names.map((name) => h("span", {}, swatch(name), name === "withheld" ? "withheld" : typeName(name))),
  );
}

/** @param {Shares} shares */
function shareTable(shares) {
  const linked = (
    /** @type {ShareRow} */ row,
    /** @type {string | null} */ type,
    /** @type {number | null} */ number,
  ) => {
    if (number === null || number === undefined) {
      return h("span", { class: "undefined" }, "withheld");
    }
    const address = number === 0 ? null : shares.link(row, type);
    return address === null ? count(number) : h("a", { href: address }, count(number));
  };
  return dataTable({
    caption: shares.label,
    columns: [
      { label: shares.group, head: true, cell: (row) => isolated(row.name) },
      { label: "Teachers", numeric: true, cell: (row) => linked(row, null, row.n) },
      ...selectionTypes.map(({ name, text }) => ({
        label: text,
        numeric: true,
        cell: (/** @type {ShareRow} */ row) => linked(row, name, row.counts[name] ?? null),
      })),
      ...(shares.further === undefined ? [] : [{ ...shares.further, numeric: true }]),
    ],
    rows: shares.rows,
  });
}

/**
 * @param {string} label
 * @param {ShareRow[]} rows
 */
function sentence(label, rows) {
  const parts = rows.map((row) => {
    const largest = typeShares(row.counts, /** @type {number} */ (row.n)).reduce(
      (/** @type {{ name: string, count: number | null, share: number } | null} */ most, part) =>
        part.count !== null && (most === null || part.share > most.share) ? part : most,
      null,
    );
    return largest === null
      ? `${row.name}: withheld`
      : `${row.name}: mostly ${typeName(largest.name).toLowerCase()} (${percent(largest.share)})`;
  });
  return `${label}. ${parts.join("; ")}. The table has all numbers.`;
}
