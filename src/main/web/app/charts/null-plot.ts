/** What chance gives: how often random selections reach which value, with the value of one teacher marked in it. */
import { axisX, axisY, gridY, plot, rectY, ruleX, ruleY, text } from "../../vendor/plot.js";
import type { NullHistogram } from "../data/types.js";
import { count, figure, score } from "../text/format.js";
import { t } from "../text/messages.js";
import { after, atStart, before, sides, towardsEnd } from "./mirror.js";

export interface NullBin {
  from: number;
  to: number;
  count: number;
  atLeast: boolean;
}

const lineHeight = 15;

/**
 * The bins of a null distribution, without the empty ones beyond both its values and that of the teacher. Pure.
 *
 * @returns `atLeast`: the bin lies wholly at or above the value
 */
export function nullBins({ from, to, counts }: NullHistogram, value: number): NullBin[] {
  const width = (to - from) / counts.length;
  const bins = counts.map((number, i) => ({
    from: from + i * width,
    to: from + (i + 1) * width,
    count: number,
    atLeast: from + i * width >= value,
  }));
  const last = bins.findLastIndex((bin) => bin.count > 0 || bin.from <= value);
  return bins.slice(0, Math.min(bins.length, last + 2));
}

export function nullPlot(
  { histogram, mean }: { histogram: NullHistogram; mean: number },
  value: number,
  { width, color, label }: { width: number; color: string; label: string },
): SVGElement {
  const bins = nullBins(histogram, value);
  const highest = Math.max(1, ...bins.map((bin) => bin.count));
  const least = bins[0]?.from ?? histogram.from;
  const most = bins.at(-1)?.to ?? histogram.to;
  const marks = [
    { name: t("chance.thisTeacher"), at: value, dash: undefined, line: 0, weight: 650 },
    { name: t("chance.chance"), at: mean, dash: "4,3", line: 1, weight: 400 },
  ];
  return plot({
    className: "chart",
    width,
    height: 190,
    marginTop: 40,
    ...sides(38, 14),
    marginBottom: 36,
    x: { domain: [least, most], ...towardsEnd },
    y: { domain: [0, highest] },
    marks: [
      gridY({ ticks: 3, stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ...atStart, ticks: 3, tickSize: 0, label: null, tickFormat: count }),
      axisX({ ticks: 5, tickSize: 4, label, labelAnchor: "center", labelArrow: "none", tickFormat: figure }),
      rectY(bins, {
        x1: "from",
        x2: "to",
        y: "count",
        fill: color,
        fillOpacity: (bin: NullBin) => (bin.atLeast ? 1 : 0.35),
        inset: 0.5,
        title: (bin: NullBin) => t("chance.bin", { from: score(bin.from), to: score(bin.to), number: bin.count }),
      }),
      ruleY([0], { stroke: "var(--line-strong)" }),
      ...marks.map(({ at, dash, line }) =>
        ruleX([at], {
          stroke: "var(--ink)",
          strokeWidth: line === 0 ? 2 : 1.25,
          strokeDasharray: dash,
          insetTop: -8,
        }),
      ),
      ...marks.map(({ name, at, line, weight }) => {
        const late = at - least > 0.55 * (most - least);
        return text([at], {
          x: (d: number) => d,
          frameAnchor: "top",
          text: () => t("parts.valueAt", { name, value: score(at) }),
          fontWeight: weight,
          ...(late ? before(5) : after(5)),
          dy: -36 + lineHeight * line,
          lineAnchor: "top",
          fill: "var(--ink)",
        });
      }),
    ],
    opacity: { type: "identity" },
  }) as SVGElement;
}
