/** One row for each group of teachers: range (line), middle half (bar), median (tick), mean (dot), number of teachers. */
import { axisX, axisY, barX, dot, gridX, link, plot, text, tickX } from "../../vendor/plot.js";
import { oneDigit, score } from "../text/format.js";
import { t } from "../text/messages.js";
import { after, atStart, endOfFrame, sides, towardsEnd } from "./mirror.js";

export interface GroupRow {
  name: string;
  n: number;
  min: number;
  q1: number;
  median: number;
  q3: number;
  max: number;
  mean: number;
}

export function groupPlot(
  rows: GroupRow[],
  {
    width,
    color,
    label = t("terms.coherence"),
    domain = [0, 1],
  }: {
    width: number;
    color: string;
    /** what is measured */
    label?: string;
    /** null: from the least to the greatest value */
    domain?: [number, number] | null;
  },
): SVGElement {
  const range = domain ?? [Math.min(...rows.map((row) => row.min)), Math.max(...rows.map((row) => row.max))];
  const longest = Math.max(...rows.map((row) => row.name.length));
  const marginStart = Math.min(Math.max(60, 7.2 * longest + 14), width * 0.38);
  return plot({
    className: "chart",
    width,
    height: 40 * rows.length + 48,
    marginTop: 6,
    ...sides(marginStart, 52),
    marginBottom: 40,
    x: { domain: range, nice: domain === null, ...towardsEnd },
    y: { domain: rows.map((row) => row.name), padding: 0.45 },
    marks: [
      gridX({ ticks: 6, stroke: "var(--line)", strokeOpacity: 1 }),
      axisX({
        ticks: 6,
        tickSize: 4,
        label,
        labelAnchor: "center",
        labelArrow: "none",
        tickFormat: domain === null ? undefined : oneDigit,
      }),
      axisY({ ...atStart, tickSize: 0, label: null, lineWidth: (marginStart - 12) / 12, textOverflow: "ellipsis" }),
      link(rows, { x1: "min", x2: "max", y: "name", stroke: color, strokeWidth: 1.5 }),
      barX(rows, { x1: "q1", x2: "q3", y: "name", fill: color, fillOpacity: 0.35, stroke: color, rx: 2 }),
      tickX(rows, { x: "median", y: "name", stroke: "var(--ink)", strokeWidth: 2.5 }),
      dot(rows, {
        x: "mean",
        y: "name",
        r: 4,
        fill: "var(--surface)",
        stroke: "var(--ink)",
        strokeWidth: 1.5,
        title: (row: GroupRow) =>
          t("parts.medianMean", { group: row.name, median: score(row.median), mean: score(row.mean) }),
      }),
      text(rows, {
        y: "name",
        frameAnchor: endOfFrame,
        ...after(8),
        text: (row: GroupRow) => t("parts.nOf", { number: row.n }),
        fill: "var(--ink-soft)",
      }),
    ],
  }) as SVGElement;
}
