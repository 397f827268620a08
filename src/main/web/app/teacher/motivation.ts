/** Why a teacher took each course, hours towards a credit, answers by wave, and what the teacher wrote, with its codes. */
import { apiUrl, segment } from "../data/api.js";
import type {
  Coding,
  CreditSum,
  Evidence,
  LabelledCourse,
  Statement,
  SubscaleScore,
  TeacherMotivation,
  WaveScores,
} from "../data/motivation.js";
import { h, isolated, type Child } from "../dom.js";
import { cypherSource } from "../elements/cypher-source.js";
import { dataTable, undefinedMark } from "../elements/data-table.js";
import { labelMark, profileMark } from "../elements/motive-mark.js";
import { ShareBars } from "../elements/share-bars.js";
import { scoreValue } from "../text/engagement.js";
import { day, fewDigits, listed, percent, period } from "../text/format.js";
import { t } from "../text/messages.js";
import { byKind, inputSentences, labelKinds, profileName, reasons, stepName } from "../text/motivation.js";
import type { CourseNames } from "./further-cards.js";

/** Everything that is known of the motivation and knowledge of a teacher. */
export function motivationPart(report: TeacherMotivation, names: CourseNames): HTMLElement {
  return h(
    "div",
    {},
    headline(report),
    courseTable(report, names),
    credits(report, names),
    scores(report),
    written(report, names),
    h(
      "p",
      { class: "small after link-row" },
      h(
        "a",
        { href: apiUrl(`teachers/${segment(report.teacher)}/motivation`, { format: "csv" }).href, download: true },
        t("parts.asCsv"),
      ),
      h("a", { href: "motivation.html" }, t("site.motivation")),
    ),
  );
}

function headline(report: TeacherMotivation) {
  const shares = cypherSource(report, "shares", t("motivation.theShares"));
  const knowledge = cypherSource(report, "knowledge", t("motivation.theKnowledge"));
  const { motivationProfile, surveyProfile } = report;
  const applied = report.knowledge.knowledgeApplied ?? null;
  return h(
    "article",
    { class: "card type-card" },
    report.courses === 0
      ? h("p", {}, t("motivation.noLabels"))
      : [
          h(
            "p",
            { class: "engagement-level" },
            motivationProfile === null ? t("motivation.profile.undefined") : profileMark(motivationProfile),
            surveyProfile !== null &&
              h("span", { class: "soft" }, t("motivation.surveyProfile", { profile: profileName(surveyProfile) })),
            shares?.button,
          ),
          shares?.panel,
          labelBar(report),
        ],
    applied !== null &&
      h("p", {}, t("motivation.knowledgeOf", { applied: fewDigits(applied) }), " ", knowledge?.button),
    applied !== null && knowledge?.panel,
  );
}

function labelBar({ labels, shares }: TeacherMotivation) {
  const n = Object.values(labels).reduce((sum, number) => sum + number, 0);
  const bars = new ShareBars();
  const intrinsic = shares.intrinsicShare ?? null;
  bars.show({
    label: t("motivation.labelsOf"),
    group: t("terms.teacher"),
    whole: t("terms.courses"),
    rows: [
      {
        name: t("motivation.thisTeacher"),
        n,
        counts: byKind(labels),
        ...(intrinsic === null ? {} : { tail: `${percent(intrinsic)} ${t("motivation.label.intrinsic").toLowerCase()}` }),
      },
    ],
    kinds: labelKinds,
    link: () => null,
  });
  return bars;
}

function courseTable(report: TeacherMotivation, names: CourseNames): Child {
  const source = cypherSource(report, "labels", t("motivation.theLabels"));
  return [
    h("h3", { class: "after" }, t("motivation.coursesTitle"), " ", source?.button),
    source?.panel,
    h(
      "div",
      { class: "card flush" },
      dataTable({
        caption: t("motivation.coursesOf"),
        columns: [
          { label: t("motivation.course"), head: true, cell: (item) => courseCell(item, names) },
          { label: t("motivation.labelHead"), cell: ({ label }) => labelMark(label) },
          { label: t("motivation.why"), cell: (item) => sentences(reasons(item)) },
          { label: t("motivation.whatIsKnown"), cell: ({ inputs }) => sentences(inputSentences(inputs), "small soft") },
        ],
        rows: report.items,
      }),
    ),
  ];
}

