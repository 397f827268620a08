/** Which part of the plane of the layout is looked at. In the plane, y grows upwards; on the screen, downwards. Pure. */
import type { Point } from "./part.js";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Camera {
  /** What stands in the middle. */
  readonly x: number;
  readonly y: number;
  /** Pixels for one unit of the layout. */
  readonly scale: number;
  /** The scale at which everything was in sight; marks have their own size there. */
  readonly base: number;
}

const margin = 56;
const farthest = 0.2;
const nearest = 40;

/** @returns a camera that has all points in sight */
export function fit(points: Iterable<Point>, size: Size): Camera {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  }
  if (left > right) {
    return { x: 0, y: 0, scale: 1, base: 1 };
  }
  const room = (length: number) => Math.max(40, length - 2 * Math.min(margin, length / 6));
  const scale = Math.min(
    room(size.width) / Math.max(right - left, 1e-3),
    room(size.height) / Math.max(bottom - top, 1e-3),
    // a single node, or two near each other, do not fill the picture
    Math.min(size.width, size.height),
  );
  return { x: (left + right) / 2, y: (top + bottom) / 2, scale, base: scale };
}

export function toScreen(camera: Camera, size: Size, { x, y }: Point): Point {
  return { x: size.width / 2 + (x - camera.x) * camera.scale, y: size.height / 2 - (y - camera.y) * camera.scale };
}

export function toPlane(camera: Camera, size: Size, { x, y }: Point): Point {
  return { x: camera.x + (x - size.width / 2) / camera.scale, y: camera.y - (y - size.height / 2) / camera.scale };
}

/** Moves the picture by so many pixels. */
export function panned(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y + dy / camera.scale };
}

/** Zooms by a factor; the point of the screen stays where it is. */
export function zoomed(camera: Camera, size: Size, factor: number, at?: Point): Camera {
  const scale = Math.min(camera.base * nearest, Math.max(camera.base * farthest, camera.scale * factor));
  const fixed = at ?? { x: size.width / 2, y: size.height / 2 };
  const before = toPlane(camera, size, fixed);
  const after = toPlane({ ...camera, scale }, size, fixed);
  return { ...camera, scale, x: camera.x + before.x - after.x, y: camera.y + before.y - after.y };
}

export function centred(camera: Camera, { x, y }: Point): Camera {
  return { ...camera, x, y };
}

export function isInSight(camera: Camera, size: Size, point: Point): boolean {
  const { x, y } = toScreen(camera, size, point);
  return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
}

/** Marks grow with the zoom, but slower than the room between them; on a small screen they are smaller. */
export function markScale(camera: Camera, { width }: Size): number {
  return Math.min(2.6, Math.max(0.7, Math.sqrt(camera.scale / camera.base))) * Math.min(1, Math.max(0.62, width / 640));
}

/** Between two cameras, t from 0 to 1. */
export function between(a: Camera, b: Camera, t: number): Camera {
  const mix = (from: number, to: number) => from + (to - from) * t;
  return {
    x: mix(a.x, b.x),
    y: mix(a.y, b.y),
    scale: a.scale * (b.scale / a.scale) ** t,
    base: a.base * (b.base / a.base) ** t,
  };
}
