/** Two runs side by side: what differs in their parameters, in their measures and in the types they give. */
import type { MeasureComparison, Run, RunComparison } from "../data/types.js";
import { h } from "../dom.js";
import { count, figure, fraction, listed, percent, score } from "../text/format.js";
import { measureName } from "../text/measures.js";
import { t } from "../text/messages.js";
import { parameterLabel, parameterValue } from "../text/parameters.js";
import { selectionTypes, typeName } from "../text/types.js";
import { dataTable } from "./data-table.js";
import { typeMark } from "./type-mark.js";

export function runComparison({ a, b, differences, teachers, measures, types }: RunComparison): Node[] {
  return [
    h(
      "p",
      { class: "section-intro" },
      `${t("parts.inBoth", { count: teachers })} `,
      differences.length === 0
        ? t("parts.sameParameters")
        : t("parts.differIn", { names: listed(differences.map((name) => parameterLabel(name).toLowerCase())) }),
    ),
    ...(differences.length === 0 ? [] : [parameterTable(a, b, differences)]),
    h("h3", { class: "after" }, t("parts.measures")),
    measureTable(measures),
    h("h3", { class: "after" }, t("parts.types")),
    types === null
      ? h("p", { class: "soft" }, t("parts.noTypes"))
      : h(
          "div",
          {},
          h(
            "p",
            { class: "section-intro" },
            types.agreement === null
              ? t("parts.noAgreement")
              : t("parts.agreement", {
                  share: percent(types.agreement),
                  kappa: types.kappa === null ? t("terms.undefined") : score(types.kappa),
                }),
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
      caption: t("parts.differing"),
      columns: [
        { label: t("parts.parameter"), head: true, cell: (name) => parameterLabel(name) },
        { label: t("parts.runA"), cell: (name) => side(a, name) },
        { label: t("parts.runB"), cell: (name) => side(b, name) },
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
      caption: t("parts.measuresInBoth"),
      columns: [
        { label: t("terms.measure"), head: true, cell: (row) => measureName(row.measure) },
        { label: t("terms.teachers"), numeric: true, cell: (row) => count(row.n) },
        { label: t("parts.meanA"), numeric: true, cell: (row) => or(row.meanA, fraction) },
        { label: t("parts.meanB"), numeric: true, cell: (row) => or(row.meanB, fraction) },
        { label: t("parts.difference"), numeric: true, cell: (row) => or(row.meanDifference, difference) },
        { label: t("parts.rankCorrelation"), numeric: true, cell: (row) => or(row.spearman, figure) },
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
      caption: t("parts.typeMatrix"),
      captionShown: true,
      columns: [
        { label: t("parts.typeInA"), head: true, cell: (row) => typeMark(row) },
        ...order.map((column) => ({
          label: typeName(column),
          numeric: true,
          cell: (row: string) => {
            const number = counts[names.indexOf(row)]?.[names.indexOf(column)];
            if (number === null || number === undefined) {
              return h("span", { class: "undefined" }, t("terms.withheld"));
            }
            return row === column
              ? h("b", {}, count(number))
              : number === 0
                ? h("span", { class: "soft" }, count(0))
                : count(number);
          },
        })),
      ],
      rows: order,
    }),
  );
}
