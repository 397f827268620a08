/**
 * The Cypher workbench: saved queries and own ones, an editor that knows the graph, the parameters as a form, and the
 * answer as table, picture, chart, JSON or plan. The address holds the query, so that it can be shared; one that comes with
 * an address waits until its reader runs it.
 */
import { addressOf, holdsText, readAddress, type View, type Workbench } from "../cypher/address.js";
import type { CypherEditor } from "../cypher/editor.js";
import { elsewhere } from "../cypher/elsewhere.js";
import { ParameterForm } from "../cypher/form.js";
import { clearHistory, type HistoryEntry, keep, readHistory } from "../cypher/history.js";
import { Library } from "../cypher/library.js";
import type { Answer, Check, Limits, Mode, Problem, SavedQuery } from "../cypher/model.js";
import { titleOf } from "../cypher/model.js";
import { type Field, fieldsOf, valueOf } from "../cypher/parameters.js";
import { elapsed, resultView } from "../cypher/results.js";
import { starterFor } from "../cypher/starter.js";
import { askToDelete, openSaveDialog } from "../cypher/save-dialog.js";
import { ApiError, get, post, postForFile, remove, segment } from "../data/api.js";
import { saveFile } from "../data/file.js";
import { byId, fill, h, isolated } from "../dom.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { t } from "../text/messages.js";
import { emptyNotice, failure, present } from "../view.js";

const rowsAtFirst = 1000;
const checkPause = 250;
const addressPause = 400;

let queries: SavedQuery[] = [];
let limits: Limits | null = null;
let base: SavedQuery | null = null;
let cypher = "";
let state: Workbench = { name: null, cypher: null, given: {}, types: {}, view: null, chart: {} };
let fields: Field[] = [];
let editor: CypherEditor | null = null;

const plain = h("textarea", {
  class: "cypher-plain",
  id: "plain",
  dir: "ltr",
  spellcheck: "false",
  rows: 8,
  "aria-label": t("queries.editor"),
  oninput: () => changed(plain.value),
}) as HTMLTextAreaElement;
const head = h("div", { class: "query-head" });
const editorBox = h("div", { class: "editor-box", id: "editor" }, plain);
const problemBox = h("div", { class: "problems", id: "problems" });
const form = new ParameterForm(
  (name, given) => {
    state.given[name] = given;
    writeAddressSoon();
  },
  (name, type) => {
    state.types[name] = type;
    delete state.given[name];
    showForm(true);
    writeAddressSoon();
  },
);
const runButton = h("button", { class: "button primary", type: "submit", id: "run" }, t("queries.run"));
const cancelButton = h("button", { class: "button danger", type: "button", id: "cancel", hidden: true }, t("queries.cancel"));
const clock = h("span", { class: "soft number", role: "timer", "aria-live": "off" });
const answerRegion = h("div", { id: "answer", "data-state": "idle" });
const limitBox = h("details", { class: "disclosure" }, h("summary", {}, t("queries.limits")));
const library = new Library(byId("library"), {
  open: (query) => void openQuery(query, {}, "push"),
  openEntry,
  blank: () => {
    base = null;
    state = { name: null, cypher: "", given: {}, types: {}, view: null, chart: {} };
    setText("");
    showAll("push");
    focusEditor();
  },
  clear: () => {
    clearHistory(localStorage);
    library.show(queries, [], state.name);
  },
  href: ({ name }) => `queries.html?${new URLSearchParams({ name })}`,
});

fill(
  byId("bench"),
  head,
  h(
    "form",
    {
      class: "query-form",
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        void run("run");
      },
    },
    editorBox,
    h("p", { class: "field-help", id: "editor-help" }, t("queries.editorHelp")),
    problemBox,
    form.element,
    h(
      "div",
      { class: "run-row" },
      runButton,
      h("button", { class: "button", type: "button", id: "explain", onclick: () => void run("explain") }, t("queries.explain")),
      h("button", { class: "button", type: "button", id: "profile", onclick: () => void run("profile") }, t("queries.profile")),
      cancelButton,
      clock,
    ),
  ),
  answerRegion,
  elsewhere(() => {
    const values: Record<string, unknown> = {};
    for (const field of fields) {
      const result = valueOf(field);
      if ("refused" in result) {
        return null;
      }
      values[field.name] = result.value;
    }
    return { cypher, parameters: values };
  }),
  limitBox,
);
cancelButton.addEventListener("click", cancel);

