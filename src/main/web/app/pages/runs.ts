/** The runs: start one, watch its progress, cancel or delete it, compare two. */
import { ApiError, apiUrl, get, post, remove, segment } from "../data/api.js";
import { follow } from "../data/run-events.js";
import type { Parameter, Run, RunComparison, RunProgress } from "../data/types.js";
import { readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { choice, selectField } from "../elements/choice.js";
import { runComparison } from "../elements/run-comparison.js";
import { RunForm } from "../elements/run-form.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { parametersSentence, runTime } from "../text/explain.js";
import { count } from "../text/format.js";
import { emptyNotice, failure, present } from "../view.js";

const defaults = { kind: "coherence", a: "", b: "" };
const kinds = [
  { value: "coherence", text: "Coherence" },
  { value: "threads", text: "Threads" },
];

/** the steps of a run by its kind, as the server names them */
const phases: Record<string, string[]> = {
  coherence: ["measure", "chance", "classify", "sensitivity", "write"],
  threads: ["network", "communities", "scan", "timeline", "write"],
};
const phaseNames: Record<string, string> = {
  measure: "measures",
  classify: "types",
  scan: "other resolutions",
  write: "write back",
};
const phaseName = (phase: string) => phaseNames[phase] ?? phase;

let state = readState(defaults);
/** by kind of run */
let parameters: Record<string, Parameter[]> = {};
let runs: Run[] = [];
const progress: Map<string, RunProgress> = new Map();
/** the runs whose progress is followed */
const watched: Set<string> = new Set();
/** the two runs whose comparison is shown */
let compared = "";

present(
  byId("start"),
  (signal) => get<Record<string, Parameter[]>>("parameters", {}, signal),
  (answer) => {
    parameters = answer;
    return form();
  },
);
showRuns();
addEventListener("popstate", () => {
  state = readState(defaults);
  if (parameters[state.kind] !== undefined) {
    fill(byId("start"), form());
  }
  showComparison();
});

function form() {
  const kind = parameters[state.kind] === undefined ? defaults.kind : state.kind;
  const runForm = new RunForm();
  runForm.show({
    kind,
    parameters: parameters[kind] ?? [],
    start: async (body) => {
      const run = await post<Run>("runs", body);
      put(run);
      announce(`Run ${run.id} has started.`);
    },
  });
  return [
    choice({
      legend: "What to compute",
      name: "kind",
      alternatives: kinds,
      value: kind,
      change: (value) => {
        state = { ...state, kind: value };
        writeState(state, defaults, "replace");
        fill(byId("start"), form());
      },
    }),
    h(
      "p",
      { class: "small soft" },
      kind === "threads"
        ? "Finds the communities of courses."
        : "Computes the coherence of all teachers, compares it with chance and gives each a type.",
    ),
    runForm,
  ];
}

function showRuns() {
  present(
    byId("runs"),
    (signal) => get<{ items: Run[] }>("runs", {}, signal),
    ({ items }) => {
      runs = items;
      runs.filter(isRunning).forEach(watch);
      showComparison();
      return runs.length === 0 ? null : [runList()];
    },
    { empty: "No run yet. The first one computes the coherence of all teachers." },
  );
}

function redraw() {
  fill(byId("runs"), runs.length === 0 ? emptyNotice("No run yet.") : runList());
  byId("runs").dataset.state = runs.length === 0 ? "empty" : "ready";
  showComparison();
}

/** Two finished runs of coherence side by side. */
function showComparison() {
  const comparable = runs.filter((run) => run.kind === "coherence" && run.status === "finished");
  byId("compare").hidden = comparable.length < 2 && (state.a === "" || state.b === "");
  fill(byId("compare-controls"), runSelect("a", "Run A", comparable), runSelect("b", "Run B", comparable));
  const region = byId("comparison");
  const { a, b } = state;
  if (a === "" || b === "" || a === b) {
    fill(region, h("p", { class: "soft" }, "Choose two different runs."));
    region.dataset.state = "empty";
    compared = "";
    return;
  }
  if (compared !== `${a} ${b}`) {
    compared = `${a} ${b}`;
    present(region, (signal) => get<RunComparison>("runs/compare", { a, b }, signal), runComparison);
  }
}

function runSelect(name: "a" | "b", label: string, comparable: Run[]) {
  const known = state[name] === "" || comparable.some((run) => run.id === state[name]);
  return selectField({
    id: `compare-${name}`,
    label,
    alternatives: [
      { value: "", text: "Choose a run" },
      ...comparable.map((run) => ({ value: run.id, text: `${run.id}: ${parametersSentence(run.parameters)}` })),
      ...(known ? [] : [{ value: state[name], text: state[name] }]),
    ],
    value: state[name],
    change: (value) => {
      state = { ...state, [name]: value };
      writeState(state, defaults, "replace");
      showComparison();
    },
  });
}

/** @param run a new run, or a new state of a known one */
function put(run: Run) {
  const i = runs.findIndex((each) => each.id === run.id);
  runs = i < 0 ? [run, ...runs] : runs.with(i, run);
  if (isRunning(run)) {
    watch(run);
  }
  redraw();
}

function runList() {
  return h("ul", { class: "run-list" }, runs.map(runItem));
}

function runItem(run: Run) {
  return h(
    "li",
    { class: "card run", "data-run": run.id, "data-status": run.status },
    h(
      "div",
      { class: "run-head" },
      h("h3", {}, h("code", {}, run.id)),
      h("span", { class: `status ${run.status}` }, run.status),
    ),
    h("p", {}, parametersSentence(run.parameters)),
    h("p", { class: "small soft" }, h("time", { datetime: run.startedAt }, runTime(run)), ` · version ${run.version}`),
    run.inputHash &&
      h(
        "p",
        { class: "small soft run-hash" },
        "input ",
        h("code", { class: "hash", title: run.inputHash }, run.inputHash),
      ),
    run.message &&
      h("p", { class: run.status === "failed" ? "run-message bad" : "run-message", dir: "auto" }, run.message),
    isRunning(run) && h("div", { class: "run-progress" }, progressPart(run)),
    h(
      "div",
      { class: "field-row" },
      run.status === "finished" &&
        run.kind === "coherence" &&
        h(
          "a",
          { class: "button", href: apiUrl("coherence", { run: run.id, format: "csv" }).href, download: true },
          "Results as CSV",
        ),
      run.status === "finished" &&
        run.kind === "threads" &&
        h("a", { class: "button", href: threadsLink(run) }, "Threads"),
      isRunning(run)
        ? h(
            "button",
            { class: "button", type: "button", "data-focus": `act-${run.id}`, onclick: () => cancel(run) },
            "Cancel",
          )
        : run.kind !== "import" &&
            h(
              "button",
              {
                class: "button danger",
                type: "button",
                "data-focus": `act-${run.id}`,
                onclick: () => askToDelete(run),
              },
              "Delete…",
            ),
    ),
  );
}

/** The steps of a run and, marked, the one it is at. */
function phaseList(kind: string, current: string | undefined) {
  const steps = phases[kind] ?? [];
  const at = steps.indexOf(current ?? "");
  return h(
    "ol",
    { class: "phases", "aria-label": "Steps" },
    steps.map((step, i) =>
      h(
        "li",
        { class: i < at ? "done" : null, "aria-current": i === at ? "step" : null },
        phaseName(step),
        i < at && h("span", { class: "visually-hidden" }, " (done)"),
      ),
    ),
  );
}

/** @param run of threads */
function threadsLink(run: Run) {
  return `threads.html${run.parameters.kind === "content" ? "" : `?kind=${encodeURIComponent(String(run.parameters.kind))}`}`;
}

function progressPart(run: Run) {
  const at = progress.get(run.id);
  const bar = h("progress", { "aria-label": `Progress of ${run.id}`, max: at?.total, value: at?.done });
  return [
    phaseList(run.kind, at?.phase),
    bar,
    h(
      "p",
      { class: "small soft number" },
      at === undefined ? "waiting" : `${phaseName(at.phase)}: ${count(at.done)} of ${count(at.total)}`,
    ),
  ];
}

async function watch(run: Run) {
  if (watched.has(run.id)) {
    return;
  }
  watched.add(run.id);
  try {
    const ended = await follow(run, (latest) => {
      progress.set(run.id, latest);
      const part = document.querySelector(`[data-run="${CSS.escape(run.id)}"] .run-progress`);
      if (part !== null) {
        fill(part, progressPart(run));
      }
    });
    runs = runs.map((each) => (each.id === ended.id ? ended : each));
    announce(`Run ${run.id} has ${ended.status === "cancelled" ? "been cancelled" : ended.status}.`);
    redraw();
  } catch {
    showRuns();
  } finally {
    watched.delete(run.id);
    progress.delete(run.id);
  }
}

async function cancel(run: Run) {
  await act(run, async () => {
    await remove(`runs/${segment(run.id)}`);
    announce(`Run ${run.id} is being cancelled.`);
  });
}

function askToDelete(run: Run) {
  const dialog = byId("confirm") as HTMLDialogElement;
  const confirmed = async () => {
    dialog.close();
    await act(run, async () => {
      await remove(`runs/${segment(run.id)}`);
      runs = runs.filter((each) => each.id !== run.id);
      redraw();
      announce(`Run ${run.id} is deleted.`);
    });
  };
  fill(
    dialog,
    h("h2", { id: "confirm-title" }, "Delete this run?"),
    h(
      "p",
      {},
      "Run ",
      h("code", {}, run.id),
      run.kind === "threads"
        ? " and the threads that it found are removed from the graph. Teachers, courses and other runs stay."
        : " and the coherence of every teacher that it computed are removed from the graph. Teachers, courses and other runs stay.",
    ),
    h(
      "div",
      { class: "field-row" },
      h("button", { class: "button", type: "button", autofocus: true, onclick: () => dialog.close() }, "Keep it"),
      h("button", { class: "button danger", type: "button", onclick: confirmed }, "Delete the run"),
    ),
  );
  dialog.showModal();
}

async function act(run: Run, action: () => Promise<void>) {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    document.querySelector(`[data-run="${CSS.escape(run.id)}"]`)?.append(failure(error, null));
  }
}

function isRunning(run: Run) {
  return run.status === "running";
}

/** @param words for screen readers; what is seen changes in the list itself */
function announce(words: string) {
  byId("announcement").textContent = words;
}
