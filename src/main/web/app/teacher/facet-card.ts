/** The coherence of one facet: the score, its interval, its comparison with chance; every other figure behind a disclosure. */
import { nullPlot } from "../charts/null-plot.js";
import type { Chance, CoherenceReport, NullHistogram } from "../data/types.js";
import { h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { cypherSource } from "../elements/cypher-source.js";
import { dataTable } from "../elements/data-table.js";
import { measureList } from "../elements/measure-list.js";
import { bar } from "../elements/score-bar.js";
import { chanceRows, chanceSentence, verdict } from "../text/chance.js";
import {
  coverageSentence,
  facetMeasures,
  facetWords,
  intervalSentence,
  linkageSentence,
  type Facet,
} from "../text/explain.js";
import { count, probability, score, signed } from "../text/format.js";

export function facetCard(facet: Facet, report: CoherenceReport) {
  const words = facetWords[facet];
  const values = report.facets[facet];
  const head = h("h2", { class: `facet-name ${facet}` }, `${words.name} coherence`);
  const known = cypherSource(report, `${facet}Courses`, `the courses with ${words.categories}`);
  const coverage = report.courses > 0 && [
    h(
      "p",
      { class: "small soft" },
      coverageSentence(facet, values.categorisedCourses, report.courses),
      " ",
      known?.button,
    ),
    known?.panel,
  ];
  if (values.meanLinkage === null) {
    return h(
      "article",
      { class: "card score-card" },
      head,
      h("p", { class: "score undefined" }, "undefined"),
      h("p", {}, `Undefined: ${values.undefinedBecause ?? `fewer than 2 courses with ${words.categories}`}.`),
      coverage,
      figures(facet, report),
    );
  }
  const source = cypherSource(report, `${facet}Coherence`, `${facet} coherence`);
  const interval = cypherSource(report, `${facet}CoherenceLow`, `the interval of the ${facet} coherence`);
  return h(
    "article",
    { class: "card score-card" },
    head,
    h("p", { class: "score number" }, score(values.meanLinkage), source?.button),
    source?.panel,
    bar(values.meanLinkage, facet),
    h("p", { class: "small soft" }, intervalSentence(facet, values), " ", interval?.button),
    interval?.panel,
    h("p", {}, linkageSentence(facet, values)),
    chancePart(values.chance, values.meanLinkage, report, {
      property: `${facet}Coherence`,
      name: `${facet} coherence`,
      adjective: "as coherent",
      color: words.color,
      axis: "coherence of random selections",
    }),
    coverage,
    figures(facet, report),
  );
}

/** The comparison of a value with chance: verdict, drawing, sentence, z, p and q. */
export function chancePart(
  chance: Chance | null,
  value: number,
  report: CoherenceReport,
  {
    property,
    name,
    adjective,
    color,
    axis,
  }: { property: string; name: string; adjective: string; color: string; axis: string },
) {
  if (chance === null || chance === undefined) {
    return h(
      "div",
      { class: "chance" },
      h("h3", {}, "Compared with chance"),
      h("p", { class: "soft" }, "Undefined: there are too few courses, or too few that were open to this teacher."),
    );
  }
  const { histogram, mean } = chance;
  const drawn = histogram === null || mean === null ? null : { histogram, mean };
  const figure = new ChartFigure();
  const part = h(
    "div",
    { class: "chance" },
    h("h3", {}, verdict(chance.p, Number(report.parameters.alpha ?? 0.05))),
    h("p", { class: "small" }, chanceSentence(chance, adjective)),
    drawn !== null && figure,
    h(
      "dl",
      { class: "key-figures" },
      keyFigure("z", chance.z === null ? null : signed(chance.z), `${property}Z`),
      keyFigure("p", chance.p === null ? null : probability(chance.p), `${property}P`),
      keyFigure("q", chance.q === null ? null : probability(chance.q), `${property}Q`),
    ),
  );
  const panels = h("div", {});
  part.append(panels);
  if (drawn !== null) {
    figure.show({
      label: `Histogram of the ${name} of ${count(chance.draws)} random selections: mean ${score(drawn.mean)}; this teacher ${score(value)}.`,
      caption: "Full colour: random selections at or above this teacher.",
      draw: (width) => nullPlot(drawn, value, { width, color, label: axis }),
      table: () => binTable(drawn.histogram, name),
    });
  }
  return part;

  function keyFigure(label: string, text: string | null, key: string) {
    const source = cypherSource(report, key, `${label} of the ${name}`);
    queueMicrotask(() => source !== null && panels.append(source.panel));
    return h("div", {}, h("dt", {}, label), h("dd", { class: "number" }, text ?? "undefined", source?.button));
  }
}

function binTable({ from, to, counts }: NullHistogram, name: string) {
  const width = (to - from) / counts.length;
  return dataTable({
    caption: `Random selections by ${name}`,
    columns: [
      { label: "From", numeric: true, head: true, cell: (bin) => score(from + bin.i * width) },
      { label: "To", numeric: true, cell: (bin) => score(from + (bin.i + 1) * width) },
      { label: "Selections", numeric: true, cell: (bin) => count(bin.number) },
    ],
    rows: counts.map((number, i) => ({ number, i })),
  });
}

function figures(facet: Facet, report: CoherenceReport) {
  const values = report.facets[facet];
  const of = `${facet} facet`;
  const rows = facetMeasures(facet, values, Number(report.parameters.decay)).map(
    ({ before, category, after, ...row }) => ({
      ...row,
      words: [before, category === null ? null : h("b", { dir: "auto" }, category), after],
    }),
  );
  return h(
    "details",
    { class: "disclosure" },
    h("summary", {}, "All figures of this facet"),
    h("h3", {}, "The selection itself"),
    measureList(report, rows, of),
    values.chance && [
      h("h3", {}, "Mean linkage against chance"),
      measureList(report, chanceRows(values.chance, `${facet}Coherence`), `mean linkage, ${of}`),
    ],
    values.largestThreadChance && [
      h("h3", {}, "Largest thread against chance"),
      measureList(report, chanceRows(values.largestThreadChance, `${facet}LargestThread`), `largest thread, ${of}`),
    ],
  );
}
