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
import { coverageGaps, distributionLabel, parametersSentence, runTime } from "../text/explain.js";
import { facetColor, facetOf, type Facet } from "../text/facets.js";
import { attributeValue, count, score } from "../text/format.js";
import { t, tn } from "../text/messages.js";
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
          h("h2", {}, t("overview.nothingLoaded")),
          h("p", {}, t("overview.loadFolder")),
          h(
            "pre",
            { tabindex: 0, dir: "ltr", lang: "en" },
            h("code", {}, "throughline import import/sample\nthroughline analyse coherence"),
          ),
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
          h("p", {}, tn("overview.notComputed", { start: h("a", { href: "runs.html" }, t("overview.startRun")) })),
        ),
  ];
}

/** @param threads null when none have been looked for */
function tiles(counts: Counts, threads: number | null) {
  const shown: Array<{ name: keyof Counts | "threads"; href?: string; value: number }> = [
    { name: "teachers", href: "teachers.html", value: counts.teachers },
    ...(["courses", "topics", "disciplines", "enrolments", "completions"] as const).map((name) => ({
      name,
      value: counts[name],
    })),
    ...(threads === null ? [] : [{ name: "threads" as const, href: "threads.html", value: threads }]),
  ];
  return h(
    "dl",
    { class: "tiles" },
    shown.map(({ name, href, value }) =>
      h(
        "div",
        { class: "tile" },
        h("dt", {}, href === undefined ? t(`overview.${name}`) : h("a", { href }, t(`overview.${name}`))),
        h("dd", { class: "number" }, count(value)),
      ),
    ),
  );
}

/** @param sentences what the data lack */
function gaps(sentences: string[]) {
  return sentences.length === 0
    ? h("p", { class: "small soft after" }, t("overview.complete"))
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
    label: t("overview.types"),
    group: t("terms.group"),
    rows: [{ name: t("terms.allTeachers"), value: null, n: teachers, counts: types.counts }],
    link: (_, type) => (type === null ? "teachers.html" : `teachers.html?${new URLSearchParams({ type })}`),
  });
  fill(
    byId("types"),
    h(
      "p",
      { class: "section-intro" },
      tn("overview.compared", { link: h("a", { href: "cohort.html" }, t("overview.byGroup")) }),
    ),
    h("div", { class: "card" }, bars),
  );
}

/** @param coherence by facet */
function showDistribution(coherence: Record<Facet, Distribution>) {
  const highest = Math.max(1, ...Object.values(coherence).flatMap((facet) => facet.bins.map((bin) => bin.count)));
  fill(
    byId("distribution"),
    h("p", { class: "section-intro" }, t("overview.sameScales")),
    h(
      "div",
      { class: "pair" },
      facets.map(({ value }) => distributionOf(value, coherence[value], highest)),
    ),
  );
}

function distributionOf(facet: Facet, values: Distribution, highest: number) {
  const undefinedWords = t("overview.defined", {
    defined: values.n,
    missing: values.undefined,
    reason: t(`explain.few.${facet}`),
  });
  const card = h("div", { class: "card" }, h("h3", { class: `facet-name ${facet}` }, t(`terms.coherence.${facet}`)));
  if (values.n === 0) {
    card.append(h("p", { class: "soft" }, t("overview.noneDefined", { words: undefinedWords })));
    return card;
  }
  const figure = new ChartFigure();
  card.append(figure);
  figure.show({
    label: distributionLabel(facet, values),
    caption: undefinedWords,
    draw: (width) => histogram(values, { width, color: facetColor[facet], highest }),
    table: () =>
      h(
        "div",
        {},
        figureList(values),
        dataTable({
          caption: t(`overview.byCoherence.${facet}`),
          columns: [
            { label: t("terms.from"), numeric: true, head: true, cell: (bin) => score(bin.from) },
            { label: t("terms.to"), numeric: true, cell: (bin) => score(bin.to) },
            { label: t("terms.teachers"), numeric: true, cell: (bin) => count(bin.count) },
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
        h("dt", {}, t(`terms.${key}`)),
        h("dd", { class: "number" }, value === null ? t("terms.undefined") : key === "n" ? count(value) : score(value)),
      );
    }),
  );
}

function showExtremes() {
  const facet = facetOf(state.facet);
  fill(
    byId("extremes-facet"),
    choice({
      legend: t("terms.facet"),
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
        h("p", { class: "section-intro" }, t("overview.few")),
        h(
          "div",
          { class: "pair" },
          extremesTable("highest", defined(highest), facet),
          extremesTable("lowest", defined(lowest), facet),
        ),
        h(
          "p",
          { class: "small after" },
          h("a", { href: `teachers.html?sort=${measure}&order=desc` }, t(`overview.all.${facet}`)),
        ),
      ];
    },
    { empty: t(`overview.none.${facet}`) },
  );
}

function extremesTable(end: "highest" | "lowest", teachers: Teacher[], facet: Facet) {
  return h(
    "div",
    { class: "card flush" },
    h("h3", {}, t(`overview.${end}`)),
    dataTable({
      caption: t(`overview.${end}Table.${facet}`),
      columns: [
        { label: t("terms.teacher"), head: true, cell: (teacher) => teacherAnchor(teacher.id) },
        { label: t("terms.careerStage"), cell: (teacher) => attributeValue("careerStage", teacher.careerStage) },
        { label: t("terms.courses"), numeric: true, cell: (teacher) => count(teacher.courses ?? 0) },
        { label: t("overview.coherence"), cell: (teacher) => scoreBar(teacher[`${facet}Coherence`], facet) },
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
      label: t("terms.groupBy"),
      alternatives: attributes,
      value: state.by,
      change: (by) => change({ by }, showSummary),
    }),
    choice({
      legend: t("overview.comparedFacet"),
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
        name: t(`terms.coherence.${facet}`),
        axis: t("terms.coherence"),
        color: facetColor[facet],
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
      fact(t("overview.run"), h("code", {}, run.id)),
      fact(t("overview.parameters"), parametersSentence(run.parameters)),
      fact(t("overview.when"), h("time", { datetime: run.startedAt }, runTime(run))),
      fact(
        t("overview.input"),
        h("code", { class: "hash", title: run.inputHash }, run.inputHash ?? t("terms.unknown")),
      ),
      fact(t("overview.version"), h("bdi", { dir: "ltr" }, run.version)),
    ),
    h(
      "p",
      { class: "small soft" },
      tn("overview.repeatable", { link: h("a", { href: "runs.html" }, t("overview.allRuns")) }),
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
      h("li", {}, h("a", { href: "cohort.html" }, t("overview.cohort")), h("p", {}, t("overview.cohortWords"))),
      h("li", {}, h("a", { href: "threads.html" }, t("overview.threadsLink")), h("p", {}, t("overview.threadsWords"))),
      h("li", {}, h("a", { href: "queries.html" }, t("overview.queries")), h("p", {}, t("overview.queriesWords"))),
      h(
        "li",
        {},
        h("span", { class: "next-title" }, t("overview.bolt")),
        h(
          "p",
          {},
          bolt === null
            ? t("overview.boltPrinted")
            : tn("overview.boltAt", { address: h("code", { dir: "ltr" }, bolt) }),
        ),
      ),
      h("li", {}, h("a", { href: "api" }, t("overview.rest")), h("p", {}, t("overview.restWords"))),
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
