/** The cohort: which types of selections there are, in which groups and years, and how much that depends on the settings. */
import { yearsPlot } from "../charts/years-plot.js";
import { Comparison } from "../cohort/compare.js";
import { apiUrl, get, getIfAny, post, segment } from "../data/api.js";
import { follow, RunEnded } from "../data/run-events.js";
import type {
  Run,
  Sensitivity,
  SensitivityRow,
  Summary,
  KindGroup,
  TypeYears,
  Types,
  YearTypes,
} from "../data/types.js";
import { link, readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { attributeChoices, attributes, offered, selectField } from "../elements/choice.js";
import { dataTable } from "../elements/data-table.js";
import { groupSummary } from "../elements/group-summary.js";
import { ShareBars, type ShareRow } from "../elements/share-bars.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { typeMark } from "../elements/type-mark.js";
import { attributeName, teachersWith } from "../text/attributes.js";
import { parametersSentence } from "../text/explain.js";
import { facetColor } from "../text/facets.js";
import { attributeValue, count, listed, percent, period, score, similarityName, variantName } from "../text/format.js";
import { comparedMeasures, firstMeasure, measureName } from "../text/measures.js";
import { t, tn } from "../text/messages.js";
import { phaseName } from "../text/runs.js";
import { selectionTypes, typeMeaning } from "../text/types.js";
import { emptyNotice, failure, present } from "../view.js";

const defaults = {
  by: "careerStage",
  measureBy: "careerStage",
  measure: "thematicCoherence",
  a: "",
  b: "",
  drawn: "",
};
const facets = ["thematic", "disciplinary"] as const;

type TypesWithRun = Omit<Types, "run"> & { run: Run };

let state = readState(defaults);
/** how many teachers have a type, 0 where that is withheld */
let teachers = 0;
/** by which teachers can be grouped */
let groupings = attributes;

const comparison = new Comparison(
  byId("compare-controls"),
  byId("comparison"),
  (chosen) => {
    state = { ...state, ...chosen };
    writeState(state, defaults, "push");
  },
  (names) => {
    const known = attributeChoices(names);
    if (known.length !== groupings.length) {
      groupings = known;
      showGroups();
      showMeasure();
    }
  },
);

present(byId("types"), typesWithRun, types, {
  empty: h("p", {}, tn("cohort.noTypes", { start: h("a", { href: "runs.html" }, t("cohort.startRun")) })),
});

addEventListener("popstate", () => {
  state = readState(defaults);
  if (!byId("further").hidden) {
    showGroups();
    showMeasure();
    comparison.show(state);
  }
});

/** @returns null when no run has given types yet */
async function typesWithRun(signal: AbortSignal): Promise<TypesWithRun | null> {
  const answer = await getIfAny<Types>("types", {}, signal);
  groupings = attributeChoices(Object.keys(await get<Record<string, unknown>>("teachers/attributes", {}, signal)));
  return answer === null ? null : { ...answer, run: await get<Run>(`runs/${segment(answer.run)}`, {}, signal) };
}

function types(answer: TypesWithRun | null) {
  if (answer === null || answer.overall?.n === 0) {
    return null;
  }
  teachers = answer.overall?.n ?? 0;
  byId("further").hidden = false;
  showGroups();
  showMeasure();
  comparison.show(state);
  showYears(answer.run);
  showSensitivity();
  const { overall } = answer;
  if (overall === null) {
    return [emptyNotice(withheldNote(answer.minimumGroup)), origin(answer.run)];
  }
  return [
    h("div", { class: "card flush-all type-table" }, typeTable(overall)),
    Object.values(overall.counts).includes(null) &&
      h("p", { class: "small soft after" }, withheldNote(answer.minimumGroup)),
    origin(answer.run),
  ].filter((part) => part !== false);
}

function origin(run: Run) {
  return h(
    "p",
    { class: "small soft after" },
    tn("cohort.run", {
      id: h("code", {}, run.id),
      parameters: parametersSentence(run.parameters),
      all: h("a", { href: "runs.html" }, t("cohort.allRuns")),
    }),
  );
}

function withheldNote(minimumGroup: number) {
  return t("cohort.withheld", { count: minimumGroup });
}

function typeTable({ n, counts }: KindGroup) {
  const most = Math.max(1, ...Object.values(counts).map((number) => number ?? 0));
  return dataTable({
    caption: t("cohort.byType"),
    columns: [
      {
        label: t("terms.type"),
        head: true,
        cell: ({ name }) => [
          h("a", { href: link("teachers.html", { type: name }) }, typeMark(name)),
          h("p", { class: "small soft" }, typeMeaning(name)),
        ],
      },
      {
        label: t("terms.teachers"),
        numeric: true,
        cell: ({ name }) => written(counts[name] ?? null),
      },
      { label: t("terms.share"), cell: ({ name }) => shareBar(name, counts[name] ?? null, n, most) },
    ],
    rows: selectionTypes,
  });
}

function written(number: number | null) {
  return number === null ? withheld() : count(number);
}

/** @param most the longest bar */
function shareBar(type: string, number: number | null, n: number | null, most: number) {
  if (number === null || n === null || n === 0) {
    return withheld();
  }
  const filled = h("span", { class: "bar-filled" });
  filled.style.inlineSize = `${(100 * number) / most}%`;
  return h(
    "span",
    { class: "type-share", "data-type": type },
    h("span", { class: "number" }, percent(number / n)),
    h("span", { class: "bar", "aria-hidden": "true" }, filled),
  );
}

function withheld() {
  return h("span", { class: "undefined" }, t("terms.withheld"));
}

function showGroups() {
  fill(
    byId("groups-controls"),
    selectField({
      id: "groups-by",
      label: t("terms.groupBy"),
      alternatives: groupings,
      value: offered(state.by, groupings),
      change: (by) => change({ by }, showGroups),
    }),
  );
  const by = offered(state.by, groupings);
  present(
    byId("groups"),
    (signal) => get<Types>("types", { by }, signal),
    (answer) => {
      const hidden = answer.groups.filter((group) => group.suppressed);
      const cells = answer.groups.some((group) => !group.suppressed && Object.values(group.counts).includes(null));
      const rows: ShareRow[] = answer.groups.map((group) => ({ ...group, name: attributeValue(by, group.value) }));
      if (rows.length === 0) {
        return null;
      }
      if (answer.overall !== null) {
        rows.push({ ...answer.overall, name: t("terms.allTeachers"), value: undefined });
      }
      const bars = new ShareBars();
      bars.show({
        label: t("cohort.typesBy", { attribute: attributeName(by).toLowerCase() }),
        group: attributeName(by),
        rows,
        link: (row, type) => {
          const ofType: Record<string, string> = type === null ? {} : { type };
          return row.value === undefined ? link("teachers.html", ofType) : teachersWith(by, row.value, ofType);
        },
      });
      return [
        h("p", { class: "section-intro" }, t("cohort.shares")),
        h("div", { class: "card" }, bars),
        hidden.length > 0 || cells
          ? h(
              "ul",
              { class: "gaps" },
              hidden.length > 0 &&
                h(
                  "li",
                  {},
                  t("cohort.wholeWithheld", { groups: listed(hidden.map((group) => attributeValue(by, group.value))) }),
                ),
              h("li", {}, withheldNote(answer.minimumGroup)),
            )
          : null,
      ];
    },
    { empty: t("cohort.noAttribute") },
  );
}

function showMeasure() {
  fill(
    byId("measure-controls"),
    selectField({
      id: "measure-name",
      label: t("cohort.measure"),
      alternatives: comparedMeasures.map(({ value }) => ({ value, text: measureName(value) })),
      value: state.measure,
      change: (measure) => change({ measure }, showMeasure),
    }),
    selectField({
      id: "measure-by",
      label: t("terms.groupBy"),
      alternatives: groupings,
      value: offered(state.measureBy, groupings),
      change: (measureBy) => change({ measureBy }, showMeasure),
    }),
  );
  const measure = comparedMeasures.find(({ value }) => value === state.measure) ?? firstMeasure;
  const name = measureName(measure.value);
  present(
    byId("measure"),
    (signal) => get<Summary>("summary", { by: offered(state.measureBy, groupings), measure: measure.value }, signal),
    (summary) =>
      summary.groups.length === 0 ? null : groupSummary(summary, { ...measure, name, axis: name.toLowerCase() }),
    { empty: t("cohort.noAttribute") },
  );
}

function showYears(run: Run) {
  present(
    byId("years"),
    (signal) => get<TypeYears>("types/years", {}, signal),
    (answer) => years(answer, run),
    {
      empty: t("cohort.noYears"),
    },
  );
}

function years({ items, available }: TypeYears, run: Run) {
  if (available.length === 0 && items.length === 0) {
    return null;
  }
  const done = new Set(items.map((item) => item.period));
  const missing = available.filter((year) => !done.has(year));
  return [
    h("p", { class: "section-intro" }, t("cohort.yearsIntro")),
    missing.length > 0 ? missingYears(missing, run) : null,
    items.length === 0 ? null : yearCharts(items, available),
  ];
}

function missingYears(missing: string[], run: Run) {
  const region = h("div", { class: "notice missing-years" });
  const button = h(
    "button",
    {
      class: "button primary",
      type: "button",
      "data-focus": "start-years",
      onclick: () => runYears(missing, run, region),
    },
    t("cohort.computeYears", { count: missing.length }),
  );
  region.append(h("p", {}, t("cohort.notComputed", { years: listed(missing.map((year) => period(year))) })), button);
  return region;
}

/** Starts one run after the other, so that the server has one at a time and the page can say how far it is. */
async function runYears(missing: string[], run: Run, region: HTMLElement) {
  const bar = h("progress", { "aria-label": t("cohort.progress"), max: missing.length, value: 0 });
  const words = h("p", { class: "small soft number" });
  region.setAttribute("aria-busy", "true");
  fill(region, h("div", { class: "year-progress" }, bar, words));
  try {
    for (const [i, year] of missing.entries()) {
      announce(t("cohort.computing", { year: period(year, "long") }));
      const started = await post<Run>("runs", { kind: "coherence", parameters: { ...run.parameters, period: year } });
      const ended = await follow(started, ({ phase, done, total }) => {
        words.textContent = t("cohort.yearStep", {
          year: period(year),
          number: i + 1,
          all: missing.length,
          phase: phaseName(phase),
        });
        bar.setAttribute("value", String(i + (total === 0 ? 0 : done / total)));
      });
      if (ended.status !== "finished") {
        throw new RunEnded(
          t("cohort.yearEnded", { year: period(year, "long"), status: t(`terms.${ended.status}`) }),
          ended,
        );
      }
    }
    announce(t("cohort.computed"));
  } catch (error) {
    region.removeAttribute("aria-busy");
    fill(
      region,
      failure(error, () => showYears(run)),
    );
    return;
  }
  showYears(run);
}

function yearCharts(items: YearTypes[], available: string[]) {
  const names = [...new Set([...available, ...items.map((item) => item.period)])].sort().map((year) => period(year));
  const bars = new ShareBars();
  bars.show({
    label: t("cohort.typesByYear"),
    group: t("terms.year"),
    rows: items.map((item) => ({ ...item, name: period(item.period), value: item.period })),
    // the teachers of a run that is not the one behind their headline are a table of its results
    link: ({ run }, type) => apiUrl("coherence", { run, type, format: "html" }).href,
  });
  const medians = new ChartFigure();
  const series = facets.map((facet) => ({
    name: t(`terms.${facet}`),
    color: facetColor[facet],
    symbol: facet === "thematic" ? "circle" : "diamond2",
    values: items
      .map((item) => ({ year: period(item.period), value: item.median[`${facet}Coherence`] }))
      .filter((each): each is { year: string; value: number } => typeof each.value === "number"),
  }));
  medians.show({
    label: t("cohort.mediansLabel", {
      values: series
        .map(({ name, values }) => `${name}: ${values.map(({ year, value }) => `${year} ${score(value)}`).join(", ")}`)
        .join(". "),
    }),
    caption: t("cohort.mediansCaption"),
    draw: (width) => yearsPlot(series, names, { width }),
    table: () =>
      dataTable({
        caption: t("cohort.medians"),
        columns: [
          { label: t("terms.year"), head: true, cell: (item) => period(item.period) },
          { label: t("terms.teachers"), numeric: true, cell: (item) => (item.n === null ? withheld() : count(item.n)) },
          ...facets.map((facet) => ({
            label: t(`terms.${facet}`),
            numeric: true,
            cell: (item: YearTypes) => {
              const value = item.median[`${facet}Coherence`];
              return value === null || value === undefined ? null : score(value);
            },
          })),
        ],
        rows: items,
      }),
  });
  return h(
    "div",
    { class: "after" },
    h("div", { class: "card" }, h("h3", {}, t("cohort.typesTitle")), bars),
    h("div", { class: "card after" }, h("h3", {}, t("cohort.median")), medians),
  );
}

function showSensitivity() {
  present(
    byId("sensitivity"),
    (signal) => getIfAny<Sensitivity>("types/sensitivity", {}, signal),
    (answer) => {
      if (answer === null || answer.rows.length === 0) {
        return null;
      }
      const { rows } = answer;
      const bars = new ShareBars();
      bars.show({
        label: t("cohort.otherSettings"),
        group: t("cohort.settingsColumn"),
        rows: rows.map((row) => ({
          ...row,
          name: t("cohort.setting", {
            similarity: similarityName(row.similarity),
            variant: variantName(row.variant),
            alpha: row.alpha,
          }),
          tail: row.main
            ? t("cohort.main")
            : row.sameAsMain === null
              ? ""
              : t("cohort.same", { share: percent(row.sameAsMain) }),
          value: null,
          n: Object.values(row.counts).includes(null) ? Math.max(teachers, sum(row.counts)) : sum(row.counts),
        })),
        link: () => null,
        further: { label: t("cohort.sameType"), cell: (row) => same(row) },
      });
      const least = Math.min(...rows.filter((row) => !row.main).map((row) => row.sameAsMain ?? 1));
      return [
        h(
          "p",
          { class: "section-intro" },
          `${t("cohort.settingsIntro")} ${rows.length > 1 ? t("cohort.keep", { share: percent(least) }) : ""}`,
        ),
        h("div", { class: "card" }, bars),
      ];
    },
    { empty: t("cohort.noOther") },
  );
}

function same(row: SensitivityRow) {
  return row.main ? t("cohort.main") : row.sameAsMain === null ? null : percent(row.sameAsMain);
}

function sum(counts: Record<string, number | null>): number {
  return Object.values(counts).reduce((total: number, number) => total + (number ?? 0), 0);
}

function change(part: Partial<typeof defaults>, show: () => void) {
  state = { ...state, ...part };
  writeState(state, defaults, "push");
  show();
}

/** @param words for screen readers; what is seen changes in the region itself */
function announce(words: string) {
  byId("years-announcement").textContent = words;
}
