/** Paints frames in two dimensions: without WebGL, or where WebGL is done in software, this is the faster way. */
import { textOn } from "./colours.js";
import type { Frame } from "./frame.js";
import { directionOf, lineHeight } from "./labels.js";
import type { Font, Label } from "./labels.js";
import { fitCanvas, fontOf } from "./painter.js";
import type { Painter } from "./painter.js";
import { corners } from "./shape-paths.js";

/** With more marks than this, those of one colour and shape are painted at once and without an outline. */
const mostSingly = 1500;

export class CanvasPainter implements Painter {
  readonly name = "canvas";
  readonly #canvas = document.createElement("canvas");
  readonly #context: CanvasRenderingContext2D;

  constructor(container: HTMLElement) {
    this.#canvas.className = "graph-layer";
    container.append(this.#canvas);
    this.#context = context2d(this.#canvas);
  }

  paint(frame: Frame): void {
    const density = fitCanvas(this.#canvas, frame.size);
    const context = this.#context;
    context.setTransform(density, 0, 0, density, 0, 0);
    context.clearRect(0, 0, frame.size.width, frame.size.height);
    paintLinks(context, frame);
    paintMarks(context, frame);
    paintOver(context, frame);
  }

  dispose(): void {
    this.#canvas.remove();
  }
}

export function context2d(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (context === null) {
    throw new Error("This browser cannot draw on a canvas.");
  }
  return context;
}

/** Lines of one colour and width are one path. */
function paintLinks(context: CanvasRenderingContext2D, frame: Frame): void {
  const { scene, x, y, linkColours, linkWidths, linkOrder, size, scale } = frame;
  let style = "";
  let open = false;
  for (const i of linkOrder) {
    const { source, target } = scene.links[i]!;
    const [x1, y1, x2, y2] = [x[source]!, y[source]!, x[target]!, y[target]!];
    if (
      (x1 < 0 && x2 < 0) ||
      (y1 < 0 && y2 < 0) ||
      (x1 > size.width && x2 > size.width) ||
      (y1 > size.height && y2 > size.height)
    ) {
      continue;
    }
    const width = Math.round(linkWidths[i]! * scale * 4) / 4;
    const own = `${linkColours[i]} ${width}`;
    if (own !== style) {
      if (open) {
        context.stroke();
      }
      style = own;
      open = true;
      context.strokeStyle = linkColours[i]!;
      context.lineWidth = width;
      context.beginPath();
    }
    context.moveTo(x1, y1);
    context.lineTo(x2, y2);
  }
  if (open) {
    context.stroke();
  }
}

function paintMarks(context: CanvasRenderingContext2D, frame: Frame): void {
  const { scene, radius, nodeColours, visible } = frame;
  const many = scene.nodes.length > mostSingly;
  context.lineWidth = 1.5;
  context.lineJoin = "round";
  context.strokeStyle = scene.theme.surface;
  if (!many) {
    scene.nodes.forEach((_, i) => {
      if (visible[i] === 1) {
        context.beginPath();
        trace(context, frame, i, radius[i]!);
        context.stroke();
        context.fillStyle = nodeColours[i]!;
        context.fill();
      }
    });
    return;
  }
  const batches = new Map<string, number[]>();
  scene.nodes.forEach(({ shape }, i) => {
    if (visible[i] === 1) {
      const key = `${nodeColours[i]} ${shape}`;
      const batch = batches.get(key);
      if (batch === undefined) {
        batches.set(key, [i]);
      } else {
        batch.push(i);
      }
    }
  });
  for (const batch of batches.values()) {
    context.fillStyle = nodeColours[batch[0]!]!;
    context.beginPath();
    batch.forEach((i) => trace(context, frame, i, radius[i]!));
    context.fill();
  }
}

function trace(context: CanvasRenderingContext2D, frame: Frame, i: number, radius: number): void {
  const [x, y] = [frame.x[i]!, frame.y[i]!];
  const points = corners[frame.scene.nodes[i]!.shape];
  if (points.length === 0) {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
    return;
  }
  points.forEach(([dx, dy], corner) => {
    if (corner === 0) {
      context.moveTo(x + dx * radius, y + dy * radius);
    } else {
      context.lineTo(x + dx * radius, y + dy * radius);
    }
  });
  context.closePath();
}

/** What lies over the marks: numbers, rings, pins, labels. The other painter uses it too. */
export function paintOver(context: CanvasRenderingContext2D, frame: Frame): void {
  const { scene, x, y, radius, visible, nodeColours } = frame;
  const { theme } = scene;
  context.lineJoin = "round";
  scene.nodes.forEach(({ mark, pinned, expanded }, i) => {
    if (visible[i] !== 1) {
      return;
    }
    if (expanded) {
      ring(context, frame, i, radius[i]! + 2.5, 1.25, nodeColours[i]!);
    }
    if (mark !== "") {
      context.font = fontOf(markFont(radius[i]!));
      context.textAlign = "center";
      context.textBaseline = "middle";
      context.fillStyle = textOn(nodeColours[i]!, theme);
      context.fillText(mark, x[i]!, y[i]!);
    }
    if (pinned) {
      context.beginPath();
      context.arc(x[i]! + radius[i]! * 0.8, y[i]! - radius[i]! * 0.8, pinRadius, 0, 2 * Math.PI);
      context.fillStyle = theme.ink;
      context.fill();
      context.lineWidth = 1.5;
      context.strokeStyle = theme.surface;
      context.stroke();
    }
  });
  for (const i of frame.hovered >= 0 ? [...frame.selected, frame.hovered] : frame.selected) {
    ring(context, frame, i, radius[i]! + 4, 2.5, theme.accent);
  }
  frame.labels.forEach((label) => paintLabel(context, frame, label));
}

export const pinRadius = 3.25;

export function markFont(radius: number): Font {
  return { size: Math.round(Math.max(10, radius * 0.85)), weight: 650 };
}

function ring(context: CanvasRenderingContext2D, frame: Frame, i: number, radius: number, width: number, colour: string) {
  context.beginPath();
  trace(context, frame, i, radius);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

function paintLabel(context: CanvasRenderingContext2D, { scene }: Frame, label: Label): void {
  context.font = fontOf(label.font);
  context.textBaseline = "middle";
  context.textAlign = ({ start: "left", middle: "center", end: "right" } as const)[label.anchor];
  context.strokeStyle = scene.theme.surface;
  context.lineWidth = 3.5;
  context.fillStyle = label.soft ? scene.theme.inkSoft : scene.theme.ink;
  label.lines.forEach((line, i) => {
    const y = label.y + i * label.font.size * lineHeight;
    context.direction = directionOf(line);
    context.strokeText(line, label.x, y);
    context.fillText(line, label.x, y);
  });
}
