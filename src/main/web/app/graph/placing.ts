/** Places of new nodes when the server's layout is not needed or cannot be had. Pure. */
import type { GraphState } from "./model.js";
import type { GraphPart, Point } from "./part.js";

/** @returns the places that came with a part, null when a node has none */
export function placesOf(part: GraphPart): Map<string, Point> | null {
  const places = new Map<string, Point>();
  for (const { id, x, y } of part.nodes) {
    if (x === null || y === null) {
      return null;
    }
    places.set(id, { x, y });
  }
  return places;
}

const goldenAngle = Math.PI * (3 - Math.sqrt(5));
const spacing = 0.06;

/** New nodes in a spiral around a neighbour that has a place, or around the middle; places that are taken are left out. */
export function scattered(positions: ReadonlyMap<string, Point>, state: GraphState, part: GraphPart): Map<string, Point> {
  const anchors = new Map<string, Point>();
  for (const { source, target } of state.links.values()) {
    for (const [key, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const place = positions.get(other);
      if (place !== undefined && !anchors.has(key)) {
        anchors.set(key, place);
      }
    }
  }
  const cell = ({ x, y }: Point) => `${Math.round(x / spacing)} ${Math.round(y / spacing)}`;
  const taken = new Set([...positions.values()].map(cell));
  const places = new Map<string, Point>();
  for (const { id } of part.nodes) {
    if (positions.has(id)) {
      continue;
    }
    const anchor = anchors.get(id) ?? { x: 0, y: 0 };
    let step = 1;
    let place = anchor;
    do {
      const radius = spacing * Math.sqrt(step);
      place = { x: anchor.x + radius * Math.cos(step * goldenAngle), y: anchor.y + radius * Math.sin(step * goldenAngle) };
      step++;
    } while (taken.has(cell(place)));
    taken.add(cell(place));
    places.set(id, place);
  }
  return places;
}
