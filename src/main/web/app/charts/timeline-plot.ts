/** Threads by academic year: a row for each, a disc as large as the thread in that year, a line where it goes on or merges. */
import { axisX, axisY, dot, link, plot, ruleY, text } from "../../vendor/plot.js";
import type { Timeline } from "../data/types.js";
import { count } from "../text/format.js";
import { eventName, threadName } from "../text/threads.js";
import { atStart, sides, towardsEnd } from "./mirror.js";
import { everyNth } from "./years-plot.js";

export interface Station {
  thread: string;
  label: string;
  year: string;
  size: number;
  event: string | null;
}

export interface Track {
  from: string;
  to: string;
  y1: string;
  y2: string;
  kind: "goes on" | "crosses";
}

const rowHeight = 34;
const largest = 13;

/** Discs and lines of a timeline. Pure. */
export function timelineMarks({ years, threads, events }: Timeline): { stations: Station[]; tracks: Track[] } {
  const known = new Set(threads.map(({ key }) => key));
  const before = new Map(years.slice(1).map((year, i) => [year, years[i]]));
  const eventOf = new Map(
    events
      .filter(({ event }) => event !== "continued" && event !== "died")
      .map((event) => [`${event.thread}/${event.year}`, event.event]),
  );
  const stations = threads.flatMap(({ key, label, sizes }) =>
    years
      .filter((year) => (sizes[year] ?? 0) > 0)
      .map((year) => ({
        thread: key,
        label,
        year,
        size: sizes[year] ?? 0,
        event: eventOf.get(`${key}/${year}`) ?? null,
      })),
  );
  const present = new Set(stations.map(({ thread, year }) => `${thread}/${year}`));
  const tracks: Track[] = stations.flatMap(({ thread, year }) => {
    const last = before.get(year);
    return last !== undefined && present.has(`${thread}/${last}`)
      ? [{ from: last, to: year, y1: thread, y2: thread, kind: "goes on" as const }]
      : [];
  });
  for (const event of events) {
    const last = before.get(event.year);
    if (last === undefined || !known.has(event.thread)) {
      continue;
    }
    for (const other of event.with.filter((key) => known.has(key))) {
      const [y1, y2] = event.event === "merged" ? [other, event.thread] : [event.thread, other];
      if (
        ["merged", "split"].includes(event.event) &&
        present.has(`${y1}/${last}`) &&
        present.has(`${y2}/${event.year}`)
      ) {
        tracks.push({ from: last, to: event.year, y1, y2, kind: "crosses" });
      }
    }
  }
  return { stations, tracks };
}

export function timelinePlot(
  timeline: Timeline,
  yearName: (year: string) => string,
  { width }: { width: number },
): SVGElement {
  const { stations, tracks } = timelineMarks(timeline);
  const labels = new Map(timeline.threads.map(({ key, label }) => [key, threadName(label)]));
  const most = Math.max(1, ...stations.map(({ size }) => size));
  const longest = Math.max(4, ...timeline.threads.map(({ label }) => label.length));
  const marginStart = Math.min(6.6 * longest + 24, width * 0.36);
  const named = timeline.years.map(yearName);
  const shown = everyNth(named, width - marginStart);
  const step = (width - marginStart - 20) / timeline.years.length;
  const greatest = Math.min(largest, 0.45 * step);
  const radius = ({ size }: Station) => Math.max(2.5, greatest * Math.sqrt(size / most));
  const numbered = greatest === largest;
  return plot({
    className: "chart",
    width,
    height: rowHeight * timeline.threads.length + 40,
    marginTop: 8,
    ...sides(marginStart, 20),
    marginBottom: 30,
    x: { type: "point", domain: timeline.years, padding: 0.4, ...towardsEnd },
    y: { type: "point", domain: timeline.threads.map(({ key }) => key), padding: 0.6 },
    r: { type: "identity" },
    marks: [
      ruleY(
        timeline.threads.map(({ key }) => key),
        { stroke: "var(--line)" },
      ),
      axisX({ tickSize: 0, label: null, tickFormat: (year: string) => shown(yearName(year)) }),
      axisY({
        ...atStart,
        tickSize: 0,
        label: null,
        lineWidth: (marginStart - 14) / 12,
        textOverflow: "ellipsis",
        tickFormat: (key: string) => labels.get(key) ?? key,
      }),
      ...["goes on", "crosses"].map((kind) =>
        link(
          tracks.filter((track) => track.kind === kind),
          {
            x1: "from",
            x2: "to",
            y1: "y1",
            y2: "y2",
            stroke: kind === "crosses" ? "var(--disciplinary)" : "var(--accent)",
            strokeWidth: 2,
            strokeDasharray: kind === "crosses" ? "4,3" : undefined,
          },
        ),
      ),
      dot(stations, {
        x: "year",
        y: "thread",
        r: radius,
        fill: ({ event }: Station) => (event === "born" ? "var(--surface)" : "var(--accent)"),
        stroke: "var(--accent)",
        strokeWidth: 2,
        title: ({ label, year, size, event }: Station) =>
          `${threadName(label)}, ${yearName(year)}: ${count(size)}${event === null ? "" : ` (${eventName(event)})`}`,
      }),
      ...(numbered ? [stations.filter((station) => radius(station) >= 7)] : []).map((some) =>
        text(some, {
          x: "year",
          y: "thread",
          text: ({ size }: Station) => count(size),
          fontSize: 10,
          fill: ({ event }: Station) => (event === "born" ? "var(--ink)" : "var(--on-accent)"),
          pointerEvents: "none",
        }),
      ),
    ],
    color: { type: "identity" },
  }) as SVGElement;
}
