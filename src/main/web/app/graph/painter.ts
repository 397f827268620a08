/** Something that brings frames to the screen. */
import type { Camera } from "./camera.js";
import type { Frame } from "./frame.js";

export interface Painter {
  readonly name: "canvas" | "webgl";
  paint(frame: Frame, camera: Camera): void;
  /** Takes what it has put into the page out again. */
  dispose(): void;
}

/** Family of the labels; the sizes are in the frame. */
export const labelFamily = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Noto Sans Hebrew", "Noto Sans Arabic", Arial, sans-serif';

export function fontOf({ size, weight }: { readonly size: number; readonly weight: number }): string {
  return `${weight} ${size}px ${labelFamily}`;
}

/** Sizes a canvas for its place in the page and for the density of the screen. */
export function fitCanvas(canvas: HTMLCanvasElement, { width, height }: { width: number; height: number }): number {
  const density = Math.min(2, globalThis.devicePixelRatio || 1);
  const [across, down] = [Math.round(width * density), Math.round(height * density)];
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
  }
  return density;
}

const mostMeasures = 2000;
let measures = 0;

/** Keeps the script time of a step, for `performance.getEntriesByName`; older ones are dropped. */
export function measureScript(name: string, start: number): void {
  if (++measures > mostMeasures) {
    performance.clearMeasures(name);
    measures = 0;
  }
  performance.measure(name, { start });
}