void start();

async function start(): Promise<void> {
  state = await readAddress(location.search, location.hash);
  if (state.cypher !== null) {
    setText(state.cypher);
  }
  void loadEditor();
  void showLimits();
  try {
    queries = (await get<{ items: SavedQuery[] }>("queries")).items;
  } catch (error) {
    fill(byId("library"), failure(error, () => location.reload()));
    byId("library").dataset.state = "failed";
    showAll(null);
    return;
  }
  byId("library").dataset.state = "ready";
  await restore();
}

addEventListener("popstate", async () => {
  if (location.hash !== "" && !holdsText(location.hash)) {
    // a link inside the page: the text of the query stays in the address
    writeAddressSoon();
    return;
  }
  state = await readAddress(location.search, location.hash);
  await restore();
});

/** Shows what the address says. Only a saved query with all its parameters is run: any other text is to be seen first. */
async function restore(): Promise<void> {
  const found = state.name === null ? null : (queries.find(({ name }) => name === state.name) ?? null);
  if (state.name !== null && found === null) {
    base = null;
    setText(state.cypher ?? "");
    showAll(null);
    fill(answerRegion, emptyNotice(t("queries.unknown", { name: state.name })));
    answerRegion.dataset.state = "empty";
    return;
  }
  const asked = state.name !== null;
  if (state.name === null && state.cypher === null) {
    // nodes that were picked in the graph come without a query
    state.cypher = starterFor(state.given);
  }
  base = found ?? (state.cypher === null ? (queries[0] ?? null) : null);
  setText(state.cypher ?? base?.cypher ?? "");
  showAll(null);
  idle();
  if (asked && state.cypher === null && base !== null) {
    const given = new Set(Object.keys(state.given));
    if (base.parameters.every(({ name }) => given.has(name))) {
      await run("run");
    }
  }
}

async function openQuery(query: SavedQuery, given: Record<string, string[]>, how: "push" | null): Promise<void> {
  base = query;
  state = { name: query.name, cypher: null, given, types: {}, view: null, chart: {} };
  setText(query.cypher);
  showAll(how);
  idle();
  // on a phone the list lies above the query
  head.scrollIntoView({ block: "nearest" });
}

function openEntry(entry: HistoryEntry): void {
  base = queries.find(({ name }) => name === entry.name) ?? null;
  const given = Object.fromEntries(Object.entries(entry.given).map(([name, values]) => [name, [...values]]));
  state = { name: base?.name ?? null, cypher: entry.cypher, given, types: {}, view: null, chart: {} };
  setText(entry.cypher);
  showAll("push");
  idle();
}

function idle(): void {
  if (answerRegion.dataset.state !== "loading") {
    answerRegion.dataset.state = "idle";
    fill(answerRegion, h("p", { class: "soft idle" }, t("queries.idle")));
  }
}

function setText(text: string): void {
  cypher = text;
  plain.value = text;
  if (editor !== null) {
    editor.text = text;
  }
}

/** @param how null where the address says already what is shown */
function showAll(how: "push" | null): void {
  showHead();
  showForm(true);
  library.show(queries, readHistory(localStorage), base?.name ?? null);
  showProblems([]);
  checkSoon();
  if (how === "push") {
    void writeAddress("push");
  }
}

function isEdited(): boolean {
  return base !== null && cypher !== base.cypher;
}

