/**
 * Where the parts of the small graph go, in pixels. Pure: the server gives each node a place in [-1, 1] x [-1, 1]; this
 * module scales it to fill the canvas (turned on its side where the canvas is narrow) and finds room for the labels. The same graph and width give the same picture.
 */

/**
 * @typedef {{ id: string, key: string, kind: "course" | "topic" | "discipline", label: string, x: number, y: number,
 *   shared: boolean }} GraphNode
 * @typedef {{ source: string, target: string, kind: string, weight: number }} GraphLink
 * @typedef {{ nodes: GraphNode[], links: GraphLink[] }} Graph
 * @typedef {GraphNode & { left: number, top: number, radius: number, number: number | null }} PlacedNode
 * @typedef {{ x1: number, y1: number, x2: number, y2: number, kind: string, facet: "thematic" | "disciplinary",
 *   shared: boolean }} PlacedLink
 * @typedef {{ left: number, top: number, text: string, anchor: "start" | "middle" | "end", strong: boolean }} Label
 * @typedef {{ left: number, top: number, right: number, bottom: number }} Box
 */

const radii = { course: 11, topic: 7, discipline: 7 };
const narrow = 560;
const characterWidth = 6.6;
const lineHeight = 15;
const longestLabel = { wide: 28, narrow: 20 };

/**
 * @param {Graph} graph
 * @param {{ width: number, height: number, numbers: Map<string, number> }} options `numbers`: of the courses in the journey
 * @returns {{ nodes: PlacedNode[], links: PlacedLink[], labels: Label[], unlabelled: number }} `unlabelled`: how many
 *   labels of categories of only one course found no room
 */
export function layOut({ nodes, links }, { width, height, numbers }) {
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
    left: across[i],
    top: down[i],
    radius: radii[node.kind] * (turned ? 0.85 : 1),
    number: node.kind === "course" ? (numbers.get(node.key) ?? null) : null,
  }));
  const byId = new Map(placed.map((node) => [node.id, node]));
  const placedLinks = links.flatMap((link) => placeLink(link, byId));
  return { nodes: placed, links: placedLinks, ...placeLabels(placed, placedLinks, width, height) };
}

/** @param {number} width */
export function isNarrow(width) {
  return width < narrow;
}

/**
 * @param {number[]} values
 * @param {number} margin
 * @param {number} length
 * @returns {number[]} from margin to length - margin; all in the middle when the values do not differ
 */
function scale(values, margin, length) {
  const least = Math.min(...values);
  const range = Math.max(...values) - least;
  return values.map((value) =>
    range < 1e-9 ? length / 2 : margin + ((value - least) / range) * (length - 2 * margin),
  );
}

/**
 * @param {GraphLink} link
 * @param {Map<string, PlacedNode>} byId
 * @returns {PlacedLink[]}
 */
function placeLink(link, byId) {
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

/**
 * Shared categories come first and always get their label; one of a single course only where there is room.
 *
 * @param {PlacedNode[]} nodes
 * @param {PlacedLink[]} links
 * @param {number} width
 * @param {number} height
 */
function placeLabels(nodes, links, width, height) {
  const marks = nodes.map((node) => box(node.left, node.top, node.radius + 1, node.radius + 1));
  const categories = nodes.filter((node) => node.kind !== "course");
  const ordered = [...categories.filter((node) => node.shared), ...categories.filter((node) => !node.shared)];
  /** @type {Box[]} */
  const taken = [];
  /** @type {Label[]} */
  const labels = [];
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

/**
 * @param {PlacedNode} node
 * @param {string} text
 * @returns {Array<{ left: number, top: number, anchor: "start" | "middle" | "end", box: Box }>}
 */
function candidates(node, text) {
  const half = (text.length * characterWidth) / 2;
  const beside = node.radius + 5;
  const above = node.radius + 5 + lineHeight / 2;
  const right = {
    left: node.left + beside,
    top: node.top,
    anchor: /** @type {const} */ ("start"),
    box: box(node.left + beside + half, node.top, half, lineHeight / 2),
  };
  const left = {
    left: node.left - beside,
    top: node.top,
    anchor: /** @type {const} */ ("end"),
    box: box(node.left - beside - half, node.top, half, lineHeight / 2),
  };
  const vertical = [-above, above].flatMap((dy) =>
    /** @type {const} */ (["middle", "start", "end"]).map((anchor) => {
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

/**
 * How much of other things a label would cover, in square pixels; what is outside the canvas counts more.
 *
 * @param {Box} candidate
 * @param {PlacedNode} own
 * @param {Box[]} taken
 * @param {Box[]} marks
 * @param {PlacedNode[]} nodes
 * @param {number} width
 * @param {number} height
 */
function covered(candidate, own, taken, marks, nodes, width, height) {
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
 *
 * @param {Box} candidate
 * @param {PlacedLink[]} links
 */
function crossed(candidate, links) {
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

/**
 * @param {Box} a
 * @param {Box} b
 */
function overlap(a, b) {
  const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return across > 0 && down > 0 ? across * down : 0;
}

/**
 * @param {number} x
 * @param {number} y
 * @param {number} halfWidth
 * @param {number} halfHeight
 * @returns {Box}
 */
function box(x, y, halfWidth, halfHeight) {
  return { left: x - halfWidth, top: y - halfHeight, right: x + halfWidth, bottom: y + halfHeight };
}

/**
 * @param {string} label
 * @param {number} longest
 */
function shorten(label, longest) {
  const characters = [...label];
  return characters.length <= longest
    ? label
    : `${characters
        .slice(0, longest - 1)
        .join("")
        .trimEnd()}…`;
}
