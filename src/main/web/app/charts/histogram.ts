/**
 * How many teachers reach which coherence: bars of equal width over [0, 1], with the mean and the median marked, and as an
 * outline how many would by chance.
 */
import { axisX, axisY, gridY, line, plot, rectY, ruleX, ruleY, text } from "../../vendor/plot.js";
import type { Bin, Distribution } from "../data/types.js";
import { count, oneDigit, score } from "../text/format.js";
import { t } from "../text/messages.js";
import { after, atStart, before, sides, towardsEnd } from "./mirror.js";

/** How many teachers chance would put into each bin; null where it is not known. Pure. */
export function expectedCounts({ n, chance }: Pick<Distribution, "n" | "chance">): number[] | null {
  return chance === null || chance.n === 0 ? null : chance.counts.map((share) => share * n);
}

/** The corners of an outline over the bins. Pure. */
export function outline(bins: Bin[], heights: number[]): Array<[number, number]> {
  const corners = bins.flatMap(({ from, to }, i): Array<[number, number]> => [
    [from, heights[i] ?? 0],
    [to, heights[i] ?? 0],
  ]);
  const first = corners[0];
  const last = corners.at(-1);
  return first === undefined || last === undefined ? [] : [[first[0], 0], ...corners, [last[0], 0]];
}

export function histogram(
  { n, bins, mean, median, chance }: Distribution,
  {
    width,
    color,
    highest,
    link,
  }: {
    width: number;
    color: string;
    /** the address of the teachers in a bin */
    link: (bin: Bin) => string;
    /** the largest count of the charts it is to be compared with */
    highest: number;
  },
): SVGElement {
  const marks = [
    { name: t("terms.median"), at: median as number, dash: undefined, line: 0 },
    { name: t("terms.mean"), at: mean as number, dash: "4,3", line: 1 },
  ];
  const expected = expectedCounts({ n, chance });
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
        href: (bin: Bin) => (bin.count === 0 ? null : link(bin)),
        title: (bin: Bin) => t("parts.binOf", { from: score(bin.from), to: score(bin.to), number: bin.count }),
      }),
      ...(expected === null
        ? []
        : [line(outline(bins, expected), { stroke: "var(--ink)", strokeWidth: 1.5, strokeLinejoin: "miter" })]),
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
