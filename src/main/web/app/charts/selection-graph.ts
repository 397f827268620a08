/**
 * The courses of a selection with their topics and disciplines. Squares are courses (with their number in the journey),
 * circles topics, diamonds disciplines; a filled circle or diamond is shared by at least two courses, a hollow one is not.
 */
import { dot, link, plot, text } from "../../vendor/plot.js";
import type { SelectionGraph } from "../data/types.js";
import { isNarrow, layOut, type PlacedLink, type PlacedNode } from "./graph-layout.js";

const colors = { course: "var(--ink)", topic: "var(--thematic)", discipline: "var(--disciplinary)" };
const symbols = { course: "square", topic: "circle", discipline: "diamond2" };

export function selectionGraph(
  graph: SelectionGraph,
  { width, numbers }: { width: number; numbers: Map<string, number> },
): SVGElement {
  const height = graphHeight(width, graph.nodes.length);
  const { nodes, links, labels } = layOut(graph, { width, height, numbers });
  const courses = nodes.filter((node) => node.kind === "course");
  const categories = nodes.filter((node) => node.kind !== "course");
  return plot({
    className: "chart",
    width,
    height,
    margin: 0,
    axis: null,
    x: { type: "identity" },
    y: { type: "identity" },
    marks: [
      ...["BROADER", "other"].map((kind) =>
        link(
          links.filter((each) => (each.kind === "BROADER") === (kind === "BROADER")),
          {
            x1: "x1",
            y1: "y1",
            x2: "x2",
            y2: "y2",
            stroke: (each: PlacedLink) => (each.shared ? `var(--${each.facet})` : "var(--line-strong)"),
            strokeOpacity: (each: PlacedLink) => (each.shared ? 0.75 : 0.45),
            strokeWidth: (each: PlacedLink) => (each.shared ? 1.75 : 1),
            strokeDasharray: kind === "BROADER" ? "3,3" : undefined,
          },
        ),
      ),
      ...(["topic", "discipline"] as const).map((kind) =>
        dot(
          categories.filter((node) => node.kind === kind),
          {
            x: "left",
            y: "top",
            r: "radius",
            symbol: symbols[kind],
            fill: (node: PlacedNode) => (node.shared ? colors[kind] : "var(--surface)"),
            stroke: colors[kind],
            strokeWidth: 1.75,
            title: "label",
          },
        ),
      ),
      dot(courses, { x: "left", y: "top", r: "radius", symbol: symbols.course, fill: colors.course, title: "label" }),
      text(courses, {
        x: "left",
        y: "top",
        text: (node: PlacedNode) => (node.number === null ? "" : String(node.number)),
        fill: "var(--surface)",
        fontWeight: 600,
        pointerEvents: "none",
      }),
      ...(["start", "middle", "end"] as const).flatMap((anchor) =>
        [true, false].map((strong) =>
          text(
            labels.filter((label) => label.anchor === anchor && label.strong === strong),
            {
              x: "left",
              y: "top",
              text: "text",
              textAnchor: anchor,
              fill: strong ? "var(--ink)" : "var(--ink-soft)",
              fontWeight: strong ? 650 : 400,
              stroke: "var(--surface)",
              strokeWidth: 3,
            },
          ),
        ),
      ),
    ],
    r: { type: "identity" },
    symbol: { type: "identity" },
    color: { type: "identity" },
    opacity: { type: "identity" },
  }) as SVGElement;
}

function graphHeight(width: number, nodes: number) {
  const room = Math.max(200, 130 + 24 * nodes);
  return Math.round(Math.min(room, 640, isNarrow(width) ? Infinity : width * 0.5));
}
