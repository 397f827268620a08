/** One teacher: the selection of courses, its coherence in each facet, and everything the scores are made of. */
import { type JourneyCourse, journeyPlot, journeyRows, threadsOf } from "../charts/journey-plot.js";
import { selectionGraph } from "../charts/selection-graph.js";
import { apiUrl, get, segment } from "../data/api.js";
import type { TeacherMotivation } from "../data/motivation.js";
import type {
  CoherenceReport,
  Enrolment,
  FacetReport,
  GraphNode,
  Named,
  SelectionGraph,
  TeacherDetail,
  TeacherEngagement,
} from "../data/types.js";
import { graphLink, readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { choice, facets, selectField } from "../elements/choice.js";
import { cypherBlock } from "../elements/cypher-block.js";
import { dataTable } from "../elements/data-table.js";
import { printButton } from "../elements/print.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { courseNames } from "../teacher/course-names.js";
import { courseTable, type CourseRow, engagementCard, timeline } from "../teacher/engagement.js";
import { facetCard } from "../teacher/facet-card.js";
import { motivationPart } from "../teacher/motivation.js";
import { bridgingCard, fitCard, threadsCard } from "../teacher/further-cards.js";
import { typeCard } from "../teacher/type-card.js";
import { whatIf } from "../teacher/what-if.js";
import { journeyDates, pairShare, parametersSentence, reasonWords } from "../text/explain.js";
import { facetOf, type Facet } from "../text/facets.js";
import { attributeValue, capital, day, figure, nullModelName, period, score, similarityName } from "../text/format.js";
import { academicYears, inSelection, journey } from "../text/journey.js";
import { coded, t, tn } from "../text/messages.js";
import { emptyNotice, present, show } from "../view.js";

const defaults = {
  id: "",
  variant: "completed",
  period: "all",
  similarity: "pathsim",
  nullModel: "fixed-row",
  pool: "",
  draws: "",
  seed: "",
  alpha: "",
  decay: "",
  yearStart: "",
  facet: "thematic",
  features: "usage",
};
const pairsShown = 20;
const longId = 20;

let state = readState(defaults);

/** all courses of the teacher in order of time */
let courses: Array<Enrolment & { number: number; date: string | null }> = [];
/** the coherence of the selection that was asked for last */
let latest: Promise<CoherenceReport> | null = null;
/** the number of a course in the journey */
let numbers: Map<string, number> = new Map();
let names = courseNames(numbers);
let allPairs = false;
/** what is shown, once it is there */
let shownReport: CoherenceReport | null = null;

start();

async function start() {
  if (state.id === "") {
    show(
      byId("who"),
      "empty",
      emptyNotice(
        h("p", {}, tn("teacher.noneChosen", { list: h("a", { href: "teachers.html" }, t("teacher.chooseOne")) })),
      ),
    );
    return;
  }
  byId("title").textContent = t("teacher.heading", { id: state.id });
  byId("title").classList.toggle("long", state.id.length > longId);
  document.title = t("teacher.titleOf", { id: state.id });
  fill(
    byId("actions"),
    h("a", { class: "button", href: graphLink({ teachers: [state.id] }) }, t("teacher.inGraph")),
    printButton(showAllPairs),
  );
  await present(
    byId("who"),
    (signal) => get<TeacherDetail>(`teachers/${segment(state.id)}`, {}, signal),
    (teacher) => {
      courses = journey(teacher.selection);
      numbers = new Map(courses.map((course) => [course.id, course.number]));
      names = courseNames(numbers);
      byId("selection").hidden = false;
      showSelection();
      if (teacher.engagementRun !== null) {
        byId("engagement-section").hidden = false;
        showEngagement();
      }
      if (teacher.motivationRun !== null) {
        byId("motivation-section").hidden = false;
        showMotivation();
      }
      return [who(teacher)];
    },
  );
}

addEventListener("popstate", () => {
  state = readState(defaults);
  showSelection();
});

function who(teacher: TeacherDetail) {
  const attributes = [
    { name: t("terms.role"), value: teacher.role, text: attributeValue("role", teacher.role) },
    {
      name: t("terms.careerStage"),
      value: teacher.careerStage,
      text: attributeValue("careerStage", teacher.careerStage),
    },
    { name: t("terms.sector"), value: teacher.sector, text: attributeValue("sector", teacher.sector) },
    { name: t("terms.language"), value: teacher.language, text: attributeValue("language", teacher.language) },
    {
      name: t("terms.seniority"),
      value: teacher.seniorityYears,
      text: teacher.seniorityYears === null ? t("terms.unknown") : t("terms.nYears", { count: teacher.seniorityYears }),
    },
    ...Object.entries(teacher.other ?? {}).map(([name, value]) => ({ name, value, text: String(value) })),
  ];
  return h(
    "dl",
    { class: "attributes" },
    attributes
      .filter(({ value }) => value !== undefined)
      .map(({ name, value, text }) =>
        h("div", {}, h("dt", {}, name), h("dd", { dir: "auto", class: value === null ? "soft" : null }, text)),
      ),
    h(
      "div",
      {},
      h("dt", {}, t("teacher.teaches")),
      h(
        "dd",
        {},
        teacher.disciplines.length === 0
          ? h("span", { class: "soft" }, t("terms.unknown"))
          : h(
              "ul",
              { class: "chips" },
              teacher.disciplines.map((discipline) =>
                h(
                  "li",
                  {},
                  h(
                    "a",
                    {
                      class: "chip disciplinary",
                      href: `teachers.html?${new URLSearchParams({ discipline: discipline.id })}`,
                    },
                    h("span", { dir: "auto" }, discipline.name),
                  ),
                ),
              ),
            ),
      ),
    ),
  );
}

function showSelection() {
  const { id, facet, features, ...query } = state;
  const path = `teachers/${segment(state.id)}`;
  const report = get<CoherenceReport>(`${path}/coherence`, query);
  latest = report;
  allPairs = false;
  showControls(Number(state.yearStart) || 8);
  present(
    byId("scores"),
    () => report,
    (value) => {
      showControls(Number(value.parameters.yearStart ?? 8));
      shownReport = value;
      showJourney(value);
      showPairs(value);
      showWhatIf(value);
      return scores(value);
    },
    { retry: showSelection },
  );
  report.catch(() => {
    if (latest !== report) {
      return;
    }
    fill(byId("pairs-facet"));
    for (const id of ["journey", "pairs", "what-if"]) {
      show(byId(id), "failed", h("p", { class: "soft" }, t("teacher.notShown")));
    }
  });
  present(
    byId("graph"),
    (signal) =>
      get<SelectionGraph>(
        `${path}/graph`,
        { variant: state.variant, period: state.period, yearStart: state.yearStart },
        signal,
      ),
    graph,
    {
      empty: t("teacher.emptySelection"),
    },
  );
}

/** @param yearStart month in which an academic year starts */
function showControls(yearStart: number) {
  const years = academicYears(courses, yearStart);
  const periods = ["all", ...new Set([...years, ...(state.period === "all" ? [] : [state.period])])];
  fill(
    byId("controls"),
    choice({
      legend: t("teacher.variant"),
      name: "variant",
      alternatives: [
        { value: "completed", text: t("teacher.completed") },
        { value: "elective", text: t("teacher.elective") },
        { value: "enrolled", text: t("teacher.enrolled") },
      ],
      value: state.variant,
      change: (variant) => change({ variant }),
    }),
    selectField({
      id: "period",
      label: t("teacher.period"),
      alternatives: periods.map((value) => ({
        value,
        text: value === "all" ? t("terms.allYearsChoice") : period(value),
      })),
      value: state.period,
      change: (value) => change({ period: value }),
    }),
    selectField({
      id: "similarity",
      label: t("teacher.similarity"),
      alternatives: ["pathsim", "cosine", "jaccard", "wu-palmer"].map((value) => ({
        value,
        text: similarityName(value),
      })),
      value: state.similarity,
      change: (value) => change({ similarity: value }),
    }),
    selectField({
      id: "nullModel",
      label: t("teacher.nullModel"),
      alternatives: ["fixed-row", "fixed-row-by-popularity", "curveball"].map((value) => ({
        value,
        text: capital(nullModelName(value)),
      })),
      value: state.nullModel,
      change: (value) => change({ nullModel: value }),
    }),
  );
}

function showWhatIf(report: CoherenceReport) {
  show(byId("what-if"), "ready", whatIf(report));
}

function change(part: Partial<typeof defaults>) {
  state = { ...state, ...part };
  writeState(state, defaults, "push");
  showSelection();
}

function showEngagement() {
  present(
    byId("engagement"),
    async (signal) => {
      const [engagement, coherence] = await Promise.all([
        get<TeacherEngagement>(`teachers/${segment(state.id)}/engagement`, {}, signal),
        // the colours of the courses are those of their threads
        latest?.catch(() => null),
      ]);
      return { engagement, coherence: coherence ?? null };
    },
    ({ engagement, coherence }) => [engagementPart(engagement, courseRows(coherence))],
  );
}

function showMotivation() {
  present(
    byId("motivation"),
    (signal) => get<TeacherMotivation>(`teachers/${segment(state.id)}/motivation`, {}, signal),
    (report) => motivationPart(report, names),
  );
}

function engagementPart(report: TeacherEngagement, rows: ReadonlyMap<string, CourseRow>): HTMLElement {
  const table = h("div", {});
  const showTable = (shown: string) =>
    fill(
      table,
      courseTable(report, names, shown, (chosen) => {
        state = { ...state, features: chosen };
        writeState(state, defaults, "replace");
        showTable(chosen);
      }),
    );
  showTable(state.features);
  return h(
    "div",
    {},
    engagementCard(report),
    timeline(report, rows),
    table,
    h(
      "p",
      { class: "small after link-row" },
      h("a", { href: apiUrl(`teachers/${segment(state.id)}/engagement`, { format: "csv" }).href, download: true }, t("parts.asCsv")),
      h("a", { href: "engagement.html" }, t("site.engagement")),
    ),
  );
}

/** The numbers and colours of the courses, as in the journey. */
function courseRows(coherence: CoherenceReport | null): ReadonlyMap<string, CourseRow> {
  const placed = courses.map((course) => ({ ...journeyCourse(course, coherence), id: course.id }));
  const colors = new Map(threadsOf(placed).map(({ id, color }) => [id, color]));
  return new Map(
    placed.map(({ id, number, thread }) => [
      id,
      { number: String(number), color: colors.get(thread?.id ?? "") ?? "var(--line-strong)" },
    ]),
  );
}

function journeyCourse(course: (typeof courses)[number], coherence: CoherenceReport | null): JourneyCourse {
  return {
    number: course.number,
    title: course.title ?? course.id,
    enrolledAt: course.enrolledAt,
    completedAt: course.completedAt,
    thread: coherence?.threads.courses[course.id] ?? null,
  };
}

function scores(report: CoherenceReport) {
  return [
    typeCard(report),
    h(
      "div",
      { class: "score-cards" },
      facets.map(({ value }) => facetCard(value, report)),
    ),
    h("div", { class: "score-cards" }, bridgingCard(report), threadsCard(report, names), fitCard(report, names)),
    h(
      "p",
      { class: "small soft after" },
      t("teacher.selectionOf", { count: report.courses, parameters: parametersSentence(report.parameters) }),
    ),
  ];
}

function graph(value: SelectionGraph) {
  if (value.nodes.length === 0) {
    return null;
  }
  const ofKind = (kind: GraphNode["kind"]) => value.nodes.filter((node) => node.kind === kind);
  const shared = (nodes: GraphNode[]) => nodes.filter((node) => node.shared).length;
  const drawn = ofKind("course");
  const topics = ofKind("topic");
  const disciplines = ofKind("discipline");
  const byNode = new Map(value.nodes.map((node) => [node.id, node]));
  const chart = new ChartFigure();
  const card = h("div", { class: "card" }, chart);
  chart.show({
    label: t("teacher.graphLabel", {
      courses: t("terms.nCourses", { count: drawn.length }),
      topics: t("terms.nTopics", { count: topics.length }),
      disciplines: t("terms.nDisciplines", { count: disciplines.length }),
      sharedTopics: t("terms.nTopics", { count: shared(topics) }),
      sharedDisciplines: t("terms.nDisciplines", { count: shared(disciplines) }),
    }),
    caption: legend(),
    draw: (width) => selectionGraph(value, { width, numbers }),
    table: () =>
      dataTable({
        caption: t("teacher.links"),
        columns: [
          { label: t("terms.from"), head: true, cell: (link) => nodeName(byNode.get(link.source)) },
          { label: t("teacher.link"), cell: (link) => linkWords(link) },
          { label: t("terms.to"), cell: (link) => nodeName(byNode.get(link.target)) },
          {
            label: t("terms.weight"),
            numeric: true,
            cell: (link) => (link.weight === null ? t("terms.none") : figure(link.weight)),
          },
          {
            label: t("teacher.shared"),
            cell: (link) => (byNode.get(link.target)?.shared ? t("terms.yes") : t("terms.no")),
          },
        ],
        rows: value.links,
      }),
  });
  return [
    h(
      "p",
      { class: "section-intro" },
      shared(topics) + shared(disciplines) === 0
        ? t("teacher.nothingShared")
        : t("teacher.tying", {
            topics: t("terms.nTopics", { count: shared(topics) }),
            disciplines: t("terms.nDisciplines", { count: shared(disciplines) }),
          }),
    ),
    card,
  ];
}

function legend() {
  return h(
    "span",
    { class: "legend" },
    h("span", {}, h("span", { class: "shape course", "aria-hidden": "true" }, "1"), ` ${t("teacher.legendCourse")}`),
    h(
      "span",
      {},
      h("span", { class: "shape topic filled", "aria-hidden": "true" }),
      ` ${t("teacher.legendSharedTopic")}`,
    ),
    h("span", {}, h("span", { class: "shape topic", "aria-hidden": "true" }), ` ${t("teacher.legendTopic")}`),
    h(
      "span",
      {},
      h("span", { class: "shape discipline filled", "aria-hidden": "true" }),
      ` ${t("teacher.legendSharedDiscipline")}`,
    ),
    h("span", {}, h("span", { class: "shape discipline", "aria-hidden": "true" }), ` ${t("teacher.legendDiscipline")}`),
    h("span", {}, t("teacher.legendLabels")),
  );
}

function nodeName(node: GraphNode | undefined) {
  if (node === undefined) {
    return null;
  }
  return node.kind === "course" ? names.name(node.key, node.label) : h("span", { dir: "auto" }, node.label);
}

function linkWords(link: { kind: string }) {
  return coded("teacher", link.kind);
}

function showJourney(report: CoherenceReport) {
  if (courses.length === 0) {
    show(byId("journey"), "empty", emptyNotice(t("teacher.noCourse")));
    return;
  }
  const selected = new Set(Object.keys(report.titles));
  const outside = courses.length - courses.filter((course) => inSelection(course, selected)).length;
  const yearStart = Number(report.parameters.yearStart ?? 8);
  show(
    byId("journey"),
    "ready",
    h(
      "p",
      { class: "section-intro" },
      outside === 0
        ? t("teacher.allInSelection", { count: courses.length })
        : t("teacher.someOutside", { count: outside, all: t("terms.nCourses", { count: courses.length }) }),
    ),
    timeLine(report),
    h(
      "ol",
      { class: "journey" },
      courses.map((course, i) => {
        const year =
          course.date === null
            ? t("teacher.dateUnknown")
            : period(academicYears([course], yearStart, "enrolled")[0] ?? "all");
        const before = courses[i - 1];
        const yearBefore =
          before === undefined
            ? null
            : before.date === null
              ? t("teacher.dateUnknown")
              : period(academicYears([before], yearStart, "enrolled")[0] ?? "all");
        return h(
          "li",
          {
            class: inSelection(course, selected) ? "step" : "step outside",
            id: `course-${course.number}`,
            "data-year": year === yearBefore ? null : year,
          },
          h("span", { class: "step-number" }, String(course.number)),
          h(
            "div",
            { class: "step-body" },
            h("h3", { dir: "auto", lang: course.language ?? null }, course.title ?? course.id),
            h(
              "p",
              { class: "small soft" },
              journeyDates(course),
              !inSelection(course, selected) && ` · ${t("teacher.outside")}`,
            ),
            h(
              "ul",
              { class: "chips" },
              chips(course.topics, "thematic", t("teacher.noTopic")),
              chips(course.disciplines, "disciplinary", t("teacher.noDiscipline")),
            ),
          ),
        );
      }),
    ),
  );
}

/** The dates of the courses as a picture, each in the colour of its thread. */
function timeLine(report: CoherenceReport) {
  const dated = courses.map((course) => journeyCourse(course, report));
  const rows = journeyRows(dated);
  if (rows.length === 0) {
    return null;
  }
  const threads = threadsOf(dated);
  const chart = new ChartFigure();
  chart.show({
    label: t("teacher.timeLine", {
      courses: t("terms.nCourses", { count: rows.length }),
      threads: t("terms.nThreads", { count: threads.length }),
    }),
    caption: h(
      "span",
      { class: "legend" },
      threads.map(({ label, color }) => {
        const mark = h("span", { class: "thread-mark", "aria-hidden": "true" });
        mark.style.background = color;
        return h("span", {}, mark, " ", h("bdi", {}, label));
      }),
      h("span", {}, t("teacher.timeLineWords")),
    ),
    draw: (width) => journeyPlot(rows, { width }),
    table: () =>
      dataTable({
        caption: t("teacher.journey"),
        columns: [
          { label: t("terms.number"), numeric: true, cell: ({ number }) => String(number) },
          { label: t("terms.course"), head: true, cell: ({ title }) => h("bdi", {}, title) },
          {
            label: t("list.enrolled"),
            cell: ({ enrolledAt }) => (enrolledAt === null ? t("terms.unknown") : day(enrolledAt)),
          },
          {
            label: t("list.completed"),
            cell: ({ completedAt }) => (completedAt === null ? t("terms.none") : day(completedAt)),
          },
          {
            label: t("list.thread"),
            cell: ({ thread }) => (thread === null ? t("terms.none") : h("bdi", {}, thread.label)),
          },
        ],
        rows: dated,
      }),
  });
  return h("div", { class: "card journey-chart" }, chart);
}

/** For paper, where nothing can be asked for. */
function showAllPairs() {
  if (shownReport !== null && !allPairs) {
    allPairs = true;
    showPairs(shownReport);
  }
}

function chips(categories: Array<Named & { weight?: number }>, facet: Facet, none: string) {
  if (categories.length === 0) {
    return h("li", { class: "chip none" }, none);
  }
  return categories.map((category) =>
    h(
      "li",
      { class: `chip ${facet}` },
      h("span", { class: "visually-hidden" }, `${t("teacher.kind", { kind: t(`terms.category.${facet}`) })} `),
      h("span", { dir: "auto" }, category.name),
      category.weight !== undefined &&
        category.weight !== 1 &&
        h("span", { class: "chip-weight" }, t("teacher.weight", { value: figure(category.weight) })),
    ),
  );
}

function showPairs(report: CoherenceReport) {
  const facet = facetOf(state.facet);
  const values = report.facets[facet];
  fill(
    byId("pairs-facet"),
    choice({
      legend: t("terms.facet"),
      name: "facet",
      alternatives: facets,
      value: facet,
      change: (value) => {
        state = { ...state, facet: value };
        allPairs = false;
        writeState(state, defaults, "replace");
        showPairs(report);
      },
    }),
  );
  show(
    byId("pairs"),
    values.meanLinkage === null ? "undefined" : "ready",
    pairsPart(report, values, facet),
    leftOver(report, values, facet),
    cypherPart(values),
  );
}

function pairsPart(report: CoherenceReport, values: FacetReport, facet: Facet) {
  const linked = values.pairs.filter((pair) => pair.similarity > 0);
  const without = values.pairs.length - linked.length;
  if (values.meanLinkage === null) {
    return emptyNotice(
      t("teacher.noPairs", {
        reason: values.undefinedBecause === null ? t(`explain.few.${facet}`) : reasonWords(values.undefinedBecause),
      }),
    );
  }
  if (linked.length === 0) {
    return emptyNotice(t(`teacher.noneCommon.${facet}`, { count: values.pairs.length }));
  }
  const shown = allPairs ? linked : linked.slice(0, pairsShown);
  const pairWords = t(`teacher.pairsShown.${facet}`, {
    pairs: t("terms.nPairs", { count: values.pairs.length }),
    shown: shown.length,
    linked: t("terms.nPairs", { count: linked.length }),
  });
  return [
    h(
      "p",
      { class: "section-intro" },
      without === 0
        ? t("teacher.pairsAll", { words: pairWords })
        : t("teacher.pairsWithout", { words: pairWords, count: without }),
    ),
    h(
      "div",
      { class: "card flush" },
      dataTable({
        caption: t(`teacher.pairsBy.${facet}`),
        columns: [
          {
            label: t("terms.courses"),
            cell: (pair) =>
              h(
                "ul",
                { class: "course-list" },
                h("li", {}, names.name(pair.a, report.titles[pair.a])),
                h("li", {}, names.name(pair.b, report.titles[pair.b])),
              ),
          },
          {
            label: t(`teacher.sharedWith.${facet}`),
            cell: (pair) =>
              h(
                "ul",
                { class: "chips" },
                pair.shared.map((category) =>
                  h(
                    "li",
                    { class: `chip ${facetOf(state.facet)}` },
                    h("span", { dir: "auto" }, category.name),
                    h("span", { class: "chip-weight" }, score(category.contribution)),
                  ),
                ),
              ),
          },
          { label: t("teacher.similarityColumn"), numeric: true, cell: (pair) => score(pair.similarity) },
          {
            label: t("teacher.partOfScore"),
            numeric: true,
            cell: (pair) => (pair.share === null ? null : pairShare(pair.share)),
          },
        ],
        rows: shown,
      }),
    ),
    shown.length < linked.length &&
      h(
        "p",
        { class: "after" },
        h(
          "button",
          {
            class: "button",
            type: "button",
            onclick: () => {
              allPairs = true;
              showPairs(report);
            },
          },
          t("teacher.showAllPairs", { number: linked.length }),
        ),
      ),
  ];
}

function leftOver(report: CoherenceReport, values: FacetReport, facet: Facet) {
  return h(
    "div",
    { class: "left-over" },
    values.unlinked.length > 0 && [
      h("h3", {}, t(`teacher.unlinked.${facet}`, { count: values.unlinked.length })),
      names.list(values.unlinked, report.titles),
    ],
    values.uncategorised.length > 0 && [
      h("h3", {}, t(`teacher.uncategorised.${facet}`, { count: values.uncategorised.length })),
      h("p", { class: "small soft" }, t("teacher.leftOut")),
      names.list(values.uncategorised, report.titles),
    ],
  );
}

function cypherPart(values: FacetReport) {
  return [
    h(
      "details",
      { class: "disclosure" },
      h("summary", {}, t("teacher.cypherPairs")),
      h("p", { class: "small soft" }, t("teacher.cypherPairsWords")),
      cypherBlock(values.cypher),
    ),
    values.subgraph &&
      h(
        "details",
        { class: "disclosure" },
        h("summary", {}, t("teacher.cypherSubgraph")),
        h("p", { class: "small soft" }, t("teacher.cypherSubgraphWords")),
        cypherBlock(values.subgraph),
      ),
  ];
}
