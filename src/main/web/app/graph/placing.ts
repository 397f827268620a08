/** What is done to the places of a layout before they are shown, and places for when there is no layout. Pure. */
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

/** The least distance of two nodes, as a share of the side of the square that each would have if all had the same room. */
const roominess = 0.62;
const rounds = 60;

/** Turns a layout so that it is widest from left to right, as screens are, and moves marks apart that would cover each other. */
export function arranged(places: ReadonlyMap<string, Point>): Map<string, Point> {
  return apart(turned(places), new Set());
}

function turned(places: ReadonlyMap<string, Point>): Map<string, Point> {
  const count = Math.max(1, places.size);
  let [mx, my] = [0, 0];
  for (const { x, y } of places.values()) {
    mx += x / count;
    my += y / count;
  }
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of places.values()) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return new Map(
    [...places].map(([key, { x, y }]) => [
      key,
      { x: (x - mx) * cos + (y - my) * sin, y: (y - my) * cos - (x - mx) * sin },
    ]),
  );
}

/** Moves nodes apart that are too near each other; those that are fixed stay, and others leave them room. */
export function apart(places: ReadonlyMap<string, Point>, fixed: ReadonlySet<string>): Map<string, Point> {
  const keys = [...places.keys()];
  const x = keys.map((key) => places.get(key)!.x);
  const y = keys.map((key) => places.get(key)!.y);
  const width = Math.max(...x) - Math.min(...x);
  const height = Math.max(...y) - Math.min(...y);
  // a layout that is a line has room at its sides
  const least = roominess * Math.sqrt((Math.max(width, height / 2) * Math.max(height, width / 2)) / Math.max(1, keys.length));
  if (keys.length < 2 || !(least > 0)) {
    return new Map(places);
  }
  const isFixed = keys.map((key) => fixed.has(key));
  for (let round = 0; round < rounds; round++) {
    if (!pushApart(x, y, isFixed, least)) {
      break;
    }
  }
  return new Map(keys.map((key, i) => [key, { x: x[i]!, y: y[i]! }]));
}

/** @returns whether a node has moved */
function pushApart(x: number[], y: number[], isFixed: readonly boolean[], least: number): boolean {
  const cells = new Map<string, number[]>();
  const column = (i: number) => Math.floor(x[i]! / least);
  const row = (i: number) => Math.floor(y[i]! / least);
  for (let i = 0; i < x.length; i++) {
    const cell = `${column(i)} ${row(i)}`;
    const there = cells.get(cell);
    if (there === undefined) {
      cells.set(cell, [i]);
    } else {
      there.push(i);
    }
  }
  let moved = false;
  for (let i = 0; i < x.length; i++) {
    for (let across = -1; across <= 1; across++) {
      for (let down = -1; down <= 1; down++) {
        for (const j of cells.get(`${column(i) + across} ${row(i) + down}`) ?? []) {
          if (j > i && !(isFixed[i] && isFixed[j])) {
            moved = push(x, y, isFixed, i, j, least) || moved;
          }
        }
      }
    }
  }
  return moved;
}

function push(x: number[], y: number[], isFixed: readonly boolean[], i: number, j: number, least: number): boolean {
  let [dx, dy] = [x[j]! - x[i]!, y[j]! - y[i]!];
  let distance = Math.hypot(dx, dy);
  if (distance >= least * 0.98) {
    return false;
  }
  if (distance < least * 1e-6) {
    // in the same place: each pair goes its own way
    const angle = (i * 31 + j) * goldenAngle;
    [dx, dy, distance] = [least * 1e-6 * Math.cos(angle), least * 1e-6 * Math.sin(angle), least * 1e-6];
  }
  const share = (least - distance) / distance;
  const [a, b] = isFixed[i] ? [0, 1] : isFixed[j] ? [1, 0] : [0.5, 0.5];
  x[i] = x[i]! - dx * share * a;
  y[i] = y[i]! - dy * share * a;
  x[j] = x[j]! + dx * share * b;
  y[j] = y[j]! + dy * share * b;
  return true;
}