function courseCell({ course, title, completed, crossed }: LabelledCourse, names: CourseNames) {
  return h(
    "span",
    { class: "engaged-course" },
    names.name(course, title ?? course),
    !completed && h("span", { class: "small soft" }, ` ${t("motivation.notCompleted")}`),
    crossed && h("span", { class: "small soft" }, ` ${t("motivation.crossedMark")}`),
  );
}

function sentences(words: string[], style: string | null = null) {
  return h(
    "ul",
    { class: style === null ? "why" : `why ${style}` },
    words.map((sentence) => h("li", {}, sentence)),
  );
}

function credits(report: TeacherMotivation, names: CourseNames): Child {
  if (report.years.length === 0) {
    return null;
  }
  const titles = new Map(report.items.map(({ course, title }) => [course, title]));
  const source = cypherSource(report, "credits", t("motivation.theCredits"));
  const most = Math.max(report.creditHours, ...report.years.map(({ hours }) => hours));
  return [
    h("h3", { class: "after" }, t("motivation.credits"), " ", source?.button),
    source?.panel,
    h("p", { class: "section-intro" }, t("motivation.creditsOfIntro", { hours: fewDigits(report.creditHours) })),
    h(
      "div",
      { class: "card flush" },
      dataTable({
        caption: t("motivation.creditsOf"),
        columns: [
          { label: t("motivation.year"), head: true, cell: ({ year }) => period(String(year)) },
          { label: t("terms.courses"), numeric: true, cell: ({ courses }) => String(courses) },
          { label: t("motivation.hours"), cell: (sum) => hoursCell(sum, most, report.creditHours) },
          {
            label: t("motivation.crossing"),
            cell: ({ crossing }) =>
              crossing.length === 0
                ? h("span", { class: "soft" }, t("motivation.noCredit"))
                : names.list(crossing, Object.fromEntries(crossing.map((id) => [id, titles.get(id) ?? id]))),
          },
        ],
        rows: report.years,
      }),
    ),
  ];
}

/** The hours as a bar with the line of a credit in it. */
function hoursCell({ hours, withoutHours }: CreditSum, most: number, credit: number) {
  const part = h("span", { class: hours >= credit ? "credit-part reached" : "credit-part" });
  part.style.inlineSize = `${(100 * hours) / most}%`;
  const line = h("span", { class: "credit-line" });
  line.style.insetInlineStart = `${(100 * credit) / most}%`;
  return h(
    "span",
    { class: "credit-share" },
    h("span", { class: "credit-bar", "aria-hidden": "true" }, part, line),
    h(
      "span",
      { class: "number nowrap" },
      withoutHours === 0 ? fewDigits(hours) : t("motivation.atLeast", { hours: fewDigits(hours) }),
    ),
    withoutHours > 0 && h("span", { class: "small soft" }, t("motivation.withoutHours", { count: withoutHours })),
  );
}

function scores({ scores: waves }: TeacherMotivation): Child {
  if (waves.length === 0) {
    return null;
  }
  const instruments = [...new Set(waves.map(({ instrument }) => instrument))];
  return [
    h("h3", { class: "after" }, t("motivation.scoresTitle")),
    instruments.map((instrument) =>
      scoreTable(waves.filter((wave) => wave.instrument === instrument)),
    ),
  ];
}

function scoreTable(waves: WaveScores[]) {
  const [first] = waves;
  if (first === undefined) {
    return null;
  }
  const { title, min, max, scores: subscales } = first;
  return h(
    "div",
    { class: "card flush after" },
    dataTable({
      caption: `${t("motivation.scoresTable")}: ${title}`,
      columns: [
        { label: `${title} (${fewDigits(min)}–${fewDigits(max)})`, head: true, cell: ({ name }) => isolated(name) },
        ...waves.map((wave) => ({
          label: t("motivation.wave", { number: wave.wave }),
          numeric: true,
          cell: ({ key }: SubscaleScore) => {
            const score = wave.scores.find((each) => each.key === key)?.score ?? null;
            return score === null ? undefinedMark() : scoreValue(score);
          },
        })),
      ],
      rows: subscales,
    }),
  );
}

