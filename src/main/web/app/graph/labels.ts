/** Where labels stand: beside their marks and never on each other; the larger the mark, the sooner it gets one. Pure. */
import type { Size } from "./camera.js";
import type { Focused } from "./frame.js";
import type { Scene } from "./scene.js";

export interface Label {
  /** Place in the list of nodes. */
  readonly node: number;
  /** Of the middle of the first line. */
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly lines: readonly string[];
  readonly font: Font;
  /** Whether it belongs to a mark that has stepped back. */
  readonly soft: boolean;
}

export interface Font {
  readonly size: number;
  readonly weight: number;
}

export type MeasureText = (text: string, font: Font) => number;

const plain: Font = { size: 12, weight: 400 };
const strong: Font = { size: 13, weight: 600 };
/** Distance of two lines, in sizes of the font. */
export const lineHeight = 1.25;
const gap = 4;
const cell = 48;
const most = 170;

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

interface Marks {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly visible: Uint8Array;
}

/** A node that may have a label, and why: 0 chosen, 1 in focus or a thread, 2 any, 3 stepped back. */
export interface RankedNode {
  readonly node: number;
  readonly rank: number;
}

/** In which order nodes get their labels: what is in focus first, then the larger ones. */
export function labelOrderOf(scene: Scene, focus: Focused): RankedNode[] {
  const first = new Set(focus.hovered >= 0 ? [focus.hovered, ...focus.selected] : focus.selected);
  const rankOf = (i: number) =>
    first.has(i) ? 0 : focus.kept === null ? (scene.nodes[i]!.strong ? 1 : 2) : focus.kept.has(i) ? 1 : 3;
  return scene.nodes
    .map((_, node) => ({ node, rank: rankOf(node) }))
    .filter(({ node, rank }) => !(focus.fading && rank === 3) && !scene.nodes[node]!.dimmed)
    .sort((a, b) => a.rank - b.rank || scene.nodes[b.node]!.radius - scene.nodes[a.node]!.radius || a.node - b.node);
}

export function placeLabels(
  scene: Scene,
  marks: Marks,
  size: Size,
  order: readonly RankedNode[],
  measure: MeasureText,
): Label[] {
  const taken = new Grid();
  scene.nodes.forEach((_, i) => {
    if (marks.visible[i] === 1) {
      taken.add(markBox(marks, i), i);
    }
  });
  const labels: Label[] = [];
  let tried = 0;
  for (const { node, rank } of order) {
    if (marks.visible[node] !== 1) {
      continue;
    }
    if (labels.length >= most || tried++ > most * 4) {
      break;
    }
    const label = placed(scene, marks, node, size, taken, measure, rank === 0, rank === 3);
    if (label !== null) {
      labels.push(label);
    }
  }
  return labels;
}

function markBox({ x, y, radius }: Marks, i: number): Box {
  const r = radius[i]! * 0.9;
  return { left: x[i]! - r, top: y[i]! - r, right: x[i]! + r, bottom: y[i]! + r };
}

function placed(
  scene: Scene,
  marks: Marks,
  i: number,
  size: Size,
  taken: Grid,
  measure: MeasureText,
  always: boolean,
  soft: boolean,
): Label | null {
  const node = scene.nodes[i]!;
  const font = node.strong || always ? strong : plain;
  const width = Math.max(...node.lines.map((line) => measure(line, font)));
  const line = font.size * lineHeight;
  const height = line * node.lines.length;
  const [x, y, r] = [marks.x[i]!, marks.y[i]!, marks.radius[i]!];
  const beside = (anchor: "start" | "end"): Placement => {
    const left = anchor === "start" ? x + r + gap : x - r - gap - width;
    return { anchor, x: anchor === "start" ? left : left + width, box: boxAt(left, y - height / 2, width, height) };
  };
  const stacked = (top: number): Placement => ({ anchor: "middle", x, box: boxAt(x - width / 2, top, width, height) });
  const below = stacked(y + r + 2);
  const above = stacked(y - r - 2 - height);
  const candidates = node.strong
    ? [below, above, beside("start"), beside("end")]
    : [beside("start"), beside("end"), below, above];
  const fitting = candidates.find(({ box }) => isInside(box, size) && !taken.overlaps(box, i));
  const chosen = fitting ?? (always ? (candidates.find(({ box }) => isInside(box, size)) ?? candidates[0]) : undefined);
  if (chosen === undefined) {
    return null;
  }
  taken.add(chosen.box, i);
  return { node: i, x: chosen.x, y: chosen.box.top + line / 2, anchor: chosen.anchor, lines: node.lines, font, soft };
}

interface Placement {
  readonly anchor: Label["anchor"];
  readonly x: number;
  readonly box: Box;
}

function boxAt(left: number, top: number, width: number, height: number): Box {
  return { left, top, right: left + width, bottom: top + height };
}

function isInside({ left, top, right, bottom }: Box, { width, height }: Size): boolean {
  return left >= 2 && top >= 2 && right <= width - 2 && bottom <= height - 2;
}

/** Boxes by the cells they touch. */
class Grid {
  readonly #cells = new Map<number, Array<{ box: Box; owner: number }>>();

  add(box: Box, owner: number): void {
    for (const key of cells(box)) {
      const there = this.#cells.get(key);
      if (there === undefined) {
        this.#cells.set(key, [{ box, owner }]);
      } else {
        there.push({ box, owner });
      }
    }
  }

  overlaps(box: Box, owner: number): boolean {
    return cells(box).some((key) =>
      this.#cells
        .get(key)
        ?.some(
          (other) =>
            other.owner !== owner &&
            other.box.left < box.right &&
            other.box.right > box.left &&
            other.box.top < box.bottom &&
            other.box.bottom > box.top,
        ),
    );
  }
}

function cells({ left, top, right, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let column = Math.floor(left / cell); column <= Math.floor(right / cell); column++) {
    for (let row = Math.floor(top / cell); row <= Math.floor(bottom / cell); row++) {
      keys.push(column * 65_536 + row);
    }
  }
  return keys;
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** @returns in which direction a text runs: that of its first letter */
export function directionOf(text: string): "ltr" | "rtl" {
  return rightToLeft.test(text) ? "rtl" : "ltr";
}
