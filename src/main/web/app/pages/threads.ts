/** The threads: communities of courses, the courses of one of them, how they are tied, how they change and how sure they are. */
import { scanPlot } from "../charts/scan-plot.js";
import { threadMap } from "../charts/thread-map.js";
import { timelinePlot } from "../charts/timeline-plot.js";
import { apiUrl, get, post, segment } from "../data/api.js";
import { follow, RunEnded } from "../data/run-events.js";
import type {
  ResolutionScan,
  Run,
  Thread,
  ThreadDetail,
  ThreadEvent,
  Threads,
  Timeline,
  TimelineThread,
} from "../data/types.js";
import { readState, stateQuery, writeState } from "../data/url-state.js";
import { byId, fill, h, isolated } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { choice } from "../elements/choice.js";
import { dataTable, undefinedMark } from "../elements/data-table.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { parametersSentence } from "../text/explain.js";
import { attributeValue, count, figure, percent, period, score } from "../text/format.js";
import { t, tn } from "../text/messages.js";
import { phaseName } from "../text/runs.js";
import { eventName, eventSentence, qualityMeasures, threadName } from "../text/threads.js";
import { failure, present, show } from "../view.js";

const defaults = { kind: "content", thread: "" };
const neighboursShown = 3;

let state = readState(defaults);
let threads: Thread[] = [];

showControls();
showThreads();
addEventListener("popstate", () => {
  const before = state.kind;
  state = readState(defaults);
  showControls();
  if (state.kind === before) {
    markChosen();
    showThread();
  } else {
    showThreads();
  }
});

function showControls() {
  fill(
    byId("controls"),
    choice({
      legend: t("threads.ties"),
      name: "kind",
      alternatives: [
        { value: "content", text: t("threads.byContent") },
        { value: "co-enrolment", text: t("threads.byEnrolment") },
      ],
      value: state.kind,
      change: (kind) => {
        state = { kind, thread: "" };
        writeState(state, defaults, "push");
        showThreads();
      },
    }),
    h("p", { class: "small soft" }, state.kind === "content" ? t("threads.contentWords") : t("threads.enrolmentWords")),
  );
}

function showThreads() {
  showControls();
  byId("further").hidden = true;
  byId("one").hidden = true;
  present(byId("threads"), (signal) => get<Threads>("threads", { kind: state.kind }, signal), all);
}

function all(answer: Threads) {
  threads = answer.items;
  if (answer.run === null) {
    return [none()];
  }
  if (threads.length === 0) {
    return [h("div", { class: "notice empty" }, h("p", {}, t("threads.noneTied"))), origin(answer.run)];
  }
  byId("further").hidden = false;
  showMap();
  showTimeline(answer.timeline);
  showQuality(answer);
  showThread();
  return [h("div", { class: "card flush-all thread-table" }, list()), origin(answer.run)];
}

function origin(run: Run) {
  return h(
    "p",
    { class: "small soft after" },
    tn("threads.run", {
      id: h("code", {}, run.id),
      parameters: parametersSentence(run.parameters),
      all: h("a", { href: "runs.html" }, t("threads.allRuns")),
    }),
  );
}

/** What is shown before the threads of this kind have been looked for. */
function none() {
  const region = h("div", { class: "notice empty" });
  fill(
    region,
    h("p", {}, t("threads.notLooked")),
    h("button", { class: "button primary", type: "button", onclick: () => find(region) }, t("threads.find")),
    h(
      "p",
      { class: "small soft" },
      tn("threads.otherSettings", { link: h("a", { href: "runs.html?kind=threads" }, t("threads.startRun")) }),
    ),
  );
  return region;
}

async function find(region: HTMLElement) {
  const bar = h("progress", { "aria-label": t("threads.progress") });
  const words = h("p", { class: "small soft number" }, t("threads.waiting"));
  fill(region, bar, words);
  announce(t("threads.looking"));
  try {
    const started = await post<Run>("runs", { kind: "threads", parameters: { kind: state.kind } });
    const run = await follow(started, ({ phase, done, total }) => {
      bar.setAttribute("max", String(total));
      bar.setAttribute("value", String(done));
      words.textContent = t("threads.stepOf", { phase: phaseName(phase), done, total });
    });
    if (run.status !== "finished") {
      throw new RunEnded(t("threads.runEnded", { status: t(`terms.${run.status}`) }), run);
    }
    announce(t("threads.found"));
    showThreads();
  } catch (error) {
    fill(region, failure(error, showThreads));
  }
}

