/** What goes beyond the two facets: bridging, threads and fit. */
import type { CoherenceReport } from "../data/types.js";
import { h, type Child } from "../dom.js";
import { cypherSource } from "../elements/cypher-source.js";
import { measureList } from "../elements/measure-list.js";
import { bar } from "../elements/score-bar.js";
import { chanceRows } from "../text/chance.js";
import { count, counted, score } from "../text/format.js";
import { threadName } from "../text/threads.js";
import type { courseNames } from "./course-names.js";
import { chancePart } from "./facet-card.js";

export type CourseNames = ReturnType<typeof courseNames>;

export function bridgingCard(report: CoherenceReport) {
  const { value, undefinedBecause, chance } = report.bridging;
  return card("bridging", "Bridging", value, undefinedBecause, report, (known) => [
    h(
      "p",
      {},
      "How much the courses have in common in their topics where their disciplines differ: 0 nothing, 1 everything.",
    ),
    chancePart(chance, known, report, {
      property: "bridging",
      name: "bridging",
      adjective: "as bridging",
      color: "var(--type-bridging)",
      axis: "bridging of random selections",
    }),
    chance !== null &&
      h(
        "details",
        { class: "disclosure" },
        h("summary", {}, "All figures of bridging"),
        measureList(report, chanceRows(chance, "bridging"), "bridging"),
      ),
  ]);
}

export function fitCard(report: CoherenceReport, names: CourseNames) {
  const { value, inside, outside, undefinedBecause } = report.fit;
  return card("fit", "Fit", value, undefinedBecause ?? "no discipline to compare with", report, () => [
    h(
      "p",
      {},
      `${inside.length} of ${counted(inside.length + outside.length, "course")} with disciplines ${inside.length === 1 ? "lies" : "lie"} in one that the teacher teaches, or in a narrower one.`,
    ),
    outside.length > 0 && [h("p", { class: "small soft" }, "Outside them:"), names.list(outside, report.titles)],
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
  const counts = cypherSource(report, "threads", "the number of threads");
  const head = h("h2", { class: "facet-name fit" }, "Threads");
  if (ordered.length === 0) {
    return h(
      "article",
      { class: "card score-card" },
      head,
      h("p", { class: "score undefined" }, "undefined"),
      h("p", {}, `Undefined: ${undefinedBecause ?? "no course of the selection is in a thread"}.`),
      h("p", { class: "small" }, h("a", { href: "threads.html" }, "Threads of all courses")),
    );
  }
  return h(
    "article",
    { class: "card score-card" },
    head,
    h("p", { class: "score number" }, count(number ?? ordered.length), counts?.button),
    counts?.panel,
    h("p", {}, "Communities of courses with like content that the courses of this selection belong to:"),
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
          name: "Community concentration",
          value: concentration === null ? null : score(concentration),
          words:
            concentration === null
              ? `Undefined: ${undefinedBecause ?? "fewer than 2 courses in a thread"}.`
              : "Chance that two of the courses are in the same thread.",
          key: "communityConcentration",
        },
      ],
      "threads",
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
      h("p", { class: "score undefined" }, "undefined"),
      h("p", {}, `Undefined: ${undefinedBecause ?? "the courses do not allow it"}.`),
    );
  }
  const source = cypherSource(report, key, title.toLowerCase());
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
