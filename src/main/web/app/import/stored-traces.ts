/** The traces that are stored beside the graph, each with a button that deletes it. */
import { remove, segment } from "../data/api.js";
import type { TraceSource } from "../data/imports.js";
import { h } from "../dom.js";
import { dataTable } from "../elements/data-table.js";
import { confirm } from "../elements/dialog.js";
import { count } from "../text/format.js";
import { coded, t } from "../text/messages.js";
import { countTable, span } from "./trace-cards.js";

/** @param deleted hears when one is gone */
export function storedTraces(sources: TraceSource[], deleted: () => void): HTMLElement {
  return sources.length === 0
    ? h("p", { class: "soft" }, t("data.noTraces"))
    : h(
        "ul",
        { class: "import-list", "aria-label": t("data.storedTraces") },
        sources.map((source) => card(source, deleted)),
      );
}

function card(source: TraceSource, deleted: () => void) {
  const files = source.files.map(({ name }) => name).join(", ");
  return h(
    "li",
    { class: "card", "data-traces": source.id },
    h(
      "div",
      { class: "file-head" },
      h("h3", {}, t("data.nRows", { count: source.rows })),
      h(
        "button",
        {
          class: "button",
          type: "button",
          "aria-label": `${t("data.deleteTraces")}: ${files}`,
          onclick: () =>
            confirm({
              title: t("data.deleteTracesTitle"),
              words: [t("data.deleteTracesWords")],
              keep: t("data.keepTraces"),
              label: t("data.deleteTraces"),
              act: async () => {
                await remove(`traces/${segment(source.id)}`);
                deleted();
              },
            }),
        },
        t("data.deleteTraces"),
      ),
    ),
    source.from !== null && source.to !== null && h("p", { class: "small soft" }, span(source.from, source.to)),
    dataTable({
      caption: `${t("data.storedTraces")}: ${files}`,
      columns: [
        { label: t("data.file"), head: true, cell: ({ name }) => h("code", { dir: "ltr" }, name) },
        { label: t("data.traceFormat"), cell: ({ format }) => coded("data", `traceFormat.${format}`, format) },
        { label: t("data.rows"), numeric: true, cell: ({ rows }) => count(rows) },
        { label: t("data.outcome.kept"), numeric: true, cell: ({ kept }) => count(kept) },
        { label: t("data.outcome.excluded"), numeric: true, cell: ({ excluded }) => count(excluded) },
        { label: t("data.outcome.repeated"), numeric: true, cell: ({ repeated }) => count(repeated) },
        { label: t("data.outcome.rejected"), numeric: true, cell: ({ rejected }) => count(rejected) },
      ],
      rows: source.files,
    }),
    h("details", { class: "disclosure" }, h("summary", {}, t("data.traceCounts")), countTable(files, source.counts)),
  );
}
