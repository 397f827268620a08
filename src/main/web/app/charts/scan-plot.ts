/** What other resolutions would give: modularity and agreement of the starts, with the number of threads above each. */
import { axisX, axisY, dot, gridY, link, plot, ruleX, ruleY, text } from "../../vendor/plot.js";
import type { ResolutionScan } from "../data/types.js";
import { count, figure, score } from "../text/format.js";
import { t } from "../text/messages.js";
import { after, atStart, endOfFrame, sides, topEndOfFrame, towardsEnd } from "./mirror.js";

const measures = [
  { key: "modularity", name: t("threads.modularityLine"), color: "var(--accent)", symbol: "circle" },
  { key: "ari", name: t("threads.ari"), color: "var(--type-bridging)", symbol: "square" },
  { key: "nmi", name: t("threads.nmi"), color: "var(--type-narrow)", symbol: "diamond2" },
] as const;

/**
 * @param scan in order of the resolution
 * @param chosen the resolution of the run
 */
export function scanPlot(scan: ResolutionScan[], chosen: number, { width }: { width: number }): SVGElement {
  const series = measures.map((measure) => ({
    ...measure,
    points: scan
      .map((each) => ({ x: each.resolution, y: each[measure.key] }))
      .filter((point): point is { x: number; y: number } => point.y !== null),
  }));
  const ends = spread(series.flatMap(({ points }) => points.slice(-1).map(({ y }) => y)));
  const least = scan[0]?.resolution ?? chosen;
  return plot({
    className: "chart",
    width,
    height: 280,
    marginTop: 34,
    ...sides(38, 84),
    marginBottom: 40,
    x: {
      type: "log",
      ...towardsEnd,
      domain: [least, Math.max(scan.at(-1)?.resolution ?? chosen, least * 1.01)],
    },
    y: { domain: [0, 1] },
    marks: [
      gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ...atStart, ticks: 5, tickSize: 0, label: null, tickFormat: figure }),
      axisX({
        ticks: scan.map(({ resolution }) => resolution),
        tickSize: 4,
        label: t("threads.resolutionAxis"),
        labelAnchor: "center",
        labelArrow: "none",
        tickFormat: figure,
      }),
      ruleY([0], { stroke: "var(--line-strong)" }),
      ruleX([chosen], { stroke: "var(--ink)", strokeDasharray: "4,3", insetTop: -4 }),
      text(scan, {
        x: "resolution",
        frameAnchor: "top",
        dy: -16,
        text: (each: ResolutionScan) => count(each.communities),
        fill: "var(--ink-soft)",
      }),
      text([0], {
        frameAnchor: topEndOfFrame,
        ...after(12),
        dy: -16,
        text: () => t("threads.threadsAxis"),
        fill: "var(--ink-soft)",
      }),
      ...series
        .filter(({ points }) => points.length > 0)
        .flatMap(({ name, color, symbol, points }, i) => [
          link(
            points.flatMap((point, j) => {
              const next = points[j + 1];
              return next === undefined ? [] : [{ x1: point.x, y1: point.y, x2: next.x, y2: next.y }];
            }),
            { x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke: color, strokeWidth: 2 },
          ),
          dot(points, {
            x: "x",
            y: "y",
            r: 3.5,
            symbol,
            fill: color,
            title: (point: { x: number; y: number }) =>
              t("threads.scanPoint", { measure: name, value: score(point.y), resolution: figure(point.x) }),
          }),
          text(ends.slice(i, i + 1), {
            y: (y: number) => y,
            frameAnchor: endOfFrame,
            ...after(10),
            text: () => name,
            fill: color,
            fontWeight: 600,
          }),
        ]),
    ],
    symbol: { type: "identity" },
  }) as SVGElement;
}

/**
 * Moves labels that would lie on each other apart. Pure.
 *
 * @param values in [0, 1]
 * @param least distance that two labels need
 */
export function spread(values: number[], least = 0.075): number[] {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => b.value - a.value);
  const places = new Array<number>(values.length);
  let above = Infinity;
  for (const { value, i } of order) {
    above = Math.min(value, above - least);
    places[i] = above;
  }
  return places;
}
