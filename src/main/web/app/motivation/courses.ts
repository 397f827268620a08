/** How difficult the courses are, and what the catalogue alone hints at. */
import type { KeyCount, Motivation } from "../data/motivation.js";
import { link } from "../data/url-state.js";
import { byId, h } from "../dom.js";
import { dataTable } from "../elements/data-table.js";
import { histogramCard } from "../elements/histogram-card.js";
import { labelMark } from "../elements/motive-mark.js";
import { shownCount, source } from "../elements/report-parts.js";
import { scoreValue } from "../text/engagement.js";
import { fewDigits, percentTenths } from "../text/format.js";
import { t } from "../text/messages.js";
import { difficultyName } from "../text/motivation.js";
import { show } from "../view.js";

export function showCourses(motivation: Motivation) {
  const { levels, hints, difficulty } = motivation.courses;
  show(
    byId("courses"),
    "ready",
    h("p", { class: "section-intro" }, t("motivation.coursesIntro")),
    h(
      "div",
      { class: "pair" },
      histogramCard(t("motivation.difficultyIndex"), difficulty, {
        color: "var(--line-strong)",
        label: t("motivation.difficultyAxis"),
        format: scoreValue,
        tick: (value) => fewDigits(value).replace("-", "−"),
      }),
      h(
        "div",
        { class: "card" },
        counted(t("motivation.coursesTable"), levels, ({ key }) => difficultyName(key), "difficulty"),
        h("h3", { class: "after" }, t("motivation.hint")),
        h("p", { class: "small soft" }, t("motivation.hintWords")),
        counted(
          t("motivation.hintsTable"),
          hints,
          ({ key }) => (key === "undefined" ? t("motivation.noHint") : labelMark(key)),
          "hint",
        ),
      ),
    ),
    source(motivation, "courses"),
  );
}

function counted(caption: string, rows: KeyCount[], name: (row: KeyCount) => Node | string, filter: string) {
  const all = rows.reduce((sum, { count }) => sum + (count ?? 0), 0);
  return dataTable({
    caption,
    columns: [
      { label: filter === "hint" ? t("motivation.hint") : t("motivation.input.difficulty"), head: true, cell: name },
      {
        label: t("motivation.nCourses"),
        numeric: true,
        cell: ({ key, count }) => shownCount(count, link("courses.html", { [filter]: key })),
      },
      {
        label: t("terms.share"),
        numeric: true,
        cell: ({ count }) => (all === 0 || count === null ? null : percentTenths(count / all)),
      },
    ],
    rows,
  });
}
