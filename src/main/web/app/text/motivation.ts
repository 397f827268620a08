/** Labels, profiles and rules of motivation in words, and why a course has its label. */
import type { LabelledCourse, Mandate, RuleInputs, RuleRow } from "../data/motivation.js";
import type { TypeCounts } from "../data/types.js";
import { attributeValue, fewDigits, listed } from "./format.js";
import { coded, t } from "./messages.js";

const before = "motive-";

const labelNames = ["intrinsic", "mixed", "extrinsic", "undetermined", "unknown"];

export const rules = ["E1", "E2", "I1", "I2"] as const;

export const difficulties = ["easy", "medium", "hard"] as const;

export const relations = ["clear", "weak", "none"] as const;

export const labelName = (label: string): string => coded("motivation", `label.${label}`, label);

export const profileName = (profile: string): string => coded("motivation", `profile.${profile}`, profile);

export const difficultyName = (level: string): string => coded("motivation", `difficulty.${level}`, level);

export const shareName = (share: string): string => coded("motivation", `share.${share}`, share);

export const knowledgeName = (measure: string): string => coded("motivation", `knowledge.${measure}`, measure);

export const ruleWords = (rule: string): string => coded("motivation", `rule.${rule}`, rule);

export const inputName = (input: string): string => coded("motivation", `input.${input}`, input);

/** The name under which a label or a profile has a colour. */
export const kindOf = (key: string): string => `${before}${key}`;

export const keyOf = (kind: string): string => kind.slice(before.length);

/** Labels in the order of the bars, by the names under which they have a colour. */
export const labelKinds = labelNames.map((name) => ({ name: kindOf(name), text: labelName(name) }));

/** The same of profiles. */
export const profileKinds = ["intrinsic", "both", "extrinsic", "neither", "undefined"].map((name) => ({
  name: kindOf(name),
  text: profileName(name),
}));

/** Counts by the names under which their kinds have a colour. */
export const byKind = (counts: TypeCounts): TypeCounts =>
  Object.fromEntries(Object.entries(counts).map(([key, number]) => [kindOf(key), number]));

/** A step of the rubrics, from 0 to 3. */
export const stepName = (rubric: "applicability" | "references", step: number): string =>
  coded("motivation", `${rubric}.${step}`, String(step));

const truth = (value: boolean | null) => (value === null ? "unknown" : value ? "yes" : "no");

/** What is known of an enrolment, a sentence for each of the four inputs. Pure. */
export function inputSentences(inputs: RuleInputs): string[] {
  return [mandatorySentence(inputs), disciplineSentence(inputs), roleSentence(inputs), difficultySentence(inputs)];
}

function mandatorySentence({ mandatory, mandates }: RuleInputs) {
  return mandatory === true && mandates.length > 0
    ? t("motivation.why.mandated", { by: listed(mandates.map(mandateWords)) })
    : t(`motivation.why.mandatory.${truth(mandatory)}`);
}

export function mandateWords({ scope, value }: Mandate): string {
  const of = value ?? "";
  switch (scope) {
    case "role":
      return t("motivation.scope.role", { value: attributeValue("role", of) });
    case "stage":
      return t("motivation.scope.stage", { value: attributeValue("careerStage", of) });
    case "discipline":
      return t("motivation.scope.discipline", { value: of });
    default:
      return t("motivation.scope.all");
  }
}

function disciplineSentence({ discipline }: RuleInputs) {
  return coded("motivation", `why.discipline.${discipline ?? "unknown"}`);
}

function roleSentence({ role }: RuleInputs) {
  return t(`motivation.why.role.${truth(role)}`);
}

function difficultySentence({ difficulty, index }: RuleInputs) {
  if (difficulty === null) {
    return t("motivation.why.difficulty.unknown");
  }
  return index === null
    ? t("motivation.why.difficulty", { level: difficultyName(difficulty) })
    : t("motivation.why.difficultyIndex", { level: difficultyName(difficulty), index: fewDigits(index).replace("-", "−") });
}

/** Why a course has its label: what fired, what is open, or that nothing did. Pure. */
export function reasons({ label, fired, open }: Pick<LabelledCourse, "label" | "fired" | "open">): string[] {
  if (label === null) {
    return [t("motivation.notJudged")];
  }
  const said = fired.map((rule) => t("motivation.ruleFired", { rule, words: ruleWords(rule) }));
  const unsaid = open.map((rule) => t("motivation.ruleOpen", { rule, words: ruleWords(rule) }));
  return said.length + unsaid.length === 0 ? [t("motivation.noRule")] : [...said, ...unsaid];
}

/** The row of the truth table for what was chosen: the word of an input, yes, no or unknown. Pure. */
export function ruleRow(
  table: RuleRow[],
  chosen: { mandatory: string; discipline: string; role: string; difficulty: string },
): RuleRow | undefined {
  const known = (text: string) => (text === "unknown" ? null : text);
  const yes = (text: string) => (text === "unknown" ? null : text === "yes");
  return table.find(
    (row) =>
      row.mandatory === yes(chosen.mandatory) &&
      row.discipline === known(chosen.discipline) &&
      row.role === yes(chosen.role) &&
      row.difficulty === known(chosen.difficulty),
  );
}
