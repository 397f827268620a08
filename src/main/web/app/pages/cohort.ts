/** The cohort: which types of selections there are, in which groups and years, and how much that depends on the settings. */
import { yearsPlot } from "../charts/years-plot.js";
import { get, getIfAny, post, segment } from "../data/api.js";
import { follow } from "../data/run-events.js";
import type {
  Run,
  Sensitivity,
  SensitivityRow,
  Summary,
  TypeGroup,
  TypeYears,
  Types,
  YearTypes,
} from "../data/types.js";
import { readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { attributes, selectField } from "../elements/choice.js";
import { dataTable } from "../elements/data-table.js";
import { groupSummary } from "../elements/group-summary.js";
import { ShareBars, type ShareRow } from "../elements/share-bars.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { typeMark } from "../elements/type-mark.js";
import { facetWords, parametersSentence } from "../text/explain.js";
import { attributeValue, count, listed, percent, period, score, similarityName, variantName } from "../text/format.js";
import { comparedMeasures, firstMeasure, measureName } from "../text/measures.js";
import { selectionTypes, typeMeaning } from "../text/types.js";
import { emptyNotice, failure, present } from "../view.js";

const defaults = { by: "careerStage", measureBy: "careerStage", measure: "thematicCoherence" };
const facets = ["thematic", "disciplinary"] as const;

type TypesWithRun = Omit<Types, "run"> & { run: Run };

let state = readState(defaults);
/** how many teachers have a type, 0 where that is withheld */
let teachers = 0;

present(byId("types"), typesWithRun, types, {
  empty: h(
    "p",
    {},
    "No types yet: they come with the coherence of all teachers. ",
    h("a", { href: "runs.html" }, "Start a run"),
    ".",
  ),
});

addEventListener("popstate", () => {
  state = readState(defaults);
  if (!byId("further").hidden) {
    showGroups();
    showMeasure();
  }
});

/** @returns null when no run has given types yet */
async function typesWithRun(signal: AbortSignal): Promise<TypesWithRun | null> {
  const answer = await getIfAny<Types>("types", {}, signal);
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
    "Run ",
    h("code", {}, run.id),
    `: ${parametersSentence(run.parameters)}. `,
    h("a", { href: "runs.html" }, "All runs"),
  );
}

function withheldNote(minimumGroup: number) {
  return `Withheld: numbers of fewer than ${minimumGroup} teachers, and those from which such a number could be had by subtraction.`;
}

function typeTable({ n, counts }: TypeGroup) {
  const most = Math.max(1, ...Object.values(counts).map((number) => number ?? 0));
  return dataTable({
    caption: "Teachers by type",
    columns: [
      {
        label: "Type",
        head: true,
        cell: ({ name }) => [
          h("a", { href: teachersLink({ type: name }) }, typeMark(name)),
          h("p", { class: "small soft" }, typeMeaning(name)),
        ],
      },
      {
        label: "Teachers",
        numeric: true,
        cell: ({ name }) => written(counts[name] ?? null),
      },
      { label: "Share", cell: ({ name }) => shareBar(name, counts[name] ?? null, n, most) },
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
  return h("span", { class: "undefined" }, "withheld");
}

function showGroups() {
  fill(
    byId("groups-controls"),
    selectField({
      id: "groups-by",
      label: "Group by",
      alternatives: attributes,
      value: state.by,
      change: (by) => change({ by }, showGroups),
    }),
  );
  const { by } = state;
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
        rows.push({ ...answer.overall, name: "all teachers", value: undefined });
      }
      const bars = new ShareBars();
      bars.show({
        label: `Types of selections by ${attributeText(by).toLowerCase()}`,
        group: attributeText(by),
        rows,
        link: (row, type) =>
          row.value === null ? null : teachersLink({ type, ...(row.value === undefined ? {} : { [by]: row.value }) }),
      });
      return [
        h("p", { class: "section-intro" }, "Shares within each group. A part of a bar leads to its teachers."),
        h("div", { class: "card" }, bars),
        hidden.length > 0 || cells
          ? h(
              "ul",
              { class: "gaps" },
              hidden.length > 0 &&
                h("li", {}, `${listed(hidden.map((group) => attributeValue(by, group.value)))}: withheld as a whole.`),
              h("li", {}, withheldNote(answer.minimumGroup)),
            )
          : null,
      ];
    },
    { empty: "No teacher has this attribute." },
  );
}

function showMeasure() {
  fill(
    byId("measure-controls"),
    selectField({
      id: "measure-name",
      label: "Measure",
      alternatives: comparedMeasures.map(({ value }) => ({ value, text: measureName(value) })),
      value: state.measure,
      change: (measure) => change({ measure }, showMeasure),
    }),
    selectField({
      id: "measure-by",
      label: "Group by",
      alternatives: attributes,
      value: state.measureBy,
      change: (measureBy) => change({ measureBy }, showMeasure),
    }),
  );
  const measure = comparedMeasures.find(({ value }) => value === state.measure) ?? firstMeasure;
  const name = measureName(measure.value);
  present(
    byId("measure"),
    (signal) => get<Summary>("summary", { by: state.measureBy, measure: measure.value }, signal),
    (summary) =>
      summary.groups.length === 0 ? null : groupSummary(summary, { ...measure, name, axis: name.toLowerCase() }),
    { empty: "No teacher has this attribute." },
  );
}

