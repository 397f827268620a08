/**
 * The data: what is loaded, what is missing, and how it came; a folder can be uploaded, looked at and imported. The address
 * holds the upload or the import that is shown, so that it survives a reload.
 */
import { ApiError, get, getIfAny, post, remove, segment } from "../data/api.js";
import type { FileFormat, ImportReport, LoadedData, TraceSource, Upload } from "../data/imports.js";
import { link, readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { dataTable } from "../elements/data-table.js";
import { gaps, tiles } from "../elements/loaded.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { showAnalysis } from "../import/analysis.js";
import { choose, type ChosenFile, nameOf } from "../import/chosen-files.js";
import { dropZone } from "../import/drop-zone.js";
import { countsTable, importResult, rejectsLink, watchImport } from "../import/import-view.js";
import { sendFiles } from "../import/send.js";
import { storedTraces } from "../import/stored-traces.js";
import { uploadView } from "../import/upload-view.js";
import { count, moment } from "../text/format.js";
import { coded, t, tn } from "../text/messages.js";
import { fileSize } from "../text/size.js";
import { emptyNotice, failure, present, serverText } from "../view.js";

const defaults = { upload: "", import: "" };

let state = readState(defaults);
let loaded: LoadedData | null = null;
/** counts what is shown in the region, so that what has been left cannot write there any more */
let shown = 0;

const region = byId("upload");

void start();
addEventListener("popstate", () => {
  state = readState(defaults);
  void showState();
});

async function start() {
  await showLoaded();
  if (loaded !== null) {
    await showState();
  }
}

/** What is there, read again; the part where something is being uploaded stays as it is. */
function showLoaded(): Promise<void> {
  return present(byId("loaded"), (signal) => get<LoadedData>("data", {}, signal), (answer) => {
    loaded = answer;
    const { counts, coverage, imports, analysisStale } = answer;
    const isEmpty = (counts.teachers ?? 0) === 0 && (counts.courses ?? 0) === 0;
    byId("load-section").hidden = false;
    byId("imports-section").hidden = false;
    byId("analysis-section").hidden = isEmpty;
    fill(byId("imports"), pastImports(imports));
    void showTraces();
    byId("imports").dataset.state = imports.length === 0 ? "empty" : "ready";
    const analysis = byId("analysis");
    if (analysis.dataset.state !== "computing" && analysis.dataset.state !== "done") {
      showAnalysis(analysis, analysisStale, () => void showLoaded());
    }
    return isEmpty ? [emptyNotice(t("data.nothing"))] : [tiles(counts), gaps(coverage)];
  }, { retry: () => void start() });
}

function showTraces(): Promise<void> {
  byId("traces-section").hidden = false;
  return present(
    byId("traces"),
    (signal) => get<{ items: TraceSource[] }>("traces", {}, signal),
    ({ items }) => [storedTraces(items, () => void showTraces())],
  );
}

/** The upload or the import of the address, or the place to upload. */
async function showState(): Promise<void> {
  const turn = ++shown;
  try {
    if (state.import !== "") {
      const report = await getIfAny<ImportReport>(`imports/${segment(state.import)}`);
      if (turn !== shown) {
        return;
      }
      if (report !== null) {
        await showImport(report);
        return;
      }
      showIdle(t("data.importGone"));
    } else if (state.upload !== "") {
      const upload = await getIfAny<Upload>(`uploads/${segment(state.upload)}`);
      if (turn !== shown) {
        return;
      }
      if (upload !== null) {
        showUpload(upload, []);
        return;
      }
      showIdle(t("data.uploadGone"));
    } else {
      showIdle(null);
      return;
    }
    go({ upload: "", import: "" }, "replace");
  } catch (error) {
    fill(
      region,
      failure(error, () => void showState()),
    );
    region.dataset.state = "failed";
  }
}

/** @param words what there is to say first, if anything */
function showIdle(words: string | Node | null) {
  const limits = loaded?.limits;
  fill(
    region,
    words !== null && h("div", { class: "notice", role: "status" }, typeof words === "string" ? h("p", {}, words) : words),
    dropZone(upload),
    limits !== undefined &&
      h(
        "p",
        { class: "small soft after" },
        t("data.limits", { size: fileSize(limits.bytes), packed: fileSize(limits.packedBytes), entries: limits.entries }),
      ),
    formats(),
  );
  region.dataset.state = "idle";
}

/** Filled when it is opened. */
function formats() {
  const box = h("div", {});
  const details = h(
    "details",
    { class: "disclosure" },
    h("summary", {}, t("data.formats")),
    h("p", { class: "small soft" }, t("data.formatNote")),
    box,
  );
  details.addEventListener(
    "toggle",
    () =>
      void present(
        box,
        (signal) => get<{ items: FileFormat[] }>("imports/formats", {}, signal),
        ({ items }) => [
          dataTable({
            caption: t("data.formats"),
            columns: [
              { label: t("data.formatFile"), head: true, cell: ({ name }) => h("code", { dir: "ltr" }, name) },
              { label: "", cell: ({ needed }) => (needed ? t("data.formatNeeded") : t("data.formatOptional")) },
              {
                label: t("data.formatColumns"),
                cell: ({ columns }) => [
                  h(
                    "span",
                    { class: "format-columns", dir: "ltr" },
                    columns.map(({ name, needed }) => h("code", {}, needed ? h("b", {}, name) : name)),
                  ),
                ],
              },
            ],
            rows: items,
          }),
        ],
      ),
    { once: true },
  );
  return details;
}

async function upload(files: Array<ChosenFile<File>>) {
  if (loaded === null) {
    return;
  }
  const choice = choose(files, loaded.limits);
  if ("refused" in choice) {
    showIdle(h("p", { class: "field-error" }, refusal(choice)));
    return;
  }
  const turn = ++shown;
  const name = nameOf(choice.send);
  const stop = new AbortController();
  const words = h("p", { class: "small soft number", role: "status" });
  const bar = h("progress", { "aria-label": t("data.sendingShort") });
  fill(
    region,
    h(
      "div",
      { class: "card import-progress" },
      bar,
      words,
      h("div", { class: "field-row" }, h("button", { class: "button", type: "button", onclick: () => stop.abort() }, t("data.stop"))),
    ),
  );
  region.dataset.state = "uploading";
  try {
    const answer = await sendFiles(
      choice.send,
      (sent, total) => {
        const done = sent >= total;
        bar.setAttribute("max", String(total));
        bar.setAttribute("value", String(sent));
        if (done) {
          bar.removeAttribute("value");
        }
        words.textContent = done
          ? t("data.checking")
          : t("data.sending", { name, done: fileSize(sent), total: fileSize(total) });
      },
      stop.signal,
    );
    if (turn === shown) {
      go({ upload: answer.id, import: "" }, "push");
      showUpload(answer, choice.left);
      byId("upload-title").focus();
    }
  } catch (error) {
    if (turn !== shown) {
      return;
    }
    showIdle(error instanceof DOMException ? t("data.stopped") : failure(error, null));
    if (!(error instanceof ApiError) && !(error instanceof DOMException)) {
      console.error(error);
    }
  }
}

function refusal(choice: Extract<ReturnType<typeof choose>, { refused: string }>) {
  switch (choice.refused) {
    case "tooLarge":
      return t("data.tooLarge", { size: fileSize(choice.size), limit: fileSize(choice.limit) });
    case "tooMany":
      return t("data.tooMany", { number: choice.number, limit: choice.limit });
    default:
      return t(`data.${choice.refused}`);
  }
}

/** @param left names of files that were not sent */
function showUpload(upload: Upload, left: string[]) {
  if (loaded === null) {
    return;
  }
  fill(
    region,
    uploadView(upload, loaded, left, {
      start: async (request) => {
        const report = await post<ImportReport>(`uploads/${segment(upload.id)}/import`, request);
        go({ upload: upload.id, import: report.id }, "push");
        ++shown;
        void showImport(report);
      },
      discard: async () => {
        await remove(`uploads/${segment(upload.id)}`);
        go({ upload: "", import: "" }, "push");
        ++shown;
        showIdle(t("data.discarded"));
      },
    }),
  );
  region.dataset.state = "uploaded";
}

/** Follows an import to its end, and shows what it did. */
async function showImport(report: ImportReport) {
  const turn = shown;
  try {
    const running = report.status === "running";
    const ended = running ? await watchImport(region, report) : report;
    if (turn !== shown) {
      return;
    }
    const another = () => {
      ++shown;
      go({ upload: "", import: "" }, "push");
      showIdle(null);
    };
    const back = () => {
      go({ upload: state.upload, import: "" }, "push");
      void showState();
    };
    fill(
      region,
      importResult(ended),
      h(
        "div",
        { class: "field-row after" },
        ended.status !== "finished" &&
          state.upload !== "" &&
          h("button", { class: "button primary", type: "button", onclick: back }, t("data.backToUpload")),
        h("button", { class: "button", type: "button", onclick: another }, t("data.another")),
      ),
    );
    region.dataset.state = ended.status;
    if (running) {
      delete byId("analysis").dataset.state;
      await showLoaded();
      byId("import-title").focus();
    }
  } catch (error) {
    if (turn === shown) {
      fill(
        region,
        failure(error, () => void showState()),
      );
      region.dataset.state = "failed";
    }
  }
}

function pastImports(imports: ImportReport[]) {
  return imports.length === 0
    ? h("p", { class: "soft" }, t("data.noImports"))
    : h(
        "ul",
        { class: "import-list", "aria-label": t("data.past") },
        imports.map((report) =>
          h(
            "li",
            { class: "card", "data-import": report.id, "data-status": report.status },
            h(
              "div",
              { class: "file-head" },
              h("h3", {}, h("a", { href: link("data.html", { import: report.id }) }, h("bdi", {}, report.name))),
              h("span", { class: `status ${report.status}` }, coded("data", `status.${report.status}`, report.status)),
            ),
            h(
              "p",
              { class: "small soft" },
              h("time", { datetime: report.startedAt }, moment(report.startedAt)),
              " · ",
              tn("data.importId", { id: h("code", { dir: "ltr" }, report.id) }),
            ),
            report.message !== null && h("p", { class: "small", ...serverText }, report.message),
            Object.keys(report.counts).length > 0 &&
              h("details", { class: "disclosure" }, h("summary", {}, rowsInWords(report)), countsTable(report)),
            report.rejects && h("p", { class: "after" }, rejectsLink(report)),
          ),
        ),
      );
}

function rowsInWords({ counts, rejected }: ImportReport) {
  const rows = Object.values(counts).reduce(
    (sum, each) => sum + each.created + each.updated + each.unchanged + each.repeated + each.rejected,
    0,
  );
  return `${t("data.nRows", { count: rows })} · ${t("data.rejected")}: ${count(rejected)}`;
}

function go(part: Partial<typeof defaults>, how: "push" | "replace") {
  state = { ...state, ...part };
  writeState(state, defaults, how);
}
