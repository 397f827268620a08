/** The courses the teacher has not taken that would raise the coherence most. */
import type { CoherenceReport } from "../data/types.js";
import { h, isolated } from "../dom.js";
import { facets } from "../elements/choice.js";
import { cypherSource } from "../elements/cypher-source.js";
import { dataTable } from "../elements/data-table.js";
import { facetWords, type Facet } from "../text/explain.js";
import { counted, score, signed } from "../text/format.js";

export function whatIf(report: CoherenceReport) {
  const source = cypherSource(report, "pool", "the courses that were open to this teacher");
  return [
    h(
      "p",
      { class: "section-intro" },
      `Of the ${counted(report.pool.size, "course")} that were open to this teacher, those that would raise the coherence most, each taken alone. ${poolWords(report.pool.criteria)} `,
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
  return criteria.length === 0 ? "Every course counts as open." : `Open by: ${criteria.join(", ")}.`;
}

function whatIfCard(facet: Facet, report: CoherenceReport) {
  const words = facetWords[facet];
  const rows = report.facets[facet].whatIf.filter((row) => row.gain === null || row.gain > 0);
  const head = h("h3", { class: `facet-name ${facet}` }, `${words.name} coherence`);
  if (rows.length === 0) {
    return h("div", { class: "card" }, head, h("p", { class: "soft" }, "No open course would raise it."));
  }
  const source = cypherSource(report, `whatIf:${facet}`, `courses that would raise the ${facet} coherence`);
  return h(
    "div",
    { class: "card flush" },
    head,
    dataTable({
      caption: `Courses that would raise the ${facet} coherence`,
      columns: [
        { label: "Course", head: true, cell: (row) => isolated(row.title ?? row.course) },
        { label: "New coherence", numeric: true, cell: (row) => score(row.coherence) },
        {
          label: "Gain",
          numeric: true,
          cell: (row) => (row.gain === null ? null : row.gain < 0.005 ? "< 0.01" : signed(row.gain)),
        },
      ],
      rows,
    }),
    source !== null && h("div", { class: "card-foot" }, source.button, source.panel),
  );
}