function showYears(run: Run) {
  present(
    byId("years"),
    (signal) => get<TypeYears>("types/years", {}, signal),
    (answer) => years(answer, run),
    {
      empty: "No course has a date: there are no academic years.",
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
    h(
      "p",
      { class: "section-intro" },
      "Each year is a run of its own, over the courses of that year alone. Fewer courses make more selections too small to tell.",
    ),
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
    missing.length === 1 ? "Compute this year" : `Compute these ${missing.length} years`,
  );
  region.append(h("p", {}, `Not computed yet: ${listed(missing.map((year) => period(year)))}.`), button);
  return region;
}

/** Starts one run after the other, so that the server has one at a time and the page can say how far it is. */
async function runYears(missing: string[], run: Run, region: HTMLElement) {
  const bar = h("progress", { "aria-label": "Progress of the runs by year", max: missing.length, value: 0 });
  const words = h("p", { class: "small soft number" });
  region.setAttribute("aria-busy", "true");
  fill(region, h("div", { class: "year-progress" }, bar, words));
  try {
    for (const [i, year] of missing.entries()) {
      announce(`Computing ${period(year, "long")}.`);
      const started = await post<Run>("runs", { kind: "coherence", parameters: { ...run.parameters, period: year } });
      const ended = await follow(started, ({ phase, done, total }) => {
        words.textContent = `${period(year)} (${i + 1} of ${missing.length}): ${phase}`;
        bar.setAttribute("value", String(i + (total === 0 ? 0 : done / total)));
      });
      if (ended.status !== "finished") {
        throw new Error(`The run of ${period(year, "long")} has ${ended.status}. ${ended.message ?? ""}`);
      }
    }
    announce("All years are computed.");
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
    label: "Types of selections by academic year",
    group: "Year",
    rows: items.map((item) => ({ name: period(item.period), value: item.period, n: item.n, counts: item.counts })),
    link: () => null,
  });
  const medians = new ChartFigure();
  const series = facets.map((facet) => ({
    name: facetWords[facet].name,
    color: facetWords[facet].color,
    symbol: facet === "thematic" ? "circle" : "diamond2",
    values: items
      .map((item) => ({ year: period(item.period), value: item.median[`${facet}Coherence`] }))
      .filter((each): each is { year: string; value: number } => typeof each.value === "number"),
  }));
  medians.show({
    label: `Median coherence by academic year. ${series.map(({ name, values }) => `${name}: ${values.map(({ year, value }) => `${year} ${score(value)}`).join(", ")}`).join(". ")}.`,
    caption: "Median coherence of the teachers with a value.",
    draw: (width) => yearsPlot(series, names, { width }),
    table: () =>
      dataTable({
        caption: "Median coherence by academic year",
        columns: [
          { label: "Year", head: true, cell: (item) => period(item.period) },
          { label: "Teachers", numeric: true, cell: (item) => (item.n === null ? withheld() : count(item.n)) },
          ...facets.map((facet) => ({
            label: facetWords[facet].name,
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
    h("div", { class: "card" }, h("h3", {}, "Types"), bars),
    h("div", { class: "card after" }, h("h3", {}, "Median coherence"), medians),
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
        label: "Types of selections under other settings",
        group: "Settings",
        rows: rows.map((row) => ({
          ...row,
          name: `${similarityName(row.similarity)}, ${variantName(row.variant)}, alpha ${row.alpha}`,
          tail: row.main ? "main" : row.sameAsMain === null ? "" : `${percent(row.sameAsMain)} the same`,
          value: null,
          n: Object.values(row.counts).includes(null) ? Math.max(teachers, sum(row.counts)) : sum(row.counts),
        })),
        link: () => null,
        further: { label: "Same type", cell: (row) => same(row) },
      });
      const least = Math.min(...rows.filter((row) => !row.main).map((row) => row.sameAsMain ?? 1));
      return [
        h(
          "p",
          { class: "section-intro" },
          `The types again with the other level of significance, another similarity of courses and only the electives. ${rows.length > 1 ? `At least ${percent(least)} of the teachers keep their type.` : ""}`,
        ),
        h("div", { class: "card" }, bars),
      ];
    },
    { empty: "This run has no other settings to compare with." },
  );
}

function same(row: SensitivityRow) {
  return row.main ? "main" : row.sameAsMain === null ? null : percent(row.sameAsMain);
}

function sum(counts: Record<string, number | null>): number {
  return Object.values(counts).reduce((total: number, number) => total + (number ?? 0), 0);
}

function teachersLink(filter: Record<string, string | null | undefined>) {
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return `teachers.html?${new URLSearchParams(given as Array<[string, string]>)}`;
}

function attributeText(by: string) {
  return attributes.find(({ value }) => value === by)?.text ?? by;
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
