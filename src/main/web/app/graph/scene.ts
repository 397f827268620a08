/** What is drawn: marks and lines in the plane of the layout, with all that a painter or a file needs to know. Pure. */
import { blend } from "./colours.js";
import type { Theme } from "./colours.js";
import { coloursOf, shapes } from "./colouring.js";
import type { Colours, Shape } from "./colouring.js";
import type { GraphState } from "./model.js";
import { isExpanded } from "./model.js";
import type { GraphNode } from "./part.js";
import type { Settings } from "./settings.js";
import type { Shown } from "./shown.js";
import { radii } from "./sizing.js";
import type { Measure } from "./sizing.js";

export interface SceneNode {
  readonly node: GraphNode;
  readonly x: number;
  readonly y: number;
  /** In pixels, where everything is in sight. */
  readonly radius: number;
  readonly colour: string;
  readonly shape: Shape;
  readonly dimmed: boolean;
  readonly pinned: boolean;
  readonly expanded: boolean;
  /** What is written in the mark: the number of a thread. */
  readonly mark: string;
  /** What is written beside the mark, a line each. */
  readonly lines: readonly string[];
  /** Whether the label is to be set off. */
  readonly strong: boolean;
}

export interface SceneLink {
  /** Places in the list of nodes. */
  readonly source: number;
  readonly target: number;
  readonly kind: string;
  readonly weight: number;
  readonly year: number | null;
  readonly width: number;
  readonly colour: string;
}

export interface Scene {
  readonly nodes: readonly SceneNode[];
  readonly links: readonly SceneLink[];
  /** The links of each node, as places in the list of links. */
  readonly linksOf: ReadonlyArray<readonly number[]>;
  readonly colours: Colours;
  readonly theme: Theme;
}

/** A mark and a line outside the years keep this share of their colour. */
const dimmedShare = 0.22;
const longestLine = 30;
const longestLines = 3;
/** With more nodes than this, a label has one line. */
const mostWrapped = 80;

export function sceneOf(
  state: GraphState,
  shown: Shown,
  settings: Settings,
  measure: Measure | null,
  theme: Theme,
): Scene {
  const graphNodes = shown.nodes.map(({ node }) => node);
  const colours = coloursOf(graphNodes, settings.colour, theme);
  const sizes = radii(graphNodes, settings.size, measure, settings.years);
  const unordered = shown.nodes.map(({ node, dimmed }): SceneNode => {
    const place = state.positions.get(node.id) ?? { x: 0, y: 0 };
    const colour = colours.of.get(node.id) ?? theme.neutral;
    return {
      node,
      x: place.x,
      y: place.y,
      radius: sizes.get(node.id) ?? 4,
      colour: dimmed ? blend(colour, theme.surface, dimmedShare) : colour,
      shape: shapes[node.kind],
      dimmed,
      pinned: state.pinned.has(node.id),
      expanded: isExpanded(state, node.id),
      mark: node.kind === "thread" && typeof node.attributes.number === "number" ? String(node.attributes.number) : "",
      lines: node.kind === "thread" ? threadLines(node.label) : labelLines(node.label, shown.nodes.length),
      strong: node.kind === "thread",
    };
  });
  // Smaller marks lie on larger ones.
  const nodes = unordered.sort((a, b) => b.radius - a.radius || (a.node.id < b.node.id ? -1 : 1));
  const at = new Map(nodes.map(({ node }, i) => [node.id, i]));
  const heaviest = new Map<string, number>();
  for (const { link } of shown.links) {
    heaviest.set(link.kind, Math.max(heaviest.get(link.kind) ?? 0, link.weight));
  }
  const share = lineShare(shown.links.length);
  const linksOf: number[][] = nodes.map(() => []);
  const links: SceneLink[] = [];
  for (const { link, dimmed } of shown.links) {
    const source = at.get(link.source);
    const target = at.get(link.target);
    if (source === undefined || target === undefined || source === target) {
      continue;
    }
    linksOf[source]?.push(links.length);
    linksOf[target]?.push(links.length);
    const weight = Math.max(0, link.weight) / (heaviest.get(link.kind) || 1);
    links.push({
      source,
      target,
      kind: link.kind,
      weight: link.weight,
      year: link.year,
      width: link.kind === "TIED" ? 0.75 + 5 * weight : 0.7 + 1.4 * Math.sqrt(weight),
      colour: blend(theme.link, theme.surface, dimmed ? share * 0.3 : share * (0.55 + 0.45 * weight)),
    });
  }
  return { nodes, links, linksOf, colours, theme };
}

/** The more lines there are, the lighter each is. */
function lineShare(lines: number): number {
  return lines < 60 ? 0.8 : lines < 600 ? 0.62 : lines < 3000 ? 0.45 : 0.32;
}

/** A label of topics gets a line for each; what has no room is left to the panel. */
function threadLines(label: string): string[] {
  const lines = label.split(", ").filter((line) => line !== "");
  return lines.slice(0, longestLines).map(shortened);
}

/** A longer label takes two lines, broken between words. */
function labelLines(label: string, nodes: number): string[] {
  const characters = [...label];
  if (characters.length <= longestLine || nodes > mostWrapped) {
    return [shortened(label)];
  }
  const space = characters.slice(0, longestLine + 1).lastIndexOf(" ");
  return space < longestLine / 3
    ? [shortened(label)]
    : [characters.slice(0, space).join(""), shortened(characters.slice(space + 1).join(""))];
}

export function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= longestLine
    ? text
    : `${characters
        .slice(0, longestLine - 1)
        .join("")
        .trimEnd()}…`;
}
