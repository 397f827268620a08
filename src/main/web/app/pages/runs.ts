/** The runs: start one, watch its progress, cancel or delete it, compare two. */
import { ApiError, apiUrl, get, post, remove, segment } from "../data/api.js";
import { follow } from "../data/run-events.js";
import type { Parameter, Run, RunComparison, RunProgress } from "../data/types.js";
import { readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { choice, selectField } from "../elements/choice.js";
import { confirm } from "../elements/dialog.js";
import { runComparison } from "../elements/run-comparison.js";
import { RunForm } from "../elements/run-form.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { parametersSentence, runTime } from "../text/explain.js";
import { t, tn } from "../text/messages.js";
import { phaseName } from "../text/runs.js";
import { emptyNotice, failure, present, serverText } from "../view.js";

const defaults = { kind: "coherence", a: "", b: "" };
const kinds = [
  { value: "coherence", text: t("runs.coherence") },
  { value: "threads", text: t("runs.threads") },
  { value: "engagement", text: t("site.engagement") },
  { value: "motivation", text: t("site.motivation") },
  { value: "knowledge", text: t("runs.knowledge") },
];

/** the steps of a run by its kind, as the server names them */
const phases: Record<string, string[]> = {
  coherence: ["measure", "chance", "classify", "sensitivity", "write"],
  threads: ["network", "communities", "scan", "timeline", "write"],
  engagement: ["traces", "sum", "write"],
  motivation: ["judge", "divide", "score", "resolve", "write"],
  knowledge: ["count", "score", "resolve", "write"],
};

/** what a run of a kind does */
const says: Record<string, "runs.findsThreads" | "runs.engages" | "runs.motivates" | "runs.knows"> = {
  threads: "runs.findsThreads",
  engagement: "runs.engages",
  motivation: "runs.motivates",
  knowledge: "runs.knows",
};

let state = readState(defaults);
/** the page that shows what a run of a kind found */
const pageOf: Record<string, { href: string; text: string }> = {
  engagement: { href: "engagement.html", text: t("site.engagement") },
  motivation: { href: "motivation.html", text: t("site.motivation") },
  knowledge: { href: "motivation.html#knowledge-title", text: t("runs.knowledge") },
};

/** what deleting a run of a kind takes away */
const deletes = {
  threads: "runs.deletesThreads",
  engagement: "runs.deletesEngagement",
  motivation: "runs.deletesMotivation",
  knowledge: "runs.deletesKnowledge",
  coherence: "runs.deletesCoherence",
} as const;

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
      announce(t("runs.started", { id: run.id }));
    },
  });
  return [
    choice({
      legend: t("runs.what"),
      name: "kind",
      alternatives: kinds.filter(({ value }) => parameters[value] !== undefined),
      value: kind,
      change: (value) => {
        state = { ...state, kind: value };
        writeState(state, defaults, "replace");
        fill(byId("start"), form());
      },
    }),
    h("p", { class: "small soft" }, t(says[kind] ?? "runs.computes")),
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
    { empty: t("runs.none") },
  );
}

function redraw() {
  fill(byId("runs"), runs.length === 0 ? emptyNotice(t("runs.noneLeft")) : runList());
  byId("runs").dataset.state = runs.length === 0 ? "empty" : "ready";
  showComparison();
}

/** Two finished runs of coherence side by side. */
function showComparison() {
  const comparable = runs.filter((run) => run.kind === "coherence" && run.status === "finished");
  byId("compare").hidden = comparable.length < 2 && (state.a === "" || state.b === "");
  fill(
    byId("compare-controls"),
    runSelect("a", t("parts.runA"), comparable),
    runSelect("b", t("parts.runB"), comparable),
  );
  const region = byId("comparison");
  const { a, b } = state;
  if (a === "" || b === "" || a === b) {
    fill(region, h("p", { class: "soft" }, t("runs.chooseTwo")));
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
      { value: "", text: t("runs.choose") },
      ...comparable.map((run) => ({
        value: run.id,
        text: t("runs.option", { id: run.id, parameters: parametersSentence(run.parameters) }),
      })),
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
      h("span", { class: `status ${run.status}` }, t(`terms.${run.status}`)),
    ),
    h("p", {}, parametersSentence(run.parameters)),
    h(
      "p",
      { class: "small soft" },
      h("time", { datetime: run.startedAt }, runTime(run)),
      ` · ${t("runs.version", { version: run.version })}`,
    ),
    run.inputHash &&
      h(
        "p",
        { class: "small soft run-hash" },
        tn("runs.input", { hash: h("code", { class: "hash", title: run.inputHash }, run.inputHash) }),
      ),
    run.message &&
      h("p", { class: run.status === "failed" ? "run-message bad" : "run-message", ...serverText }, run.message),
    isRunning(run) && h("div", { class: "run-progress" }, progressPart(run)),
    h(
      "div",
      { class: "field-row" },
      run.status === "finished" &&
        run.kind === "coherence" &&
        h(
          "a",
          { class: "button", href: apiUrl("coherence", { run: run.id, format: "csv" }).href, download: true },
          t("runs.csv"),
        ),
      run.status === "finished" &&
        run.kind === "threads" &&
        h("a", { class: "button", href: threadsLink(run) }, t("runs.showThreads")),
      run.status === "finished" && resultLink(run),
      isRunning(run)
        ? h(
            "button",
            { class: "button", type: "button", "data-focus": `act-${run.id}`, onclick: () => cancel(run) },
            t("runs.cancel"),
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
              t("runs.delete"),
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
    { class: "phases", "aria-label": t("runs.steps") },
    steps.map((step, i) =>
      h(
        "li",
        { class: i < at ? "done" : null, "aria-current": i === at ? "step" : null },
        phaseName(step),
        i < at && h("span", { class: "visually-hidden" }, ` ${t("runs.done")}`),
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
  const bar = h("progress", { "aria-label": t("runs.progress", { id: run.id }), max: at?.total, value: at?.done });
  return [
    phaseList(run.kind, at?.phase),
    bar,
    h(
      "p",
      { class: "small soft number" },
      at === undefined
        ? t("runs.waiting")
        : t("runs.stepOf", { phase: phaseName(at.phase), done: at.done, total: at.total }),
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
    if (ended.status !== "running") {
      announce(t(`runs.ended.${ended.status}`, { id: run.id }));
    }
    redraw();
  } catch {
    showRuns();
  } finally {
    watched.delete(run.id);
    progress.delete(run.id);
  }
}

function resultLink({ kind }: Run) {
  const page = pageOf[kind];
  return page === undefined ? null : h("a", { class: "button", href: page.href }, page.text);
}

async function cancel(run: Run) {
  await act(run, async () => {
    await remove(`runs/${segment(run.id)}`);
    announce(t("runs.cancelling", { id: run.id }));
  });
}

function askToDelete(run: Run) {
  confirm({
    title: t("runs.confirm"),
    words: [
      h(
        "span",
        {},
        tn(
          deletes[run.kind as keyof typeof deletes] ?? deletes.coherence,
          { id: h("code", {}, run.id) },
        ),
      ),
    ],
    keep: t("runs.keep"),
    label: t("runs.deleteRun"),
    act: async () => {
      await remove(`runs/${segment(run.id)}`);
      runs = runs.filter((each) => each.id !== run.id);
      redraw();
      announce(t("runs.deleted", { id: run.id }));
    },
  });
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
