/** The courses of a teacher over time, one row each, in the colour of its thread. */
import { axisX, axisY, barX, dot, gridX, plot, text } from "../../vendor/plot.js";
import { t } from "../text/messages.js";
import { after, atStart, before, sides, towardsEnd } from "./mirror.js";

export interface JourneyCourse {
  number: number;
  title: string;
  enrolledAt: string | null;
  completedAt: string | null;
  thread: { id: string; label: string } | null;
}

export interface JourneyThread {
  id: string;
  label: string;
  color: string;
}

export interface JourneyRow {
  number: string;
  title: string;
  from: Date;
  to: Date;
  color: string;
  label: string;
}

const colors = ["var(--thematic)", "var(--disciplinary)", "var(--accent)", "var(--type-bridging)", "var(--type-narrow)"];
const otherColor = "var(--line-strong)";
const day = 24 * 3600 * 1000;
const rowHeight = 26;
/** narrower pictures have the names of the threads in the legend only */
const labelledFrom = 640;

/** The threads of some courses, those of most courses first; beyond the colours there are, they share one. Pure. */
export function threadsOf(courses: JourneyCourse[]): JourneyThread[] {
  const counts = new Map<string, { id: string; label: string; courses: number }>();
  for (const { thread } of courses) {
    if (thread !== null) {
      const known = counts.get(thread.id) ?? { ...thread, courses: 0 };
      counts.set(thread.id, { ...known, courses: known.courses + 1 });
    }
  }
  return [...counts.values()]
    .sort((a, b) => b.courses - a.courses || (a.id < b.id ? -1 : 1))
    .map(({ id, label }, i) => ({ id, label, color: colors[i] ?? otherColor }));
}

/** What is drawn: courses with a date; one of which only one date is known is a point. Pure. */
export function journeyRows(courses: JourneyCourse[]): JourneyRow[] {
  const threads = new Map(threadsOf(courses).map((thread) => [thread.id, thread]));
  return courses.flatMap((course) => {
    const from = course.enrolledAt ?? course.completedAt;
    if (from === null) {
      return [];
    }
    const thread = course.thread === null ? undefined : threads.get(course.thread.id);
    return [
      {
        number: String(course.number),
        title: course.title,
        from: dateOf(from),
        to: dateOf(course.completedAt ?? from),
        color: thread?.color ?? otherColor,
        label: thread?.label ?? "",
      },
    ];
  });
}

export function journeyPlot(rows: JourneyRow[], { width }: { width: number }): SVGElement {
  const first = Math.min(...rows.map(({ from }) => from.getTime()));
  const last = Math.max(...rows.map(({ to }) => to.getTime()));
  const margin = Math.max(30 * day, (last - first) * 0.03);
  const middle = (first + last) / 2;
  const spans = rows.filter(({ from, to }) => to > from);
  const titled = (row: JourneyRow) => t("parts.measureOf", { measure: `${row.number} ${row.title}`, of: row.label });
  const isLate = (row: JourneyRow) => row.to.getTime() > middle;
  const labels = (late: boolean) =>
    text(
      rows.filter((row) => isLate(row) === late),
      {
        x: late ? "from" : "to",
        y: "number",
        text: (row: JourneyRow) => shortened(row.label),
        ...(late ? before(9) : after(9)),
        fill: "var(--ink-soft)",
      },
    );
  return plot({
    className: "chart",
    width,
    height: rowHeight * rows.length + 44,
    marginTop: 8,
    ...sides(30, 16),
    marginBottom: 34,
    x: { type: "utc", domain: [new Date(first - margin), new Date(last + margin)], ...towardsEnd },
    y: { domain: rows.map(({ number }) => number), padding: 0.35 },
    marks: [
      gridX({ stroke: "var(--line)", strokeOpacity: 1 }),
      axisY({ ...atStart, tickSize: 0, label: null }),
      axisX({ ticks: Math.max(2, Math.floor(width / 110)), tickSize: 4, label: null, tickFormat: monthOrYear }),
      barX(spans, { x1: "from", x2: "to", y: "number", fill: "color", rx: 3, title: titled }),
      dot(
        rows.filter(({ from, to }) => to <= from),
        { x: "from", y: "number", r: 5, fill: "var(--surface)", stroke: "color", strokeWidth: 2.5, title: titled },
      ),
      ...(width < labelledFrom ? [] : [labels(false), labels(true)]),
    ],
    color: { type: "identity" },
  }) as SVGElement;
}

function monthOrYear(date: Date) {
  return date.getUTCMonth() === 0
    ? String(date.getUTCFullYear())
    : `${String(date.getUTCMonth() + 1).padStart(2, "0")}/${date.getUTCFullYear()}`;
}

function shortened(label: string) {
  return label.length > 34 ? `${label.slice(0, 33)}…` : label;
}

function dateOf(iso: string) {
  return new Date(`${iso.slice(0, 10)}T00:00:00Z`);
}
