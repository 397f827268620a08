/** The measures in plain words. Pure: from the figures of the REST interface to sentences. */
import type { Coverage, Distribution, FacetName, FacetReport, Run } from "../data/types.js";
import {
  count,
  counted,
  day,
  duration,
  fraction,
  listed,
  moment,
  monthName,
  nullModelName,
  percent,
  period,
  score,
  signed,
  similarityName,
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

export type Facet = FacetName;

/**
 * @param text of an address, which anyone may write
 * @returns thematic unless the text names the other one
 */
export const facetOf = (text: string): Facet => (text === "disciplinary" ? "disciplinary" : "thematic");

export function undefinedReason(facet: Facet) {
  return `fewer than 2 courses with ${facetWords[facet].categories}`;
}

/** @param report with a defined mean linkage */
export function linkageSentence(facet: Facet, report: FacetReport) {
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

/** @param report with a defined mean linkage */
export function intervalSentence(facet: Facet, report: FacetReport) {
  const { low, high, categorisedCourses: m } = report;
  if (low === null || high === null) {
    return `No interval: it needs 4 courses with ${facetWords[facet].categories}, and there ${m === 1 ? "is" : "are"} ${m}.`;
  }
  return `95% interval ${score(low)} to ${score(high)}, from leaving out one course after the other.`;
}

/**
 * Every measure of a facet but its comparison with chance, each with its sentence.
 *
 * @param decay above 0 a course also has the categories that are broader than its own
 */
export function facetMeasures(
  facet: Facet,
  report: FacetReport,
  decay: number,
): Array<{ name: string; value: string | null; before: string; category: string | null; after: string; key: string }> {
  const { category, categories } = facetWords[facet];
  const m = report.categorisedCourses;
  const of = (share: number | null) => (share === null ? "" : `${Math.round(share * m)} of ${m} courses`);
  const or = (value: number | null, write: (value: number) => string) =>
    value === null || value === undefined ? null : write(value);
  const plain = (before: string) => ({ before, category: null, after: "" });
  return [
    {
      name: "Mean linkage (S)",
      value: or(report.meanLinkage, score),
      ...plain("The coherence: the mean similarity of all pairs of courses."),
      key: `${facet}Coherence`,
    },
    {
      name: "Standard error",
      value: or(report.standardError, fraction),
      ...plain("Of the mean linkage, by the jackknife."),
      key: `${facet}CoherenceSe`,
    },
    {
      name: "Largest thread (T1)",
      value: or(report.largestThread, pairShare),
      ...(report.largestThread === null || report.largestThreadCategory === null
        ? plain(`The ${category} that most of the courses have.`)
        : {
            before: `${of(report.largestThread)} have the ${category} `,
            category: report.largestThreadCategory.name,
            after: decay > 0 ? " or a narrower one." : ".",
          }),
      key: `${facet}LargestThread`,
    },
    {
      name: "Linked share (T2)",
      value: or(report.linkedShare, pairShare),
      ...plain(
        report.linkedShare === null
          ? `Courses that share a ${category} with another one.`
          : `${of(report.linkedShare)} share a ${category} with another one.`,
      ),
      key: `${facet}LinkedShare`,
    },
    {
      name: "Largest component (T3)",
      value: or(report.largestComponent, pairShare),
      ...plain(
        report.largestComponent === null
          ? "Courses that hang together, directly or through others."
          : `${of(report.largestComponent)} hang together, directly or through others.`,
      ),
      key: `${facet}LargestComponent`,
    },
    {
      name: "Concentration (L)",
      value: or(report.concentration, score),
      ...plain(`Chance that two of the courses have the same main ${category}.`),
      key: `${facet}Concentration`,
    },
    {
      name: "Diversity",
      value: or(report.diversity, score),
      ...plain(`Rao-Stirling: 0 when all courses are about one ${category}, more the more unlike their ${categories}.`),
      key: `${facet}Diversity`,
    },
    {
      name: `Effective ${categories}`,
      value: or(report.effectiveCategories, score),
      ...plain(`As many wholly different ${categories} would be as diverse.`),
      key: `${facet}EffectiveCategories`,
    },
    {
      name: "Drift",
      value: or(report.drift, signed),
      ...plain(
        report.drift === null
          ? "Whether consecutive courses are more alike than others; needs 3 courses with dates."
          : "Above 0, consecutive courses are more alike than any two; below 0, less.",
      ),
      key: `${facet}Drift`,
    },
  ];
}

export function coverageSentence(facet: Facet, m: number, n: number) {
  const { category, categories } = facetWords[facet];
  if (m === n) {
    return n === 1 ? `The one course has ${categories}.` : `All ${n} courses have ${categories}.`;
  }
  return `${m} of ${counted(n, "course")} ${m === 1 ? "has" : "have"} ${categories}; the ${n - m === 1 ? "other one has" : "others have"} no known ${category} and ${n - m === 1 ? "is" : "are"} left out, not counted as zero.`;
}

/** @param parameters of a run or a report of coherence, of a run of threads, or of an import */
export function parametersSentence(parameters: Record<string, unknown>) {
  if (parameters.pseudonym !== undefined) {
    return `files loaded · pseudonyms: ${parameters.pseudonym}`;
  }
  if (parameters.kind !== undefined) {
    return threadParameters(parameters);
  }
  const parts = [
    variantName(String(parameters.variant)),
    period(String(parameters.period), "long"),
    `${similarityName(String(parameters.similarity ?? "pathsim"))} similarity`,
  ];
  if (parameters.decay !== undefined) {
    parts.push(`decay ${parameters.decay}`);
  }
  if (parameters.yearStart !== undefined) {
    parts.push(`years from ${monthName(Number(parameters.yearStart))}`);
  }
  if (parameters.nullModel !== undefined) {
    parts.push(`chance: ${nullModelName(String(parameters.nullModel))}`);
  }
  if (parameters.alpha !== undefined) {
    parts.push(`alpha ${parameters.alpha}`);
  }
  return parts.join(" · ");
}

/** @param parameters of a run of threads */
function threadParameters(parameters: Record<string, unknown>) {
  const content = parameters.kind === "content";
  return [
    content ? "threads of content" : "threads of co-enrolment",
    content && parameters.similarity !== undefined && `${similarityName(String(parameters.similarity))} similarity`,
    content && parameters.neighbours !== undefined && `${parameters.neighbours} nearest courses`,
    !content && parameters.significance !== undefined && `backbone at ${parameters.significance}`,
    parameters.resolution !== undefined && `resolution ${parameters.resolution}`,
    parameters.seeds !== undefined && `${counted(Number(parameters.seeds), "seed")}`,
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

/** What the data lack, as sentences; empty when nothing is missing. */
export function coverageGaps(coverage: Coverage) {
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

export function distributionLabel(facet: string, distribution: Distribution) {
  if (distribution.mean === null || distribution.median === null) {
    return `${facet} coherence: no teacher has a value.`;
  }
  return (
    `Histogram of the ${facet.toLowerCase()} coherence of ${counted(distribution.n, "teacher")}: ` +
    `median ${score(distribution.median)}, mean ${score(distribution.mean)}; undefined for ${count(distribution.undefined)}.`
  );
}

export function runTime(run: Run) {
  const started = moment(run.startedAt);
  return run.finishedAt === null
    ? started
    : `${started}, took ${duration(Date.parse(run.finishedAt) - Date.parse(run.startedAt))}`;
}

export function journeyDates(course: { enrolledAt: string | null; completedAt: string | null }) {
  const enrolled = course.enrolledAt === null ? "enrolled, date unknown" : `enrolled ${day(course.enrolledAt)}`;
  return course.completedAt === null
    ? `${enrolled} · not completed`
    : `${enrolled} · completed ${day(course.completedAt)}`;
}

export const pairShare = (share: number): string => (share > 0 && share < 0.005 ? "under 1%" : percent(share));
