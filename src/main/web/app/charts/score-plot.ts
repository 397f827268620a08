/** The scores of one teacher beside the middle half of all: a bar with the median, and a dot. */
import { axisX, axisY, barX, dot, gridX, plot, ruleX, tickX } from "../../vendor/plot.js";
import { fewDigits } from "../text/format.js";
import { t } from "../text/messages.js";
import { atStart, sides, towardsEnd } from "./mirror.js";

export interface ScoreRow {
  name: string;
  /** null where it is undefined */
  value: number | null;
  q1: number;
  median: number;
  q3: number;
}

const signOf = (value: number) => fewDigits(value).replace("-", "−");

export function scorePlot(rows: ScoreRow[], { width, label }: { width: number; label: string }): SVGElement {
  const reach = Math.max(1.5, ...rows.flatMap(({ value, q1, q3 }) => [value ?? 0, q1, q3].map(Math.abs))) * 1.08;
  const longest = Math.max(...rows.map(({ name }) => name.length));
  const margin = Math.min(Math.max(60, 7.2 * longest + 14), width * 0.38);
  const known = rows.filter(({ value }) => value !== null);
  return plot({
    className: "chart",
    width,
    height: 38 * rows.length + 48,
    marginTop: 6,
    ...sides(margin, 14),
    marginBottom: 40,
    x: { domain: [-reach, reach], ...towardsEnd },
    y: { domain: rows.map(({ name }) => name), padding: 0.5 },
    marks: [
      gridX({ ticks: 6, stroke: "var(--line)", strokeOpacity: 1 }),
      ruleX([0], { stroke: "var(--line-strong)" }),
      axisX({ ticks: 6, tickSize: 4, label, labelAnchor: "center", labelArrow: "none", tickFormat: signOf }),
      axisY({ ...atStart, tickSize: 0, label: null }),
      barX(rows, { x1: "q1", x2: "q3", y: "name", fill: "var(--line)", stroke: "var(--line-strong)", rx: 2 }),
      tickX(rows, { x: "median", y: "name", stroke: "var(--ink-soft)", strokeWidth: 2 }),
      dot(known, {
        x: "value",
        y: "name",
        r: 6,
        fill: "var(--accent)",
        stroke: "var(--surface)",
        strokeWidth: 1.5,
        title: (row: ScoreRow) => t("parts.valueAt", { name: row.name, value: fewDigits(row.value ?? 0) }),
      }),
    ],
  }) as SVGElement;
}
