/**
 * Where the parts of the small graph go, in pixels. Pure: the server gives each node a place in [-1, 1] x [-1, 1]; this
 * module scales it to fill the canvas (turned on its side where the canvas is narrow) and finds room for the labels. The
 * same graph and width give the same picture.
 */
import type { GraphLink, GraphNode, SelectionGraph } from "../data/types.js";

export type PlacedNode = GraphNode & { left: number; top: number; radius: number; number: number | null };

export interface PlacedLink {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  kind: string;
  facet: "thematic" | "disciplinary";
  shared: boolean;
}

export interface Label {
  left: number;
  top: number;
  text: string;
  anchor: "start" | "middle" | "end";
  strong: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const radii = { course: 11, topic: 7, discipline: 7 };
const narrow = 560;
const characterWidth = 6.6;
const lineHeight = 15;
const longestLabel = { wide: 28, narrow: 20 };

/**
 * @param options `numbers`: of the courses in the journey
 * @returns `unlabelled`: how many labels of categories of only one course found no room
 */
export function layOut(
  { nodes, links }: SelectionGraph,
  { width, height, numbers }: { width: number; height: number; numbers: Map<string, number> },
): { nodes: PlacedNode[]; links: PlacedLink[]; labels: Label[]; unlabelled: number } {
  const turned = isNarrow(width);
  const across = scale(
    nodes.map((node) => (turned ? -node.y : node.x)),
    Math.min(110, width * 0.16),
    width,
  );
  const down = scale(
    nodes.map((node) => (turned ? node.x : -node.y)),
    28,
    height,
  );
  const placed = nodes.map((node, i) => ({
    ...node,
    left: across[i] ?? 0,
    top: down[i] ?? 0,
    radius: radii[node.kind] * (turned ? 0.85 : 1),
    number: node.kind === "course" ? (numbers.get(node.key) ?? null) : null,
  }));
  const byId = new Map(placed.map((node) => [node.id, node]));
  const placedLinks = links.flatMap((link) => placeLink(link, byId));
  return { nodes: placed, links: placedLinks, ...placeLabels(placed, placedLinks, width, height) };
}

export function isNarrow(width: number) {
  return width < narrow;
}

/** @returns from margin to length - margin; all in the middle when the values do not differ */
function scale(values: number[], margin: number, length: number): number[] {
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  return values.map((value) =>
    range < 1e-9 ? length / 2 : margin + ((value - least) / range) * (length - 2 * margin),
  );
}

function placeLink(link: GraphLink, byId: Map<string, PlacedNode>): PlacedLink[] {
  const source = byId.get(link.source);
  const target = byId.get(link.target);
  if (source === undefined || target === undefined) {
    return [];
  }
  return [
    {
      x1: source.left,
      y1: source.top,
      x2: target.left,
      y2: target.top,
      kind: link.kind,
      facet: target.kind === "topic" ? "thematic" : "disciplinary",
      shared: target.shared,
    },
  ];
}

/** Shared categories come first and always get their label; one of a single course only where there is room. */
function placeLabels(nodes: PlacedNode[], links: PlacedLink[], width: number, height: number) {
  const marks = nodes.map((node) => box(node.left, node.top, node.radius + 1, node.radius + 1));
  const categories = nodes.filter((node) => node.kind !== "course");
  const ordered = [...categories.filter((node) => node.shared), ...categories.filter((node) => !node.shared)];
  const taken: Box[] = [];
  const labels: Label[] = [];
  for (const node of ordered) {
    const text = shorten(node.label, isNarrow(width) ? longestLabel.narrow : longestLabel.wide);
    const best = candidates(node, text)
      .map((candidate) => ({
        ...candidate,
        covered: covered(candidate.box, node, taken, marks, nodes, width, height),
        crossed: crossed(candidate.box, links),
      }))
      .reduce((least, candidate) =>
        candidate.covered + candidate.crossed < least.covered + least.crossed ? candidate : least,
      );
    if (best.covered === 0 || node.shared) {
      taken.push(best.box);
      labels.push({ left: best.left, top: best.top, text, anchor: best.anchor, strong: node.shared });
    }
  }
  return { labels, unlabelled: ordered.length - labels.length };
}

function candidates(
  node: PlacedNode,
  text: string,
): Array<{ left: number; top: number; anchor: "start" | "middle" | "end"; box: Box }> {
  const half = (text.length * characterWidth) / 2;
  const beside = node.radius + 5;
  const above = node.radius + 5 + lineHeight / 2;
  const right = {
    left: node.left + beside,
    top: node.top,
    anchor: "start" as const,
    box: box(node.left + beside + half, node.top, half, lineHeight / 2),
  };
  const left = {
    left: node.left - beside,
    top: node.top,
    anchor: "end" as const,
    box: box(node.left - beside - half, node.top, half, lineHeight / 2),
  };
  const vertical = [-above, above].flatMap((dy) =>
    (["middle", "start", "end"] as const).map((anchor) => {
      const shift = anchor === "middle" ? 0 : anchor === "start" ? half - node.radius : node.radius - half;
      const start = { middle: 0, start: -node.radius, end: node.radius }[anchor];
      return {
        left: node.left + start,
        top: node.top + dy,
        anchor,
        box: box(node.left + shift, node.top + dy, half, lineHeight / 2),
      };
    }),
  );
  return [right, left, ...vertical];
}

/** How much of other things a label would cover, in square pixels; what is outside the canvas counts more. */
function covered(
  candidate: Box,
  own: PlacedNode,
  taken: Box[],
  marks: Box[],
  nodes: PlacedNode[],
  width: number,
  height: number,
) {
  const outside =
    Math.max(0, -candidate.left) +
    Math.max(0, candidate.right - width) +
    Math.max(0, -candidate.top) +
    Math.max(0, candidate.bottom - height);
  const overLabels = taken.reduce((sum, other) => sum + overlap(candidate, other), 0);
  const overMarks = marks.reduce((sum, other, i) => sum + (nodes[i] === own ? 0 : overlap(candidate, other)), 0);
  return outside * lineHeight * 4 + overLabels * 2 + overMarks;
}

/**
 * How much a label would lie on links: less bad than covering a label or a mark, and never a reason to leave it out.
 */
function crossed(candidate: Box, links: PlacedLink[]) {
  const steps = 16;
  let points = 0;
  for (const link of links) {
    for (let step = 1; step < steps; step++) {
      const x = link.x1 + ((link.x2 - link.x1) * step) / steps;
      const y = link.y1 + ((link.y2 - link.y1) * step) / steps;
      if (x > candidate.left && x < candidate.right && y > candidate.top && y < candidate.bottom) {
        points++;
      }
    }
  }
  return points * 15;
}

function overlap(a: Box, b: Box) {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

function box(x: number, y: number, halfWidth: number, halfHeight: number): Box {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

function shorten(label: string, longest: number) {
  const characters = [...label];
  return characters.length <= longest
    ? label
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}
