/** One teacher: the selection of courses, its coherence in each facet, and everything the scores are made of. */
import { selectionGraph } from "../charts/selection-graph.js";
import { get, segment } from "../data/api.js";
import type {
  CoherenceReport,
  Enrolment,
  FacetReport,
  GraphNode,
  Named,
  SelectionGraph,
  TeacherDetail,
} from "../data/types.js";
import { readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { choice, facets, selectField } from "../elements/choice.js";
import { cypherBlock } from "../elements/cypher-block.js";
import { dataTable } from "../elements/data-table.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { graphLink } from "../elements/teacher-picker.js";
import { courseNames } from "../teacher/course-names.js";
import { facetCard } from "../teacher/facet-card.js";
import { bridgingCard, fitCard, threadsCard } from "../teacher/further-cards.js";
import { typeCard } from "../teacher/type-card.js";
import { whatIf } from "../teacher/what-if.js";
import { facetOf, facetWords, journeyDates, pairShare, parametersSentence, type Facet } from "../text/explain.js";
import {
  attributeValue,
  count,
  counted,
  figure,
  nullModelName,
  period,
  score,
  similarityName,
} from "../text/format.js";
import { t } from "../text/messages.js";
import { academicYears, inSelection, journey } from "../text/journey.js";
import { emptyNotice, present } from "../view.js";

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

start();

async function start() {
  if (state.id === "") {
    fill(
      byId("who"),
      emptyNotice(
        h("p", {}, "No teacher is chosen. ", h("a", { href: "teachers.html" }, "Choose one from the list"), "."),
      ),
    );
    byId("who").dataset.state = "empty";
    return;
  }
  byId("title").textContent = `Teacher ${state.id}`;
  byId("title").classList.toggle("long", state.id.length > longId);
  document.title = `Teacher ${state.id} – Throughline`;
  await present(
    byId("who"),
    (signal) => get<TeacherDetail>(`teachers/${segment(state.id)}`, {}, signal),
    (teacher) => {
      courses = journey(teacher.selection);
      numbers = new Map(courses.map((course) => [course.id, course.number]));
      names = courseNames(numbers);
      byId("selection").hidden = false;
      showSelection();
      return [who(teacher), h("p", { class: "after" }, h("a", { href: graphLink([state.id]) }, t("graph.seeInGraph")))];
    },
  );
}

addEventListener("popstate", () => {
  state = readState(defaults);
  showSelection();
});

function who(teacher: TeacherDetail) {
  const attributes = [
    { name: "Role", value: teacher.role, text: attributeValue("role", teacher.role) },
    { name: "Career stage", value: teacher.careerStage, text: attributeValue("careerStage", teacher.careerStage) },
    { name: "Sector", value: teacher.sector, text: attributeValue("sector", teacher.sector) },
    { name: "Language", value: teacher.language, text: attributeValue("language", teacher.language) },
    {
      name: "Seniority",
      value: teacher.seniorityYears,
      text: teacher.seniorityYears === null ? "not known" : counted(teacher.seniorityYears, "year"),
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
      h("dt", {}, "Teaches"),
      h(
        "dd",
        {},
        teacher.disciplines.length === 0
          ? h("span", { class: "soft" }, "not known")
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
  const { id, facet, ...query } = state;
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
      fill(byId(id), h("p", { class: "soft" }, "Not shown, because the coherence could not be loaded."));
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
      empty: "The selection is empty: there is nothing to draw.",
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
      legend: "Courses that count",
      name: "variant",
      alternatives: [
        { value: "completed", text: "Completed" },
        { value: "elective", text: "Electives" },
        { value: "enrolled", text: "Enrolled" },
      ],
      value: state.variant,
      change: (variant) => change({ variant }),
    }),
    selectField({
      id: "period",
      label: "Period",
      alternatives: periods.map((value) => ({ value, text: value === "all" ? "All years" : period(value) })),
      value: state.period,
      change: (value) => change({ period: value }),
    }),
    selectField({
      id: "similarity",
      label: "Similarity of courses",
      alternatives: ["pathsim", "cosine", "jaccard", "wu-palmer"].map((value) => ({
        value,
        text: similarityName(value),
      })),
      value: state.similarity,
      change: (value) => change({ similarity: value }),
    }),
    selectField({
      id: "nullModel",
      label: "Chance",
      alternatives: ["fixed-row", "fixed-row-by-popularity", "curveball"].map((value) => ({
        value,
        text: capital(nullModelName(value)),
      })),
      value: state.nullModel,
      change: (value) => change({ nullModel: value }),
    }),
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function showWhatIf(report: CoherenceReport) {
  fill(byId("what-if"), whatIf(report));
  byId("what-if").dataset.state = "ready";
}

function change(part: Partial<typeof defaults>) {
  state = { ...state, ...part };
  writeState(state, defaults, "push");
  showSelection();
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
      `${counted(report.courses, "course")} in the selection: ${parametersSentence(report.parameters)}.`,
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
    label:
      `Graph of ${counted(drawn.length, "course")}, ${counted(topics.length, "topic")} and ${counted(disciplines.length, "discipline")}. ` +
      `${counted(shared(topics), "topic")} and ${counted(shared(disciplines), "discipline")} are shared by at least two courses.`,
    caption: legend(),
    draw: (width) => selectionGraph(value, { width, numbers }),
    table: () =>
      dataTable({
        caption: "The links of the graph",
        columns: [
          { label: "From", head: true, cell: (link) => nodeName(byNode.get(link.source)) },
          { label: "Link", cell: (link) => linkWords(link) },
          { label: "To", cell: (link) => nodeName(byNode.get(link.target)) },
          { label: "Weight", numeric: true, cell: (link) => (link.weight === null ? "none" : figure(link.weight)) },
          { label: "Shared", cell: (link) => (byNode.get(link.target)?.shared ? "yes" : "no") },
        ],
        rows: value.links,
      }),
  });
  return [
    h(
      "p",
      { class: "section-intro" },
      shared(topics) + shared(disciplines) === 0
        ? "No topic and no discipline is shared by two courses of the selection."
        : `${counted(shared(topics), "topic")} and ${counted(shared(disciplines), "discipline")} tie at least two courses together. The numbers are those of the journey below.`,
    ),
    card,
  ];
}

function legend() {
  return h(
    "span",
    { class: "legend" },
    h("span", {}, h("span", { class: "shape course", "aria-hidden": "true" }, "1"), " course"),
    h("span", {}, h("span", { class: "shape topic filled", "aria-hidden": "true" }), " shared topic"),
    h("span", {}, h("span", { class: "shape topic", "aria-hidden": "true" }), " topic of one course"),
    h("span", {}, h("span", { class: "shape discipline filled", "aria-hidden": "true" }), " shared discipline"),
    h("span", {}, h("span", { class: "shape discipline", "aria-hidden": "true" }), " discipline of one course"),
    h("span", {}, "Labels without room are left out; the table has all."),
  );
}

function nodeName(node: GraphNode | undefined) {
  if (node === undefined) {
    return null;
  }
  return node.kind === "course" ? names.name(node.key, node.label) : h("span", { dir: "auto" }, node.label);
}

function linkWords(link: { kind: string }) {
  return { COVERS: "covers", IN_DISCIPLINE: "in discipline", BROADER: "has the broader" }[link.kind] ?? link.kind;
}

function showJourney(report: CoherenceReport) {
  if (courses.length === 0) {
    fill(byId("journey"), emptyNotice("This teacher has enrolled in no course."));
    return;
  }
  const selected = new Set(Object.keys(report.titles));
  const outside = courses.length - courses.filter((course) => inSelection(course, selected)).length;
  const yearStart = Number(report.parameters.yearStart ?? 8);
  fill(
    byId("journey"),
    h(
      "p",
      { class: "section-intro" },
      `${counted(courses.length, "course")} in order of time`,
      outside === 0
        ? ", all in the selection."
        : `; ${outside === 1 ? "the one drawn" : `${count(outside)} drawn`} hollow ${outside === 1 ? "is" : "are"} outside the selection above.`,
    ),
    h(
      "ol",
      { class: "journey" },
      courses.map((course, i) => {
        const year =
          course.date === null ? "date unknown" : period(academicYears([course], yearStart, "enrolled")[0] ?? "all");
        const before = courses[i - 1];
        const yearBefore =
          before === undefined
            ? null
            : before.date === null
              ? "date unknown"
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
              !inSelection(course, selected) && " · outside the selection",
            ),
            h(
              "ul",
              { class: "chips" },
              chips(course.topics, "thematic", "no topic known"),
              chips(course.disciplines, "disciplinary", "no discipline known"),
            ),
          ),
        );
      }),
    ),
  );
}

