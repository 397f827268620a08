/** The figures of the REST interface as sentences. */
import type { Distribution, FacetReport, Run } from "../data/types.js";
import { h } from "../dom.js";
import type { Facet } from "./facets.js";
import {
  day,
  duration,
  fraction,
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
import { t, tn } from "./messages.js";
import { parameterLabel, parameterValue } from "./parameters.js";

/** What the server gives as reasons, in its words. */
const reasons = new Map([
  ["the teacher has no courses in this period", t("explain.noCourses")],
  ["none of the courses has a category in this facet", t("explain.noCategories")],
  ["only one course has a category in this facet, and coherence needs two", t("explain.singleCourse")],
  ["no discipline of the teacher is known", t("explain.noOwnDiscipline")],
  ["fewer than 2 courses in threads", t("explain.fewInThreads")],
  ["no two courses that have both topics and disciplines differ in discipline", t("explain.noneApart")],
  ["It is counted over random draws, which Cypher cannot repeat.", t("explain.notInCypher")],
]);

/** @returns a reason in the language of the page; one that the pages do not know as the server says it */
export const reasonWords = (reason: string): string => reasons.get(reason) ?? reason;

/**
 * @param reason of the server, null when it gives none
 * @param otherwise the reason then
 */
export const undefinedSentence = (reason: string | null, otherwise: string): string =>
  t("teacher.undefinedBecause", { reason: reason === null ? otherwise : reasonWords(reason) });

/** @param report with a defined mean linkage */
export function linkageSentence(facet: Facet, report: FacetReport): string {
  const m = report.categorisedCourses;
  const linked = report.pairs.filter((pair) => pair.similarity > 0).length;
  if (m === 2) {
    return t(linked === 0 ? `explain.twoNone.${facet}` : `explain.twoSome.${facet}`);
  }
  return [
    t(`explain.pairs.${facet}`, { count: (m * (m - 1)) / 2 }),
    linked === 0 ? t("explain.noPair") : t("explain.somePairs", { count: linked }),
  ].join(" ");
}

/** @param report with a defined mean linkage */
export function intervalSentence(facet: Facet, report: FacetReport): string {
  const { low, high, categorisedCourses: m } = report;
  return low === null || high === null
    ? t(`explain.noInterval.${facet}`, { count: m })
    : t("explain.interval", { low: score(low), high: score(high) });
}

interface FacetMeasure {
  name: string;
  value: string | null;
  words: Array<string | Node>;
  /** name of the number in the report */
  key: string;
}

/**
 * Every measure of a facet but its comparison with chance, each with its sentence.
 *
 * @param decay above 0 a course also has the categories that are broader than its own
 */
export function facetMeasures(facet: Facet, report: FacetReport, decay: number): FacetMeasure[] {
  const all = report.categorisedCourses;
  const part = (share: number) => Math.round(share * all);
  const or = (value: number | null, write: (value: number) => string) => (value === null ? null : write(value));
  const { largestThread, largestThreadCategory, linkedShare, largestComponent } = report;
  return [
    {
      name: t("explain.meanLinkage"),
      value: or(report.meanLinkage, score),
      words: [t("explain.meanLinkageWords")],
      key: `${facet}Coherence`,
    },
    {
      name: t("explain.standardError"),
      value: or(report.standardError, fraction),
      words: [t("explain.standardErrorWords")],
      key: `${facet}CoherenceSe`,
    },
    {
      name: t("explain.largestThread"),
      value: or(largestThread, pairShare),
      words:
        largestThread === null || largestThreadCategory === null
          ? [t(`explain.largestThreadWords.${facet}`)]
          : tn(decay > 0 ? `explain.largestThreadBroad.${facet}` : `explain.largestThreadOwn.${facet}`, {
              part: part(largestThread),
              all,
              category: h("b", { dir: "auto" }, largestThreadCategory.name),
            }),
      key: `${facet}LargestThread`,
    },
    {
      name: t("explain.linkedShare"),
      value: or(linkedShare, pairShare),
      words: [
        linkedShare === null
          ? t(`explain.linkedShareWords.${facet}`)
          : t(`explain.linkedShareOf.${facet}`, { part: part(linkedShare), all }),
      ],
      key: `${facet}LinkedShare`,
    },
    {
      name: t("explain.component"),
      value: or(largestComponent, pairShare),
      words: [
        largestComponent === null
          ? t("explain.componentWords")
          : t("explain.componentOf", { part: part(largestComponent), all }),
      ],
      key: `${facet}LargestComponent`,
    },
    {
      name: t("explain.concentration"),
      value: or(report.concentration, score),
      words: [t(`explain.concentrationWords.${facet}`)],
      key: `${facet}Concentration`,
    },
    {
      name: t("explain.diversity"),
      value: or(report.diversity, score),
      words: [t(`explain.diversityWords.${facet}`)],
      key: `${facet}Diversity`,
    },
    {
      name: t(`explain.effective.${facet}`),
      value: or(report.effectiveCategories, score),
      words: [t(`explain.effectiveWords.${facet}`)],
      key: `${facet}EffectiveCategories`,
    },
    {
      name: t("explain.drift"),
      value: or(report.drift, signed),
      words: [t(report.drift === null ? "explain.driftUndefined" : "explain.driftWords")],
      key: `${facet}Drift`,
    },
  ];
}

/**
 * @param m courses with a category of the facet
 * @param n all courses
 */
export function coverageSentence(facet: Facet, m: number, n: number): string {
  if (m === n) {
    return t(`explain.allKnown.${facet}`, { count: n });
  }
  return m === 1
    ? t(`explain.oneKnown.${facet}`, { count: n - m, all: n })
    : t(`explain.someKnown.${facet}`, { count: n - m, known: m, all: n });
}

/** @param parameters of a run or a report of coherence, of a run of threads, or of an import */
export function parametersSentence(parameters: Record<string, unknown>): string {
  if (parameters.pseudonym !== undefined) {
    return t("explain.filesLoaded", { mode: String(parameters.pseudonym) });
  }
  if (parameters.kind !== undefined) {
    return threadParameters(parameters);
  }
  if (parameters.threshold !== undefined) {
    return engagementParameters(parameters);
  }
  if (parameters.precedence !== undefined) {
    return motivationParameters(parameters);
  }
  if (parameters.variant === undefined) {
    return Object.entries(parameters)
      .map(([name, value]) => `${parameterLabel(name)}: ${parameterValue(name, value)}`)
      .join(" · ");
  }
  const parts = [
    variantName(String(parameters.variant)),
    period(String(parameters.period), "long"),
    t("explain.similarity", { name: similarityName(String(parameters.similarity ?? "pathsim")) }),
  ];
  if (parameters.decay !== undefined) {
    parts.push(t("explain.decay", { value: String(parameters.decay) }));
  }
  if (parameters.yearStart !== undefined) {
    parts.push(t("explain.yearsFrom", { month: monthName(Number(parameters.yearStart)) }));
  }
  if (parameters.nullModel !== undefined) {
    parts.push(t("explain.chance", { model: nullModelName(String(parameters.nullModel)) }));
  }
  if (parameters.alpha !== undefined) {
    parts.push(t("explain.alpha", { value: String(parameters.alpha) }));
  }
  return parts.join(" · ");
}

/** @param parameters of a run of engagement */
function engagementParameters({ threshold, normalisation, zone, method }: Record<string, unknown>): string {
  return [
    t("explain.sessionEnds", { pause: parameterValue("threshold", String(threshold)) }),
    parameterValue("normalisation", normalisation),
    t("explain.zone", { zone: String(zone) }),
    parameterValue("method", method),
  ].join(" · ");
}

/** @param parameters of a run of motivation */
function motivationParameters({ precedence, unstatedYears, creditHours }: Record<string, unknown>): string {
  return [
    `${parameterLabel("precedence")}: ${parameterValue("precedence", precedence)}`,
    `${parameterLabel("unstatedYears")}: ${parameterValue("unstatedYears", unstatedYears)}`,
    `${parameterLabel("creditHours")}: ${parameterValue("creditHours", creditHours)}`,
  ].join(" · ");
}

/** @param parameters of a run of threads */
function threadParameters(parameters: Record<string, unknown>): string {
  const { kind, similarity, neighbours, significance, resolution, seeds } = parameters;
  const content = kind === "content";
  return [
    t(content ? "explain.contentThreads" : "explain.enrolmentThreads"),
    content && similarity !== undefined && t("explain.similarity", { name: similarityName(String(similarity)) }),
    content && neighbours !== undefined && t("explain.neighbours", { number: Number(neighbours) }),
    !content && significance !== undefined && t("explain.backbone", { value: String(significance) }),
    resolution !== undefined && t("explain.resolution", { value: String(resolution) }),
    seeds !== undefined && t("explain.seeds", { count: Number(seeds) }),
  ]
    .filter((part) => part !== false)
    .join(" · ");
}

export function distributionLabel(facet: Facet, distribution: Distribution): string {
  return distribution.mean === null || distribution.median === null
    ? t("explain.noValue", { measure: t(`terms.coherence.${facet}`) })
    : t("explain.histogram", {
        measure: t(`terms.inline.${facet}`),
        count: distribution.n,
        median: score(distribution.median),
        mean: score(distribution.mean),
        missing: distribution.undefined,
      });
}

export function runTime(run: Run): string {
  const started = moment(run.startedAt);
  return run.finishedAt === null
    ? started
    : t("explain.took", {
        moment: started,
        duration: duration(Date.parse(run.finishedAt) - Date.parse(run.startedAt)),
      });
}

export function journeyDates(course: { enrolledAt: string | null; completedAt: string | null }): string {
  return [
    course.enrolledAt === null
      ? t("explain.enrolledUnknown")
      : t("explain.enrolledOn", { date: day(course.enrolledAt) }),
    course.completedAt === null
      ? t("explain.notCompleted")
      : t("explain.completedOn", { date: day(course.completedAt) }),
  ].join(" · ");
}

export const pairShare = (share: number): string =>
  share > 0 && share < 0.005 ? t("terms.underOnePercent") : percent(share);