function list() {
  const most = Math.max(...threads.map((thread) => thread.size));
  const table = dataTable({
    caption: t("terms.threads"),
    columns: [
      { label: t("terms.number"), numeric: true, cell: (thread) => String(thread.number) },
      {
        label: t("threads.thread"),
        head: true,
        cell: (thread) =>
          h(
            "a",
            {
              href: `threads.html${stateQuery({ ...state, thread: thread.id }, defaults)}`,
              "data-thread": thread.id,
              onclick: (event: MouseEvent) => choose(event, thread.id),
            },
            threadName(thread.label),
          ),
      },
      ...(threads.every(named) ? [] : [{ label: t("terms.topics"), cell: (thread: Thread) => topics(thread.topics) }]),
      { label: t("terms.courses"), cell: (thread) => size(thread.size, most) },
      { label: t("terms.teachers"), numeric: true, cell: (thread) => teachers(thread.teachers) },
    ],
    rows: threads,
  });
  queueMicrotask(markChosen);
  return table;
}

/** @returns whether its label already is its topics */
function named(thread: Pick<Thread, "label" | "topics">): boolean {
  return thread.label === thread.topics.join(", ");
}

function topics(names: string[]) {
  return h(
    "span",
    { class: "soft" },
    names.map((name, i) => [i > 0 && " · ", isolated(name)]),
  );
}

function size(number: number, most: number) {
  const filled = h("span", { class: "bar-filled" });
  filled.style.inlineSize = `${(100 * number) / most}%`;
  return h(
    "span",
    { class: "thread-size" },
    h("span", { class: "number" }, count(number)),
    h("span", { class: "bar fit", "aria-hidden": "true" }, filled),
  );
}

function teachers(number: number | null) {
  return number === null ? h("span", { class: "undefined" }, t("terms.withheld")) : count(number);
}

function choose(event: MouseEvent, id: string) {
  if (event.ctrlKey || event.metaKey || event.shiftKey) {
    return;
  }
  event.preventDefault();
  state = { ...state, thread: id };
  writeState(state, defaults, "push");
  markChosen();
  showThread();
  byId("one-title").focus();
  byId("one").scrollIntoView({ block: "start" });
}

function markChosen() {
  for (const link of document.querySelectorAll("#threads [data-thread]")) {
    const chosen = link instanceof HTMLElement && link.dataset.thread === state.thread;
    link.toggleAttribute("aria-current", chosen);
    if (chosen) {
      link.setAttribute("aria-current", "true");
    }
    link.closest("tr")?.toggleAttribute("data-chosen", chosen);
  }
}

function showThread() {
  byId("one").hidden = state.thread === "";
  if (state.thread === "") {
    return;
  }
  const known = threads.find((thread) => thread.id === state.thread);
  byId("one-title").textContent = known === undefined ? t("threads.one") : threadName(known.label);
  present(
    byId("thread"),
    (signal) => get<ThreadDetail>(`threads/${state.thread.split("/").map(segment).join("/")}`, {}, signal),
    (thread) => {
      byId("one-title").textContent = threadName(thread.label);
      return courses(thread);
    },
  );
}

