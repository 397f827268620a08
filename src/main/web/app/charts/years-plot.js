/** Medians of both facets by academic year: a line with its dots for each. */
import { axisX, axisY, dot, gridY, link, plot, ruleY, text } from "../../vendor/plot.js";
import { score } from "../text/format.js";

/**
 * @typedef {{ name: string, color: string, symbol: string, values: Array<{ year: string, value: number }> }} Series one of several
 *   measures over the years; years without a value are missing
 */

/**
 * @param {Series[]} series
 * @param {string[]} years all of them, in order, as they are written
 * @param {{ width: number }} options
 * @returns {SVGElement}
 */
export function yearsPlot(series, years, { width }) {
  const highest = Math.max(0.1, ...series.flatMap(({ values }) => values.map(({ value }) => value)));
  return /** @type {SVGElement} */ (
    plot({
      className: "chart",
      width,
      height: 240,
      marginTop: 16,
      marginLeft: 38,
      marginRight: 96,
      marginBottom: 38,
      x: { type: "point", domain: years, padding: 0.3 },
      y: { domain: [0, Math.min(1, highest * 1.15)] },
      marks: [
        gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
        axisY({ ticks: 4, tickSize: 0, label: null }),
        axisX({ tickSize: 4, label: null, tickFormat: everyNth(years, width) }),
        ruleY([0], { stroke: "var(--line-strong)" }),
        ...series.flatMap(({ name, color, symbol, values }) => [
          link(segments(values), { x1: "from", x2: "to", y1: "y1", y2: "y2", stroke: color, strokeWidth: 2 }),
          dot(values, {
            x: "year",
            y: "value",
            r: 4.5,
            symbol,
            fill: color,
            title: (/** @type {{ year: string, value: number }} */ each) =>
              `${name}, ${each.year}: median ${score(each.value)}`,
          }),
          text(values.slice(-1), {
            x: "year",
            y: "value",
            text: () => name,
            textAnchor: "start",
            dx: 10,
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
 * The lines between consecutive values. Pure.
 *
 * @param {Array<{ year: string, value: number }>} values
 * @returns {Array<{ from: string, to: string, y1: number, y2: number }>}
 */
export function segments(values) {
  return values
    .slice(1)
    .map((value, i) => ({ from: values[i].year, to: value.year, y1: values[i].value, y2: value.value }));
}

/**
 * Writes only as many years as there is room for.
 *
 * @param {string[]} years
 * @param {number} width
 */
export function everyNth(years, width) {
  const step = Math.max(1, Math.ceil((years.length * 58) / width));
  return (/** @type {string} */ year) => (years.indexOf(year) % step === 0 ? year : "");
}
