/** The measures in plain words. Pure: from the figures of the REST interface to sentences. */
import {
  count,
  counted,
  day,
  duration,
  listed,
  moment,
  monthName,
  percent,
  period,
  score,
  variantName,
} from "./format.js";

/** What each facet is about, in the words of the pages. */
export const facetWords = {
  thematic: { name: "Thematic", category: "topic", categories: "topics", color: "var(--thematic)" },
  disciplinary: {
    name: "Disciplinary",
    category: "discipline",
    categories: "disciplines",
    color: "var(--disciplinary)",
  },
};

/** @typedef {keyof typeof facetWords} Facet */

/**
 * @param {string} text of an address, which anyone may write
 * @returns {Facet} thematic unless the text names the other one
 */
export const facetOf = (text) => (text === "disciplinary" ? "disciplinary" : "thematic");

/**
 * @typedef {object} FacetReport
 * @property {number} categorisedCourses
 * @property {number | null} meanLinkage
 * @property {number | null} largestThread
 * @property {{ id: string, name: string } | null} largestThreadCategory
 * @property {number | null} linkedShare
 * @property {number | null} largestComponent
 * @property {string | null} undefinedBecause
 * @property {Array<{ a: string, b: string, similarity: number, share: number,
 *   shared: Array<{ id: string, name: string, contribution: number }> }>} pairs
 * @property {string[]} unlinked
 * @property {string[]} uncategorised
 * @property {{ query: string, parameters: Record<string, unknown> }} cypher
 */

/** @param {Facet} facet */
export function undefinedReason(facet) {
  return `fewer than 2 courses with ${facetWords[facet].categories}`;
}

/**
 * @param {Facet} facet
 * @param {FacetReport} report with a defined mean linkage
 */
export function linkageSentence(facet, report) {
  const { categories } = facetWords[facet];
  const m = report.categorisedCourses;
  const pairs = (m * (m - 1)) / 2;
  const linked = report.pairs.filter((pair) => pair.similarity > 0).length;
  if (m === 2) {
    return linked === 0
      ? `The two courses have no ${categories} in common.`
      : `The similarity of the two courses: 0 means no ${categories} in common, 1 the very same.`;
  }
  return (
    `The mean over ${counted(pairs, "pair")} of courses, where 0 means no ${categories} in common and 1 the very same. ` +
    (linked === 0
      ? "No pair has any in common."
      : `${count(linked)} of the pairs ${linked === 1 ? "has" : "have"} some in common.`)
  );
}

/**
 * The three shares of a facet, each with its sentence.
 *
 * @param {Facet} facet
 * @param {FacetReport} report with a defined mean linkage
 * @param {number} decay above 0 a course also has the categories that are broader than its own
 * @returns {Array<{ name: string, value: number | null, before: string, category: string | null, after: string }>}
 */
export function threads(facet, report, decay) {
  const { category } = facetWords[facet];
  const m = report.categorisedCourses;
  const of = (/** @type {number | null} */ share) => (share === null ? "" : `${Math.round(share * m)} of ${m}`);
  return [
    {
      name: "Largest thread",
      value: report.largestThread,
      before: `${of(report.largestThread)} courses have the ${category} `,
      category: report.largestThreadCategory?.name ?? null,
      after: decay > 0 ? " or a narrower one." : ".",
    },
    {
      name: "Linked share",
      value: report.linkedShare,
      before: `${of(report.linkedShare)} courses share a ${category} with another one.`,
      category: null,
      after: "",
    },
    {
      name: "Largest component",
      value: report.largestComponent,
      before: `${of(report.largestComponent)} courses hang together, directly or through others.`,
      category: null,
      after: "",
    },
  ];
}

/**
 * @param {Facet} facet
 * @param {number} m
 * @param {number} n
 */
export function coverageSentence(facet, m, n) {
  const { category, categories } = facetWords[facet];
  if (m === n) {
    return n === 1 ? `The one course has ${categories}.` : `All ${n} courses have ${categories}.`;
  }
  return `${m} of ${counted(n, "course")} ${m === 1 ? "has" : "have"} ${categories}; the ${n - m === 1 ? "other one has" : "others have"} no known ${category} and ${n - m === 1 ? "is" : "are"} left out, not counted as zero.`;
}

/** @param {Record<string, unknown>} parameters of a run or a report */
export function parametersSentence(parameters) {
  const parts = [
    variantName(String(parameters.variant)),
    period(String(parameters.period), "long"),
    `${parameters.similarity === undefined || parameters.similarity === "pathsim" ? "PathSim" : parameters.similarity} similarity`,
  ];
  if (parameters.decay !== undefined) {
    parts.push(`decay ${parameters.decay}`);
  }
  if (parameters.yearStart !== undefined) {
    parts.push(`years from ${monthName(Number(parameters.yearStart))}`);
  }
  return parts.join(" · ");
}

/**
 * What the data lack, as sentences; empty when nothing is missing.
 *
 * @param {{ coursesWithoutTopics: number, coursesWithoutDisciplines: number, teachersWithoutDisciplines: number,
 *   enrolmentsWithoutDate: number, completionsWithoutDate: number }} coverage
 */
export function coverageGaps(coverage) {
  const gaps = [];
  const courses = [
    coverage.coursesWithoutTopics > 0 && `${counted(coverage.coursesWithoutTopics, "course")} without a topic`,
    coverage.coursesWithoutDisciplines > 0 &&
      `${counted(coverage.coursesWithoutDisciplines, "course")} without a discipline`,
  ].filter((part) => part !== false);
  if (courses.length > 0) {
    gaps.push(`${listed(courses)}: left out of the coherence of that facet.`);
  }
  if (coverage.teachersWithoutDisciplines > 0) {
    gaps.push(
      `${counted(coverage.teachersWithoutDisciplines, "teacher")} without a discipline: no fit can be computed.`,
    );
  }
  const dates = [
    coverage.enrolmentsWithoutDate > 0 && counted(coverage.enrolmentsWithoutDate, "enrolment"),
    coverage.completionsWithoutDate > 0 && counted(coverage.completionsWithoutDate, "completion"),
  ].filter((part) => part !== false);
  if (dates.length > 0) {
    gaps.push(`${listed(dates)} without a date: counted over all years, in no academic year.`);
  }
  return gaps;
}

/**
 * @param {string} facet
 * @param {{ n: number, undefined: number, mean: number | null, median: number | null }} distribution
 */
export function distributionLabel(facet, distribution) {
  if (distribution.mean === null || distribution.median === null) {
    return `${facet} coherence: no teacher has a value.`;
  }
  return (
    `Histogram of the ${facet.toLowerCase()} coherence of ${counted(distribution.n, "teacher")}: ` +
    `median ${score(distribution.median)}, mean ${score(distribution.mean)}; undefined for ${count(distribution.undefined)}.`
  );
}

/** @param {{ startedAt: string, finishedAt: string | null }} run */
export function runTime(run) {
  const started = moment(run.startedAt);
  return run.finishedAt === null
    ? started
    : `${started}, took ${duration(Date.parse(run.finishedAt) - Date.parse(run.startedAt))}`;
}

/** @param {{ enrolledAt: string | null, completedAt: string | null }} course */
export function journeyDates(course) {
  const enrolled = course.enrolledAt === null ? "enrolled, date unknown" : `enrolled ${day(course.enrolledAt)}`;
  return course.completedAt === null
    ? `${enrolled} · not completed`
    : `${enrolled} · completed ${day(course.completedAt)}`;
}

/** @param {number} share */
export const pairShare = (share) => (share > 0 && share < 0.005 ? "under 1 %" : percent(share).replace("%", " %"));
