/** The courses the teacher has not taken that would raise the coherence most. */
import type { CoherenceReport } from "../data/types.js";
import { h, isolated } from "../dom.js";
import { facets } from "../elements/choice.js";
import { cypherSource } from "../elements/cypher-source.js";
import { dataTable } from "../elements/data-table.js";
import type { Facet } from "../text/facets.js";
import { leftToRight, score, signed } from "../text/format.js";
import { t } from "../text/messages.js";
import { parameterValue } from "../text/parameters.js";

export function whatIf(report: CoherenceReport) {
  const source = cypherSource(report, "pool", t("teacher.thePool"));
  return [
    h(
      "p",
      { class: "section-intro" },
      `${t("teacher.whatIfIntro", { count: report.pool.size, open: poolWords(report.pool.criteria) })} `,
      source?.button,
    ),
    source?.panel,
    h(
      "div",
      { class: "pair" },
      facets.map(({ value: facet }) => whatIfCard(facet, report)),
    ),
  ];
}

function poolWords(criteria: string[]) {
  return criteria.length === 0
    ? t("teacher.everyOpen")
    : t("teacher.openBy", { criteria: parameterValue("pool", criteria) });
}

function whatIfCard(facet: Facet, report: CoherenceReport) {
  const rows = report.facets[facet].whatIf.filter((row) => row.gain === null || row.gain > 0);
  const head = h("h3", { class: `facet-name ${facet}` }, t(`terms.coherence.${facet}`));
  if (rows.length === 0) {
    return h("div", { class: "card" }, head, h("p", { class: "soft" }, t("teacher.noneRaises")));
  }
  const source = cypherSource(report, `whatIf:${facet}`, t(`teacher.raisingOf.${facet}`));
  return h(
    "div",
    { class: "card flush" },
    head,
    dataTable({
      caption: t(`teacher.raising.${facet}`),
      columns: [
        { label: t("terms.course"), head: true, cell: (row) => isolated(row.title ?? row.course) },
        { label: t("teacher.newCoherence"), numeric: true, cell: (row) => score(row.coherence) },
        {
          label: t("teacher.gain"),
          numeric: true,
          cell: (row) =>
            row.gain === null
              ? null
              : row.gain < 0.005
                ? h("span", { class: "nowrap" }, leftToRight(`< ${score(0.01)}`))
                : signed(row.gain),
        },
      ],
      rows,
    }),
    source !== null && h("div", { class: "card-foot" }, source.button, source.panel),
  );
}
