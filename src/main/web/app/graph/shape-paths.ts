/** The corners of the marks. Pure. */
import type { Shape } from "./colouring.js";

/** Corners around the origin for a radius of 1, none for a circle; all shapes look equally large. */
export const corners: Readonly<Record<Shape, ReadonlyArray<readonly [number, number]>>> = {
  circle: [],
  square: [
    [-0.88, -0.88],
    [0.88, -0.88],
    [0.88, 0.88],
    [-0.88, 0.88],
  ],
  diamond: polygon(4, 1.22, -90),
  triangle: polygon(3, 1.3, -90).map(([x, y]) => [x, y + 0.18] as const),
  hexagon: polygon(6, 1.08, 0),
  pentagon: polygon(5, 1.12, -90),
};

function polygon(count: number, radius: number, start: number): Array<readonly [number, number]> {
  return Array.from({ length: count }, (_, i) => {
    const angle = ((start + (360 * i) / count) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  });
}
