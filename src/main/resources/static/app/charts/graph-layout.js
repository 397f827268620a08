/**
 * Where the parts of the small graph go, in pixels. Pure: the server gives each node a place in [-1, 1] x [-1, 1]; this
 * module scales it and finds room for the labels. The same graph and width give the same picture.
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

const radii = { course: 11, topic: 7, discipline: 7.5 };
const characterWidth = 6.6;
const lineHeight = 15;
const longestLabel = 26;

/**
 * @param {Graph} graph
 * @param {{ width: number, height: number, numbers: Map<string, number> }} options `numbers`: of the courses in the journey
 * @returns {{ nodes: PlacedNode[], links: PlacedLink[], labels: Label[], unlabelled: number }} `unlabelled`: how many
 *   labels of categories of only one course found no room
 */
export function layOut({ nodes, links }, { width, height, numbers }) {
  const marginX = Math.min(90, width * 0.14);
  const marginY = 28;
  const placed = nodes.map((node) => ({
    ...node,
    left: marginX + ((node.x + 1) / 2) * (width - 2 * marginX),
    top: marginY + ((1 - node.y) / 2) * (height - 2 * marginY),
    radius: radii[node.kind],
    number: node.kind === "course" ? (numbers.get(node.key) ?? null) : null,
  }));
  const byId = new Map(placed.map((node) => [node.id, node]));
  const { labels, unlabelled } = placeLabels(placed, width, height);
  return { nodes: placed, links: links.flatMap((link) => placeLink(link, byId)), labels, unlabelled };
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
 * @param {number} width
 * @param {number} height
 */
function placeLabels(nodes, width, height) {
  const marks = nodes.map((node) => box(node.left, node.top, node.radius + 1, node.radius + 1));
  const categories = nodes.filter((node) => node.kind !== "course");
  const ordered = [...categories.filter((node) => node.shared), ...categories.filter((node) => !node.shared)];
  /** @type {Box[]} */
  const taken = [];
  /** @type {Label[]} */
  const labels = [];
  for (const node of ordered) {
    const text = shorten(node.label);
    const best = candidates(node, text)
      .map((candidate) => ({ ...candidate, cost: cost(candidate.box, node, taken, marks, nodes, width, height) }))
      .reduce((least, candidate) => (candidate.cost < least.cost ? candidate : least));
    if (best.cost === 0 || node.shared) {
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
  const right = { left: node.left + beside, top: node.top, anchor: /** @type {const} */ ("start"), box: box(node.left + beside + half, node.top, half, lineHeight / 2) };
  const left = { left: node.left - beside, top: node.top, anchor: /** @type {const} */ ("end"), box: box(node.left - beside - half, node.top, half, lineHeight / 2) };
  const vertical = [-above, above].map((dy) => ({
    left: node.left,
    top: node.top + dy,
    anchor: /** @type {const} */ ("middle"),
    box: box(node.left, node.top + dy, half, lineHeight / 2),
  }));
  return node.x < -0.35 ? [left, right, ...vertical] : [right, left, ...vertical];
}

/**
 * @param {Box} candidate
 * @param {PlacedNode} own
 * @param {Box[]} taken
 * @param {Box[]} marks
 * @param {PlacedNode[]} nodes
 * @param {number} width
 * @param {number} height
 */
function cost(candidate, own, taken, marks, nodes, width, height) {
  const outside = Math.max(0, -candidate.left) + Math.max(0, candidate.right - width) + Math.max(0, -candidate.top) + Math.max(0, candidate.bottom - height);
  const overLabels = taken.reduce((sum, other) => sum + overlap(candidate, other), 0);
  const overMarks = marks.reduce((sum, other, i) => sum + (nodes[i] === own ? 0 : overlap(candidate, other)), 0);
  return outside * lineHeight * 4 + overLabels * 2 + overMarks;
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

/** @param {string} label */
function shorten(label) {
  const characters = [...label];
  return characters.length <= longestLabel ? label : `${characters.slice(0, longestLabel - 1).join("").trimEnd()}…`;
}
