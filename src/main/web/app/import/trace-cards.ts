/** What was recognised in the files of a learning platform, and what would become of their rows. */
import type { EventKind, TraceCount, TraceFile } from "../data/imports.js";
import { h } from "../dom.js";
import { dataTable } from "../elements/data-table.js";
import { count, moment } from "../text/format.js";
import { coded, t } from "../text/messages.js";
import { fileSize } from "../text/size.js";
import { serverText } from "../view.js";

export function traceCards({ files, kinds }: { files: TraceFile[]; kinds: EventKind[] }): HTMLElement {
  const unknown = kinds.filter(({ known }) => !known);
  return h(
    "div",
    { class: "trace-cards" },
    h("h4", {}, t("data.traces")),
    h("div", { class: "file-cards" }, files.map(traceCard)),
    unknown.length > 0 && unknownKinds(unknown),
  );
}

function traceCard(file: TraceFile): HTMLElement {
  return h(
    "article",
    { class: "card file-card", "data-file": file.name },
    h(
      "div",
      { class: "file-head" },
      h("h4", {}, h("code", { dir: "ltr" }, file.name)),
      h("span", { class: "soft small" }, fileLine(file)),
    ),
    file.timeFormat !== null &&
      h("p", { class: "small" }, `${t("data.traceTimes")}: `, h("code", { dir: "ltr" }, file.timeFormat), ` · ${file.zone ?? ""}`),
    file.notes.map((note) => h("p", { class: "notice warn", ...serverText }, note)),
    file.ambiguous && h("p", { class: "notice warn" }, t("data.traceAmbiguous")),
    file.from !== null && file.to !== null && h("p", { class: "small soft" }, span(file.from, file.to)),
    !file.complete && h("p", { class: "small soft" }, t("data.tracePart")),
    countTable(file.name, file.counts),
    file.rejections.length > 0 && rejections(file),
    file.rows.length > 0 &&
      h("details", { class: "disclosure" }, h("summary", {}, t("data.traceRows")), firstRows(file)),
  );
}

function fileLine({ format, counts, bytes }: TraceFile) {
  const rows = counts.reduce((sum, each) => sum + each.rows, 0);
  return [coded("data", `traceFormat.${format}`, format), t("data.nRows", { count: rows }), fileSize(bytes)].join(" · ");
}

export function span(from: string, to: string): string {
  return `${moment(from)} – ${moment(to)}`;
}

/** `excluded:origin` in words */
function outcomeWords(outcome: string): string {
  const [what = "", why] = outcome.split(":");
  const words = coded("data", `outcome.${what}`, what);
  return why === undefined ? words : `${words}: ${coded("data", `reason.${why}`, why)}`;
}

export function countTable(name: string, counts: TraceCount[]): HTMLElement {
  const log = counts.some(({ component }) => component !== null);
  return dataTable({
    caption: `${name}: ${t("data.traceCounts")}`,
    columns: [
      ...(log
        ? [
            { label: t("data.component"), head: true, cell: ({ component }: TraceCount) => h("code", { dir: "ltr" }, component ?? "") },
            {
              label: t("data.category"),
              cell: ({ category }: TraceCount) => coded("data", `category.${category ?? ""}`, category ?? ""),
            },
          ]
        : []),
      { label: t("data.outcome"), cell: ({ outcome }: TraceCount) => outcomeWords(outcome) },
      { label: t("data.rows"), numeric: true, cell: ({ rows }: TraceCount) => count(rows) },
    ],
    rows: counts,
  });
}

function rejections({ name, rejections: rows }: TraceFile) {
  return h(
    "div",
    { class: "file-problems" },
    dataTable({
      caption: t("data.problemsOf", { file: name }),
      captionShown: true,
      columns: [
        { label: t("data.line"), numeric: true, cell: ({ line }) => count(line) },
        { label: t("data.column"), cell: ({ column }) => h("code", { dir: "auto" }, column) },
        { label: t("data.problem"), cell: ({ reason }) => coded("data", `reason.${reason.toLowerCase()}`, reason) },
      ],
      rows,
    }),
  );
}

function firstRows({ name, columns, rows }: TraceFile) {
  return dataTable({
    caption: `${name}: ${t("data.traceRows")}`,
    columns: columns.map((label, i) => ({
      label,
      dir: "auto",
      cell: (row: Array<string | null>) => row[i] ?? "",
    })),
    rows,
  });
}

function unknownKinds(kinds: EventKind[]) {
  return h(
    "details",
    { class: "disclosure" },
    h("summary", {}, t("data.unknownKinds")),
    h("p", { class: "small soft" }, t("data.unknownKindsNote")),
    dataTable({
      caption: t("data.unknownKinds"),
      columns: [
        { label: t("data.component"), cell: ({ component }: EventKind) => h("code", { dir: "ltr" }, component) },
        { label: t("data.event"), head: true, cell: ({ event }: EventKind) => h("bdi", serverText, event) },
        { label: t("data.category"), cell: ({ category }: EventKind) => coded("data", `category.${category}`, category) },
        { label: t("data.rows"), numeric: true, cell: ({ rows }: EventKind) => count(rows) },
      ],
      rows: kinds,
    }),
  );
}
