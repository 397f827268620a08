/** How many teachers reach which coherence: bars of equal width over [0, 1], with the mean and the median marked. */
import { axisX, axisY, gridY, plot, rectY, ruleX, ruleY, text } from "../../vendor/plot.js";
import type { Bin, Distribution } from "../data/types.js";
import { count, oneDigit, score } from "../text/format.js";
import { t } from "../text/messages.js";
import { after, atStart, before, sides, towardsEnd } from "./mirror.js";

export function histogram(
  { bins, mean, median }: Distribution,
  {
    width,
    color,
    highest,
  }: {
    width: number;
    color: string;
    /** the largest count of the charts it is to be compared with */
    highest: number;
  },
): SVGElement {
  const marks = [
    { name: t("terms.median"), at: median as number, dash: undefined, line: 0 },
    { name: t("terms.mean"), at: mean as number, dash: "4,3", line: 1 },
  ];
  const ticks = highest < 4 ? highest : 4;
  return plot({
    className: "chart",
    width,
    height: 230,
    marginTop: 42,
    ...sides(38, 14),
    marginBottom: 38,
    x: { domain: [0, 1], ...towardsEnd },
    y: { domain: [0, highest] },
    marks: [
      gridY({ ticks, stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ...atStart, ticks, tickSize: 0, label: null, tickFormat: count }),
      axisX({
        ticks: 6,
        tickSize: 4,
        label: t("terms.coherence"),
        labelAnchor: "center",
        labelArrow: "none",
        tickFormat: oneDigit,
      }),
      rectY(bins, {
        x1: "from",
        x2: "to",
        y: "count",
        fill: color,
        inset: 0.75,
        title: (bin: Bin) => t("parts.binOf", { from: score(bin.from), to: score(bin.to), number: bin.count }),
      }),
      ruleY([0], { stroke: "var(--line-strong)" }),
      ...marks.map(({ at, dash }) =>
        ruleX([at], { stroke: "var(--ink)", strokeWidth: 1.5, strokeDasharray: dash, insetTop: -8 }),
      ),
      ...marks.map(({ name, at, line }) =>
        text([at], {
          x: (d: number) => d,
          frameAnchor: "top",
          text: () => t("parts.valueAt", { name, value: score(at) }),
          ...(at > 0.7 ? before(5) : after(5)),
          dy: -36 + 15 * line,
          lineAnchor: "top",
          fill: "var(--ink)",
        }),
      ),
    ],
  }) as SVGElement;
}
