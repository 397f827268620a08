/** A page of its own with the picture and its tables: no script, no other file, nothing from the network. */
import { direction, language } from "../text/language.js";
import { figure } from "../text/format.js";
import { t } from "../text/messages.js";
import type { Drawn } from "./files.js";
import { escapeXml } from "./svg-writer.js";
import { kindName, linkName, nodeName, valueWords, attributeName } from "./words.js";

const style = `
:root { color-scheme: light; }
body { max-width: 80rem; margin: 0 auto; padding: 1.5rem; color: #1a2130; background: #fff; font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
h1 { margin: 0 0 .25rem; font-size: 1.6rem; }
svg { display: block; max-width: 100%; height: auto; margin-block: 1rem; border: 1px solid #dde1e8; border-radius: 8px; }
table { border-collapse: collapse; width: 100%; margin-block: 1rem 2rem; font-size: .9em; }
caption { padding-block: .5rem; text-align: start; font-weight: 600; }
th, td { padding: .3rem .6rem; border-block-end: 1px solid #dde1e8; text-align: start; vertical-align: top; }
td.number { text-align: end; font-variant-numeric: tabular-nums; }
thead th { color: #525c6e; font-weight: 500; }
`;

/** Attributes that are names of other things. */
const left = new Set(["years", "thread", "threadNumber", "title"]);

export function htmlOf({ caption, shown }: Drawn, svg: string): string {
  const names = new Map(shown.nodes.map(({ node }) => [node.id, nodeName(node)]));
  const nodes = shown.nodes.map(({ node }) => [
    bdi(nodeName(node)),
    escapeXml(kindName(node.kind)),
    Object.entries(node.attributes)
      .filter(([name, value]) => !left.has(name) && value !== null)
      .map(([name, value]) => `${escapeXml(attributeName(name))}: ${bdi(valueWords(name, value))}`)
      .join("; "),
  ]);
  const links = shown.links.map(({ link }) => [
    bdi(names.get(link.source) ?? link.source),
    escapeXml(linkName(link.kind)),
    bdi(names.get(link.target) ?? link.target),
    escapeXml(figure(link.weight)),
    escapeXml(link.year === null ? t("graph.noYear") : String(link.year)),
  ]);
  return `<!DOCTYPE html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<title>${escapeXml(caption.title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeXml(caption.title)}</h1>
<p>${escapeXml(caption.note)}</p>
${svg}
${table(t("graph.nodes", { count: nodes.length }), [t("graph.name"), t("graph.kindColumn"), t("graph.properties")], nodes, [])}
${table(
  t("graph.links", { count: links.length }),
  [t("graph.from"), t("graph.relationship"), t("graph.to"), t("graph.weight"), t("graph.year")],
  links,
  [3, 4],
)}
</body>
</html>
`;
}

function bdi(text: string): string {
  return `<bdi>${escapeXml(text)}</bdi>`;
}

/** Cells are markup, captions and heads are text. */
function table(caption: string, heads: readonly string[], rows: ReadonlyArray<readonly string[]>, numbers: readonly number[]) {
  const head = heads.map((each) => `<th scope="col">${escapeXml(each)}</th>`).join("");
  const body = rows
    .map(
      (row) =>
        `<tr>${row
          .map((cell, i) =>
            i === 0 ? `<th scope="row">${cell}</th>` : `<td${numbers.includes(i) ? ' class="number"' : ""}>${cell}</td>`,
          )
          .join("")}</tr>`,
    )
    .join("\n");
  return `<table><caption>${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}
