/** What other resolutions would give: modularity and agreement of the starts, with the number of threads above each. */
import { axisX, axisY, dot, gridY, link, plot, ruleX, ruleY, text } from "../../vendor/plot.js";
import { count, figure, score } from "../text/format.js";

/** @typedef {{ resolution: number, communities: number, modularity: number, ari: number | null, nmi: number | null }} Scan */

const measures = [
  { key: "modularity", name: "modularity", color: "var(--accent)", symbol: "circle" },
  { key: "ari", name: "ARI", color: "var(--type-bridging)", symbol: "square" },
  { key: "nmi", name: "NMI", color: "var(--type-narrow)", symbol: "diamond2" },
];

/**
 * @param {Scan[]} scan in order of the resolution
 * @param {number} chosen the resolution of the run
 * @param {{ width: number }} options
 * @returns {SVGElement}
 */
export function scanPlot(scan, chosen, { width }) {
  const series = measures.map((measure) => ({
    ...measure,
    points: scan
      .map((each) => ({ x: each.resolution, y: /** @type {any} */ (each)[measure.key] }))
      .filter(({ y }) => y !== null && y !== undefined),
  }));
  const ends = spread(
    series.filter(({ points }) => points.length > 0).map(({ points }) => points[points.length - 1].y),
  );
  return /** @type {SVGElement} */ (
    plot({
      className: "chart",
      width,
      height: 280,
      marginTop: 34,
      marginLeft: 38,
      marginRight: 84,
      marginBottom: 40,
      x: {
        type: "log",
        domain: [scan[0].resolution, Math.max(scan[scan.length - 1].resolution, scan[0].resolution * 1.01)],
      },
      y: { domain: [0, 1] },
      marks: [
        gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 1 }),
        axisY({ ticks: 5, tickSize: 0, label: null }),
        axisX({
          ticks: scan.map(({ resolution }) => resolution),
          tickSize: 4,
          label: "resolution",
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
          text: (/** @type {Scan} */ each) => count(each.communities),
          fill: "var(--ink-soft)",
        }),
        text([0], {
          frameAnchor: "top-right",
          dx: 12,
          dy: -16,
          textAnchor: "start",
          text: () => "threads",
          fill: "var(--ink-soft)",
        }),
        ...series
          .filter(({ points }) => points.length > 0)
          .flatMap(({ name, color, symbol, points }, i) => [
            link(
              points.slice(1).map((point, j) => ({ x1: points[j].x, y1: points[j].y, x2: point.x, y2: point.y })),
              { x1: "x1", y1: "y1", x2: "x2", y2: "y2", stroke: color, strokeWidth: 2 },
            ),
            dot(points, {
              x: "x",
              y: "y",
              r: 3.5,
              symbol,
              fill: color,
              title: (/** @type {{ x: number, y: number }} */ point) =>
                `${name} ${score(point.y)} at resolution ${figure(point.x)}`,
            }),
            text([ends[i]], {
              y: (/** @type {number} */ y) => y,
              frameAnchor: "right",
              dx: 10,
              textAnchor: "start",
              text: () => name,
              fill: color,
              fontWeight: 600,
            }),
          ]),
      ],
      symbol: { type: "identity" },
    })
  );
}

/**
 * Moves labels that would lie on each other apart. Pure.
 *
 * @param {number[]} values in [0, 1]
 * @param {number} [least] distance that two labels need
 * @returns {number[]}
 */
export function spread(values, least = 0.075) {
  const order = values.map((value, i) => ({ value, i })).sort((a, b) => b.value - a.value);
  const places = new Array(values.length);
  let above = Infinity;
  for (const { value, i } of order) {
    above = Math.min(value, above - least);
    places[i] = above;
  }
  return places;
}
