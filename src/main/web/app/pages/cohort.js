/** The cohort: which types of selections there are, in which groups and years, and how much that depends on the settings. */
import { yearsPlot } from "../charts/years-plot.js";
import { get, getIfAny, post, segment } from "../data/api.js";
import { follow } from "../data/run-events.js";
import { readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { attributes, selectField } from "../elements/choice.js";
import { dataTable } from "../elements/data-table.js";
import { groupSummary } from "../elements/group-summary.js";
import { ShareBars } from "../elements/share-bars.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { typeMark } from "../elements/type-mark.js";
import { facetWords, parametersSentence } from "../text/explain.js";
import {
  attributeValue,
  count,
  counted,
  listed,
  percent,
  period,
  score,
  similarityName,
  variantName,
} from "../text/format.js";
import { comparedMeasures, measureName } from "../text/measures.js";
import { selectionTypes, typeMeaning } from "../text/types.js";
import { emptyNotice, failure, present } from "../view.js";

const defaults = { by: "careerStage", measureBy: "careerStage", measure: "thematicCoherence" };
const facets = /** @type {const} */ (["thematic", "disciplinary"]);

let state = readState(defaults);
/** @type {any} the run behind the types that are shown */
let run = null;
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

/**
 * @param {AbortSignal} signal
 * @returns {Promise<any>} null when no run has given types yet
 */
async function typesWithRun(signal) {
  const answer = await getIfAny("types", {}, signal);
  return answer === null ? null : { ...answer, run: await get(`runs/${segment(answer.run)}`, {}, signal) };
}

/** @param {any} answer */
function types(answer) {
  if (answer === null || answer.overall?.n === 0) {
    return null;
  }
  run = answer.run;
  teachers = answer.overall?.n ?? 0;
  byId("further").hidden = false;
  showGroups();
  showMeasure();
  showYears();
  showSensitivity();
  const { overall } = answer;
  if (overall === null) {
    return [emptyNotice(withheldNote(answer.minimumGroup)), origin()];
  }
  return [
    h("div", { class: "card flush-all type-table" }, typeTable(overall)),
    Object.values(overall.counts).includes(null) &&
      h("p", { class: "small soft after" }, withheldNote(answer.minimumGroup)),
    origin(),
  ].filter((part) => part !== false);
}

function origin() {
  return h(
    "p",
    { class: "small soft after" },
    "Run ",
    h("code", {}, run.id),
    `: ${parametersSentence(run.parameters)}. `,
    h("a", { href: "runs.html" }, "All runs"),
  );
}

/** @param {number} minimumGroup */
function withheldNote(minimumGroup) {
  return `Withheld: numbers of fewer than ${minimumGroup} teachers, and those from which such a number could be had by subtraction.`;
}

/** @param {{ n: number, counts: Record<string, number | null> }} overall */
function typeTable({ n, counts }) {
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
        cell: ({ name }) => (counts[name] === null || counts[name] === undefined ? withheld() : count(counts[name])),
      },
      { label: "Share", cell: ({ name }) => shareBar(name, counts[name] ?? null, n, most) },
    ],
    rows: selectionTypes,
  });
}

/**
 * @param {string} type
 * @param {number | null} number
 * @param {number} n
 * @param {number} most the longest bar
 */
