/** The sessions of a teacher over time: a row for each course, a dot for each session, the larger the longer. */
import { axisX, axisY, dot, gridX, gridY, plot } from "../../vendor/plot.js";
import { atStart, sides, towardsEnd } from "./mirror.js";

export interface SessionDot {
  /** what names the row */
  row: string;
  title: string;
  at: Date;
  minutes: number;
  color: string;
}

const rowHeight = 24;
const day = 24 * 3600 * 1000;

export function sessionPlot(
  dots: SessionDot[],
  { width, rows, words }: { width: number; rows: string[]; words: (dot: SessionDot) => string },
): SVGElement {
  const times = dots.map(({ at }) => at.getTime());
  const first = times.reduce((least, time) => Math.min(least, time), Infinity);
  const last = times.reduce((most, time) => Math.max(most, time), -Infinity);
  const margin = Math.max(2 * day, (last - first) * 0.02);
  return plot({
    className: "chart",
    width,
    height: rowHeight * rows.length + 54,
    marginTop: 8,
    ...sides(34, 16),
    marginBottom: 34,
    // the largest dots of the last row stay clear of the axis
    insetBottom: 8,
    x: { type: "utc", domain: [new Date(first - margin), new Date(last + margin)], ...towardsEnd },
    y: { type: "point", domain: rows, padding: 0.6 },
    // the area of a dot grows with the time
    r: { type: "sqrt", domain: [0, 120], range: [0, 8], clamp: true },
    color: { type: "identity" },
    marks: [
      gridX({ stroke: "var(--line)", strokeOpacity: 1 }),
      gridY({ stroke: "var(--line)", strokeOpacity: 0.6 }),
      axisY({ ...atStart, tickSize: 0, label: null }),
      axisX({ ticks: Math.max(2, Math.floor(width / 110)), tickSize: 4, label: null, tickFormat: monthOrYear }),
      dot(dots, {
        x: "at",
        y: "row",
        // a glance outside of the courses must be seen too
        r: ({ minutes }: SessionDot) => Math.max(8, minutes),
        fill: "color",
        fillOpacity: 0.6,
        stroke: "color",
        strokeWidth: 0.75,
        title: words,
      }),
    ],
  }) as SVGElement;
}

function monthOrYear(date: Date) {
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1
    ? String(date.getUTCFullYear())
    : `${date.getUTCDate() === 1 ? "" : `${date.getUTCDate()}/`}${String(date.getUTCMonth() + 1).padStart(2, "0")}/${date.getUTCFullYear()}`;
}
