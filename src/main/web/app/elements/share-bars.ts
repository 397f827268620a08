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
import { t } from "../text/messages.js";
import { selectionTypes, typeName, typeShares } from "../text/types.js";
import { dataTable } from "./data-table.js";
import { swatch } from "./type-mark.js";

export interface ShareRow {
  name: string;
  /** the value that the group stands for; null is no value, and left out where the row is no group */
  value?: string | null;
  /** null is withheld */
  n: number | null;
  /** by type; null is withheld */
  counts: Record<string, number | null>;
  /** what stands after the bar, in place of the number of teachers */
  tail?: string;
}

export interface Shares<R extends ShareRow> {
  /** what is shown */
  label: string;
  /** what a row is: "Career stage" */
  group: string;
  rows: R[];
  /** address of the teachers behind a number */
  link: (row: R, type: string | null) => string | null;
  /** what the counts of a row add up to, if it is not teachers */
  whole?: string;
  /** what is counted, if it is not the types of selections */
  kinds?: ReadonlyArray<{ name: string; text: string }>;
  /** a further column */
  further?: { label: string; cell: (row: R) => Node | string | number | null };
}

const labelFrom = 0.07;

let figures = 0;

export class ShareBars extends HTMLElement {
  show<R extends ShareRow>(shares: Shares<R>) {
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
          button.textContent = table.hidden ? t("parts.showTable") : t("parts.hideTable");
        },
      },
      t("parts.showTable"),
    );
    fill(
      this,
      h(
        "figure",
        { class: "chart-figure" },
        h("p", { class: "visually-hidden" }, sentence(shares, drawn)),
        h(
          "div",
          { class: "stacks", "aria-hidden": "true" },
          drawn.map((row) => stack(row, shares)),
        ),
        h("figcaption", {}, legend(shares, drawn), button),
      ),
      table,
    );
    return this;
  }
}

customElements.define("share-bars", ShareBars);

const kindsOf = <R extends ShareRow>({ kinds }: Shares<R>) => kinds ?? selectionTypes;

/** The words for a kind; one that is not known stays as it is. */
function kindName<R extends ShareRow>(shares: Shares<R>, name: string) {
  return shares.kinds === undefined ? typeName(name) : (shares.kinds.find((kind) => kind.name === name)?.text ?? name);
}

function stack<R extends ShareRow>(row: R, shares: Shares<R>) {
  const n = row.n as number;
  return h(
    "div",
    { class: "stack-row" },
    h("span", { class: "stack-name", dir: "auto" }, row.name),
    h(
      "span",
      { class: "stack" },
      typeShares(row.counts, n, kindsOf(shares)).map((part) => {
        const address = part.count === null ? null : shares.link(row, part.name);
        const words =
          part.count === null
            ? t("parts.withheldPart", { group: row.name, share: percent(part.share) })
            : t("parts.sharePart", {
                group: row.name,
                type: kindName(shares, part.name),
                number: part.count,
                all: n,
                share: percent(part.share),
              });
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
    h("span", { class: "stack-n number" }, row.tail ?? t("parts.nOf", { number: n })),
  );
}

function legend<R extends ShareRow>(shares: Shares<R>, rows: R[]) {
  const kinds = kindsOf(shares);
  const occurring = new Set(
    rows.flatMap((row) => typeShares(row.counts, row.n as number, kinds).map(({ name }) => name)),
  );
  const names = [...kinds.map(({ name }) => name), "withheld"].filter((name) => occurring.has(name));
  return h(
    "span",
    { class: "type-legend" },
    names.map((name) => h("span", {}, swatch(name), name === "withheld" ? t("terms.withheld") : kindName(shares, name))),
  );
}

function shareTable<R extends ShareRow>(shares: Shares<R>) {
  const linked = (row: R, type: string | null, number: number | null) => {
    if (number === null || number === undefined) {
      return h("span", { class: "undefined" }, t("terms.withheld"));
    }
    const address = number === 0 ? null : shares.link(row, type);
    return address === null ? count(number) : h("a", { href: address }, count(number));
  };
  return dataTable({
    caption: shares.label,
    columns: [
      { label: shares.group, head: true, cell: (row) => isolated(row.name) },
      { label: shares.whole ?? t("terms.teachers"), numeric: true, cell: (row) => linked(row, null, row.n) },
      ...kindsOf(shares).map(({ name, text }) => ({
        label: text,
        numeric: true,
        cell: (row: R) => linked(row, name, row.counts[name] ?? null),
      })),
      ...(shares.further === undefined ? [] : [{ ...shares.further, numeric: true }]),
    ],
    rows: shares.rows,
  });
}

function sentence<R extends ShareRow>(shares: Shares<R>, rows: R[]) {
  const parts = rows.map((row) => {
    const largest = typeShares(row.counts, row.n as number, kindsOf(shares)).reduce(
      (most: { name: string; count: number | null; share: number } | null, part) =>
        part.count !== null && (most === null || part.share > most.share) ? part : most,
      null,
    );
    return largest === null
      ? t("parts.groupWithheld", { group: row.name })
      : t("parts.mostly", {
          group: row.name,
          type: kindName(shares, largest.name).toLowerCase(),
          share: percent(largest.share),
        });
  });
  return t("parts.sharesSentence", { label: shares.label, groups: parts.join("; ") });
}
