/** What was recognised in one file of an upload: its columns, its first rows and what is wrong with it. */
import type { UploadedColumn, UploadedFile, UploadProblem } from "../data/imports.js";
import { h } from "../dom.js";
import { dataTable } from "../elements/data-table.js";
import { count } from "../text/format.js";
import { coded, t, tn } from "../text/messages.js";
import { fileSize } from "../text/size.js";
import { serverText } from "../view.js";

export function fileCard(file: UploadedFile): HTMLElement {
  const faults = file.problems.filter(({ line, column }) => line > 1 || column !== null).length;
  const more = (file.rejected ?? 0) - faults;
  return h(
    "article",
    { class: "card file-card", "data-file": file.name },
    h(
      "div",
      { class: "file-head" },
      h("h4", {}, h("code", { dir: "ltr" }, file.name)),
      h("span", { class: "soft small" }, fileLine(file)),
    ),
    file.problems.length > 0 && problems(file, more),
    h("p", { class: "small soft" }, t("data.columns")),
    h("ul", { class: "column-list" }, file.columns.map(columnItem)),
    h(
      "details",
      { class: "disclosure" },
      h("summary", {}, t("data.preview", { count: file.preview.rows.length })),
      file.preview.rows.length === 0 ? h("p", {}, t("data.noRows")) : firstRows(file),
    ),
  );
}

function fileLine({ rows, bytes, separator }: UploadedFile) {
  const names: Record<string, string> = { ",": "comma", ";": "semicolon", "\t": "tab" };
  return t("data.fileLine", {
    rows: t("data.nRows", { count: rows }),
    size: fileSize(bytes),
    separator: coded("data", `separator.${names[separator] ?? ""}`, separator),
  });
}

function columnItem(column: UploadedColumn) {
  const state = column.refused !== null ? "refused" : column.known ? "known" : "own";
  return h(
    "li",
    { class: `column ${state}` },
    h("bdi", { class: "column-name" }, column.name),
    h("span", { class: "column-becomes" }, becomes(column)),
  );
}

function becomes({ property, known, refused }: UploadedColumn) {
  if (refused !== null) {
    return t("data.becomesNothing");
  }
  if (property === null) {
    return t("data.becomesLink");
  }
  const name = h("code", { dir: "ltr" }, property);
  return known ? tn("data.becomesProperty", { property: name }) : tn("data.becomesOwn", { property: name });
}

function firstRows({ name, columns, preview }: UploadedFile) {
  return dataTable({
    caption: `${name}: ${t("data.preview", { count: preview.rows.length })}`,
    columns: preview.columns.map((label, i) => ({
      label,
      dir: "auto",
      cell: (row: Array<string | null>) =>
        columns[i]?.refused !== null && row[i] === null
          ? h("span", { class: "undefined" }, t("data.refusedCell"))
          : (row[i] ?? ""),
    })),
    rows: preview.rows,
  });
}

/** @param more rows that would be rejected beyond those in the list */
function problems({ name, problems }: UploadedFile, more: number) {
  return h(
    "div",
    { class: "file-problems" },
    dataTable({
      caption: t("data.problemsOf", { file: name }),
      captionShown: true,
      columns: [
        {
          label: t("data.line"),
          numeric: true,
          cell: ({ line }: UploadProblem) => (line === 0 ? t("data.wholeFile") : count(line)),
        },
        {
          label: t("data.column"),
          cell: ({ line, column }: UploadProblem) =>
            column !== null
              ? h("code", { dir: "auto" }, column)
              : line === 0
                ? ""
                : line === 1
                  ? t("data.header")
                  : t("data.wholeRow"),
        },
        { label: t("data.problem"), cell: ({ message }: UploadProblem) => h("span", serverText, message) },
      ],
      rows: problems,
    }),
    more > 0 && h("p", { class: "small soft" }, t("data.problemsMore", { count: more })),
  );
}
