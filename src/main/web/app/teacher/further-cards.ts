/** What goes beyond the two facets: bridging, threads and fit. */
import type { CoherenceReport } from "../data/types.js";
import { h, type Child } from "../dom.js";
import { cypherSource } from "../elements/cypher-source.js";
import { measureList } from "../elements/measure-list.js";
import { bar } from "../elements/score-bar.js";
import { chanceRows } from "../text/chance.js";
import { undefinedSentence } from "../text/explain.js";
import { count, score } from "../text/format.js";
import { t } from "../text/messages.js";
import { threadName } from "../text/threads.js";
import type { courseNames } from "./course-names.js";
import { chancePart } from "./facet-card.js";

export type CourseNames = ReturnType<typeof courseNames>;

export function bridgingCard(report: CoherenceReport) {
  const { value, undefinedBecause, chance } = report.bridging;
  return card("bridging", t("terms.bridging"), value, undefinedBecause, report, (known) => [
    h("p", {}, t("teacher.bridgingWords")),
    chancePart(chance, known, report, {
      property: "bridging",
      name: t("teacher.bridging"),
      compared: "bridging",
      color: "var(--type-bridging)",
    }),
    chance !== null &&
      h(
        "details",
        { class: "disclosure" },
        h("summary", {}, t("teacher.bridgingFigures")),
        measureList(report, chanceRows(chance, "bridging"), t("teacher.bridging")),
      ),
  ]);
}

export function fitCard(report: CoherenceReport, names: CourseNames) {
  const { value, inside, outside, undefinedBecause } = report.fit;
  return card("fit", t("terms.fit"), value, undefinedBecause ?? t("teacher.noDisciplineToCompare"), report, () => [
    h(
      "p",
      {},
      t("teacher.fitWords", {
        count: inside.length,
        courses: t("terms.nCourses", { count: inside.length + outside.length }),
      }),
    ),
    outside.length > 0 && [
      h("p", { class: "small soft" }, t("teacher.outsideThem")),
      names.list(outside, report.titles),
    ],
  ]);
}

/** The threads that the courses of the selection belong to. */
export function threadsCard(report: CoherenceReport, names: CourseNames) {
  const { count: number, concentration, courses, undefinedBecause } = report.threads;
  /** by id */
  const threads: Map<string, { label: string; courses: string[] }> = new Map();
  for (const [course, thread] of Object.entries(courses)) {
    const entry = threads.get(thread.id) ?? { label: thread.label, courses: [] as string[] };
    entry.courses.push(course);
    threads.set(thread.id, entry);
  }
  const ordered = [...threads].sort(
    ([a, one], [b, other]) => other.courses.length - one.courses.length || (a < b ? -1 : 1),
  );
  const counts = cypherSource(report, "threads", t("teacher.theThreads"));
  const head = h("h2", { class: "facet-name fit" }, t("terms.threads"));
  if (ordered.length === 0) {
    return h(
      "article",
      { class: "card score-card" },
      head,
      h("p", { class: "score undefined" }, t("terms.undefined")),
      h("p", {}, undefinedSentence(undefinedBecause, t("teacher.noThread"))),
      h("p", { class: "small" }, h("a", { href: "threads.html" }, t("teacher.allThreads"))),
    );
  }
  return h(
    "article",
    { class: "card score-card" },
    head,
    h("p", { class: "score number" }, count(number ?? ordered.length), counts?.button),
    counts?.panel,
    h("p", {}, t("teacher.threadsWords")),
    h(
      "ul",
      { class: "thread-list" },
      ordered.map(([id, thread]) =>
        h(
          "li",
          {},
          h("a", { href: `threads.html?${new URLSearchParams({ thread: id })}` }, threadName(thread.label)),
          names.list(thread.courses, report.titles),
        ),
      ),
    ),
    measureList(
      report,
      [
        {
          name: t("teacher.concentration"),
          value: concentration === null ? null : score(concentration),
          words:
            concentration === null
              ? undefinedSentence(undefinedBecause, t("teacher.fewInThread"))
              : t("teacher.concentrationWords"),
          key: "communityConcentration",
        },
      ],
      t("teacher.threads"),
    ),
  );
}

function card(
  key: "bridging" | "fit",
  title: string,
  value: number | null,
  undefinedBecause: string | null,
  report: CoherenceReport,
  rest: (value: number) => Child,
) {
  const head = h("h2", { class: `facet-name ${key}` }, title);
  if (value === null) {
    return h(
      "article",
      { class: "card score-card" },
      head,
      h("p", { class: "score undefined" }, t("terms.undefined")),
      h("p", {}, undefinedSentence(undefinedBecause, t("teacher.notAllowed"))),
    );
  }
  const source = cypherSource(report, key, t(`teacher.${key}`));
  return h(
    "article",
    { class: "card score-card" },
    head,
    h("p", { class: "score number" }, score(value), source?.button),
    source?.panel,
    bar(value, key),
    rest(value),
  );
}