function written({ statements, evidence, texts }: TeacherMotivation, names: CourseNames): Child {
  if (statements.length + evidence.length === 0) {
    return null;
  }
  return [
    h("h3", { class: "after" }, t("motivation.writtenTitle")),
    !texts && h("p", { class: "small soft" }, t("motivation.textsHidden")),
    statements.length > 0 && [
      h("h4", {}, t("motivation.statements")),
      h("ul", { class: "written" }, statements.map(statementItem)),
    ],
    evidence.length > 0 && [
      h("h4", {}, t("motivation.evidence")),
      h(
        "ul",
        { class: "written" },
        evidence.map((each) => evidenceItem(each, names)),
      ),
    ],
  ];
}

function statementItem(statement: Statement) {
  const { id, year, motivation, language } = statement;
  return h(
    "li",
    { class: "card" },
    h(
      "p",
      { class: "written-head" },
      h("strong", {}, year === null ? t("terms.unknown") : period(String(year))),
      motivation !== null && labelMark(motivation),
      codeChips(statement.codes, statement.codings),
      openCodes(statement.open, statement.codings),
    ),
    quotation(statement, language),
    codings(id, statement.codings),
  );
}

function evidenceItem(piece: Evidence, names: CourseNames) {
  const { id, course, title, submittedOn, applicability, references, applied, courses } = piece;
  const step = (rubric: "applicability" | "references", value: number | null) =>
    value === null ? t("motivation.codesOpen") : stepName(rubric, value);
  return h(
    "li",
    { class: "card" },
    h(
      "p",
      { class: "written-head" },
      names.name(course, title ?? course),
      submittedOn !== null && h("span", { class: "soft" }, day(submittedOn)),
      h("span", { class: "soft" }, `${t("motivation.applicabilityHead")}: ${step("applicability", applicability)}`),
      h("span", { class: "soft" }, `${t("motivation.referencesHead")}: ${step("references", references)}`),
      applied !== null && h("strong", {}, t("motivation.knowledgeOf", { applied: fewDigits(applied) })),
    ),
    quotation(piece, null),
    courses.length > 0 &&
      h(
        "p",
        {},
        h("span", { class: "soft" }, `${t("motivation.refersTo")} `),
        [...new Map(courses.map((other) => [other.id, other])).values()].flatMap((other, at) => [
          at > 0 && " ",
          names.name(other.id, other.name),
        ]),
      ),
    codings(id, piece.codings),
  );
}

/** The text where it may be seen, else that there is one. */
function quotation({ text, hasText }: Pick<Statement, "text" | "hasText">, language: string | null) {
  if (text !== null) {
    return h("blockquote", { dir: "auto", lang: language }, text);
  }
  return h("p", { class: "small soft" }, hasText ? t("motivation.hiddenText") : t("motivation.noText"));
}

/** The codes on which the coders do not agree. */
function openCodes(open: string[], all: Coding[]) {
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return (
    open.length > 0 &&
    h("span", { class: "soft" }, t("motivation.openCodes", { codes: listed(open.map((code) => names.get(code) ?? code)) }))
  );
}

/** The codes that were agreed on. */
function codeChips(codes: string[] | null, all: Coding[]) {
  if (codes === null) {
    return h("span", { class: "soft" }, t("motivation.codesOpen"));
  }
  if (codes.length === 0 || (codes.length === 1 && codes[0] === "none")) {
    return h("span", { class: "soft" }, t("motivation.nothingApplies"));
  }
  const names = new Map(all.map(({ code, name }) => [code, name]));
  return h(
    "span",
    { class: "code-chips" },
    codes.map((code) => h("span", { class: "code-chip" }, isolated(names.get(code) ?? code))),
  );
}

function codings(id: string, all: Coding[]) {
  if (all.length === 0) {
    return null;
  }
  return h(
    "details",
    { class: "disclosure" },
    h("summary", {}, t("motivation.coders")),
    dataTable({
      caption: t("motivation.codingsOf", { id }),
      columns: [
        { label: t("motivation.coder"), head: true, cell: ({ coder }) => isolated(coder) },
        { label: t("motivation.code"), cell: ({ code, name }) => isolated(name ?? code) },
        {
          label: t("motivation.confidence"),
          numeric: true,
          cell: ({ confidence }) => (confidence === null ? t("terms.none") : fewDigits(confidence)),
        },
      ],
      rows: all,
    }),
  );
}
