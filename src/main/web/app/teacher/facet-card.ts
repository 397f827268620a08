/** The coherence of one facet: the score, its interval, its comparison with chance; every other figure behind a disclosure. */
import { nullPlot } from "../charts/null-plot.js";
import type { Chance, CoherenceReport, NullHistogram } from "../data/types.js";
import { h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { cypherSource } from "../elements/cypher-source.js";
import { dataTable } from "../elements/data-table.js";
import { measureList } from "../elements/measure-list.js";
import { bar } from "../elements/score-bar.js";
import { chanceRows, chanceSentence, verdict, type Compared } from "../text/chance.js";
import {
  coverageSentence,
  facetMeasures,
  intervalSentence,
  linkageSentence,
  undefinedSentence,
} from "../text/explain.js";
import { facetColor, type Facet } from "../text/facets.js";
import { count, probability, score, signed } from "../text/format.js";
import { t } from "../text/messages.js";

export function facetCard(facet: Facet, report: CoherenceReport) {
  const values = report.facets[facet];
  const head = h("h2", { class: `facet-name ${facet}` }, t(`terms.coherence.${facet}`));
  const known = cypherSource(report, `${facet}Courses`, t(`teacher.knownCourses.${facet}`));
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
      h("p", { class: "score undefined" }, t("terms.undefined")),
      h("p", {}, undefinedSentence(values.undefinedBecause, t(`explain.few.${facet}`))),
      coverage,
      figures(facet, report),
    );
  }
  const source = cypherSource(report, `${facet}Coherence`, t(`terms.inline.${facet}`));
  const interval = cypherSource(report, `${facet}CoherenceLow`, t(`teacher.intervalOf.${facet}`));
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
      name: t(`terms.inline.${facet}`),
      compared: "coherent",
      color: facetColor[facet],
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
  { property, name, compared, color }: { property: string; name: string; compared: Compared; color: string },
) {
  if (chance === null || chance === undefined) {
    return h("div", { class: "chance" }, h("h3", {}, t("chance.title")), h("p", { class: "soft" }, t("chance.tooFew")));
  }
  const { histogram, mean } = chance;
  const drawn = histogram === null || mean === null ? null : { histogram, mean };
  const figure = new ChartFigure();
  const part = h(
    "div",
    { class: "chance" },
    h("h3", {}, verdict(chance.p, Number(report.parameters.alpha ?? 0.05))),
    h("p", { class: "small" }, chanceSentence(chance, compared)),
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
      label: t("chance.histogram", {
        measure: name,
        draws: chance.draws,
        mean: score(drawn.mean),
        value: score(value),
      }),
      caption: t("chance.caption"),
      draw: (width) => nullPlot(drawn, value, { width, color, label: t(`chance.axis.${compared}`) }),
      table: () => binTable(drawn.histogram, name),
    });
  }
  return part;

  function keyFigure(label: string, text: string | null, key: string) {
    const source = cypherSource(report, key, t("chance.figureOf", { figure: label, measure: name }));
    queueMicrotask(() => source !== null && panels.append(source.panel));
    return h("div", {}, h("dt", {}, label), h("dd", { class: "number" }, text ?? t("terms.undefined"), source?.button));
  }
}

function binTable({ from, to, counts }: NullHistogram, name: string) {
  const width = (to - from) / counts.length;
  return dataTable({
    caption: t("chance.table", { measure: name }),
    columns: [
      { label: t("terms.from"), numeric: true, head: true, cell: (bin) => score(from + bin.i * width) },
      { label: t("terms.to"), numeric: true, cell: (bin) => score(from + (bin.i + 1) * width) },
      { label: t("chance.selectionsColumn"), numeric: true, cell: (bin) => count(bin.number) },
    ],
    rows: counts.map((number, i) => ({ number, i })),
  });
}

function figures(facet: Facet, report: CoherenceReport) {
  const values = report.facets[facet];
  const rows = facetMeasures(facet, values, Number(report.parameters.decay));
  return h(
    "details",
    { class: "disclosure" },
    h("summary", {}, t("teacher.allFigures")),
    h("h3", {}, t("teacher.itself")),
    measureList(report, rows, t(`teacher.ofFacet.${facet}`)),
    values.chance && [
      h("h3", {}, t("teacher.linkageChance")),
      measureList(report, chanceRows(values.chance, `${facet}Coherence`), t(`teacher.linkageOf.${facet}`)),
    ],
    values.largestThreadChance && [
      h("h3", {}, t("teacher.threadChance")),
      measureList(
        report,
        chanceRows(values.largestThreadChance, `${facet}LargestThread`),
        t(`teacher.threadOf.${facet}`),
      ),
    ],
  );
}
