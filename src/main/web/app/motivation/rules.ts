/** The rules of the learner-course fit: how often each fired, what they say of a case of one's own, and what is missing. */
import { get } from "../data/api.js";
import type { Motivation, RuleCount, RuleRow, Rules } from "../data/motivation.js";
import { byId, fill, h } from "../dom.js";
import { selectField } from "../elements/choice.js";
import { type Column, dataTable } from "../elements/data-table.js";
import { labelMark } from "../elements/motive-mark.js";
import { csv, shownCount, source } from "../elements/report-parts.js";
import { percentTenths } from "../text/format.js";
import { coded, t } from "../text/messages.js";
import {
  difficulties,
  difficultyName,
  inputName,
  reasons,
  relations,
  ruleRow,
  ruleWords,
} from "../text/motivation.js";
import { present, show } from "../view.js";
import type { PageState } from "./state.js";

const unknown = { value: "unknown", text: t("motivation.known.unknown") };

const truths = [
  { value: "yes", text: t("motivation.known.yes") },
  { value: "no", text: t("motivation.known.no") },
  unknown,
];

const relationName = (relation: string) => coded("motivation", `relation.${relation}`, relation);

const alternatives = {
  mandatory: truths,
  discipline: [...relations.map((value) => ({ value, text: relationName(value) })), unknown],
  role: truths,
  difficulty: [...difficulties.map((value) => ({ value, text: difficultyName(value) })), unknown],
};

const inputs = ["mandatory", "discipline", "role", "difficulty"] as const;

export function showRules(page: PageState, motivation: Motivation) {
  present(
    byId("rules"),
    (signal) => get<Rules>("motivation/rules", {}, signal),
    (rules) => {
      const trial = h("div", { class: "card" });
      const redraw = () => {
        showTrial(trial, page, rules, redraw);
      };
      redraw();
      return [
        h(
          "p",
          { class: "section-intro" },
          t("motivation.rulesIntro", { precedence: coded("motivation", `precedence.${rules.precedence}`, rules.precedence) }),
        ),
        h("div", { class: "card flush" }, ruleTable(rules.rules)),
        h("h3", { class: "after" }, t("motivation.tryRules")),
        h("p", { class: "section-intro" }, t("motivation.tryIntro")),
        trial,
        h(
          "details",
          { class: "disclosure after" },
          h("summary", {}, t("motivation.truthTable")),
          h("p", { class: "small soft" }, t("motivation.truthTableWords")),
          truthTable(rules.table),
        ),
        csv("motivation/rules"),
        source(motivation, "rules"),
      ];
    },
  );
  showMissing(motivation);
}

function ruleTable(rules: RuleCount[]) {
  return dataTable({
    caption: t("motivation.rulesTable"),
    columns: [
      { label: t("motivation.ruleHead"), head: true, cell: ({ rule }) => [h("b", {}, rule), ` ${ruleWords(rule)}`] },
      {
        label: t("motivation.ruleKind"),
        cell: ({ extrinsic }) => labelMark(extrinsic ? "extrinsic" : "intrinsic"),
      },
      { label: t("motivation.fired"), numeric: true, cell: ({ fired }) => shownCount(fired) },
      { label: t("motivation.openHead"), numeric: true, cell: ({ open }) => shownCount(open) },
    ],
    rows: rules,
  });
}

/** The four inputs as fields, and the label of what is chosen. */
function showTrial(region: HTMLElement, page: PageState, { table }: Rules, redraw: () => void) {
  const row = ruleRow(table, page.state);
  fill(
    region,
    h(
      "div",
      { class: "controls" },
      inputs.map((input) =>
        selectField({
          id: `try-${input}`,
          label: inputName(input),
          alternatives: alternatives[input],
          value: page.state[input],
          change: (value) => page.change({ [input]: value }, redraw),
        }),
      ),
    ),
    row !== undefined &&
      h(
        "div",
        { class: "verdict", role: "status", "data-label": row.label },
        h("p", { class: "verdict-label" }, labelMark(row.label)),
        h(
          "ul",
          {},
          reasons(row).map((words) => h("li", {}, words)),
        ),
      ),
  );
}

function truthTable(table: RuleRow[]) {
  const truth = (value: boolean | null) =>
    value === null ? t("motivation.known.unknown") : value ? t("motivation.known.yes") : t("motivation.known.no");
  const known = (value: string | null, name: (value: string) => string) =>
    value === null ? t("motivation.known.unknown") : name(value);
  const columns: Array<Column<RuleRow>> = [
    { label: inputName("mandatory"), cell: ({ mandatory }) => truth(mandatory) },
    { label: inputName("discipline"), cell: ({ discipline }) => known(discipline, relationName) },
    { label: inputName("role"), cell: ({ role }) => truth(role) },
    { label: inputName("difficulty"), cell: ({ difficulty }) => known(difficulty, difficultyName) },
    { label: t("motivation.labelHead"), cell: ({ label }) => labelMark(label) },
    { label: t("motivation.fired"), cell: ({ fired }) => fired.join(", ") || "–" },
    { label: t("motivation.openHead"), cell: ({ open }) => open.join(", ") || "–" },
  ];
  return dataTable({ caption: t("motivation.truthTable"), columns, rows: table });
}

function showMissing({ missing, labels }: Motivation) {
  const all = labels.n ?? 0;
  show(
    byId("missing"),
    "ready",
    h("p", { class: "section-intro" }, t("motivation.missingWords")),
    h(
      "div",
      { class: "card flush" },
      dataTable({
        caption: t("motivation.missingTable"),
        columns: [
          { label: t("motivation.missingHead"), head: true, cell: ({ key }) => inputName(key) },
          { label: t("motivation.enrolments"), numeric: true, cell: ({ count }) => shownCount(count) },
          {
            label: t("terms.share"),
            numeric: true,
            cell: ({ count }) => (all === 0 || count === null ? null : percentTenths(count / all)),
          },
        ],
        rows: missing,
      }),
    ),
  );
}