function chips(categories: Array<Named & { weight?: number }>, facet: Facet, none: string) {
  if (categories.length === 0) {
    return h("li", { class: "chip none" }, none);
  }
  return categories.map((category) =>
    h(
      "li",
      { class: `chip ${facet}` },
      h("span", { class: "visually-hidden" }, `${facetWords[facet].category}: `),
      h("span", { dir: "auto" }, category.name),
      category.weight !== undefined &&
        category.weight !== 1 &&
        h("span", { class: "chip-weight" }, `weight ${figure(category.weight)}`),
    ),
  );
}

function showPairs(report: CoherenceReport) {
  const facet = facetOf(state.facet);
  const words = facetWords[facet];
  const values = report.facets[facet];
  fill(
    byId("pairs-facet"),
    choice({
      legend: "Facet",
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
  fill(byId("pairs"), pairsPart(report, values, words), leftOver(report, values, words), cypherPart(values));
  byId("pairs").dataset.state = "ready";
}

function pairsPart(report: CoherenceReport, values: FacetReport, words: typeof facetWords.thematic) {
  const linked = values.pairs.filter((pair) => pair.similarity > 0);
  const without = values.pairs.length - linked.length;
  if (values.meanLinkage === null) {
    return emptyNotice(
      `There are no pairs to compare: ${values.undefinedBecause ?? `fewer than 2 courses with ${words.categories}`}.`,
    );
  }
  if (linked.length === 0) {
    return emptyNotice(
      `None of the ${counted(values.pairs.length, "pair")} of courses has a ${words.category} in common.`,
    );
  }
  const shown = allPairs ? linked : linked.slice(0, pairsShown);
  return [
    h(
      "p",
      { class: "section-intro" },
      `The score is the mean similarity of ${counted(values.pairs.length, "pair")}. Showing ${count(shown.length)} of ${counted(linked.length, "pair")} with ${words.categories} in common, most similar first`,
      without === 0
        ? "."
        : `; ${count(without)} ${without === 1 ? "has" : "have"} none and ${without === 1 ? "adds" : "add"} zero.`,
    ),
    h(
      "div",
      { class: "card flush" },
      dataTable({
        caption: `Pairs of courses by ${words.name.toLowerCase()} similarity`,
        columns: [
          {
            label: "Courses",
            cell: (pair) =>
              h(
                "ul",
                { class: "course-list" },
                h("li", {}, names.name(pair.a, report.titles[pair.a])),
                h("li", {}, names.name(pair.b, report.titles[pair.b])),
              ),
          },
          {
            label: `Shared ${words.categories}, with their part`,
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
          { label: "Similarity", numeric: true, cell: (pair) => score(pair.similarity) },
          {
            label: "Part of the score",
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
          `Show all ${count(linked.length)} pairs`,
        ),
      ),
  ];
}

function leftOver(report: CoherenceReport, values: FacetReport, words: typeof facetWords.thematic) {
  return h(
    "div",
    { class: "left-over" },
    values.unlinked.length > 0 && [
      h(
        "h3",
        {},
        values.unlinked.length === 1
          ? `One course shares no ${words.category} with another one`
          : `${values.unlinked.length} courses share no ${words.category} with another one`,
      ),
      names.list(values.unlinked, report.titles),
    ],
    values.uncategorised.length > 0 && [
      h("h3", {}, `${counted(values.uncategorised.length, "course")} without any known ${words.category}`),
      h("p", { class: "small soft" }, "Left out of the score: nothing is known about what they share."),
      names.list(values.uncategorised, report.titles),
    ],
  );
}

function cypherPart(values: FacetReport) {
  return [
    h(
      "details",
      { class: "disclosure" },
      h("summary", {}, "Show the Cypher of the pairs"),
      h(
        "p",
        { class: "small soft" },
        "The query that returns the pairs and what this score was computed from. Run it over Bolt to check.",
      ),
      cypherBlock(values.cypher),
    ),
    values.subgraph &&
      h(
        "details",
        { class: "disclosure" },
        h("summary", {}, "Show the Cypher of the subgraph"),
        h("p", { class: "small soft" }, "The paths that the pairs rest on, to be drawn in Neo4j Browser."),
        cypherBlock(values.subgraph),
      ),
  ];
}
