/** How many have which value: bars of equal width, with the median marked. */
import { axisX, axisY, gridY, plot, rectY, ruleX, ruleY } from "../../vendor/plot.js";
import type { Bin, Values } from "../data/types.js";
import { count, fewDigits } from "../text/format.js";
import { t } from "../text/messages.js";
import { atStart, sides, towardsEnd } from "./mirror.js";

export function valueHistogram(
  { bins, median }: Pick<Values, "bins" | "median">,
  {
    width,
    color,
    label,
    format = fewDigits,
    tick = format,
    link,
  }: {
    width: number;
    color: string;
    /** what the values are, under the axis */
    label: string;
    format?: (value: number) => string;
    /** how values are written under the axis */
    tick?: (value: number) => string;
    /** the address of what is in a bin */
    link?: (bin: Bin) => string;
  },
): SVGElement {
  const highest = Math.max(1, ...bins.map(({ count: number }) => number));
  const ticks = highest < 3 ? highest : 3;
  const domain: [number, number] = [bins[0]?.from ?? 0, bins.at(-1)?.to ?? 1];
  return plot({
    className: "chart",
    width,
    height: 170,
    marginTop: 14,
    ...sides(36, 10),
    marginBottom: 36,
    x: { domain, ...towardsEnd },
    y: { domain: [0, highest] },
    marks: [
      gridY({ ticks, stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ...atStart, ticks, tickSize: 0, label: null, tickFormat: count }),
      axisX({
        ticks: Math.max(3, Math.floor(width / 70)),
        tickSize: 4,
        label,
        labelAnchor: "center",
        labelArrow: "none",
        tickFormat: tick,
      }),
      rectY(bins, {
        x1: "from",
        x2: "to",
        y: "count",
        fill: color,
        inset: 0.5,
        ...(link === undefined ? {} : { href: (bin: Bin) => (bin.count === 0 ? null : link(bin)) }),
        title: (bin: Bin) =>
          t("engagement.bin", { from: format(bin.from), to: format(bin.to), number: count(bin.count) }),
      }),
      ruleY([0], { stroke: "var(--line-strong)" }),
      ...(median === null || median < domain[0] || median > domain[1]
        ? []
        : [ruleX([median], { stroke: "var(--ink)", strokeWidth: 1.5, insetTop: -8 })]),
    ],
  }) as SVGElement;
}
