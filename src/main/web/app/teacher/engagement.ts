/** How engaged a teacher was: the scores against the cohort, course by course, and the sessions over time. */
import { scorePlot, type ScoreRow } from "../charts/score-plot.js";
import { type SessionDot, sessionPlot } from "../charts/session-plot.js";
import type { EngagedCourse, FeatureOfCohort, SessionOfTeacher, TeacherEngagement } from "../data/types.js";
import { h, isolated, type Child } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { choice } from "../elements/choice.js";
import { cypherSource } from "../elements/cypher-source.js";
import { type Column, dataTable, undefinedMark } from "../elements/data-table.js";
import { levelMark } from "../elements/level-mark.js";
import {
  categories,
  categoryName,
  featureName,
  featureValue,
  patternName,
  scoreValue,
} from "../text/engagement.js";
import { count, day, fewDigits, momentIn, percent } from "../text/format.js";
import { t } from "../text/messages.js";
import type { CourseNames } from "./further-cards.js";

const rowsShown = 300;
const pauses = ["10", "15", "30", "60"] as const;

/** What the card of the headline says, with the scores against those of all teachers. */
export function engagementCard(report: TeacherEngagement) {
  const composite = report.scores.find(({ key }) => key === "engagement");
  if (report.engagement === null) {
    return h("div", { class: "notice empty" }, h("p", {}, t("engagement.noneOfTeacher")));
  }
  const scores = cypherSource(report, "scores", t("engagement.theScores"));
  return h(
    "article",
    { class: "card type-card" },
    h(
      "p",
      { class: "engagement-level" },
      report.level === null ? categoryName("engagement") : levelMark(report.level),
      h(
        "span",
        { class: "soft" },
        t("engagement.scoreOf", {
          score: scoreValue(report.engagement),
          courses: t("terms.nCourses", { count: report.courses }),
        }),
      ),
      scores?.button,
    ),
    scores?.panel,
    composite?.below !== null &&
      composite?.below !== undefined &&
      h("p", {}, t("engagement.aheadOf", { share: percent(composite.below) })),
    scoresChart(report),
    h("p", { class: "small soft" }, t("engagement.partWords")),
  );
}

function scoresChart({ scores }: TeacherEngagement) {
  const rows = scores.flatMap(({ key, value, q1, median, q3 }): ScoreRow[] =>
    q1 === null || median === null || q3 === null ? [] : [{ name: categoryName(key), value, q1, median, q3 }],
  );
  const chart = new ChartFigure();
  chart.show({
    label: t("engagement.scoresLabel", {
      values: rows
        .map(({ name, value }) => `${name} ${value === null ? t("terms.undefined") : scoreValue(value)}`)
        .join(", "),
    }),
    caption: t("engagement.scoresCaption"),
    draw: (width) => scorePlot(rows, { width, label: t("engagement.score").toLowerCase() }),
    table: () =>
      dataTable({
        caption: t("engagement.scores"),
        columns: [
          { label: t("engagement.category"), head: true, cell: ({ key }) => categoryName(key) },
          { label: t("engagement.score"), numeric: true, cell: ({ value }) => number(value) },
          {
            label: t("engagement.part"),
            numeric: true,
            cell: ({ key, part }) => (key === "engagement" ? t("terms.none") : number(part)),
          },
          {
            label: t("engagement.below"),
            numeric: true,
            cell: ({ below }) => (below === null ? null : percent(below)),
          },
          { label: t("engagement.q1"), numeric: true, cell: ({ q1 }) => number(q1) },
          { label: t("engagement.median"), numeric: true, cell: ({ median }) => number(median) },
          { label: t("engagement.q3"), numeric: true, cell: ({ q3 }) => number(q3) },
        ],
        rows: scores,
      }),
  });
  return chart;
}

const number = (value: number | null) => (value === null ? null : scoreValue(value));

