/** A measure summed up by an attribute of the teachers: the drawing, its table, and what is withheld or undefined. */
import { groupPlot, type GroupRow } from "../charts/group-plot.js";
import type { GroupFigures, Summary } from "../data/types.js";
import { h } from "../dom.js";
import { attributeValue, count, listed, score } from "../text/format.js";
import { attributeName, teachersWith } from "../text/attributes.js";
import { t } from "../text/messages.js";
import { ChartFigure } from "./chart-figure.js";
import { dataTable } from "./data-table.js";

/** @param options `domain`: null when the measure is not a share */
export function groupSummary(
  summary: Summary,
  { name, axis, color, domain }: { name: string; axis: string; color: string; domain: [number, number] | null },
) {
  const named: Array<GroupFigures & { name: string; isAll: boolean }> = [
    ...summary.groups.map((group) => ({ ...group, name: attributeValue(summary.by, group.value), isAll: false })),
    ...(summary.overall === null ? [] : [{ ...summary.overall, name: t("terms.allTeachers"), isAll: true }]),
  ];
  const drawn = named.filter(isDrawn);
  const suppressed = named.filter((group) => group.suppressed);
  const without = named.filter((group) => !group.suppressed && group.median === null);
  const attribute = attributeName(summary.by).toLowerCase();
  const table = () =>
    dataTable({
      caption: t("parts.byAttribute", { measure: name, attribute }),
      columns: [
        {
          label: t("terms.group"),
          head: true,
          cell: (group) =>
            group.isAll
              ? h("a", { href: "teachers.html" }, group.name)
              : h("a", { href: teachersWith(summary.by, group.value) }, h("bdi", {}, group.name)),
        },
        ...(["n", "undefined"] as const).map((key) => column(key, count)),
        ...(["mean", "sd", "min", "q1", "median", "q3", "max"] as const).map((key) => column(key, score)),
      ],
      rows: named,
    });
  const notes = [
    suppressed.length > 0 &&
      t("parts.groupsWithheld", {
        groups: listed(suppressed.map((group) => group.name)),
        count: summary.minimumGroup,
      }),
    without.length > 0 && t("parts.groupsWithout", { groups: listed(without.map((group) => group.name)) }),
  ].filter((note) => note !== false);
  const card = h("div", { class: "card" });
  if (drawn.length === 0) {
    card.append(h("p", { class: "soft" }, t("parts.noFigures")), table());
  } else {
    const figure = new ChartFigure();
    card.append(figure);
    figure.show({
      label: `${t("parts.byAttribute", { measure: name, attribute })}: ${drawn.map((group) => t("parts.groupMedian", { group: group.name, median: score(group.median), count: group.n })).join(", ")}.`,
      caption: t("parts.boxCaption"),
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

type Figure = "n" | "undefined" | "mean" | "sd" | "min" | "q1" | "median" | "q3" | "max";

/** A group with every figure that the drawing shows: it is withheld or defined as a whole. */
function isDrawn<G extends GroupFigures>(group: G): group is G & GroupRow {
  return !group.suppressed && group.median !== null;
}

function column(key: Figure, write: (value: number) => string) {
  return {
    label: t(`terms.${key}`),
    numeric: true,
    cell: (group: GroupFigures) => {
      const value = group[key];
      return group.suppressed ? t("terms.withheld") : value === null ? null : write(value);
    },
  };
}
