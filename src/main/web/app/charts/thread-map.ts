/** Threads as discs on a circle, as large as the thread; the thicker a line, the more ties the courses of both have. */
import { dot, link, plot, text } from "../../vendor/plot.js";
import type { Thread } from "../data/types.js";
import { t } from "../text/messages.js";
import { threadLines, threadName } from "../text/threads.js";

/** What the map needs to know of a thread. */
export type MappedThread = Pick<Thread, "id" | "number" | "label" | "size" | "links">;

export interface PlacedThread {
  id: string;
  number: number;
  label: string;
  lines: string;
  size: number;
  left: number;
  top: number;
  radius: number;
  side: string;
}

export interface PlacedTie {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  weight: number;
  share: number;
  title: string;
}

const narrow = 560;
const tiesShown = 3;
/** Where the labels go: beside the disc, away from the middle of the circle. */
const sides = [
  { side: "top", line: "bottom", across: 0, down: -1 },
  { side: "bottom", line: "top", across: 0, down: 1 },
  { side: "right", line: "middle", across: 1, down: 0 },
  { side: "left", line: "middle", across: -1, down: 0 },
] as const;

/**
 * Places of the threads, in the order of their numbers clockwise from the top, and the strongest ties of each. Pure.
 */
export function mapMarks(
  threads: MappedThread[],
  { width, height }: { width: number; height: number },
): { places: PlacedThread[]; ties: PlacedTie[] } {
  const most = Math.max(1, ...threads.map(({ size }) => size));
  const across = width / 2 - (width < narrow ? 44 : 190);
  const down = height / 2 - (width < narrow ? 44 : 72);
  const places = threads.map((thread, i) => {
    const angle = (2 * Math.PI * i) / threads.length - Math.PI / 2;
    const cosine = Math.cos(angle);
    return {
      id: thread.id,
      number: thread.number,
      label: threadName(thread.label),
      lines: threadLines(thread.label),
      size: thread.size,
      left: width / 2 + (threads.length === 1 ? 0 : across * cosine),
      top: height / 2 + (threads.length === 1 ? 0 : down * Math.sin(angle)),
      radius: 8 + 14 * Math.sqrt(thread.size / most),
      side: Math.abs(cosine) < 0.15 ? (Math.sin(angle) < 0 ? "top" : "bottom") : cosine > 0 ? "right" : "left",
    };
  });
  const byId = new Map(places.map((place) => [place.id, place]));
  const kept = new Map<string, { a: PlacedThread; b: PlacedThread; weight: number; edges: number }>();
  for (const thread of threads) {
    const strongest = [...thread.links]
      .filter((tie) => byId.has(tie.thread) && tie.thread !== thread.id)
      .sort((a, b) => b.weight - a.weight || (a.thread < b.thread ? -1 : 1))
      .slice(0, tiesShown);
    for (const tie of strongest) {
      const [first, second] = thread.id < tie.thread ? [thread.id, tie.thread] : [tie.thread, thread.id];
      const a = byId.get(first);
      const b = byId.get(second);
      if (a !== undefined && b !== undefined) {
        kept.set(`${first}\n${second}`, { a, b, weight: tie.weight, edges: tie.edges });
      }
    }
  }
  const heaviest = Math.max(0, ...[...kept.values()].map(({ weight }) => weight));
  const ties = [...kept.values()].map(({ a, b, weight, edges }) => ({
    x1: a.left,
    y1: a.top,
    x2: b.left,
    y2: b.top,
    weight,
    share: heaviest === 0 ? 0 : weight / heaviest,
    title: t("threads.tieTitle", { a: a.label, b: b.label, count: edges }),
  }));
  return { places, ties };
}

export function threadMap(threads: MappedThread[], { width }: { width: number }): SVGElement {
  const height = Math.round(Math.min(560, Math.max(300, 150 + 34 * threads.length)));
  const { places, ties } = mapMarks(threads, { width, height });
  const labelled = width >= narrow;
  return plot({
    className: "chart",
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    r: { type: "identity" },
    opacity: { type: "identity" },
    marks: [
      link(ties, {
        x1: "x1",
        y1: "y1",
        x2: "x2",
        y2: "y2",
        stroke: "var(--line-strong)",
        strokeWidth: (tie: PlacedTie) => 0.75 + 4.25 * tie.share,
        strokeOpacity: (tie: PlacedTie) => 0.35 + 0.5 * tie.share,
        title: "title",
      }),
      dot(places, {
        x: "left",
        y: "top",
        r: "radius",
        fill: "var(--accent)",
        stroke: "var(--surface)",
        strokeWidth: 2,
        title: (place: PlacedThread) => `${place.label}: ${t("terms.nCourses", { count: place.size })}`,
      }),
      text(places, {
        x: "left",
        y: "top",
        text: (place: PlacedThread) => String(place.number),
        fill: "var(--on-accent)",
        fontWeight: 600,
        pointerEvents: "none",
      }),
      ...(labelled ? sides : []).map(({ side, line, across, down }) =>
        text(
          places.filter((place) => place.side === side),
          {
            x: (place: PlacedThread) => place.left + across * (place.radius + 6),
            y: (place: PlacedThread) => place.top + down * (place.radius + 4),
            text: "lines",
            textAnchor: across === 0 ? "middle" : across > 0 ? "start" : "end",
            lineAnchor: line,
            lineHeight: 1.15,
            fill: "var(--ink)",
            stroke: "var(--surface)",
            strokeWidth: 3,
          },
        ),
      ),
    ],
  }) as SVGElement;
}
