/** The forms of the marks. Pure. */
import type { Shape } from "./colouring.js";

/** A regular polygon around a point; all look equally large for the same radius. */
export interface Polygon {
  /** 0 for a circle. */
  readonly sides: number;
  /** Direction of the first corner in degrees, clockwise from the right. */
  readonly turn: number;
  /** Distance of the corners in radii of the mark. */
  readonly reach: number;
  /** How far the middle lies below the point, in radii. */
  readonly drop: number;
}

export const polygons: Readonly<Record<Shape, Polygon>> = {
  circle: { sides: 0, turn: 0, reach: 1, drop: 0 },
  square: { sides: 4, turn: 45, reach: 1.25, drop: 0 },
  diamond: { sides: 4, turn: -90, reach: 1.22, drop: 0 },
  triangle: { sides: 3, turn: -90, reach: 1.34, drop: 0.18 },
  hexagon: { sides: 6, turn: 0, reach: 1.08, drop: 0 },
  pentagon: { sides: 5, turn: -90, reach: 1.12, drop: 0 },
};

/** Corners for a radius of 1, none for a circle. */
export const corners: Readonly<Record<Shape, ReadonlyArray<readonly [number, number]>>> = {
  circle: cornersOf(polygons.circle),
  square: cornersOf(polygons.square),
  diamond: cornersOf(polygons.diamond),
  triangle: cornersOf(polygons.triangle),
  hexagon: cornersOf(polygons.hexagon),
  pentagon: cornersOf(polygons.pentagon),
};

function cornersOf({ sides, turn, reach, drop }: Polygon): Array<readonly [number, number]> {
  return Array.from({ length: sides }, (_, i) => {
    const angle = ((turn + (360 * i) / sides) * Math.PI) / 180;
    return [reach * Math.cos(angle), reach * Math.sin(angle) + drop] as const;
  });
}
