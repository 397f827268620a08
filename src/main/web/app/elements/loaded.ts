/** What is loaded and what is missing in it, each figure a link to the list behind it. */
import type { Figures } from "../data/types.js";
import { h } from "../dom.js";
import { count } from "../text/format.js";
import { t } from "../text/messages.js";

const countLinks = [
  { name: "teachers", href: "teachers.html" },
  { name: "courses", href: "courses.html" },
  { name: "topics", href: "courses.html?list=topics" },
  { name: "disciplines", href: "courses.html?list=disciplines" },
  { name: "enrolments", href: "courses.html?list=enrolments" },
  { name: "completions", href: "courses.html?list=enrolments&completed=true" },
  { name: "threads", href: "threads.html" },
] as const;

const gapLinks = [
  { name: "coursesWithoutTopics", href: "courses.html?missing=topics" },
  { name: "coursesWithoutDisciplines", href: "courses.html?missing=disciplines" },
  { name: "coursesWithoutOpeningDate", href: "courses.html?missing=openedOn" },
  { name: "coursesWithoutThread", href: "courses.html?missing=thread" },
  { name: "teachersWithoutDisciplines", href: "teachers.html?missing=disciplines" },
  { name: "teachersWithoutThematicCoherence", href: "teachers.html?missing=coherence&measure=thematicCoherence" },
  {
    name: "teachersWithoutDisciplinaryCoherence",
    href: "teachers.html?missing=coherence&measure=disciplinaryCoherence",
  },
  { name: "teachersWithoutType", href: "teachers.html?missing=type" },
  { name: "enrolmentsWithoutDate", href: "courses.html?list=enrolments&missing=enrolledAt" },
  { name: "completionsWithoutDate", href: "courses.html?list=enrolments&missing=completedAt" },
] as const;

/** @param figures by name; what is not among them is left out */
export function tiles(figures: Figures): HTMLElement {
  return h(
    "dl",
    { class: "tiles" },
    countLinks
      .filter(({ name }) => figures[name] !== undefined)
      .map(({ name, href }) =>
        h(
          "div",
          { class: "tile", "data-figure": name },
          h("dt", {}, h("a", { href }, t(`data.count.${name}`))),
          h("dd", { class: "number" }, count(figures[name] ?? 0)),
        ),
      ),
  );
}

/** What is missing, and what that means for the figures. */
export function gaps(coverage: Figures): HTMLElement {
  const open = gapLinks.filter(({ name }) => (coverage[name] ?? 0) > 0);
  return open.length === 0
    ? h("p", { class: "small soft after" }, t("data.complete"))
    : h(
        "ul",
        { class: "gaps" },
        open.map(({ name, href }) =>
          h(
            "li",
            { "data-figure": name },
            h("a", { href }, t(`data.gap.${name}`, { count: coverage[name] ?? 0 })),
            `: ${t(`data.then.${name}`)}`,
          ),
        ),
      );
}
