/** Files of exactly what is shown. */
import { saveFile } from "../data/file.js";
import { t } from "../text/messages.js";
import type { Frame } from "./frame.js";
import type { GraphState } from "./model.js";
import { exportFile } from "./rest.js";
import type { Shown } from "./shown.js";
import { svgOf } from "./svg-writer.js";
import type { Caption } from "./svg-writer.js";
import { htmlOf } from "./html-writer.js";

export const formats = ["svg", "png", "html", "graphml", "gexf", "vosviewer", "nodes.csv", "edges.csv"] as const;

export type Format = (typeof formats)[number];

const endings: Readonly<Record<Format, string>> = {
  svg: ".svg",
  png: ".png",
  html: ".html",
  graphml: ".graphml",
  gexf: ".gexf",
  vosviewer: ".vosviewer.json",
  "nodes.csv": ".nodes.csv",
  "edges.csv": ".edges.csv",
};

export interface Drawn {
  readonly name: string;
  readonly frame: Frame;
  readonly shown: Shown;
  readonly state: GraphState;
  readonly caption: Caption;
  measure(text: string): number;
}

export async function saveAs(format: Format, drawn: Drawn): Promise<string> {
  const { name, content } = await file(format, drawn);
  saveFile(name, content);
  return name;
}

async function file(format: Format, drawn: Drawn): Promise<{ name: string; content: Blob }> {
  const name = fileName(drawn.name) + endings[format];
  switch (format) {
    case "svg":
      return { name, content: new Blob([svg(drawn)], { type: "image/svg+xml" }) };
    case "png":
      return { name, content: await png(svg(drawn)) };
    case "html":
      return { name, content: new Blob([htmlOf(drawn, svg(drawn))], { type: "text/html;charset=utf-8" }) };
    default:
      return { name, content: (await exportFile(format, body(drawn))).content };
  }
}

function svg({ frame, caption, measure }: Drawn): string {
  return svgOf(frame, caption, measure);
}

/** Twice the size of the screen, for print. */
const density = 2;

function png(source: string): Promise<Blob> {
  const image = new Image();
  return new Promise((resolve, reject) => {
    image.onerror = () => reject(new Error(t("graph.pngFailed")));
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = image.naturalWidth * density;
      canvas.height = image.naturalHeight * density;
      canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((content) => (content === null ? reject(new Error(t("graph.pngFailed"))) : resolve(content)), "image/png");
    };
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  });
}

/** What the server needs to write the other formats. */
function body({ name, frame, shown }: Drawn) {
  return {
    name,
    nodes: frame.scene.nodes.map(({ node, x, y, radius, colour }) => ({
      id: node.id,
      label: node.label,
      kind: node.kind,
      x,
      y,
      size: radius,
      colour,
      attributes: node.attributes,
    })),
    links: shown.links.map(({ link: { source, target, kind, weight, year } }) => ({ source, target, kind, weight, year })),
  };
}

/** Without what systems do not allow in names. */
function fileName(name: string): string {
  return name.replaceAll(/[\\/:*?"<>|\p{Cc}]+/gu, "-").trim() || "graph";
}