function showHead(): void {
  const title = base === null ? t("queries.untitled") : titleOf(base);
  document.title = `${title} – Throughline`;
  const save = (existing: SavedQuery | null) => () =>
    openSaveDialog({
      cypher,
      fields,
      existing,
      from: base,
      saved: async (query) => {
        queries = (await get<{ items: SavedQuery[] }>("queries")).items;
        const { given } = state;
        await openQuery(queries.find(({ name }) => name === query.name) ?? query, given, "push");
      },
    });
  fill(
    head,
    h(
      "div",
      { class: "query-title" },
      h("h2", {}, isolated(title)),
      isEdited() && h("span", { class: "edited" }, t("queries.edited")),
    ),
    h("p", { class: "section-intro" }, base === null ? t("queries.untitledNote") : isolated(base.description)),
    h(
      "div",
      { class: "field-row" },
      base?.own === true &&
        h("button", { class: "button", type: "button", "data-focus": "change", onclick: save(base) }, t("queries.change")),
      h(
        "button",
        { class: "button", type: "button", "data-focus": "save", onclick: save(null) },
        base === null ? t("queries.saveDots") : t("queries.saveAs"),
      ),
      h("button", { class: "button", type: "button", "data-focus": "tidy", onclick: () => void editor?.tidy() }, t("queries.tidy")),
      isEdited() &&
        h(
          "button",
          {
            class: "button",
            type: "button",
            onclick: () => {
              state.cypher = null;
              setText(base?.cypher ?? "");
              showAll("push");
            },
          },
          t("queries.revert"),
        ),
      base?.own === true &&
        h(
          "button",
          {
            class: "button danger",
            type: "button",
            onclick: () =>
              base !== null &&
              askToDelete(base, async () => {
                queries = (await get<{ items: SavedQuery[] }>("queries")).items;
                base = null;
                state = { ...state, name: null, cypher };
                showAll("push");
              }),
          },
          t("queries.delete"),
        ),
    ),
  );
}

function showForm(anew: boolean): void {
  const declared = base?.parameters ?? [];
  fields = fieldsOf(cypher, declared, state.given, state.types);
  const own = new Set(declared.filter(() => !isEdited()).map(({ name }) => name));
  form.show(fields, own, anew);
}

function changed(text: string): void {
  if (text === cypher) {
    return;
  }
  const wasEdited = isEdited();
  cypher = text;
  state.cypher = base !== null && text === base.cypher ? null : text;
  if (wasEdited !== isEdited()) {
    showHead();
  }
  showForm(false);
  checkSoon();
  writeAddressSoon();
}

/* --- address --- */

let addressTimer: number | undefined;

function writeAddressSoon(): void {
  clearTimeout(addressTimer);
  addressTimer = setTimeout(() => void writeAddress("replace"), addressPause);
}

async function writeAddress(how: "push" | "replace"): Promise<void> {
  clearTimeout(addressTimer);
  const names = new Set(fields.map(({ name }) => name));
  const only = <T>(values: Record<string, T>) =>
    Object.fromEntries(Object.entries(values).filter(([name]) => names.has(name)));
  const { address } = await addressOf({ ...state, name: base?.name ?? null, given: only(state.given), types: only(state.types) });
  const full = location.pathname + address;
  if (full === location.pathname + location.search + location.hash) {
    return;
  }
  if (how === "push") {
    history.pushState(null, "", full);
  } else {
    history.replaceState(null, "", full);
  }
}

/* --- editor --- */

async function loadEditor(): Promise<void> {
  try {
    const { CypherEditor } = await import("../cypher/editor.js");
    const focused = document.activeElement === plain;
    editor = new CypherEditor(
      cypher,
      { label: t("queries.editor"), help: t("queries.editorHelp"), phrases: {} },
      { changed, run: () => void run("run") },
    );
    fill(editorBox, editor.element);
    if (focused) {
      editor.focus();
    }
    editorBox.dataset.ready = "";
    editor.setSchema(await get<unknown>("cypher/schema"));
  } catch (error) {
    // without the editor, or what it knows of the graph, the text can still be written and run
    if (!(error instanceof ApiError)) {
      console.error(error);
    }
  }
}

function focusEditor(): void {
  (editor ?? plain).focus();
}

let checkTimer: number | undefined;
let checking: AbortController | null = null;

/** Asks the database what it says of the text; an answer to an older text is dropped. */
function checkSoon(): void {
  clearTimeout(checkTimer);
  checking?.abort();
  checkTimer = setTimeout(check, checkPause);
}

async function check(): Promise<void> {
  const text = cypher;
  if (text.trim() === "") {
    showProblems([]);
    return;
  }
  checking = new AbortController();
  try {
    const answer = await post<Check>("cypher/check", { query: text }, checking.signal);
    if (text === cypher) {
      showProblems(answer.problems);
    }
  } catch {
    // said when the query is run
  }
}

function showProblems(problems: Problem[]): void {
  editor?.showProblems(problems);
  problemBox.hidden = problems.length === 0;
  fill(
    problemBox,
    problems.length > 0 && [
      h("p", { class: "visually-hidden", role: "status" }, t("queries.problems", { count: problems.length })),
      h(
        "ul",
        { "aria-label": t("queries.problemList") },
        problems.map((problem) => h("li", { "data-severity": problem.severity }, problemLine(problem))),
      ),
    ],
  );
}