function shareBar(type, number, n, most) {
  if (number === null || n === 0) {
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
    (signal) => get("types", { by }, signal),
    (answer) => {
      const hidden = answer.groups.filter((/** @type {any} */ group) => group.suppressed);
      const cells = answer.groups.some(
        (/** @type {any} */ group) => !group.suppressed && Object.values(group.counts).includes(null),
      );
      const rows = answer.groups.map((/** @type {any} */ group) => ({
        ...group,
        name: attributeValue(by, group.value),
      }));
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
                h(
                  "li",
                  {},
                  `${listed(hidden.map((/** @type {any} */ group) => attributeValue(by, group.value)))}: withheld as a whole.`,
                ),
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
  const measure = comparedMeasures.find(({ value }) => value === state.measure) ?? comparedMeasures[0];
  const name = measureName(measure.value);
  present(
    byId("measure"),
    (signal) => get("summary", { by: state.measureBy, measure: measure.value }, signal),
    (summary) =>
      summary.groups.length === 0 ? null : groupSummary(summary, { ...measure, name, axis: name.toLowerCase() }),
    { empty: "No teacher has this attribute." },
  );
}

function showYears() {
  present(byId("years"), (signal) => get("types/years", {}, signal), years, {
    empty: "No course has a date: there are no academic years.",
  });
}

/** @param {{ items: any[], available: string[] }} answer */
function years({ items, available }) {
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
    missing.length > 0 ? missingYears(missing) : null,
    items.length === 0 ? null : yearCharts(items, available),
  ];
}

/** @param {string[]} missing */
function missingYears(missing) {
  const region = h("div", { class: "notice missing-years" });
  const button = h(
    "button",
    { class: "button primary", type: "button", "data-focus": "start-years", onclick: () => runYears(missing, region) },
    missing.length === 1 ? "Compute this year" : `Compute these ${missing.length} years`,
  );
  region.append(h("p", {}, `Not computed yet: ${listed(missing.map((year) => period(year)))}.`), button);
  return region;
}

/**
 * Starts one run after the other, so that the server has one at a time and the page can say how far it is.
 *
 * @param {string[]} missing
 * @param {HTMLElement} region
 */
async function runYears(missing, region) {
  const bar = h("progress", { "aria-label": "Progress of the runs by year", max: missing.length, value: 0 });
  const words = h("p", { class: "small soft number" });
  region.setAttribute("aria-busy", "true");
  fill(region, h("div", { class: "year-progress" }, bar, words));
  try {
    for (const [i, year] of missing.entries()) {
      announce(`Computing ${period(year, "long")}.`);
      const started = await post("runs", { kind: "coherence", parameters: { ...run.parameters, period: year } });
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
    fill(region, failure(error, showYears));
    return;
  }
  showYears();
}

/**
 * @param {any[]} items
 * @param {string[]} available
 */
function yearCharts(items, available) {
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
      .filter(({ value }) => value !== null && value !== undefined),
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
            cell: (/** @type {any} */ item) => {
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
    (signal) => getIfAny("types/sensitivity", {}, signal),
    (answer) => {
      if (answer === null || answer.rows.length === 0) {
        return null;
      }
      const { rows } = answer;
      const bars = new ShareBars();
      bars.show({
        label: "Types of selections under other settings",
        group: "Settings",
        rows: rows.map((/** @type {any} */ row) => ({
          ...row,
          name: `${similarityName(row.similarity)}, ${variantName(row.variant)}, alpha ${row.alpha}`,
          tail: row.main ? "main" : row.sameAsMain === null ? "" : `${percent(row.sameAsMain)} the same`,
          value: null,
          n: Object.values(row.counts).includes(null) ? Math.max(teachers, sum(row.counts)) : sum(row.counts),
        })),
        link: () => null,
        further: { label: "Same type", cell: (row) => same(row) },
      });
      const least = Math.min(
        ...rows.filter((/** @type {any} */ row) => !row.main).map((/** @type {any} */ row) => row.sameAsMain ?? 1),
      );
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

/** @param {any} row */
function same(row) {
  return row.main ? "main" : row.sameAsMain === null ? null : percent(row.sameAsMain);
}

/**
 * @param {Record<string, number | null>} counts
 * @returns {number}
 */
function sum(counts) {
  return Object.values(counts).reduce((/** @type {number} */ total, number) => total + (number ?? 0), 0);
}

/**
 * @param {Record<string, string | null | undefined>} filter
 */
function teachersLink(filter) {
  const given = Object.entries(filter).filter(([, value]) => value !== null && value !== undefined);
  return `teachers.html?${new URLSearchParams(/** @type {Array<[string, string]>} */ (given))}`;
}

/** @param {string} by */
function attributeText(by) {
  return attributes.find(({ value }) => value === by)?.text ?? by;
}

/**
 * @param {Partial<typeof defaults>} part
 * @param {() => void} show
 */
function change(part, show) {
  state = { ...state, ...part };
  writeState(state, defaults, "push");
  show();
}

/** @param {string} words for screen readers; what is seen changes in the region itself */
function announce(words) {
  byId("years-announcement").textContent = words;
}
