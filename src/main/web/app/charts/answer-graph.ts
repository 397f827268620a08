/** The nodes and relationships of an answer as a small picture, placed by the server. */
import { dot, link, plot, text } from "../../vendor/plot.js";
import { kindColour } from "./palette.js";

export interface PlacedNode {
  id: string;
  kind: string;
  label: string;
  x: number | null;
  y: number | null;
}

const mostLabels = 40;

export function answerGraph(
  nodes: PlacedNode[],
  links: Array<{ source: string; target: string }>,
  width: number,
): SVGElement {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const lines = links
    .map(({ source, target }) => ({ from: places.get(source), to: places.get(target) }))
    .filter((each): each is { from: PlacedNode; to: PlacedNode } => each.from !== undefined && each.to !== undefined);
  return plot({
    className: "chart",
    width,
    height: Math.min(520, Math.max(280, width * 0.6)),
    margin: 28,
    // half of the longest label
    marginLeft: 84,
    marginRight: 84,
    x: { axis: null },
    y: { axis: null },
    marks: [
      link(lines, {
        x1: ({ from }: { from: PlacedNode }) => from.x,
        y1: ({ from }: { from: PlacedNode }) => from.y,
        x2: ({ to }: { to: PlacedNode }) => to.x,
        y2: ({ to }: { to: PlacedNode }) => to.y,
        stroke: "var(--line-strong)",
        strokeOpacity: 0.5,
      }),
      dot(nodes, {
        x: "x",
        y: "y",
        r: nodes.length > 200 ? 3 : 5.5,
        fill: ({ kind }: PlacedNode) => kindColour(kind),
        stroke: "var(--surface)",
        title: "label",
      }),
      text(nodes.slice(0, mostLabels), {
        x: "x",
        y: "y",
        dy: -11,
        text: ({ label }: PlacedNode) => (label.length > 24 ? `${label.slice(0, 23)}…` : label),
        fill: "var(--ink)",
        stroke: "var(--surface)",
        strokeWidth: 3,
      }),
    ],
  }) as SVGElement;
}