function problemLine({ severity, message, from, line, column }: Problem): Array<HTMLElement | string | null> {
  return [
    h("span", { class: "severity" }, t(`queries.severity_${severity}`)),
    h("span", { dir: "auto", lang: "en" }, message),
    from === null || line === null
      ? null
      : h(
          "button",
          { class: "button quiet", type: "button", onclick: () => goTo(from) },
          t("queries.place", { line, column: column ?? 1 }),
        ),
  ];
}

function goTo(place: number): void {
  if (editor === null) {
    plain.focus();
    plain.setSelectionRange(place, place);
  } else {
    editor.goTo(place);
  }
}

/* --- run --- */

let running: { execution: string; cancelled: boolean; abort: AbortController } | null = null;

async function run(mode: Mode, limit: number = rowsAtFirst): Promise<void> {
  const parameters = form.values();
  if (cypher.trim() === "") {
    focusEditor();
    return;
  }
  if (parameters === null) {
    return;
  }
  const mine = { execution: newExecution(), cancelled: false, abort: new AbortController() };
  running?.abort.abort();
  running = mine;
  const text = cypher;
  const given = Object.fromEntries(fields.map((field) => [field.name, [...field.given]]));
  const title = base === null ? t("queries.answer") : titleOf(base);
  void writeAddress("replace");
  await present<Answer | "cancelled">(
    answerRegion,
    async (signal) => {
      signal.addEventListener("abort", () => mine.abort.abort());
      const since = performance.now();
      const tick = setInterval(() => {
        clock.textContent = elapsed(performance.now() - since);
      }, 100);
      cancelButton.hidden = false;
      try {
        return await post<Answer>(
          "cypher/run",
          { query: text, parameters, limit, execution: mine.execution, mode },
          mine.abort.signal,
        );
      } catch (error) {
        if (mine.cancelled) {
          return "cancelled";
        }
        if (error instanceof ApiError && Array.isArray(error.body.problems) && text === cypher) {
          // what is wrong is underlined where it is
          showProblems(error.body.problems as Problem[]);
        }
        throw error;
      } finally {
        clearInterval(tick);
        if (running === mine) {
          cancelButton.hidden = true;
          clock.textContent = "";
          running = null;
        }
      }
    },
    (answer) => {
      if (answer === "cancelled") {
        return emptyNotice(t("queries.cancelled"));
      }
      if (mode !== "explain") {
        const entry = { cypher: text, name: base?.name ?? null, given, at: Date.now(), rows: answer.rows.length, milliseconds: answer.milliseconds };
        library.show(queries, keep(localStorage, entry), base?.name ?? null);
      }
      showProblems(answer.notices);
      return resultView({
        answer,
        title,
        view: mode === "run" ? state.view : "plan",
        chart: state.chart,
        changeView: (view: View) => {
          state.view = view;
          writeAddressSoon();
        },
        changeChart: (chart) => {
          state.chart = chart;
          writeAddressSoon();
        },
        more:
          limits !== null && answer.truncated && answer.limit < limits.rows
            ? { limit: limits.rows, run: () => void run(mode, limits?.rows) }
            : null,
        download: async (format) => {
          const { content } = await postForFile("cypher/download", { query: text, parameters, format });
          saveFile(`${base?.name ?? "query"}.${format}`, content);
          return content.size;
        },
      });
    },
    { retry: () => void run(mode, limit) },
  );
}

async function cancel(): Promise<void> {
  const mine = running;
  if (mine === null) {
    return;
  }
  mine.cancelled = true;
  try {
    await remove(`cypher/executions/${segment(mine.execution)}`);
  } catch {
    // it has ended already, or the server is gone
  }
  // the answer says that it was cancelled; one that does not come any more is not waited for
  setTimeout(() => mine.abort.abort(), 2000);
}

function newExecution(): string {
  return [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function showLimits(): Promise<void> {
  try {
    limits = await get<Limits>("cypher/limits");
    limitBox.append(
      h(
        "ul",
        { class: "gaps", lang: "en", dir: "ltr" },
        limits.words.map((sentence) => h("li", {}, sentence)),
      ),
    );
  } catch {
    limitBox.hidden = true;
  }
}
