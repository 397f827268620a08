/** A measure summed up by an attribute of the teachers: the drawing, its table, and what is withheld or undefined. */
import { groupPlot } from "../charts/group-plot.js";
import { h } from "../dom.js";
import { attributeValue, count, counted, listed, score } from "../text/format.js";
import { ChartFigure } from "./chart-figure.js";
import { attributes } from "./choice.js";
import { dataTable } from "./data-table.js";

/**
 * @param {any} summary the answer of the server
 * @param {{ name: string, axis: string, color: string, domain: [number, number] | null }} measure `domain` null when it is
 *   not a share
 */
export function groupSummary(summary, { name, axis, color, domain }) {
  const named = [
    ...summary.groups.map((/** @type {any} */ group) => ({ ...group, name: attributeValue(summary.by, group.value) })),
    ...(summary.overall === null ? [] : [{ ...summary.overall, name: "all teachers" }]),
  ];
  const drawn = named.filter((group) => !group.suppressed && group.median !== null);
  const suppressed = named.filter((group) => group.suppressed);
  const without = named.filter((group) => !group.suppressed && group.median === null);
  const attribute = attributes.find(({ value }) => value === summary.by)?.text.toLowerCase() ?? summary.by;
  const table = () =>
    dataTable({
      caption: `${name} by ${attribute}`,
      columns: [
        { label: "Group", head: true, cell: (group) => group.name },
        ...["n", "undefined"].map((key) => ({
          label: key,
          numeric: true,
          cell: (/** @type {any} */ group) => (group.suppressed ? "withheld" : count(group[key])),
        })),
        ...["mean", "sd", "min", "q1", "median", "q3", "max"].map((key) => ({
          label: key,
          numeric: true,
          cell: (/** @type {any} */ group) =>
            group.suppressed ? "withheld" : group[key] === null ? null : score(group[key]),
        })),
      ],
      rows: named,
    });
  const notes = [
    suppressed.length > 0 &&
      `${listed(suppressed.map((group) => group.name))}: withheld, so that no figure describes fewer than ${summary.minimumGroup} teachers, not even by subtraction.`,
    without.length > 0 && `${listed(without.map((group) => group.name))}: no teacher with a value.`,
  ].filter((note) => note !== false);
  const card = h("div", { class: "card" });
  if (drawn.length === 0) {
    card.append(h("p", { class: "soft" }, "No group has figures that can be shown."), table());
  } else {
    const figure = new ChartFigure();
    card.append(figure);
    figure.show({
      label: `${name} by ${attribute}: ${drawn.map((group) => `${group.name} median ${score(group.median)} of ${counted(group.n, "teacher")}`).join(", ")}.`,
      caption: "Line: range. Bar: middle half. Tick: median. Dot: mean.",
      draw: (width) => groupPlot(drawn, { width, color, label: axis, domain }),
      table,
    });
  }
  return [
    card,
    notes.length > 0
      ? h(
          "ul",
          { class: "gaps" },
          notes.map((note) => h("li", {}, note)),
        )
      : null,
  ];
}
