/** Mean hours of an enrolment by the pause that ends a session; the one of the results is filled. */
import { axisX, axisY, barY, gridY, plot, ruleY, text } from "../../vendor/plot.js";
import { fewDigits } from "../text/format.js";
import { atStart, sides, towardsEnd } from "./mirror.js";

export interface ThresholdBar {
  pause: string;
  hours: number;
  main: boolean;
}

export function thresholdPlot(bars: ThresholdBar[], { width, label }: { width: number; label: string }): SVGElement {
  const highest = Math.max(0.1, ...bars.map(({ hours }) => hours));
  return plot({
    className: "chart",
    width,
    height: 230,
    marginTop: 22,
    ...sides(38, 10),
    marginBottom: 44,
    x: { type: "band", domain: bars.map(({ pause }) => pause), padding: 0.4, ...towardsEnd },
    y: { domain: [0, highest * 1.05] },
    marks: [
      gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ...atStart, ticks: 4, tickSize: 0, label: null, tickFormat: fewDigits }),
      axisX({ tickSize: 0, label, labelAnchor: "center", labelArrow: "none" }),
      barY(bars, {
        x: "pause",
        y: "hours",
        fill: ({ main }: ThresholdBar) => (main ? "var(--accent)" : "var(--accent-faint)"),
        stroke: "var(--accent)",
        rx: 3,
      }),
      text(bars, {
        x: "pause",
        y: "hours",
        text: ({ hours }: ThresholdBar) => fewDigits(hours),
        dy: -9,
        fill: "var(--ink)",
        fontWeight: 600,
      }),
      ruleY([0], { stroke: "var(--line-strong)" }),
    ],
    color: { type: "identity" },
  }) as SVGElement;
}