/** The categories of features, and the thresholds, that the table can show. */
export const tables = [...categories, "thresholds"] as const;

/**
 * The courses of the teacher with the features of one category.
 *
 * @param shown one of {@link tables}
 */
export function courseTable(
  report: TeacherEngagement,
  names: CourseNames,
  shown: string,
  change: (shown: string) => void,
): Child {
  const table = tables.find((each) => each === shown) ?? "usage";
  const title = table === "thresholds" ? t("engagement.byThreshold") : categoryName(table);
  const columns: Array<Column<EngagedCourse>> = [
    {
      label: t("terms.course"),
      head: true,
      cell: ({ course, title, completed, pooled }) =>
        h(
          "span",
          { class: "engaged-course" },
          names.name(course, title ?? course),
          !completed && h("span", { class: "small soft" }, ` ${t("engagement.countsNot")}`),
          pooled && h("span", { class: "small soft" }, ` ${t("engagement.pooledMark")}`),
        ),
    },
    { label: t("engagement.level"), cell: ({ level }) => levelMark(level) },
    { label: t("engagement.composite"), numeric: true, cell: ({ engagement }) => number(engagement) },
    ...(table === "thresholds" ? thresholdColumns() : featureColumns(report, table)),
  ];
  const source = cypherSource(report, "courses", t("engagement.theCourses"));
  return [
    h("h3", { class: "after" }, t("engagement.coursesTitle"), " ", source?.button),
    source?.panel,
    h("p", { class: "section-intro" }, t("engagement.coursesIntro")),
    choice({
      legend: t("engagement.category"),
      name: "engagement-table",
      alternatives: tables.map((value) => ({
        value,
        text: value === "thresholds" ? t("engagement.byThreshold") : categoryName(value),
      })),
      value: table,
      change,
    }),
    h(
      "div",
      { class: "card flush after" },
      dataTable({ caption: t("engagement.coursesCaption", { category: title }), columns, rows: report.items }),
    ),
  ];
}

function featureColumns({ features }: TeacherEngagement, category: string): Array<Column<EngagedCourse>> {
  const score: Column<EngagedCourse> = {
    label: t("engagement.score"),
    numeric: true,
    cell: ({ scores }) => number(scores[category] ?? null),
  };
  const pattern: Array<Column<EngagedCourse>> =
    category === "performance"
      ? [
          {
            label: t("engagement.quizzes"),
            cell: ({ quizPattern }) => (quizPattern === null ? null : patternName(quizPattern)),
          },
        ]
      : [];
  return [
    score,
    ...pattern,
    ...features
      .filter((feature) => feature.category === category)
      .map((feature): Column<EngagedCourse> => ({
        label: headOf(feature),
        numeric: true,
        cell: ({ features: values }) => {
          const value = values[feature.key];
          return value === null || value === undefined ? undefinedMark() : featureValue(feature.key, value);
        },
      })),
  ];
}

function headOf({ key, median }: FeatureOfCohort) {
  const name = featureName(key);
  return median === null ? name : `${name} (${t("engagement.ofCohort", { value: featureValue(key, median) })})`;
}

function thresholdColumns(): Array<Column<EngagedCourse>> {
  return [
    ...pauses.map((minutes): Column<EngagedCourse> => ({
      label: t("engagement.hoursAt", { minutes }),
      numeric: true,
      cell: ({ hours }) => {
        const value = hours[minutes];
        return value === null || value === undefined ? undefinedMark() : fewDigits(value);
      },
    })),
    ...pauses.map((minutes): Column<EngagedCourse> => ({
      label: t("engagement.sessionsAt", { minutes }),
      numeric: true,
      cell: ({ sessionCounts }) => {
        const value = sessionCounts[minutes];
        return value === null || value === undefined ? undefinedMark() : count(value);
      },
    })),
  ];
}

/** What a course is called in the picture. */
export interface CourseRow {
  /** number in the journey */
  number: string;
  color: string;
}

