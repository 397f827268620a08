/** The tables behind the picture: all that is shown, in words. */
import { h } from "../dom.js";
import { dataTable } from "../elements/data-table.js";
import { count, figure } from "../text/format.js";
import { t } from "../text/messages.js";
import type { Measure } from "./sizing.js";
import { popularity } from "./sizing.js";
import type { GraphNode } from "./part.js";
import type { Settings } from "./settings.js";
import type { Shown } from "./shown.js";
import { kindName, linkName, nodeName } from "./words.js";

const rowsShown = 200;

export interface Tables {
  readonly element: HTMLElement;
  show(shown: Shown, settings: Settings, measure: Measure | null): void;
}

export function tables(goTo: (key: string) => void): Tables {
  let present: [Shown, Settings, Measure | null] | null = null;
  let all = { nodes: false, links: false };
  const region = h("div", { class: "graph-tables" });
  const element = h("details", { class: "disclosure graph-tables-disclosure" }, h("summary", {}, t("graph.tables")), region) as HTMLDetailsElement;
  const draw = () => {
    if (element.open && present !== null) {
      region.replaceChildren(...nodesTable(...present), ...linksTable(present[0]));
    }
  };
  const more = (which: "nodes" | "links", total: number) =>
    total > rowsShown && !all[which]
      ? [
          h(
            "p",
            { class: "small soft" },
            t("graph.showing", { shown: rowsShown, total }),
            " ",
            h(
              "button",
              {
                type: "button",
                class: "button quiet",
                onclick: () => {
                  all = { ...all, [which]: true };
                  draw();
                },
              },
              t("graph.showAll"),
            ),
          ),
        ]
      : [];
  const rows = <T>(which: "nodes" | "links", list: readonly T[]) => [...(all[which] ? list : list.slice(0, rowsShown))];
  const nodesTable = ({ nodes, links }: Shown, settings: Settings, measure: Measure | null) => {
    const degree = new Map<string, number>();
    for (const { link } of links) {
      degree.set(link.source, (degree.get(link.source) ?? 0) + 1);
      degree.set(link.target, (degree.get(link.target) ?? 0) + 1);
    }
    const sizeOf = (node: GraphNode) => (measure === null ? popularity(node, settings.years) : measure.get(node.id));
    const sorted = nodes
      .map(({ node }) => node)
      .sort((a, b) => (sizeOf(b) ?? -1) - (sizeOf(a) ?? -1) || (a.label < b.label ? -1 : 1));
    return [
      h(
        "div",
        { class: "card flush-all" },
        dataTable<GraphNode>({
          caption: t("graph.nodes", { count: nodes.length }),
          captionShown: true,
          columns: [
            {
              label: t("graph.name"),
              head: true,
              cell: (node) =>
                h("button", { type: "button", class: "button quiet", onclick: () => goTo(node.id) }, h("bdi", {}, nodeName(node))),
            },
            { label: t("graph.kindColumn"), cell: (node) => kindName(node.kind) },
            { label: t("graph.linksShown"), numeric: true, cell: (node) => count(degree.get(node.id) ?? 0) },
            {
              label: t(`graph.size.${settings.size}`),
              numeric: true,
              cell: (node) => {
                const value = settings.size === "equal" ? undefined : sizeOf(node);
                return value === undefined ? null : figure(value);
              },
            },
          ],
          rows: rows("nodes", sorted),
        }),
      ),
      ...more("nodes", nodes.length),
    ];
  };
  const linksTable = ({ nodes, links }: Shown) => {
    const names = new Map(nodes.map(({ node }) => [node.id, nodeName(node)]));
    return [
      h(
        "div",
        { class: "card flush-all" },
        dataTable<Shown["links"][number]>({
          caption: t("graph.links", { count: links.length }),
          captionShown: true,
          columns: [
            { label: t("graph.from"), head: true, cell: ({ link }) => h("bdi", {}, names.get(link.source) ?? link.source) },
            { label: t("graph.relationship"), cell: ({ link }) => linkName(link.kind) },
            { label: t("graph.to"), cell: ({ link }) => h("bdi", {}, names.get(link.target) ?? link.target) },
            { label: t("graph.weight"), numeric: true, cell: ({ link }) => figure(link.weight) },
            {
              label: t("graph.year"),
              numeric: true,
              cell: ({ link }) => (link.year === null ? t("graph.noYear") : String(link.year)),
            },
          ],
          rows: rows("links", links),
        }),
      ),
      ...more("links", links.length),
    ];
  };
  element.addEventListener("toggle", draw);
  return {
    element,
    show(...now) {
      present = now;
      draw();
    },
  };
}
