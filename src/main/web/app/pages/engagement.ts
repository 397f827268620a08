/** Engagement: what the logs cover, how engaged the teachers were, in which groups, and how much that depends on choices. */
import { type CentroidCell, centroidMap } from "../charts/centroid-map.js";
import { thresholdPlot } from "../charts/threshold-plot.js";
import { get, getIfAny } from "../data/api.js";
import type {
  EngagementCohort,
  KindGroup,
  Levels,
  Profiles,
  RankPair,
  Ranks,
  Solution,
  Threshold,
} from "../data/types.js";
import { link, readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { attributeChoices, attributes, choice, offered, selectField } from "../elements/choice.js";
import { type Column, dataTable, undefinedMark } from "../elements/data-table.js";
import { estimate } from "../elements/estimate.js";
import { histogramCard } from "../elements/histogram-card.js";
import { csv, fact, source, tiles, withheld } from "../elements/report-parts.js";
import { ShareBars, type ShareRow } from "../elements/share-bars.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { attributeName, teachersInBin, teachersWith } from "../text/attributes.js";
import {
  byKind,
  categories,
  categoryName,
  featureName,
  featureValue,
  levelKinds,
  levelOf,
  levels as allLevels,
  scoreValue,
  unitName,
} from "../text/engagement.js";
import { parametersSentence } from "../text/explain.js";
import { attributeValue, count, fewDigits, percent, percentTenths } from "../text/format.js";
import { coded, t, tn } from "../text/messages.js";
import { typeName, typesInOrder } from "../text/types.js";
import { emptyNotice, present, show } from "../view.js";

const defaults = { by: "careerStage", category: "usage", of: "teachers", number: "three" };

let state = readState(defaults);
let groupings = attributes;
/** what is shown, once it is there */
let shown: EngagementCohort | null = null;

present(byId("coverage"), load, coverage, {
  empty: h(
    "p",
    {},
    tn("engagement.none", {
      data: h("a", { href: "data.html" }, t("engagement.importLogs")),
      run: h("a", { href: "runs.html?kind=engagement" }, t("engagement.startRun")),
    }),
  ),
});

addEventListener("popstate", () => {
  state = readState(defaults);
  if (shown !== null) {
    showLevels();
    showFeatures(shown);
    showProfiles(shown);
  }
});

/** @returns null when no engagement has been computed */
async function load(signal: AbortSignal): Promise<EngagementCohort | null> {
  const cohort = await getIfAny<EngagementCohort>("engagement", {}, signal);
  if (cohort !== null) {
    const known = await get<Record<string, unknown>>("teachers/attributes", {}, signal);
    groupings = attributeChoices(Object.keys(known).filter((name) => name !== "engagementLevel"));
  }
  return cohort;
}

function coverage(cohort: EngagementCohort | null) {
  if (cohort === null) {
    return null;
  }
  shown = cohort;
  byId("further").hidden = false;
  showLevels();
  showByType(cohort);
  showDistributions(cohort);
  showFeatures(cohort);
  showProfiles(cohort);
  showThresholds(cohort);
  showRanks(cohort);
  showExcluded(cohort);
  const { run, coverage: figures } = cohort;
  const shownTiles = [
    { name: "enrolments", href: "courses.html?list=enrolments", number: figures.enrolments },
    { name: "traced", href: null, number: figures.traced },
    { name: "untraced", href: null, number: figures.untraced },
    { name: "dark", href: null, number: figures.dark },
    { name: "engaged", href: link("teachers.html", { sort: "engagement", order: "desc" }), number: figures.engaged },
    { name: "acts", href: "#excluded-title", number: figures.acts },
  ] as const;
  return [
    tiles(
      shownTiles.map(({ name, href, number }) => ({ name, href, text: t(`engagement.tile.${name}`), number: count(number) })),
    ),
    figures.pooled > 0
      ? h("p", { class: "small soft after" }, t("engagement.pooled", { count: figures.pooled }))
      : null,
    h(
      "p",
      { class: "small soft after" },
      tn("engagement.run", {
        id: h("code", {}, run.id),
        parameters: parametersSentence(run.parameters),
        all: h("a", { href: "runs.html" }, t("engagement.allRuns")),
      }),
    ),
    source(cohort, "without"),
  ];
}

function showLevels() {
  fill(
    byId("levels-controls"),
    selectField({
      id: "levels-by",
      label: t("terms.groupBy"),
      alternatives: groupings,
      value: offered(state.by, groupings),
      change: (by) => change({ by }, showLevels),
    }),
  );
  const by = offered(state.by, groupings);
  present(
    byId("levels"),
    (signal) => get<Levels>("engagement/levels", { by }, signal),
    (answer) => {
      const rows = levelRows(answer, (value) => attributeValue(by, value));
      return [
        h("p", { class: "section-intro" }, t("engagement.levelsIntro")),
        h(
          "div",
          { class: "card" },
          levelBars(rows, t("engagement.levelsBy", { attribute: attributeName(by).toLowerCase() }), attributeName(by), {
            of: (row, level) => teachersAt(level, row.value === undefined ? null : teachersWith(by, row.value)),
          }),
        ),
        ...withheld(answer.groups, answer.minimumGroup, (value) => attributeValue(by, value)),
        csv("engagement/levels", { by }),
      ];
    },
    { empty: t("cohort.noAttribute") },
  );
}

function levelRows({ groups, overall }: Levels, name: (value: string | null) => string): ShareRow[] {
  const row = (group: KindGroup, words: string): ShareRow => ({ ...group, name: words, counts: byKind(group.counts) });
  return [
    ...groups.map((group) => row(group, name(group.value))),
    ...(overall === null ? [] : [{ ...row(overall, t("terms.allTeachers")), value: undefined as never }]),
  ];
}

function levelBars(
  rows: ShareRow[],
  label: string,
  group: string,
  { of }: { of: (row: ShareRow, level: string | null) => string | null },
) {
  const bars = new ShareBars();
  bars.show({
    label,
    group,
    rows,
    kinds: levelKinds,
    link: (row, kind) => of(row, kind === null ? null : levelOf(kind)),
  });
  return bars;
}

/** @param page address of the teachers of a group; null for all */
function teachersAt(level: string | null, page: string | null): string {
  const address = page ?? "teachers.html";
  if (level === null) {
    return address;
  }
  const given: Record<string, string> =
    level === "undefined" ? { missing: "engagement" } : { "is.engagementLevel": level };
  return `${address}${address.includes("?") ? "&" : "?"}${new URLSearchParams(given)}`;
}

function showByType(cohort: EngagementCohort) {
  present(
    byId("by-type"),
    (signal) => get<Levels>("engagement/levels", { by: "coherenceType" }, signal),
    (answer) => {
      const groups = typesInOrder(answer.groups);
      if (groups.length === 0) {
        return null;
      }
      const ofType = (type: string | null) => link("teachers.html", { type });
      return [
        h("p", { class: "section-intro" }, t("engagement.byTypeIntro")),
        h(
          "div",
          { class: "card" },
          levelBars(levelRows({ ...answer, groups }, typeName), t("engagement.byTypeTable"), t("terms.type"), {
            of: (row, level) => teachersAt(level, row.value === undefined ? null : ofType(row.value)),
          }),
        ),
        h("div", { class: "card flush after" }, crossTable(groups, ofType)),
        ...withheld(answer.groups, answer.minimumGroup, typeName),
        source(cohort, "levelsByType"),
      ];
    },
    { empty: t("engagement.noTypes") },
  );
}

/** Types of selection by levels of engagement, every number a link to its teachers. */
function crossTable(groups: KindGroup[], ofType: (type: string | null) => string) {
  const cell = (group: KindGroup, level: string) => {
    const number = group.counts[level];
    if (number === null || number === undefined) {
      return h("span", { class: "undefined" }, t("terms.withheld"));
    }
    const words = group.n === null || group.n === 0 ? count(number) : `${count(number)} · ${percent(number / group.n)}`;
    return number === 0 ? words : h("a", { href: teachersAt(level, ofType(group.value)) }, words);
  };
  return dataTable({
    caption: t("engagement.byTypeTable"),
    columns: [
      { label: t("terms.type"), head: true, cell: (group) => typeName(group.value) },
      {
        label: t("terms.teachers"),
        numeric: true,
        cell: (group) =>
          group.n === null ? h("span", { class: "undefined" }, t("terms.withheld")) : count(group.n),
      },
      ...allLevels.map(({ name, text }): Column<KindGroup> => ({
        label: text,
        numeric: true,
        cell: (group) => cell(group, name),
      })),
    ],
    rows: groups,
  });
}

function showDistributions({ teacherScores }: EngagementCohort) {
  const ordered = [...teacherScores].sort((a) => (a.key === "engagement" ? -1 : 0));
  show(
    byId("distributions"),
    "ready",
    h("p", { class: "section-intro" }, t("engagement.distributionsIntro")),
    h(
      "div",
      { class: "histograms" },
      ordered.map(({ key, values }) =>
        histogramCard(categoryName(key), values, {
          color: key === "engagement" ? "var(--accent)" : "var(--line-strong)",
          label: t("engagement.score").toLowerCase(),
          format: scoreValue,
          tick: (value) => fewDigits(value).replace("-", "−"),
          link: teachersInBin(key),
        }),
      ),
    ),
  );
}

function showFeatures(cohort: EngagementCohort) {
  const category = categories.find((each) => each === state.category) ?? "usage";
  fill(
    byId("features-controls"),
    choice({
      legend: t("engagement.category"),
      name: "category",
      alternatives: categories.map((value) => ({ value, text: categoryName(value) })),
      value: category,
      change: (value) => change({ category: value }, () => showFeatures(cohort)),
    }),
  );
  const features = cohort.features.filter((feature) => feature.category === category);
  const figureOf =
    (name: "mean" | "sd" | "min" | "q1" | "median" | "q3" | "max") =>
    ({ key, values }: (typeof features)[number]) =>
      values[name] === null ? undefinedMark() : featureValue(key, values[name]);
  show(
    byId("features"),
    "ready",
    h("p", { class: "section-intro" }, t("engagement.featuresIntro")),
    h(
      "div",
      { class: "histograms" },
      features.map(({ key, unit, values }) =>
        histogramCard(featureName(key), values, {
          color: "var(--line-strong)",
          label: unitName(unit),
          format: (value) => featureValue(key, value),
        }),
      ),
    ),
    h(
      "div",
      { class: "card flush after" },
      dataTable({
        caption: t("engagement.featuresTable", { category: categoryName(category) }),
        columns: [
          { label: t("engagement.feature"), head: true, cell: ({ key }) => featureName(key) },
          { label: t("engagement.unit"), cell: ({ unit }) => unitName(unit) || "–" },
          {
            label: t("engagement.sign"),
            numeric: true,
            cell: ({ sign }) => (sign === 0 ? "0" : sign > 0 ? "+" : "−"),
          },
          { label: t("engagement.cases"), numeric: true, cell: ({ values }) => count(values.n) },
          { label: t("terms.undefined"), numeric: true, cell: ({ values }) => count(values.undefined) },
          ...(["mean", "sd", "min", "q1", "median", "q3", "max"] as const).map((name) => ({
            label: t(`engagement.${name}`),
            numeric: true,
            cell: figureOf(name),
          })),
        ],
        rows: features,
      }),
    ),
    csv("engagement"),
  );
}

function showProfiles(cohort: EngagementCohort) {
  const ofTeachers = state.of !== "enrolments";
  const profiles = ofTeachers ? cohort.teacherProfiles : cohort.enrolmentProfiles;
  fill(
    byId("profiles-controls"),
    choice({
      legend: t("engagement.profilesOf"),
      name: "of",
      alternatives: [
        { value: "teachers", text: t("engagement.ofTeachers") },
        { value: "enrolments", text: t("engagement.ofEnrolments") },
      ],
      value: ofTeachers ? "teachers" : "enrolments",
      change: (of) => change({ of }, () => showProfiles(cohort)),
    }),
    profiles.best !== null &&
      choice({
        legend: t("engagement.solution"),
        name: "number",
        alternatives: [
          { value: "three", text: t("engagement.three") },
          { value: "best", text: t("engagement.best", { number: profiles.best.profiles.length }) },
        ],
        value: state.number === "best" ? "best" : "three",
        change: (number) => change({ number }, () => showProfiles(cohort)),
      }),
  );
  const solution = state.number === "best" ? profiles.best : profiles.three;
  show(
    byId("profiles"),
    solution === null ? "empty" : "ready",
    h("p", { class: "section-intro" }, t("engagement.profilesIntro")),
    solution === null
      ? emptyNotice(t("engagement.tooFew"))
      : h("div", { class: "card" }, centroids(profiles, solution, ofTeachers)),
    h(
      "div",
      { class: "pair after" },
      h("div", { class: "card" }, h("h3", {}, t("engagement.trust")), trust(profiles, solution)),
      h("div", { class: "card" }, h("h3", {}, t("engagement.reliability")), reliability(cohort)),
    ),
    source(cohort, "profiles"),
  );
}

/** The three profiles are the levels, by their names. */
function profileName({ profiles }: Solution, number: number) {
  const level = state.number === "best" || profiles.length !== 3 ? undefined : allLevels[number - 1];
  return level === undefined ? t("engagement.profile", { number }) : level.text;
}

function centroids(profiles: Profiles, solution: Solution, ofTeachers: boolean) {
  const shownCategories = categories.filter((category) => profiles.categories.includes(category));
  const cells = solution.profiles.flatMap((profile): CentroidCell[] =>
    [...shownCategories, "engagement" as const].flatMap((category) => {
      const value = category === "engagement" ? profile.engagement : profile.centroid[category];
      return value === null || value === undefined
        ? []
        : [
            {
              profile: profileName(solution, profile.number),
              category: categoryName(category),
              value,
              words: scoreValue(value),
            },
          ];
    }),
  );
  const level = (number: number) => (solution.profiles.length === 3 ? allLevels[number - 1]?.name : undefined);
  const teachersOf = (number: number) =>
    !ofTeachers
      ? null
      : state.number === "best"
        ? null
        : level(number) === undefined
          ? null
          : teachersAt(level(number) ?? null, null);
  const chart = new ChartFigure();
  chart.show({
    label: t("engagement.centroidsLabel", {
      count: solution.profiles.length,
      values: solution.profiles
        .map(
          ({ number }) =>
            `${profileName(solution, number)}: ${cells
              .filter(({ profile }) => profile === profileName(solution, number))
              .map(({ category, words }) => `${category} ${words}`)
              .join(", ")}`,
        )
        .join("; "),
    }),
    caption: t("engagement.fitted", {
      fitted: profiles.fitted,
      nearest: profiles.nearest,
      without: profiles.without,
    }),
    draw: (width) =>
      centroidMap(cells, {
        width,
        profiles: solution.profiles.map(({ number }) => profileName(solution, number)),
        categories: [...shownCategories.map(categoryName), categoryName("engagement")],
      }),
    table: () =>
      dataTable({
        caption: t("engagement.centroids"),
        columns: [
          { label: t("engagement.profiles"), head: true, cell: ({ number }) => profileName(solution, number) },
          {
            label: t("engagement.size"),
            numeric: true,
            cell: ({ number, size }) => {
              const address = teachersOf(number);
              return size === null
                ? h("span", { class: "undefined" }, t("terms.withheld"))
                : address === null
                  ? count(size)
                  : h("a", { href: address }, count(size));
            },
          },
          ...shownCategories.map((category) => ({
            label: categoryName(category),
            numeric: true,
            cell: ({ centroid }: Solution["profiles"][number]) => {
              const value = centroid[category];
              return value === null || value === undefined ? null : scoreValue(value);
            },
          })),
          {
            label: categoryName("engagement"),
            numeric: true,
            cell: ({ engagement }) => (engagement === null ? null : scoreValue(engagement)),
          },
        ],
        rows: solution.profiles,
      }),
  });
  return chart;
}

function trust(profiles: Profiles, solution: Solution | null) {
  const known = profiles.bic.map((value, i) => ({ number: i + 1, value }));
  return [
    solution !== null &&
      h(
        "dl",
        { class: "trust" },
        fact(
          t("engagement.silhouette"),
          solution.silhouette === null ? undefinedMark() : scoreValue(solution.silhouette),
          t("engagement.silhouetteWords"),
        ),
        fact(
          t("engagement.stability"),
          solution.stability === null
            ? undefinedMark()
            : solution.stabilitySd === null
              ? scoreValue(solution.stability)
              : `${scoreValue(solution.stability)} ± ${scoreValue(solution.stabilitySd)}`,
          t("engagement.stabilityWords", { count: solution.bootstraps }),
        ),
      ),
    h("h4", { class: "after" }, t("engagement.bic")),
    h("p", { class: "small soft" }, t("engagement.bicWords")),
    dataTable({
      caption: t("engagement.bic"),
      columns: [
        {
          label: t("engagement.numberOfProfiles"),
          head: true,
          cell: ({ number }) =>
            number === profiles.best?.profiles.length ? h("strong", {}, count(number)) : count(number),
        },
        { label: "BIC", numeric: true, cell: ({ value }) => (value === null ? null : fewDigits(value).replace("-", "−")) },
      ],
      rows: known,
    }),
  ];
}

function reliability({ reliability: { items, n, alpha, omega } }: EngagementCohort) {
  return [
    h("p", { class: "small soft" }, t("engagement.reliabilityWords", { items, n })),
    h(
      "dl",
      { class: "trust after" },
      fact(t("engagement.alpha"), estimate(alpha), null),
      fact(t("engagement.omega"), estimate(omega), null),
    ),
  ];
}

function showThresholds(cohort: EngagementCohort) {
  const { thresholds } = cohort;
  const main = thresholds.find((threshold) => threshold.main)?.minutes ?? 0;
  const pause = ({ minutes }: Threshold) => t("engagement.minutes", { count: minutes });
  const bars = thresholds.flatMap((threshold) =>
    threshold.mean === null ? [] : [{ pause: pause(threshold), hours: threshold.mean, main: threshold.main }],
  );
  const columns: Array<Column<Threshold>> = [
    {
      label: t("engagement.pause"),
      head: true,
      cell: (threshold) => (threshold.main ? h("strong", {}, pause(threshold)) : pause(threshold)),
    },
    { label: t("engagement.hoursTotal"), numeric: true, cell: ({ hours }) => fewDigits(hours) },
    { label: t("engagement.hoursMean"), numeric: true, cell: ({ mean }) => (mean === null ? null : fewDigits(mean)) },
    {
      label: t("engagement.hoursMedian"),
      numeric: true,
      cell: ({ median }) => (median === null ? null : fewDigits(median)),
    },
    { label: t("engagement.sessionsTotal"), numeric: true, cell: ({ sessions }) => count(sessions) },
    {
      label: t("engagement.correlation"),
      numeric: true,
      cell: ({ spearman }) => (spearman === null ? null : scoreValue(spearman)),
    },
  ];
  const table = () => dataTable({ caption: t("engagement.thresholdsTable"), columns, rows: thresholds });
  const chart = new ChartFigure();
  chart.show({
    label: t("engagement.hoursLabel", {
      values: bars.map(({ pause: minutes, hours }) => `${minutes}: ${fewDigits(hours)}`).join(", "),
    }),
    draw: (width) => thresholdPlot(bars, { width: Math.min(width, 560), label: t("engagement.hoursAxis") }),
    table,
  });
  show(
    byId("thresholds"),
    "ready",
    h("p", { class: "section-intro" }, t("engagement.thresholdsIntro", { main })),
    h("div", { class: "card" }, chart),
    h("div", { class: "card flush after" }, table()),
  );
}

function showRanks(cohort: EngagementCohort) {
  present(
    byId("ranks"),
    (signal) => get<Ranks>("engagement/ranks", {}, signal),
    ({ pairs, main }) => {
      const columns: Array<Column<RankPair>> = [
        {
          label: t("engagement.pair"),
          head: true,
          cell: ({ a, b }) => {
            const words = t("engagement.pairOf", { a, b });
            return a === main || b === main ? h("strong", {}, words) : words;
          },
        },
        {
          label: t("engagement.spearman"),
          numeric: true,
          cell: ({ spearman }) => (spearman === null ? null : scoreValue(spearman)),
        },
        {
          label: t("engagement.changedThird"),
          numeric: true,
          cell: ({ changedThird }) => (changedThird === null ? null : percentTenths(changedThird)),
        },
      ];
      return [
        h("h3", {}, t("engagement.ranks")),
        h("p", { class: "section-intro" }, t("engagement.ranksIntro", { count: pairs[0]?.teachers ?? 0 })),
        h("div", { class: "card flush" }, dataTable({ caption: t("engagement.ranks"), columns, rows: pairs })),
        csv("engagement/ranks"),
        source(cohort, "thresholds"),
      ];
    },
  );
}

function showExcluded({ coverage: { events, acts, repeated }, excluded }: EngagementCohort) {
  const known = excluded.filter((each) => each.events > 0);
  show(
    byId("excluded"),
    "ready",
    h("p", { class: "section-intro" }, t("engagement.excludedIntro", { events, acts })),
    h(
      "div",
      { class: "card flush" },
      dataTable({
        caption: t("engagement.excludedTable"),
        columns: [
          { label: t("engagement.reason"), head: true, cell: ({ reason, meaning }) => coded("engagement", `excluded.${reason}`, meaning) },
          { label: t("engagement.events"), numeric: true, cell: (row) => count(row.events) },
          {
            label: t("terms.share"),
            numeric: true,
            cell: (row) => (events === 0 ? null : percentTenths(row.events / events)),
          },
        ],
        rows: known,
      }),
    ),
    repeated > 0 && h("p", { class: "small soft after" }, t("engagement.repeated", { count: repeated })),
    h("p", { class: "small after" }, h("a", { href: "data.html" }, t("site.data"))),
  );
}

function change(part: Partial<typeof defaults>, redraw: () => void) {
  state = { ...state, ...part };
  writeState(state, defaults, "push");
  redraw();
}
