/** The overview: what is loaded, how coherent the selections are, for whom, and by which run. */
import { expectedCounts, histogram } from "../charts/histogram.js";
import { get } from "../data/api.js";
import type { Bin, Distribution, Overview, Page, Run, Summary, Teacher, Types } from "../data/types.js";
import { link, readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { attributeChoices, attributes, choice, facets, offered, selectField } from "../elements/choice.js";
import { dataTable } from "../elements/data-table.js";
import { groupSummary } from "../elements/group-summary.js";
import { gaps, tiles } from "../elements/loaded.js";
import { ShareBars } from "../elements/share-bars.js";
import { scoreBar } from "../elements/score-bar.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { teacherAnchor } from "../elements/teacher-anchor.js";
import { distributionLabel, parametersSentence, runTime } from "../text/explain.js";
import { attributeName, teachersWith } from "../text/attributes.js";
import { facetColor, facetOf, type Facet } from "../text/facets.js";
import { attributeValue, count, oneDigit, score } from "../text/format.js";
import { t, tn } from "../text/messages.js";
import { emptyNotice, present } from "../view.js";

const defaults = { facet: "thematic", by: "careerStage", measure: "thematic", types: "" };
const listLength = 8;

let state = readState(defaults);
/** by which teachers can be grouped */
let groupings = attributes;

present(byId("loaded"), (signal) => get<Overview>("overview", {}, signal), loaded);
addEventListener("popstate", () => {
  state = readState(defaults);
  if (!byId("results").hidden) {
    showTypes();
    showExtremes();
    showSummary();
  }
});

function loaded({ counts, coverage, coherence, run, bolt, types, threads }: Overview) {
  if ((counts.teachers ?? 0) === 0 && (counts.courses ?? 0) === 0) {
    return [
      emptyNotice(
        h(
          "div",
          {},
          h("h2", {}, t("overview.nothingLoaded")),
          h("p", {}, h("a", { class: "button primary", href: "data.html" }, t("overview.loadData"))),
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
    byId("types-section").hidden = types === null;
    if (types !== null) {
      showTypes();
    }
    void offerGroupings();
    showDistribution(coherence);
    showExtremes();
    showOrigin(run);
  }
  return [
    tiles({ ...counts, ...(threads === null ? {} : { threads }) }),
    gaps(coverage),
    computed
      ? null
      : h(
          "div",
          { class: "notice after" },
          h("p", {}, tn("overview.notComputed", { start: h("a", { href: "runs.html" }, t("overview.startRun")) })),
        ),
  ];
}

/** Types of all teachers, or by any attribute. */
function showTypes() {
  fill(
    byId("types-controls"),
    selectField({
      id: "types-by",
      label: t("terms.groupBy"),
      alternatives: [{ value: "", text: t("overview.notGrouped") }, ...groupings],
      value: state.types,
      change: (types) => change({ types }, showTypes),
    }),
  );
  const by = state.types;
  present(
    byId("types"),
    (signal) => get<Types>("types", by === "" ? {} : { by }, signal),
    ({ groups, overall }) => {
      const rows = [
        ...groups.map((group) => ({ ...group, name: attributeValue(by, group.value) })),
        ...(overall === null ? [] : [{ ...overall, name: t("terms.allTeachers"), value: undefined }]),
      ];
      const bars = new ShareBars();
      bars.show({
        label: by === "" ? t("overview.types") : t("overview.typesBy", { attribute: attributeName(by).toLowerCase() }),
        group: by === "" ? t("terms.group") : attributeName(by),
        rows,
        link: ({ value }, type) => {
          const ofType: Record<string, string> = type === null ? {} : { type };
          return value === undefined ? link("teachers.html", ofType) : teachersWith(by, value, ofType);
        },
      });
      return [
        h(
          "p",
          { class: "section-intro" },
          tn("overview.compared", { link: h("a", { href: "cohort.html" }, t("overview.byGroup")) }),
        ),
        h("div", { class: "card" }, bars),
      ];
    },
  );
}

/** The attributes that the loaded teachers have; what later analyses say of them is one, too. */
async function offerGroupings() {
  let values: Record<string, Record<string, number>>;
  try {
    values = await get<typeof values>("teachers/attributes");
  } catch {
    // the regions that need the server say what is wrong; the usual attributes are offered
    showSummary();
    return;
  }
  groupings = attributeChoices(Object.keys(values));
  if (!byId("types-section").hidden) {
    showTypes();
  }
  showSummary();
  const computed = (["engagementLevel", "motivationProfile"] as const).filter((name) => values[name] !== undefined);
  byId("engagement-section").hidden = computed.length === 0;
  fill(
    byId("engagement"),
    computed.map((name) => valueTable(name, values[name] ?? {})),
  );
}

function valueTable(name: string, values: Record<string, number>) {
  return h(
    "div",
    { class: "card flush" },
    h("h3", {}, attributeName(name)),
    dataTable({
      caption: attributeName(name),
      columns: [
        {
          label: attributeName(name),
          head: true,
          cell: ([value]) => h("a", { href: teachersWith(name, value) }, h("bdi", {}, attributeValue(name, value))),
        },
        { label: t("terms.teachers"), numeric: true, cell: ([, number]) => count(number) },
      ],
      rows: Object.entries(values).sort(([a], [b]) => levelOrder.indexOf(a) - levelOrder.indexOf(b)),
    }),
    h(
      "p",
      { class: "small engagement-link" },
      name === "engagementLevel"
        ? h("a", { href: "engagement.html" }, t("overview.moreEngagement"))
        : h("a", { href: "motivation.html" }, t("overview.moreMotivation")),
    ),
  );
}

/** values that have an order of their own; the sort is stable for all others */
const levelOrder = ["low", "medium", "high"];

/** @param coherence by facet */
function showDistribution(coherence: Record<Facet, Distribution>) {
  const highest = Math.max(
    1,
    ...Object.values(coherence).flatMap((facet) => [
      ...facet.bins.map((bin) => bin.count),
      ...(expectedCounts(facet) ?? []),
    ]),
  );
  fill(
    byId("distribution"),
    h(
      "p",
      { class: "section-intro" },
      t("overview.sameScales"),
      Object.values(coherence).some(({ chance }) => chance !== null) && ` ${t("overview.outline")}`,
    ),
    h(
      "div",
      { class: "pair" },
      facets.map(({ value }) => distributionOf(value, coherence[value], highest)),
    ),
  );
}

function distributionOf(facet: Facet, values: Distribution, highest: number) {
  const measure = `${facet}Coherence`;
  const figures = {
    defined: count(values.n),
    missing: count(values.undefined),
    reason: t(`explain.few.${facet}`),
  };
  const card = h("div", { class: "card" }, h("h3", { class: `facet-name ${facet}` }, t(`terms.coherence.${facet}`)));
  if (values.n === 0) {
    card.append(h("p", { class: "soft" }, t("overview.noneDefined", { words: t("overview.defined", figures) })));
    return card;
  }
  const last = values.bins.at(-1);
  // a bin holds its lower end, the last one both
  const inBin = (bin: Bin) =>
    link("teachers.html", {
      measure,
      min: String(bin.from),
      [bin === last ? "max" : "below"]: String(bin.to),
      sort: measure,
    });
  const linked = (number: number, href: string) => (number === 0 ? count(number) : h("a", { href }, count(number)));
  const expected = expectedCounts(values);
  const rows = values.bins.map((bin, i) => ({ bin, expected: expected?.[i] ?? 0 }));
  const figure = new ChartFigure();
  card.append(figure);
  figure.show({
    label: distributionLabel(facet, values),
    caption: h(
      "span",
      {},
      tn("overview.defined", {
        ...figures,
        defined: linked(values.n, link("teachers.html", { measure, min: "0", sort: measure })),
        missing: linked(values.undefined, link("teachers.html", { missing: "coherence", measure })),
      }),
      expected !== null && [
        h("br"),
        h("span", { class: "chart-key" }, h("span", { class: `key-bar ${facet}` }), t("overview.observed")),
        h("span", { class: "chart-key" }, h("span", { class: "key-line" }), t("overview.byChance")),
      ],
    ),
    draw: (width) => histogram(values, { width, color: facetColor[facet], highest, link: inBin }),
    table: () =>
      h(
        "div",
        {},
        figureList(values),
        dataTable({
          caption: t(`overview.byCoherence.${facet}`),
          columns: [
            { label: t("terms.from"), numeric: true, head: true, cell: ({ bin }) => score(bin.from) },
            { label: t("terms.to"), numeric: true, cell: ({ bin }) => score(bin.to) },
            { label: t("terms.teachers"), numeric: true, cell: ({ bin }) => linked(bin.count, inBin(bin)) },
            ...(expected === null
              ? []
              : [
                  {
                    label: t("overview.byChance"),
                    numeric: true,
                    cell: (row: (typeof rows)[number]) => oneDigit(row.expected),
                  },
                ]),
          ],
          rows,
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
  const by = offered(state.by, groupings);
  fill(
    byId("summary-controls"),
    selectField({
      id: "summary-by",
      label: t("terms.groupBy"),
      alternatives: groupings,
      value: by,
      change: (chosen) => change({ by: chosen }, showSummary),
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
    (signal) => get<Summary>("summary", { by, measure: `${facet}Coherence` }, signal),
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
      h("li", {}, h("a", { href: "data.html" }, t("overview.dataLink")), h("p", {}, t("overview.dataWords"))),
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
