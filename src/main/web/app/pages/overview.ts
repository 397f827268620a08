/** The overview: what is loaded, how coherent the selections are, for whom, and by which run. */
import { histogram } from "../charts/histogram.js";
import { get } from "../data/api.js";
import type { Counts, Distribution, Overview, Page, Run, Summary, Teacher } from "../data/types.js";
import { readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { attributes, choice, facets, selectField } from "../elements/choice.js";
import { dataTable } from "../elements/data-table.js";
import { groupSummary } from "../elements/group-summary.js";
import { ShareBars } from "../elements/share-bars.js";
import { scoreBar } from "../elements/score-bar.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { teacherAnchor } from "../elements/teacher-anchor.js";
import {
  coverageGaps,
  distributionLabel,
  facetOf,
  facetWords,
  parametersSentence,
  runTime,
  undefinedReason,
  type Facet,
} from "../text/explain.js";
import { attributeValue, count, score } from "../text/format.js";
import { emptyNotice, present } from "../view.js";

const defaults = { facet: "thematic", by: "careerStage", measure: "thematic" };
const listLength = 8;

let state = readState(defaults);

present(byId("loaded"), (signal) => get<Overview>("overview", {}, signal), loaded);
addEventListener("popstate", () => {
  state = readState(defaults);
  if (!byId("results").hidden) {
    showExtremes();
    showSummary();
  }
});

function loaded({ counts, coverage, coherence, run, bolt, types, threads }: Overview) {
  if (counts.teachers === 0 && counts.courses === 0) {
    return [
      emptyNotice(
        h(
          "div",
          {},
          h("h2", {}, "Nothing is loaded yet"),
          h("p", {}, "Load a folder of CSV files, for example the sample that comes with Throughline:"),
          h("pre", { tabindex: 0 }, h("code", {}, "throughline import import/sample\nthroughline analyse coherence")),
        ),
      ),
    ];
  }
  showNext(bolt ?? null);
  const computed = coherence !== null && run !== null;
  byId("results").hidden = !computed;
  byId("origin").hidden = !computed;
  byId("further").hidden = false;
  if (computed) {
    showTypes(types ?? null, counts.teachers);
    showDistribution(coherence);
    showExtremes();
    showSummary();
    showOrigin(run);
  }
  return [
    tiles(counts, threads ?? null),
    gaps(coverageGaps(coverage)),
    computed
      ? null
      : h(
          "div",
          { class: "notice after" },
          h("p", {}, "No coherence has been computed yet. ", h("a", { href: "runs.html" }, "Start a run"), "."),
        ),
  ];
}

/** @param threads null when none have been looked for */
function tiles(counts: Counts, threads: number | null) {
  const shown: Array<{ name: string; href?: string; value: number }> = [
    { name: "teachers", href: "teachers.html", value: counts.teachers },
    ...(["courses", "topics", "disciplines", "enrolments", "completions"] as const).map((name) => ({
      name,
      value: counts[name],
    })),
    ...(threads === null ? [] : [{ name: "threads", href: "threads.html", value: threads }]),
  ];
  return h(
    "dl",
    { class: "tiles" },
    shown.map(({ name, href, value }) =>
      h(
        "div",
        { class: "tile" },
        h("dt", {}, href === undefined ? name : h("a", { href }, name)),
        h("dd", { class: "number" }, count(value)),
      ),
    ),
  );
}

/** @param sentences what the data lack */
function gaps(sentences: string[]) {
  return sentences.length === 0
    ? h(
        "p",
        { class: "small soft after" },
        "Every course has a topic and a discipline, every teacher a discipline, every enrolment a date.",
      )
    : h(
        "ul",
        { class: "gaps" },
        sentences.map((sentence) => h("li", {}, sentence)),
      );
}

/**
 * @param types null when the run has none
 * @param teachers every one of them has a type
 */
function showTypes(types: { counts: Record<string, number | null> } | null, teachers: number) {
  byId("types-section").hidden = types === null;
  if (types === null) {
    return;
  }
  const bars = new ShareBars();
  bars.show({
    label: "Types of selections",
    group: "Group",
    rows: [{ name: "all teachers", value: null, n: teachers, counts: types.counts }],
    link: (_, type) => (type === null ? "teachers.html" : `teachers.html?${new URLSearchParams({ type })}`),
  });
  fill(
    byId("types"),
    h(
      "p",
      { class: "section-intro" },
      "Each selection is compared with random ones from the courses that were open to the teacher. ",
      h("a", { href: "cohort.html" }, "By group and by year"),
    ),
    h("div", { class: "card" }, bars),
  );
}

/** @param coherence by facet */
function showDistribution(coherence: Record<Facet, Distribution>) {
  const highest = Math.max(1, ...Object.values(coherence).flatMap((facet) => facet.bins.map((bin) => bin.count)));
  fill(
    byId("distribution"),
    h("p", { class: "section-intro" }, "Number of teachers by coherence. Both charts have the same scales."),
    h(
      "div",
      { class: "pair" },
      facets.map(({ value }) => distributionOf(value, coherence[value], highest)),
    ),
  );
}

function distributionOf(facet: Facet, values: Distribution, highest: number) {
  const words = facetWords[facet];
  const undefinedWords = `${count(values.n)} with a value, ${count(values.undefined)} undefined (${undefinedReason(facet)})`;
  const card = h("div", { class: "card" }, h("h3", { class: `facet-name ${facet}` }, `${words.name} coherence`));
  if (values.n === 0) {
    card.append(h("p", { class: "soft" }, `No teacher has a value: ${undefinedWords}.`));
    return card;
  }
  const figure = new ChartFigure();
  card.append(figure);
  figure.show({
    label: distributionLabel(words.name, values),
    caption: undefinedWords,
    draw: (width) => histogram(values, { width, color: words.color, highest }),
    table: () =>
      h(
        "div",
        {},
        figureList(values),
        dataTable({
          caption: `Teachers by ${words.name.toLowerCase()} coherence`,
          columns: [
            { label: "From", numeric: true, head: true, cell: (bin) => score(bin.from) },
            { label: "To", numeric: true, cell: (bin) => score(bin.to) },
            { label: "Teachers", numeric: true, cell: (bin) => count(bin.count) },
          ],
          rows: values.bins,
        }),
      ),
  });
  return card;
}

function figureList(values: Distribution) {
  return h(
    "dl",
    { class: "figure-list" },
    (["n", "mean", "sd", "min", "q1", "median", "q3", "max"] as const).map((key) => {
      const value = values[key];
      return h(
        "div",
        {},
        h("dt", {}, key),
        h("dd", { class: "number" }, value === null ? "undefined" : key === "n" ? count(value) : score(value)),
      );
    }),
  );
}

function showExtremes() {
  const facet = facetOf(state.facet);
  fill(
    byId("extremes-facet"),
    choice({
      legend: "Facet",
      name: "facet",
      alternatives: facets,
      value: facet,
      change: (chosen) => change({ facet: chosen }, showExtremes),
    }),
  );
  const measure = `${facet}Coherence` as const;
  const list = (order: string, signal: AbortSignal) =>
    get<Page<Teacher>>("teachers", { sort: measure, order, limit: listLength }, signal);
  present(
    byId("extremes"),
    (signal) => Promise.all([list("desc", signal), list("asc", signal)]),
    ([highest, lowest]) => {
      const defined = (page: Page<Teacher>) => page.items.filter((teacher) => teacher[measure] !== null);
      if (defined(highest).length === 0) {
        return null;
      }
      return [
        h(
          "p",
          { class: "section-intro" },
          "With few courses a selection is easily very coherent or not at all: read each score with its number of courses. Teachers with the same score are in the order of their ids.",
        ),
        h(
          "div",
          { class: "pair" },
          extremesTable("Highest", defined(highest), facet),
          extremesTable("Lowest", defined(lowest), facet),
        ),
        h(
          "p",
          { class: "small after" },
          h("a", { href: `teachers.html?sort=${measure}&order=desc` }, `All teachers by ${facet} coherence`),
        ),
      ];
    },
    { empty: `No teacher has a ${facet} coherence yet.` },
  );
}

function extremesTable(title: string, teachers: Teacher[], facet: Facet) {
  return h(
    "div",
    { class: "card flush" },
    h("h3", {}, title),
    dataTable({
      caption: `${title} ${facet} coherence`,
      columns: [
        { label: "Teacher", head: true, cell: (teacher) => teacherAnchor(teacher.id) },
        { label: "Career stage", cell: (teacher) => attributeValue("careerStage", teacher.careerStage) },
        { label: "Courses", numeric: true, cell: (teacher) => count(teacher.courses ?? 0) },
        { label: "Coherence", cell: (teacher) => scoreBar(teacher[`${facet}Coherence`], facet) },
      ],
      rows: teachers,
    }),
  );
}

function showSummary() {
  fill(
    byId("summary-controls"),
    selectField({
      id: "summary-by",
      label: "Group by",
      alternatives: attributes,
      value: state.by,
      change: (by) => change({ by }, showSummary),
    }),
    choice({
      legend: "Facet of the comparison",
      name: "measure",
      alternatives: facets,
      value: facetOf(state.measure),
      change: (measure) => change({ measure }, showSummary),
    }),
  );
  const facet = facetOf(state.measure);
  present(
    byId("summary"),
    (signal) => get<Summary>("summary", { by: state.by, measure: `${facet}Coherence` }, signal),
    (summary) =>
      groupSummary(summary, {
        name: `${facetWords[facet].name} coherence`,
        axis: "coherence",
        color: facetWords[facet].color,
        domain: [0, 1],
      }),
  );
}

/** @param run the run behind the figures of the teachers */
function showOrigin(run: Run) {
  fill(
    byId("run"),
    h(
      "dl",
      { class: "facts" },
      fact("Run", h("code", {}, run.id)),
      fact("Parameters", parametersSentence(run.parameters)),
      fact("When", h("time", { datetime: run.startedAt }, runTime(run))),
      fact("Input", h("code", { class: "hash", title: run.inputHash }, run.inputHash ?? "not known")),
      fact("Version", run.version),
    ),
    h(
      "p",
      { class: "small soft" },
      "The same input and parameters give the same figures, bit for bit. ",
      h("a", { href: "runs.html" }, "All runs"),
    ),
  );
}

/** @param bolt address of the database, where the server tells it */
function showNext(bolt: string | null) {
  fill(
    byId("next"),
    h(
      "ul",
      { class: "next" },
      h(
        "li",
        {},
        h("a", { href: "cohort.html" }, "Cohort"),
        h("p", {}, "Types of selections by group and year, and how much the settings matter."),
      ),
      h(
        "li",
        {},
        h("a", { href: "threads.html" }, "Threads"),
        h("p", {}, "Communities of courses that belong together, and how they change."),
      ),
      h(
        "li",
        {},
        h("a", { href: "queries.html" }, "Saved queries"),
        h("p", {}, "Questions researchers ask, with their Cypher and a table to download."),
      ),
      h(
        "li",
        {},
        h("span", { class: "next-title" }, "The graph over Bolt"),
        h(
          "p",
          {},
          "Neo4j Browser, Cypher shell, R and Python reach the same database",
          bolt === null ? "; the server prints the address when it starts" : [" at ", h("code", {}, bolt)],
          ".",
        ),
      ),
      h("li", {}, h("a", { href: "api" }, "REST interface"), h("p", {}, "Everything on these pages as JSON and CSV.")),
    ),
  );
}

function fact(name: string, value: Node | string) {
  return h("div", {}, h("dt", {}, name), h("dd", {}, value));
}

function change(part: Partial<typeof defaults>, show: () => void) {
  state = { ...state, ...part };
  writeState(state, defaults, "push");
  show();
}
