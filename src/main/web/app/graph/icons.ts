/** Small drawings for buttons; the words are in the name of the button. */
import { corners } from "./shape-paths.js";
import { shapes } from "./colouring.js";
import type { Shape } from "./colouring.js";
import type { Kind } from "./part.js";
import { svgNamespace } from "./svg-writer.js";

const paths = {
  undo: "M7 4 3 8l4 4M3 8h7a4 4 0 0 1 0 8H8",
  redo: "m11 4 4 4-4 4M15 8H8a4 4 0 0 0 0 8h2",
  fit: "M3 7V3h4M11 3h4v4M15 11v4h-4M7 15H3v-4",
  larger: "M9 3v12M3 9h12",
  smaller: "M3 9h12",
  close: "m4 4 10 10M14 4 4 14",
  open: "m5 7 4 4 4-4",
} as const;

function element(name: string, attributes: Record<string, string | number>, ...children: Element[]): SVGElement {
  const made = document.createElementNS(svgNamespace, name) as SVGElement;
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, String(value)));
  made.append(...children);
  return made;
}

export function icon(name: keyof typeof paths): SVGElement {
  return element(
    "svg",
    { viewBox: "0 0 18 18", width: 18, height: 18, "aria-hidden": "true", class: "graph-icon" },
    element("path", { d: paths[name] }),
  );
}

/** The mark of a kind, as in the picture. */
export function kindMark(kind: Kind, colour: string): SVGElement {
  return shapeMark(shapes[kind], colour);
}

export function shapeMark(shape: Shape, colour: string): SVGElement {
  const points = corners[shape];
  return element(
    "svg",
    { viewBox: "-1.5 -1.5 3 3", width: 14, height: 14, "aria-hidden": "true", class: "graph-mark" },
    points.length === 0
      ? element("circle", { r: 1, fill: colour })
      : element("polygon", { points: points.map((point) => point.join(",")).join(" "), fill: colour }),
  );
}
