/** Motivation and knowledge: why courses were taken, how labels come about, profiles, difficulty, credits, what came of it. */
import { getIfAny, get } from "../data/api.js";
import type { Knowledge, Motivation } from "../data/motivation.js";
import { readState, writeState } from "../data/url-state.js";
import { byId, h } from "../dom.js";
import { attributeChoices, attributes } from "../elements/choice.js";
import { source, tiles } from "../elements/report-parts.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { showCourses } from "../motivation/courses.js";
import { showCredits } from "../motivation/credits.js";
import { knowledgePart } from "../motivation/knowledge.js";
import { showByType, showLabels, showShares } from "../motivation/labels.js";
import { showAgreement, showProfiles } from "../motivation/profiles.js";
import { showQuestionnaires } from "../motivation/questionnaires.js";
import { showRules } from "../motivation/rules.js";
import type { PageState, State } from "../motivation/state.js";
import { parametersSentence } from "../text/explain.js";
import { count } from "../text/format.js";
import { t, tn } from "../text/messages.js";
import { present } from "../view.js";

const defaults: State = {
  by: "careerStage",
  shareBy: "careerStage",
  share: "intrinsicShare",
  of: "fit",
  profilesBy: "careerStage",
  mandatory: "no",
  discipline: "clear",
  role: "yes",
  difficulty: "hard",
  knowledgeBy: "careerStage",
  measure: "knowledgeApplied",
};

const page: PageState = {
  state: readState(defaults),
  groupings: attributes,
  change: (part, redraw) => {
    page.state = { ...page.state, ...part };
    writeState(page.state, defaults, "push");
    redraw();
  },
};
/** what is shown, once it is there */
let shown: Motivation | null = null;

present(byId("overview"), loadMotivation, overview, {
  empty: h(
    "p",
    {},
    tn("motivation.none", {
      data: h("a", { href: "data.html" }, t("motivation.importData")),
      run: h("a", { href: "runs.html?kind=motivation" }, t("motivation.startRun")),
    }),
  ),
});

showQuestionnaires();
showKnowledge();

addEventListener("popstate", () => {
  page.state = readState(defaults);
  if (shown !== null) {
    showParts(shown);
  }
  showKnowledge();
});

/** @returns null when no motivation has been computed */
async function loadMotivation(signal: AbortSignal): Promise<Motivation | null> {
  const motivation = await getIfAny<Motivation>("motivation", {}, signal);
  if (motivation !== null) {
    await loadGroupings(signal);
  }
  return motivation;
}

async function loadGroupings(signal: AbortSignal) {
  const known = await get<Record<string, unknown>>("teachers/attributes", {}, signal);
  page.groupings = attributeChoices(
    Object.keys(known).filter((name) => name !== "motivationProfile" && name !== "surveyProfile"),
  );
}

function overview(motivation: Motivation | null) {
  if (motivation === null) {
    return null;
  }
  shown = motivation;
  byId("further").hidden = false;
  showParts(motivation);
  const { run, labels, teachers, agreement } = motivation;
  const unknown = labels.counts.unknown ?? null;
  const enrolments = labels.n ?? 0;
  const enrolmentsOf = (motivationLabel: string) =>
    `courses.html?${new URLSearchParams({ list: "enrolments", motivation: motivationLabel })}`;
  return [
    tiles([
      { name: "teachers", text: t("motivation.tile.teachers"), href: "teachers.html", number: count(teachers) },
      {
        name: "enrolments",
        text: t("motivation.tile.enrolments"),
        href: "courses.html?list=enrolments",
        number: count(enrolments),
      },
      {
        name: "labelled",
        text: t("motivation.tile.labelled"),
        href: null,
        number: unknown === null ? t("terms.withheld") : count(enrolments - unknown),
      },
      {
        name: "unknown",
        text: t("motivation.tile.unknown"),
        href: enrolmentsOf("unknown"),
        number: unknown === null ? t("terms.withheld") : count(unknown),
      },
      {
        name: "both",
        text: t("motivation.tile.both"),
        href: "#agreement-title",
        number: count(agreement.teachers),
      },
    ]),
    h(
      "p",
      { class: "small soft after" },
      tn("motivation.run", {
        id: h("code", {}, run.id),
        parameters: parametersSentence(run.parameters),
        all: h("a", { href: "runs.html" }, t("motivation.allRuns")),
      }),
    ),
    source(motivation, "missing"),
  ];
}

function showParts(motivation: Motivation) {
  showLabels(page, motivation);
  showShares(page, motivation);
  showByType(motivation);
  showRules(page, motivation);
  showProfiles(page, motivation);
  showAgreement(motivation);
  showCourses(motivation);
  showCredits(motivation);
}

function showKnowledge() {
  present(
    byId("knowledge"),
    async (signal) => {
      const knowledge = await getIfAny<Knowledge>("knowledge", {}, signal);
      if (knowledge !== null) {
        await loadGroupings(signal);
      }
      return knowledge;
    },
    (knowledge) => (knowledge === null ? null : knowledgePart(page, knowledge)),
    {
      empty: h(
        "p",
        {},
        tn("motivation.noKnowledge", {
          data: h("a", { href: "data.html" }, t("motivation.importData")),
          run: h("a", { href: "runs.html?kind=knowledge" }, t("motivation.startRun")),
        }),
      ),
    },
  );
}
