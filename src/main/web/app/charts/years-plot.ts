/** Medians of both facets by academic year: a line with its dots for each. */
import { axisX, axisY, dot, gridY, link, plot, ruleY, text } from "../../vendor/plot.js";
import { figure, score } from "../text/format.js";
import { t } from "../text/messages.js";
import { after, atStart, sides, towardsEnd } from "./mirror.js";

/** One of several measures over the years; years without a value are missing. */
export interface Series {
  name: string;
  color: string;
  symbol: string;
  values: Array<{ year: string; value: number }>;
}

/** @param years all of them, in order, as they are written */
export function yearsPlot(series: Series[], years: string[], { width }: { width: number }): SVGElement {
  const highest = Math.max(0.1, ...series.flatMap(({ values }) => values.map(({ value }) => value)));
  return plot({
    className: "chart",
    width,
    height: 240,
    marginTop: 16,
    ...sides(38, 96),
    marginBottom: 38,
    x: { type: "point", domain: years, padding: 0.3, ...towardsEnd },
    y: { domain: [0, Math.min(1, highest * 1.15)] },
    marks: [
      gridY({ ticks: 4, stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ...atStart, ticks: 4, tickSize: 0, label: null, tickFormat: figure }),
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
          title: (each: { year: string; value: number }) =>
            t("parts.medianOf", { measure: name, year: each.year, median: score(each.value) }),
        }),
        text(values.slice(-1), {
          x: "year",
          y: "value",
          text: () => name,
          ...after(10),
          fill: color,
          fontWeight: 600,
        }),
      ]),
    ],
    symbol: { type: "identity" },
  }) as SVGElement;
}

/** The lines between consecutive values. Pure. */
export function segments(
  values: Array<{ year: string; value: number }>,
): Array<{ from: string; to: string; y1: number; y2: number }> {
  return values.flatMap((value, i) => {
    const next = values[i + 1];
    return next === undefined ? [] : [{ from: value.year, to: next.year, y1: value.value, y2: next.value }];
  });
}

/** Writes only as many years as there is room for. */
export function everyNth(years: string[], width: number) {
  const step = Math.max(1, Math.ceil((years.length * 58) / width));
  return (year: string) => (years.indexOf(year) % step === 0 ? year : "");
}