/** The minutes of a session. */
const minutesOf = ({ parts }: SessionOfTeacher) => parts.reduce((sum, { seconds }) => sum + seconds, 0) / 60;

/**
 * A dot for each part of a session that lies in a course. Pure.
 *
 * @param rows by course; courses without one share the row of the rest
 */
export function sessionDots(
  sessions: SessionOfTeacher[],
  rows: ReadonlyMap<string, CourseRow>,
  titles: Record<string, string>,
): SessionDot[] {
  return sessions.flatMap(({ start, parts }) =>
    parts.map(({ course, seconds }) => {
      const row = rows.get(course);
      return {
        row: row?.number ?? elsewhere,
        title: titles[course] ?? (course === "" ? t("engagement.outside") : course),
        at: new Date(start),
        minutes: seconds / 60,
        color: row?.color ?? "var(--line-strong)",
      };
    }),
  );
}

/** the row of what is in none of the teacher's courses */
const elsewhere = "–";

export function timeline(report: TeacherEngagement, rows: ReadonlyMap<string, CourseRow>): Child {
  const { sessions, zone } = report;
  const heading = h("h3", { class: "after" }, t("engagement.timeline"));
  if (sessions.items.length === 0) {
    return [heading, h("p", { class: "soft" }, t("engagement.noSessions"))];
  }
  const dots = sessionDots(sessions.items, rows, sessions.titles);
  const used = new Set(dots.map(({ row }) => row));
  const ordered = [...[...rows.values()].map(({ number: row }) => row), elsewhere].filter((row) => used.has(row));
  const first = sessions.items[0];
  const last = sessions.items.at(-1);
  const chart = new ChartFigure();
  chart.show({
    label: t("engagement.timelineLabel", {
      sessions: t("engagement.nSessions", { count: sessions.total }),
      courses: t("terms.nCourses", { count: ordered.filter((row) => row !== elsewhere).length }),
      from: first === undefined ? "" : day(first.start),
      to: last === undefined ? "" : day(last.start),
    }),
    caption: t("engagement.timelineCaption", { shown: sessions.items.length, count: sessions.total }),
    draw: (width) =>
      sessionPlot(dots, {
        width,
        rows: ordered,
        words: ({ title, at, minutes }) =>
          `${title} · ${momentIn(at.toISOString(), zone)} · ${t("engagement.minutes", { count: Math.round(minutes) })}`,
      }),
    table: () => sessionTable(report),
  });
  return [heading, h("div", { class: "card" }, chart)];
}

function sessionTable({ sessions, zone }: TeacherEngagement) {
  const latest = sessions.items.slice(-rowsShown).reverse();
  const titleOf = (course: string) =>
    course === "" ? t("engagement.outside") : isolated(sessions.titles[course] ?? course);
  return h(
    "div",
    {},
    h(
      "p",
      { class: "small soft" },
      t("engagement.zone", { zone }),
      latest.length < sessions.total &&
        ` ${t("engagement.latestRows", { shown: latest.length, all: sessions.total })}`,
    ),
    dataTable({
      caption: t("engagement.timelineTable"),
      columns: [
        { label: t("engagement.start"), head: true, cell: ({ start }) => momentIn(start, zone) },
        { label: t("engagement.duration"), numeric: true, cell: (session) => fewDigits(minutesOf(session)) },
        {
          label: t("engagement.inCourses"),
          cell: ({ parts }) =>
            parts.flatMap(({ course, seconds }, i) => [
              ...(i === 0 ? [] : [", "]),
              titleOf(course),
              ...(parts.length > 1 ? [` (${fewDigits(seconds / 60)})`] : []),
            ]),
        },
        {
          label: t("engagement.events"),
          numeric: true,
          cell: ({ parts }) => count(parts.reduce((sum, { events }) => sum + events, 0)),
        },
      ],
      rows: latest,
    }),
  );
}

