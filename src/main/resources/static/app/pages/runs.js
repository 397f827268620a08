/** The runs: start one, watch its progress, cancel or delete it. */
import { ApiError, apiUrl, get, post, remove, segment } from "../data/api.js";
import { byId, fill, h } from "../dom.js";
import { selectField } from "../elements/choice.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { parametersSentence, runTime } from "../text/explain.js";
import { count, monthName } from "../text/format.js";
import { emptyNotice, failure, present } from "../view.js";

const parameters = { variant: "completed", period: "all", decay: "0.5", yearStart: "8" };

/** @type {any[]} */
let runs = [];
/** @type {Map<string, { phase: string, done: number, total: number }>} */
const progress = new Map();
/** @type {Map<string, EventSource>} */
const watched = new Map();

showForm();
showRuns();

function showForm() {
  const message = h("div", { id: "start-message" });
  const year = /** @type {HTMLInputElement} */ (
    h("input", {
      id: "year",
      type: "number",
      min: 1900,
      max: 2200,
      step: 1,
      required: true,
      value: new Date().getFullYear() - 1,
    })
  );
  const yearField = h("div", { class: "field", hidden: true }, h("label", { for: "year" }, "The year starts in"), year);
  year.disabled = true;
  const form = byId("start");
  fill(
    form,
    selectField({
      id: "variant",
      label: "Courses that count",
      alternatives: [
        { value: "completed", text: "Completed courses" },
        { value: "enrolled", text: "Enrolled courses" },
      ],
      value: parameters.variant,
      change: (value) => (parameters.variant = value),
    }),
    selectField({
      id: "period",
      label: "Period",
      alternatives: [
        { value: "all", text: "All years" },
        { value: "year", text: "One academic year" },
      ],
      value: "all",
      change: (value) => {
        yearField.hidden = value === "all";
        year.disabled = value === "all";
        parameters.period = value;
      },
    }),
    yearField,
    selectField({
      id: "yearStart",
      label: "Academic years start in",
      alternatives: Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), text: monthName(i + 1) })),
      value: parameters.yearStart,
      change: (value) => (parameters.yearStart = value),
    }),
    h(
      "div",
      { class: "field" },
      h("label", { for: "decay" }, "Decay"),
      h("input", {
        id: "decay",
        type: "number",
        min: 0,
        max: 1,
        step: 0.05,
        required: true,
        value: parameters.decay,
        "aria-describedby": "decay-help",
        oninput: (/** @type {Event} */ event) =>
          (parameters.decay = /** @type {HTMLInputElement} */ (event.target).value),
      }),
      h(
        "p",
        { id: "decay-help", class: "field-help" },
        "How much a broader category counts, for each step up. 0: only the category itself.",
      ),
    ),
    h("button", { class: "button primary", type: "submit" }, "Start the run"),
    message,
  );
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    fill(message);
    try {
      const run = await post("runs", {
        kind: "coherence",
        parameters: {
          variant: parameters.variant,
          period: parameters.period === "all" ? "all" : year.value,
          decay: Number(parameters.decay),
          yearStart: Number(parameters.yearStart),
        },
      });
      put(run);
      announce(`Run ${run.id} has started.`);
    } catch (error) {
      fill(message, failure(error, null));
    }
  });
}

function showRuns() {
  present(
    byId("runs"),
    (signal) => get("runs", {}, signal),
    ({ items }) => {
      runs = items;
      runs.filter(isRunning).forEach(watch);
      return runs.length === 0 ? null : [runList()];
    },
    { empty: "No run yet. The first one computes the coherence of all teachers." },
  );
}

function redraw() {
  fill(byId("runs"), runs.length === 0 ? emptyNotice("No run yet.") : runList());
  byId("runs").dataset.state = runs.length === 0 ? "empty" : "ready";
}

/** @param {any} run a new run, or a new state of a known one */
function put(run) {
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

/** @param {any} run */
function runItem(run) {
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
        h(
          "a",
          { class: "button", href: apiUrl("coherence", { run: run.id, format: "csv" }).href, download: true },
          "Results as CSV",
        ),
      isRunning(run)
        ? h(
            "button",
            { class: "button", type: "button", "data-focus": `act-${run.id}`, onclick: () => cancel(run) },
            "Cancel",
          )
        : h(
            "button",
            { class: "button danger", type: "button", "data-focus": `act-${run.id}`, onclick: () => askToDelete(run) },
            "Delete…",
          ),
    ),
  );
}

/** @param {any} run */
function progressPart(run) {
  const state = progress.get(run.id);
  const bar = h("progress", { "aria-label": `Progress of ${run.id}`, max: state?.total, value: state?.done });
  return [
    bar,
    h(
      "p",
      { class: "small soft number" },
      state === undefined ? "waiting" : `${state.phase}: ${count(state.done)} of ${count(state.total)}`,
    ),
  ];
}

/** @param {any} run */
function watch(run) {
  if (watched.has(run.id)) {
    return;
  }
  const events = new EventSource(apiUrl(`runs/${segment(run.id)}/events`));
  watched.set(run.id, events);
  const stop = () => {
    events.close();
    watched.delete(run.id);
    progress.delete(run.id);
  };
  events.addEventListener("progress", (event) => {
    progress.set(run.id, JSON.parse(event.data));
    const part = document.querySelector(`[data-run="${CSS.escape(run.id)}"] .run-progress`);
    if (part !== null) {
      fill(part, progressPart(run));
    }
  });
  for (const end of ["finished", "failed", "cancelled"]) {
    events.addEventListener(end, (event) => {
      stop();
      put(JSON.parse(event.data));
      announce(`Run ${run.id} has ${end === "cancelled" ? "been cancelled" : end}.`);
    });
  }
  events.addEventListener("error", async () => {
    // The browser tries again by itself unless the stream is closed for good: then the run itself says how it ended.
    if (events.readyState === EventSource.CLOSED) {
      stop();
      try {
        const latest = await get(`runs/${segment(run.id)}`);
        runs = runs.map((each) => (each.id === latest.id ? latest : each));
        redraw();
      } catch {
        showRuns();
      }
    }
  });
}

/** @param {any} run */
async function cancel(run) {
  await act(run, async () => {
    await remove(`runs/${segment(run.id)}`);
    announce(`Run ${run.id} is being cancelled.`);
  });
}

/** @param {any} run */
function askToDelete(run) {
  const dialog = /** @type {HTMLDialogElement} */ (byId("confirm"));
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
      " and the coherence of every teacher that it computed are removed from the graph. Teachers, courses and other runs stay.",
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

/**
 * @param {any} run
 * @param {() => Promise<void>} action
 */
async function act(run, action) {
  try {
    await action();
  } catch (error) {
    if (!(error instanceof ApiError)) {
      throw error;
    }
    document.querySelector(`[data-run="${CSS.escape(run.id)}"]`)?.append(failure(error, null));
  }
}

/** @param {any} run */
function isRunning(run) {
  return run.status === "running";
}

/** @param {string} words for screen readers; what is seen changes in the list itself */
function announce(words) {
  byId("announcement").textContent = words;
}
