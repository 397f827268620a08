/** A frame as SVG, with the legend below it: what is on the screen, in a file that stays sharp in print. Pure. */
import { textOn } from "./colours.js";
import type { Frame } from "./frame.js";
import { directionOf, lineHeight } from "./labels.js";
import type { Label } from "./labels.js";
import { markFont, pinRadius } from "./canvas-painter.js";
import { labelFamily } from "./painter.js";
import { corners } from "./shape-paths.js";
import type { Shape } from "./colouring.js";

/** A name of XML, not an address. */
export const svgNamespace = ["http:", "", "www.w3.org", "2000", "svg"].join("/");

export interface LegendItem {
  readonly text: string;
  readonly colour: string;
  readonly shape: Shape;
}

export interface Caption {
  readonly title: string;
  readonly legend: readonly LegendItem[];
  /** Under the legend: what is shown and what is not. */
  readonly note: string;
  readonly direction: "ltr" | "rtl";
}

export function svgOf(frame: Frame, caption: Caption, measure: (text: string) => number): string {
  const { width, height } = frame.size;
  const legend = legendOf(caption, width, height, frame, measure);
  const whole = Math.ceil(height + legend.height);
  return [
    `<svg xmlns="${svgNamespace}" width="${width}" height="${whole}" viewBox="0 0 ${width} ${whole}" role="img" font-family="${escapeXml(labelFamily)}">`,
    `<title>${escapeXml(caption.title)}</title>`,
    `<rect width="${width}" height="${whole}" fill="${frame.scene.theme.surface}"/>`,
    `<svg width="${width}" height="${height}" overflow="hidden">`,
    `<g fill="none" stroke-linecap="round">`,
    ...linksOf(frame),
    `</g>`,
    `<g stroke="${frame.scene.theme.surface}" stroke-width="1.5" stroke-linejoin="round" paint-order="stroke">`,
    ...marksOf(frame),
    `</g>`,
    ...overOf(frame),
    `</svg>`,
    ...legend.parts,
    `</svg>`,
    "",
  ].join("\n");
}

function linksOf({ scene, scale, x, y, linkColours, linkWidths, linkOrder }: Frame): string[] {
  return linkOrder.map((i) => {
    const { source, target } = scene.links[i]!;
    return `<path d="M${n(x[source]!)} ${n(y[source]!)}L${n(x[target]!)} ${n(y[target]!)}" stroke="${linkColours[i]}" stroke-width="${n(linkWidths[i]! * scale)}"/>`;
  });
}

function marksOf({ scene, x, y, radius, visible, nodeColours }: Frame): string[] {
  return scene.nodes.flatMap(({ node, shape }, i) =>
    visible[i] === 1
      ? [
          shapeElement(shape, x[i]!, y[i]!, radius[i]!, `fill="${nodeColours[i]}"`, `<title>${escapeXml(node.label)}</title>`),
        ]
      : [],
  );
}

function shapeElement(shape: Shape, x: number, y: number, radius: number, attributes: string, inner = ""): string {
  const points = corners[shape];
  return points.length === 0
    ? `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" ${attributes}>${inner}</circle>`
    : `<polygon points="${points.map(([dx, dy]) => `${n(x + dx * radius)},${n(y + dy * radius)}`).join(" ")}" ${attributes}>${inner}</polygon>`;
}

function overOf(frame: Frame): string[] {
  const { scene, x, y, radius, visible, nodeColours } = frame;
  const { theme } = scene;
  const parts: string[] = [];
  scene.nodes.forEach(({ shape, mark, pinned, expanded }, i) => {
    if (visible[i] !== 1) {
      return;
    }
    if (expanded) {
      parts.push(
        shapeElement(shape, x[i]!, y[i]!, radius[i]! + 2.5, `fill="none" stroke="${nodeColours[i]}" stroke-width="1.25"`),
      );
    }
    if (mark !== "") {
      const { size, weight } = markFont(radius[i]!);
      parts.push(
        `<text x="${n(x[i]!)}" y="${n(y[i]!)}" dy="0.36em" text-anchor="middle" font-size="${size}" font-weight="${weight}" fill="${textOn(nodeColours[i]!, theme)}">${escapeXml(mark)}</text>`,
      );
    }
    if (pinned) {
      parts.push(
        `<circle cx="${n(x[i]! + radius[i]! * 0.8)}" cy="${n(y[i]! - radius[i]! * 0.8)}" r="${pinRadius}" fill="${theme.ink}" stroke="${theme.surface}" stroke-width="1.5"/>`,
      );
    }
  });
  for (const i of frame.selected) {
    const { shape } = scene.nodes[i]!;
    parts.push(
      shapeElement(shape, x[i]!, y[i]!, radius[i]! + 4, `fill="none" stroke="${theme.accent}" stroke-width="2.5"`),
    );
  }
  parts.push(
    `<g stroke="${theme.surface}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">`,
    ...frame.labels.flatMap((label) => labelElements(label, label.soft ? theme.inkSoft : theme.ink)),
    `</g>`,
  );
  return parts;
}

function labelElements(label: Label, colour: string): string[] {
  return label.lines.map((line, i) => {
    const y = label.y + i * label.font.size * lineHeight;
    return text(line, label.x, y, label.anchor, label.font.size, label.font.weight, colour);
  });
}

/** In a text that runs from right to left, the start is at the right. */
function text(
  line: string,
  x: number,
  y: number,
  side: "start" | "middle" | "end",
  size: number,
  weight: number,
  colour: string,
): string {
  const direction = directionOf(line);
  const anchor = direction === "ltr" || side === "middle" ? side : side === "start" ? "end" : "start";
  return `<text x="${n(x)}" y="${n(y)}" dy="0.36em" direction="${direction}" text-anchor="${anchor}" font-size="${size}" font-weight="${weight}" fill="${colour}">${escapeXml(line)}</text>`;
}

const legendSize = 12;
const legendLine = 22;
const legendGap = 22;
const legendMargin = 16;

/** The entries in lines, from the side on which the language begins. */
function legendOf(caption: Caption, width: number, top: number, frame: Frame, measure: (text: string) => number) {
  const { theme } = frame.scene;
  const mirror = (x: number) => (caption.direction === "rtl" ? width - x : x);
  const side = caption.direction === "rtl" ? "end" : "start";
  const parts: string[] = [];
  let x = legendMargin;
  let y = top + legendLine;
  for (const item of caption.legend) {
    const wide = 18 + measure(item.text);
    if (x > legendMargin && x + wide > width - legendMargin) {
      x = legendMargin;
      y += legendLine;
    }
    parts.push(shapeElement(item.shape, mirror(x + 6), y, 6, `fill="${item.colour}"`));
    parts.push(text(item.text, mirror(x + 18), y, side, legendSize, 400, theme.ink));
    x += wide + legendGap;
  }
  if (caption.legend.length > 0) {
    y += legendLine;
  }
  parts.push(text(caption.note, mirror(legendMargin), y, side, legendSize, 400, theme.inkSoft));
  return { parts, height: y + legendLine - top };
}

function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

// what XML does not allow at all, then what has a meaning in it
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

export function escapeXml(value: string): string {
  return value
    .replace(forbidden, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
