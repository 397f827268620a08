/** What knowledge came of the courses: the steps of the evidence of learning, and its distribution over the teachers. */
import { get } from "../data/api.js";
import type { Knowledge } from "../data/motivation.js";
import type { Summary } from "../data/types.js";
import { fill, h } from "../dom.js";
import { offered, selectField } from "../elements/choice.js";
import { dataTable } from "../elements/data-table.js";
import { groupSummary } from "../elements/group-summary.js";
import { histogramCard } from "../elements/histogram-card.js";
import { csv, shownCount, source, tiles } from "../elements/report-parts.js";
import { teachersInBin } from "../text/attributes.js";
import { count, fewDigits, percent } from "../text/format.js";
import { t } from "../text/messages.js";
import { knowledgeName, stepName } from "../text/motivation.js";
import { present } from "../view.js";
import type { PageState } from "./state.js";

const written: Record<string, (value: number) => string> = { knowledgeIntegrated: percent, knowledgeCoherence: percent };

export function knowledgePart(page: PageState, knowledge: Knowledge): Array<Node | null> {
  const { evidence, open, integrated, steps, measures } = knowledge;
  const controls = h("div", { class: "controls after" });
  const summary = h("div", { class: "after" });
  showSummary(controls, summary, page, knowledge);
  return [
    tiles([
      { name: "evidence", text: t("motivation.tile.evidence"), href: null, number: count(evidence) },
      { name: "open", text: t("motivation.tile.open"), href: null, number: count(open) },
      {
        name: "integrated",
        text: t("motivation.tile.integrated"),
        href: null,
        number: integrated === null ? t(steps.flat().includes(null) ? "terms.withheld" : "terms.undefined") : percent(integrated),
      },
    ]),
    h("p", { class: "section-intro after" }, t("motivation.stepsIntro")),
    h("div", { class: "card flush" }, stepTable(steps)),
    steps.flat().includes(null)
      ? h("ul", { class: "gaps" }, h("li", {}, t("cohort.withheld", { count: knowledge.minimumGroup })))
      : null,
    h(
      "div",
      { class: "histograms after" },
      measures
        .filter(({ values }) => values.n > 0)
        .map(({ key, values }) =>
          histogramCard(knowledgeName(key), values, {
            color: "var(--accent)",
            label: knowledgeName(key).toLowerCase(),
            format: written[key] ?? fewDigits,
            link: teachersInBin(key),
          }),
        ),
    ),
    csv("knowledge"),
    controls,
    summary,
    source(knowledge, "byCoherence"),
  ];
}

function showSummary(controls: HTMLElement, region: HTMLElement, page: PageState, knowledge: Knowledge) {
  const redraw = () => showSummary(controls, region, page, knowledge);
  const keys = knowledge.measures.filter(({ values }) => values.n > 0).map(({ key }) => key);
  const measure = keys.find((key) => key === page.state.measure) ?? keys[0];
  if (measure === undefined) {
    return;
  }
  const by = offered(page.state.knowledgeBy, page.groupings);
  fill(
    controls,
    selectField({
      id: "knowledge-measure",
      label: t("motivation.measure"),
      alternatives: keys.map((value) => ({ value, text: knowledgeName(value) })),
      value: measure,
      change: (value) => page.change({ measure: value }, redraw),
    }),
    selectField({
      id: "knowledge-by",
      label: t("terms.groupBy"),
      alternatives: page.groupings,
      value: by,
      change: (knowledgeBy) => page.change({ knowledgeBy }, redraw),
    }),
  );
  present(
    region,
    (signal) => get<Summary>("knowledge/summary", { by, measure }, signal),
    (answer) =>
      answer.groups.length === 0
        ? null
        : [
            ...groupSummary(answer, {
              name: knowledgeName(measure),
              axis: knowledgeName(measure).toLowerCase(),
              color: "var(--accent)",
              domain: measure === "knowledgeApplied" ? [0, 6] : [0, 1],
            }),
            csv("knowledge/summary", { by, measure }),
          ],
    { empty: t("cohort.noAttribute") },
  );
}

function stepTable(steps: Knowledge["steps"]) {
  const rows = steps.map((counts, applicability) => ({ applicability, counts }));
  return dataTable({
    caption: t("motivation.stepsTable"),
    columns: [
      {
        label: t("motivation.applicabilityHead"),
        head: true,
        cell: ({ applicability }) => stepName("applicability", applicability),
      },
      ...[0, 1, 2, 3].map((references) => ({
        label: stepName("references", references),
        describe: `${t("motivation.referencesHead")}: ${stepName("references", references)}`,
        numeric: true,
        cell: ({ applicability, counts }: (typeof rows)[number]) => {
          const shown = shownCount(counts[references]);
          return applicability >= 2 && references >= 2 ? h("strong", {}, shown) : shown;
        },
      })),
    ],
    rows,
  });
}
