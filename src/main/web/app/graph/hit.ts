/** What lies under a point of the screen, and what lies in a direction. Pure. */
import type { Frame } from "./frame.js";
import type { Point } from "./part.js";

/** A finger or a mouse need not hit a small mark exactly. */
const tolerance = 4;

/** @returns the place of the topmost node there, -1 for none; a pass over flat arrays, which for thousands of nodes is microseconds */
export function nodeAt(frame: Frame, { x, y }: Point, reach = tolerance): number {
  let best = -1;
  let nearest = Infinity;
  for (let i = frame.scene.nodes.length - 1; i >= 0; i--) {
    const distance = Math.hypot(frame.x[i]! - x, frame.y[i]! - y);
    const radius = frame.radius[i]!;
    if (distance <= radius) {
      return i;
    }
    if (distance <= radius + reach && distance - radius < nearest) {
      nearest = distance - radius;
      best = i;
    }
  }
  return best;
}

export type Direction = "left" | "right" | "up" | "down";

const headings: Readonly<Record<Direction, readonly [number, number]>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};

/**
 * The node to which an arrow key leads: the nearest one in that direction among the neighbours, or, if no neighbour lies
 * there, among all nodes.
 *
 * @returns -1 when there is nothing in that direction
 */
export function nodeTowards(frame: Frame, from: number, direction: Direction): number {
  const near = new Set(
    (frame.scene.linksOf[from] ?? []).map((i) => {
      const { source, target } = frame.scene.links[i]!;
      return source === from ? target : source;
    }),
  );
  const linked = nearestTowards(frame, from, direction, near);
  return linked >= 0 ? linked : nearestTowards(frame, from, direction, null);
}

function nearestTowards(frame: Frame, from: number, direction: Direction, among: ReadonlySet<number> | null): number {
  const [hx, hy] = headings[direction];
  let best = -1;
  let least = Infinity;
  for (let i = 0; i < frame.scene.nodes.length; i++) {
    if (i === from || (among !== null && !among.has(i))) {
      continue;
    }
    const [dx, dy] = [frame.x[i]! - frame.x[from]!, frame.y[i]! - frame.y[from]!];
    const along = dx * hx + dy * hy;
    const aside = Math.abs(dx * hy - dy * hx);
    // within 60 degrees of the arrow; what lies aside counts as further away
    if (along > 0 && aside <= along * 1.75) {
      const cost = along + 2 * aside;
      if (cost < least) {
        least = cost;
        best = i;
      }
    }
  }
  return best;
}

/** @returns the node nearest to the middle of the picture, -1 when there is none */
export function nodeInTheMiddle(frame: Frame): number {
  let best = -1;
  let least = Infinity;
  for (let i = 0; i < frame.scene.nodes.length; i++) {
    const distance = Math.hypot(frame.x[i]! - frame.size.width / 2, frame.y[i]! - frame.size.height / 2);
    if (distance < least) {
      least = distance;
      best = i;
    }
  }
  return best;
}
