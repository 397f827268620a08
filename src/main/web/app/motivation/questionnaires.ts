/** How questionnaires were answered: scores and reliability by wave, what changed, and item by item. */
import { get, segment } from "../data/api.js";
import type { InstrumentReport, InstrumentSummary, InstrumentWave, ItemReport, ScoreChange, SubscaleReport } from "../data/motivation.js";
import { byId, h } from "../dom.js";
import { dataTable } from "../elements/data-table.js";
import { estimate } from "../elements/estimate.js";
import { csv, shownCount } from "../elements/report-parts.js";
import { scoreValue } from "../text/engagement.js";
import { fewDigits, percent } from "../text/format.js";
import { t } from "../text/messages.js";
import { present } from "../view.js";

interface Row {
  wave: InstrumentWave;
  subscale: SubscaleReport;
}

export function showQuestionnaires() {
  present(byId("questionnaires"), answered, (reports) => (reports.length === 0 ? null : reports.flatMap(instrument)), {
    empty: h("p", {}, t("motivation.questions.noAnswers")),
  });
}

/** @returns the questionnaires that somebody answered */
async function answered(signal: AbortSignal): Promise<InstrumentReport[]> {
  const { items } = await get<{ items: InstrumentSummary[] }>("instruments", {}, signal);
  const loaded = items.filter(({ waves }) => waves.length > 0);
  return Promise.all(loaded.map(({ id }) => get<InstrumentReport>(`instruments/${segment(id)}`, {}, signal)));
}

function instrument(report: InstrumentReport): Array<Node | null> {
  const { id, title, min, max, waves, changes } = report;
  const rows = waves.flatMap((wave) => wave.subscales.map((subscale) => ({ wave, subscale })));
  return [
    h("h3", { class: "after", dir: "auto" }, `${title} (${fewDigits(min)}–${fewDigits(max)})`),
    h(
      "p",
      { class: "small soft" },
      waves.map(({ wave, respondents }, at) => [at > 0 && " · ", t("motivation.questions.waveOf", { wave }), ": ", shownCount(respondents)]),
    ),
    rows.length === 0 ? null : h("div", { class: "card flush after" }, scores(report, rows)),
    changes.some(({ n }) => n !== null) ? h("div", { class: "card flush after" }, changesTable(report)) : null,
    ...rows.length === 0 ? [] : [itemsOf(report, rows)],
    csv(`instruments/${segment(id)}/scores`),
  ];
}

const nameOf = ({ subscales }: InstrumentReport, key: string) => subscales.find((one) => one.key === key)?.name ?? key;

function scores(report: InstrumentReport, rows: Row[]) {
  return dataTable<Row>({
    caption: t("motivation.questions.scoresTable", { title: report.title }),
    columns: [
      { label: t("motivation.questions.subscale"), head: true, cell: ({ subscale }) => h("bdi", {}, nameOf(report, subscale.key)) },
      { label: t("motivation.questions.wave"), numeric: true, cell: ({ wave }) => fewDigits(wave.wave) },
      { label: t("terms.teachers"), numeric: true, cell: ({ subscale }) => shownCount(subscale.n) },
      { label: t("motivation.questions.meanScore"), numeric: true, cell: ({ subscale }) => digits(subscale.mean) },
      { label: t("motivation.questions.sdScore"), numeric: true, cell: ({ subscale }) => digits(subscale.sd) },
      { label: t("engagement.alpha"), numeric: true, cell: ({ subscale }) => estimate(subscale.alpha) },
      { label: t("engagement.omega"), numeric: true, cell: ({ subscale }) => estimate(subscale.omega) },
    ],
    rows,
  });
}

function changesTable(report: InstrumentReport) {
  return dataTable<ScoreChange>({
    caption: t("motivation.questions.changesTable", { title: report.title }),
    columns: [
      { label: t("motivation.questions.subscale"), head: true, cell: ({ subscale }) => h("bdi", {}, nameOf(report, subscale)) },
      { label: t("motivation.questions.waves"), cell: ({ from, to }) => t("motivation.questions.fromTo", { from, to }) },
      { label: t("terms.teachers"), numeric: true, cell: ({ n }) => shownCount(n) },
      { label: t("motivation.questions.change"), numeric: true, cell: ({ difference, low, high }) => estimate({ value: difference, low, high }) },
      { label: t("motivation.questions.pairedD"), numeric: true, cell: ({ d }) => digits(d) },
    ],
    rows: report.changes,
  });
}

interface ItemRow extends Row {
  item: ItemReport;
}

function itemsOf(report: InstrumentReport, rows: Row[]) {
  const items = rows.flatMap((row) => row.subscale.items.map((item) => ({ ...row, item })));
  const asked = new Map(report.items.map((item) => [item.key, item]));
  const named = ({ key }: ItemReport) => {
    const { text, reversed } = asked.get(key) ?? { text: null, reversed: false };
    return h("bdi", {}, text === null ? key : `${key} ${text}`, reversed ? ` (${t("motivation.questions.reversed")})` : "");
  };
  return h(
    "details",
    { class: "disclosure" },
    h("summary", {}, t("motivation.questions.itemByItem")),
    h(
      "div",
      { class: "card flush" },
      dataTable<ItemRow>({
        caption: t("motivation.questions.itemsTable", { title: report.title }),
        columns: [
          { label: t("motivation.questions.item"), head: true, cell: ({ item }) => named(item) },
          { label: t("motivation.questions.subscale"), cell: ({ subscale }) => h("bdi", {}, nameOf(report, subscale.key)) },
          { label: t("motivation.questions.wave"), numeric: true, cell: ({ wave }) => fewDigits(wave.wave) },
          { label: t("motivation.questions.answers"), numeric: true, cell: ({ item }) => shownCount(item.n) },
          { label: t("motivation.questions.leftOut"), numeric: true, cell: ({ item }) => shownCount(item.missing) },
          { label: t("motivation.questions.meanScore"), numeric: true, cell: ({ item }) => digits(item.mean) },
          { label: t("motivation.questions.sdScore"), numeric: true, cell: ({ item }) => digits(item.sd) },
          { label: t("motivation.questions.floor"), numeric: true, cell: ({ item }) => share(item.floor) },
          { label: t("motivation.questions.ceiling"), numeric: true, cell: ({ item }) => share(item.ceiling) },
          { label: t("motivation.questions.itemRest"), numeric: true, cell: ({ item }) => digits(item.itemRest) },
        ],
        rows: items,
      }),
    ),
  );
}

const digits = (value: number | null) => (value === null ? null : scoreValue(value));

const share = (value: number | null) => (value === null ? null : percent(value));