function courses(thread: ThreadDetail) {
  if (thread.courses.length === 0) {
    return null;
  }
  const titles = new Map(thread.courses.map((course) => [course.id, course.title]));
  return [
    h(
      "div",
      { class: "thread-head" },
      h(
        "p",
        { class: "soft" },
        t("terms.nCourses", { count: thread.size }),
        !named(thread) && [" · ", topics(thread.topics)],
      ),
      h("button", { class: "button", type: "button", onclick: close }, t("threads.close")),
    ),
    h(
      "div",
      { class: "card flush-all" },
      dataTable({
        caption: t("threads.coursesOf", { name: threadName(thread.label) }),
        columns: [
          { label: t("terms.course"), head: true, cell: (course) => isolated(course.title ?? course.id) },
          {
            label: t("terms.language"),
            cell: (course) => h("span", { class: "nowrap" }, attributeValue("language", course.language)),
          },
          { label: t("terms.teachers"), numeric: true, cell: (course) => teachers(course.teachers) },
          {
            label: t("threads.closest"),
            cell: (course) =>
              course.neighbours.length === 0
                ? h("span", { class: "soft" }, t("terms.none"))
                : h(
                    "ul",
                    { class: "course-list small" },
                    course.neighbours
                      .slice(0, neighboursShown)
                      .map((neighbour) =>
                        h(
                          "li",
                          {},
                          isolated(neighbour.title ?? titles.get(neighbour.id) ?? neighbour.id),
                          h("span", { class: "soft number" }, ` ${score(neighbour.weight)}`),
                        ),
                      ),
                  ),
          },
        ],
        rows: thread.courses,
      }),
    ),
  ];
}

function close() {
  const { thread } = state;
  state = { ...state, thread: "" };
  writeState(state, defaults, "push");
  showThread();
  const link = document.querySelector(`#threads [data-thread="${CSS.escape(thread)}"]`);
  if (link instanceof HTMLElement) {
    link.focus();
  }
  markChosen();
}

function showMap() {
  const tied = threads.some((thread) => thread.links.length > 0);
  if (!tied) {
    show(byId("map"), "empty", h("p", { class: "soft" }, t("threads.notTied")));
    return;
  }
  const chart = new ChartFigure();
  show(
    byId("map"),
    "ready",
    h("p", { class: "section-intro" }, t("threads.mapIntro")),
    h("div", { class: "card" }, chart),
  );
  const labels = new Map(threads.map((thread) => [thread.id, thread.label]));
  chart.show({
    label: t("threads.mapLabel", { count: threads.length }),
    caption: t("threads.mapCaption"),
    draw: (width) => threadMap(threads, { width }),
    table: () =>
      dataTable({
        caption: t("threads.mapTable"),
        columns: [
          { label: t("terms.number"), numeric: true, cell: (tie) => String(tie.number) },
          { label: t("threads.thread"), head: true, cell: (tie) => threadName(tie.from) },
          { label: t("threads.tiedTo"), cell: (tie) => threadName(labels.get(tie.thread) ?? tie.thread) },
          { label: t("threads.tiesColumn"), numeric: true, cell: (tie) => count(tie.edges) },
          { label: t("terms.weight"), numeric: true, cell: (tie) => score(tie.weight) },
        ],
        rows: threads.flatMap((thread) =>
          thread.links.map((tie) => ({ ...tie, from: thread.label, number: thread.number })),
        ),
      }),
  });
}

function showTimeline(timeline: Timeline | null) {
  if (timeline === null || timeline === undefined) {
    show(byId("timeline"), "undefined", h("p", { class: "soft" }, t("threads.noTimeline")));
    return;
  }
  if (timeline.years.length === 0 || timeline.threads.length === 0) {
    show(byId("timeline"), "empty", h("p", { class: "soft" }, t("threads.noDates")));
    return;
  }
  const labels = new Map(timeline.threads.map(({ key, label }) => [key, label]));
  // In the first year every thread begins.
  const later = timeline.events.filter(({ year }) => year !== timeline.years[0]);
  const turns = later.filter(({ event }) => ["born", "merged", "split", "died"].includes(event));
  const sizes = later.filter(({ event }) => ["grew", "shrank"].includes(event));
  const chart = new ChartFigure();
  show(
    byId("timeline"),
    "ready",
    h("p", { class: "section-intro" }, t("threads.timelineIntro")),
    h("div", { class: "card" }, chart),
    h(
      "p",
      { class: "small after" },
      h("a", { href: apiUrl("threads/dynamic", { kind: state.kind }).href, download: true }, t("threads.dynamic")),
    ),
    h("h3", { class: "after" }, t("threads.happened")),
    turns.length === 0
      ? h("p", { class: "soft" }, t("threads.nothingHappened"))
      : h("div", { class: "card flush-all after" }, eventTable(t("threads.turns"), turns, labels)),
    sizes.length > 0 &&
      h(
        "details",
        { class: "disclosure" },
        h("summary", {}, t("threads.sizesCount", { number: sizes.length })),
        h("div", { class: "card flush-all" }, eventTable(t("threads.sizes"), sizes, labels)),
      ),
  );
  chart.show({
    label: t("threads.timelineLabel", {
      threads: t("terms.nThreads", { count: timeline.threads.length }),
      years: t("terms.nAcademicYears", { count: timeline.years.length }),
    }),
    caption: t("threads.timelineCaption"),
    draw: (width) => timelinePlot(timeline, period, { width }),
    table: () =>
      dataTable({
        caption: t("threads.timelineTable"),
        columns: [
          { label: t("threads.thread"), head: true, cell: (thread) => threadName(thread.label) },
          ...timeline.years.map((year) => ({
            label: period(year),
            numeric: true,
            cell: (thread: TimelineThread) => ((thread.sizes[year] ?? 0) === 0 ? "–" : count(thread.sizes[year] ?? 0)),
          })),
        ],
        rows: timeline.threads,
      }),
  });
}

