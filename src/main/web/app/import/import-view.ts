/** An import: how far it is, and what became of the rows. */
import { apiUrl, get, remove, segment } from "../data/api.js";
import type { ImportReport, ImportStep, Reject, RowCounts } from "../data/imports.js";
import { followWork } from "../data/run-events.js";
import { fill, h } from "../dom.js";
import { dataTable } from "../elements/data-table.js";
import { count } from "../text/format.js";
import { coded, t } from "../text/messages.js";
import { failure, present, serverText } from "../view.js";

const rejectsShown = 100;

/**
 * Shows the progress of an import.
 *
 * @returns the import as it has ended
 */
export async function watchImport(region: HTMLElement, report: ImportReport): Promise<ImportReport> {
  const words = h("p", { class: "small soft number", role: "status" });
  const bar = h("progress", { "aria-label": t("data.progressOfImport") });
  const message = h("div", { role: "alert" });
  const cancel = h(
    "button",
    {
      class: "button",
      type: "button",
      onclick: async () => {
        try {
          await remove(`imports/${segment(report.id)}`);
          fill(message, h("p", { class: "small" }, t("data.cancelling")));
        } catch (error) {
          fill(message, failure(error, null));
        }
      },
    },
    t("data.cancel"),
  );
  fill(
    region,
    h(
      "div",
      { class: "card import-progress" },
      h("h3", {}, t("data.importing", { name: report.name })),
      bar,
      words,
      message,
      h("div", { class: "field-row" }, cancel),
    ),
  );
  region.dataset.state = "importing";
  return followWork<ImportReport, ImportStep>(`imports/${segment(report.id)}`, report, (step) => {
    words.textContent = stepWords(step);
    bar.setAttribute("max", String(Math.max(1, step.total)));
    bar.setAttribute("value", String(step.done));
    // what is half empty is of no use: the server does not stop there
    const fixed = step.phase === "empty";
    cancel.toggleAttribute("disabled", fixed);
    cancel.title = fixed ? t("data.notNow") : "";
  });
}

function stepWords({ phase, object }: ImportStep) {
  return t("data.progressOf", {
    phase: coded("data", `phase.${phase}`, phase),
    object: object === "graph" ? t("data.graph") : object,
  });
}

/** What became of an import that has ended. */
export function importResult(report: ImportReport): HTMLElement {
  const rejects = h("div", {});
  if (report.rejects) {
    void present(
      rejects,
      (signal) => get<Reject[]>(`imports/${segment(report.id)}/rejects`, { format: "json" }, signal),
      (rows) => rejectTable(report, rows),
    );
  }
  return h(
    "div",
    { class: "card import-result", "data-status": report.status },
    h("h3", { tabindex: -1, id: "import-title" }, resultTitle(report)),
    report.message !== null && h("p", { class: report.status === "failed" ? "bad" : null, ...serverText }, report.message),
    Object.keys(report.counts).length > 0 && countsTable(report),
    report.rejected > 0 && !report.rejects && h("p", { class: "small soft" }, t("data.rejectsElsewhere")),
    report.rejects && rejects,
  );
}

function resultTitle({ status, name }: ImportReport) {
  if (status === "finished") {
    return t("data.finished", { name });
  }
  return status === "failed" ? t("data.failed") : t("data.cancelled");
}

export function countsTable({ counts }: ImportReport): HTMLElement {
  const column = (key: keyof RowCounts) => ({
    label: t(`data.${key}`),
    numeric: true,
    cell: ([, values]: [string, RowCounts]) => count(values[key]),
  });
  return dataTable({
    caption: t("data.resultTable"),
    columns: [
      { label: t("data.rows"), head: true, cell: ([kind]: [string, RowCounts]) => coded("data", `kind.${kind}`, kind) },
      ...(["created", "updated", "unchanged", "repeated", "rejected"] as const).map(column),
    ],
    rows: Object.entries(counts),
  });
}

function rejectTable(report: ImportReport, rows: Reject[]) {
  return h(
    "div",
    { class: "rejects" },
    h("div", { class: "section-head" }, h("h3", {}, t("data.rejects")), rejectsLink(report)),
    h(
      "p",
      {},
      t("data.rejectsShown", { count: rows.length }),
      rows.length > rejectsShown && ` ${t("data.rejectsFirst", { number: rejectsShown })}`,
    ),
    dataTable({
      caption: t("data.rejects"),
      columns: [
        { label: t("data.file"), head: true, cell: ({ file }) => h("code", { dir: "ltr" }, file) },
        { label: t("data.line"), numeric: true, cell: ({ line }) => count(line) },
        { label: t("data.column"), cell: ({ column }) => h("bdi", {}, column) },
        { label: t("data.value"), cell: ({ value }) => h("bdi", { class: "reject-value" }, value) },
        { label: t("data.problem"), cell: ({ reason }) => h("span", serverText, reason) },
      ],
      rows: rows.slice(0, rejectsShown),
    }),
  );
}

export function rejectsLink({ id }: ImportReport): HTMLElement {
  return h(
    "a",
    { class: "button", href: apiUrl(`imports/${segment(id)}/rejects`, { format: "csv" }).href, download: true },
    t("data.rejectsDownload"),
  );
}
