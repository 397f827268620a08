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

const longestLabel = 24;
/** Half of the longest label, on both sides. */
const side = 84;
const above = 28;
const letterWidth = 6.5;
const lineHeight = 14;

export function answerGraph(
  nodes: PlacedNode[],
  links: Array<{ source: string; target: string }>,
  width: number,
): SVGElement {
  const places = new Map(nodes.map((node) => [node.id, node]));
  const lines = links
    .map(({ source, target }) => ({ from: places.get(source), to: places.get(target) }))
    .filter((each): each is { from: PlacedNode; to: PlacedNode } => each.from !== undefined && each.to !== undefined);
  const height = Math.min(520, Math.max(280, width * 0.6));
  return plot({
    className: "chart",
    width,
    height,
    margin: above,
    marginLeft: side,
    marginRight: side,
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
      text(labelled(nodes, lines, width, height), {
        x: "x",
        y: "y",
        dy: -11,
        text: ({ label }: PlacedNode) => cut(label),
        fill: "var(--ink)",
        stroke: "var(--surface)",
        strokeWidth: 3,
      }),
    ],
  }) as SVGElement;
}

function cut(label: string): string {
  return label.length > longestLabel ? `${label.slice(0, longestLabel - 1)}…` : label;
}

/** The nodes whose labels do not lie on that of another; those with more neighbours come first. */
function labelled(
  nodes: PlacedNode[],
  lines: Array<{ from: PlacedNode; to: PlacedNode }>,
  width: number,
  height: number,
): PlacedNode[] {
  const degrees = new Map<PlacedNode, number>();
  for (const { from, to } of lines) {
    degrees.set(from, (degrees.get(from) ?? 0) + 1);
    degrees.set(to, (degrees.get(to) ?? 0) + 1);
  }
  const x = scale(nodes.map((node) => node.x ?? 0), width - 2 * side);
  const y = scale(nodes.map((node) => node.y ?? 0), height - 2 * above);
  const taken: Array<{ x: number; y: number; half: number }> = [];
  return [...nodes]
    .sort((a, b) => (degrees.get(b) ?? 0) - (degrees.get(a) ?? 0))
    .filter((node) => {
      const box = { x: x(node.x ?? 0), y: y(node.y ?? 0), half: (cut(node.label).length * letterWidth) / 2 };
      const free = taken.every(
        (other) => Math.abs(other.y - box.y) >= lineHeight || Math.abs(other.x - box.x) >= other.half + box.half,
      );
      if (free) {
        taken.push(box);
      }
      return free;
    });
}

function scale(values: number[], length: number): (value: number) => number {
  const least = Math.min(...values);
  const span = Math.max(...values) - least || 1;
  return (value) => ((value - least) / span) * length;
}