/** @param labels of the threads by key */
function eventTable(caption: string, events: Array<ThreadEvent>, labels: Map<string, string>) {
  return dataTable({
    caption,
    columns: [
      { label: t("terms.year"), cell: (event) => h("span", { class: "nowrap" }, period(event.year)) },
      { label: t("threads.thread"), head: true, cell: (event) => threadName(labels.get(event.thread) ?? event.thread) },
      { label: t("threads.event"), cell: (event) => h("span", { class: "event-name" }, eventName(event.event)) },
      { label: t("terms.courses"), cell: (event) => eventSentence(event, labels) },
    ],
    rows: events,
  });
}

function showQuality({ quality, scan }: Threads) {
  if (quality === null || quality === undefined) {
    show(byId("quality"), "undefined", h("p", { class: "soft" }, t("threads.noQuality")));
    return;
  }
  const chart = scan.length > 1 ? new ChartFigure() : null;
  show(
    byId("quality"),
    "ready",
    h(
      "div",
      { class: "card" },
      h(
        "dl",
        { class: "quality" },
        qualityMeasures(quality).map(({ name, key, words }) =>
          h(
            "div",
            {},
            h("dt", {}, name),
            h("dd", { class: "number" }, value(key, quality[key])),
            h("dd", { class: "quality-words soft" }, words),
          ),
        ),
      ),
      chart !== null && h("h3", {}, t("threads.otherResolutions")),
      chart !== null && h("p", { class: "small soft" }, t("threads.resolutionsIntro")),
      chart,
    ),
  );
  chart?.show({
    label: t("threads.scanLabel", {
      from: figure(scan[0]?.resolution ?? quality.resolution),
      to: figure(scan.at(-1)?.resolution ?? quality.resolution),
      values: scan
        .map((each) =>
          t("threads.scanValue", {
            threads: t("terms.nThreads", { count: each.communities }),
            resolution: figure(each.resolution),
          }),
        )
        .join(", "),
    }),
    caption: t("threads.scanCaption", { resolution: figure(quality.resolution) }),
    draw: (width) => scanPlot(scan, quality.resolution, { width }),
    table: () =>
      dataTable({
        caption: t("threads.scanTable"),
        columns: [
          { label: t("threads.resolution"), numeric: true, head: true, cell: (each) => figure(each.resolution) },
          { label: t("terms.threads"), numeric: true, cell: (each) => count(each.communities) },
          ...(["modularity", "ari", "nmi"] as const).map((key) => ({
            label: t(`threads.${key}`),
            numeric: true,
            cell: (each: ResolutionScan) => (each[key] === null ? null : figure(each[key])),
          })),
        ],
        rows: scan,
      }),
  });
}

function value(key: string, number: number | null | undefined) {
  if (number === null || number === undefined) {
    return undefinedMark();
  }
  return key === "shareOfBest" ? percent(number) : figure(number);
}

/** @param words for screen readers; what is seen changes in the region itself */
function announce(words: string) {
  byId("threads-announcement").textContent = words;
}
