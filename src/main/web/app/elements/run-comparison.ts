/** Two runs side by side: what differs in their parameters, in their measures and in the types they give. */
import type { MeasureComparison, Run, RunComparison } from "../data/types.js";
import { h } from "../dom.js";
import { count, figure, fraction, listed, percent, score } from "../text/format.js";
import { measureName } from "../text/measures.js";
import { parameterLabel, parameterValue } from "../text/parameters.js";
import { selectionTypes, typeName } from "../text/types.js";
import { dataTable } from "./data-table.js";
import { typeMark } from "./type-mark.js";

export function runComparison({ a, b, differences, teachers, measures, types }: RunComparison): Node[] {
  return [
    h(
      "p",
      { class: "section-intro" },
      `${count(teachers)} teachers are in both runs. `,
      differences.length === 0
        ? "The parameters are the same."
        : `The parameters differ in ${listed(differences.map((name) => parameterLabel(name).toLowerCase()))}.`,
    ),
    ...(differences.length === 0 ? [] : [parameterTable(a, b, differences)]),
    h("h3", { class: "after" }, "Measures"),
    measureTable(measures),
    h("h3", { class: "after" }, "Types"),
    types === null
      ? h("p", { class: "soft" }, "One of the runs has no types.")
      : h(
          "div",
          {},
          h(
            "p",
            { class: "section-intro" },
            types.agreement === null
              ? "Agreement is undefined: no teacher has a type in both runs."
              : `${percent(types.agreement)} of the teachers have the same type in both runs. Cohen’s kappa, which leaves out what chance would agree on: ${types.kappa === null ? "undefined" : score(types.kappa)}.`,
          ),
          typeTable(types),
        ),
  ];
}

function parameterTable(a: Run, b: Run, differences: string[]) {
  return h(
    "div",
    { class: "card flush-all" },
    dataTable({
      caption: "Parameters that differ",
      columns: [
        { label: "Parameter", head: true, cell: (name) => parameterLabel(name) },
        { label: "Run A", cell: (name) => side(a, name) },
        { label: "Run B", cell: (name) => side(b, name) },
      ],
      rows: differences,
    }),
  );
}

/** @param name of a parameter, or `data` */
function side(run: Run, name: string) {
  return name === "data"
    ? h("code", { title: run.inputHash }, `${(run.inputHash ?? "").slice(0, 12)}…`)
    : parameterValue(name, run.parameters[name]);
}

function measureTable(measures: MeasureComparison[]) {
  const or = (value: number | null, write: (value: number) => string) => (value === null ? null : write(value));
  return h(
    "div",
    { class: "card flush-all" },
    dataTable({
      caption: "Measures in both runs",
      columns: [
        { label: "Measure", head: true, cell: (row) => measureName(row.measure) },
        { label: "Teachers", numeric: true, cell: (row) => count(row.n) },
        { label: "Mean in A", numeric: true, cell: (row) => or(row.meanA, fraction) },
        { label: "Mean in B", numeric: true, cell: (row) => or(row.meanB, fraction) },
        { label: "Difference", numeric: true, cell: (row) => or(row.meanDifference, difference) },
        { label: "Rank correlation", numeric: true, cell: (row) => or(row.spearman, figure) },
      ],
      rows: measures,
    }),
  );
}

function difference(value: number) {
  return Math.abs(value) < 0.00005 ? fraction(0) : `${value < 0 ? "−" : "+"}${fraction(Math.abs(value))}`;
}

function typeTable({ names, counts }: NonNullable<RunComparison["types"]>) {
  const order = selectionTypes.map(({ name }) => name).filter((name) => names.includes(name));
  return h(
    "div",
    { class: "card flush-all type-matrix" },
    dataTable({
      caption: "Teachers by their type in run A (rows) and in run B (columns)",
      captionShown: true,
      columns: [
        { label: "Type in run A", head: true, cell: (row) => typeMark(row) },
        ...order.map((column) => ({
          label: typeName(column),
          numeric: true,
          cell: (row: string) => {
            const number = counts[names.indexOf(row)]?.[names.indexOf(column)];
            if (number === null || number === undefined) {
              return h("span", { class: "undefined" }, "withheld");
            }
            return row === column
              ? h("b", {}, count(number))
              : number === 0
                ? h("span", { class: "soft" }, "0")
                : count(number);
          },
        })),
      ],
      rows: order,
    }),
  );
}
