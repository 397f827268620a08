import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

/** The types of the pages and the schemas of the document that the build makes of the REST interface. */
const schemaOf: Record<string, string> = {
  Bin: "Overviews.Bin",
  Distribution: "Overviews.Distribution",
  Run: "RunReport",
  AnalysisKind: "RunController.Kind",
  Named: "TeacherReports.Named",
  Teacher: "TeacherReports.TeacherSummary",
  Enrolment: "TeacherReports.Enrolment",
  Chance: "SelectionReports.Chance",
  NullHistogram: "SelectionReports.Histogram",
  Pair: "SelectionReports.Pair",
  WhatIf: "SelectionReports.WhatIfReport",
  FacetReport: "SelectionReports.FacetReport",
  CoherenceReport: "SelectionReports.CoherenceReport",
  Cypher: "SelectionReports.Cypher",
  GraphNode: "SelectionGraphs.Node",
  SelectionGraph: "SelectionGraphs.SelectionGraph",
  MeasureComparison: "RunComparisons.MeasureComparison",
  RunComparison: "RunComparisons.Comparison",
  Parameter: "ParameterController.Parameter",
  ThreadLink: "ThreadReports.ThreadLink",
  Thread: "ThreadReports.ThreadSummary",
  YearTypes: "TypeReports.Year",
  TypeYears: "TypeReports.Years",
  Values: "EngagementReports.Values",
  FeatureOfEngagement: "EngagementReports.FeatureReport",
  ScoreOfEngagement: "EngagementReports.ScoreReport",
  Profile: "EngagementReports.Profile",
  Solution: "EngagementReports.Solution",
  Profiles: "EngagementReports.Profiles",
  Estimate: "EngagementReports.Estimate",
  Threshold: "EngagementReports.Threshold",
  TraceCoverage: "EngagementReports.Coverage",
  EngagementCohort: "EngagementReports.Cohort",
  KindGroup: "KindGroup",
  Levels: "EngagementReports.Levels",
  RankPair: "EngagementReports.RankPair",
  Ranks: "EngagementReports.Ranks",
  LabelGroup: "MotivationReports.LabelGroup",
  Labels: "MotivationReports.Labels",
  ProfileCounts: "MotivationReports.ProfileCounts",
  MotivationCluster: "MotivationReports.Cluster",
  MotivationProfiles: "MotivationReports.Profiles",
  ProfileAgreement: "MotivationReports.Agreement",
  CourseDifficulty: "MotivationReports.Courses",
  CreditYear: "MotivationReports.CreditYear",
  Motivation: "MotivationReports.Motivation",
  RuleCount: "MotivationReports.RuleCount",
  RuleRow: "MotivationReports.RuleRow",
  Rules: "MotivationReports.Rules",
  Knowledge: "KnowledgeReports.Knowledge",
  RuleInputs: "TeacherMotivations.RuleInputs",
  LabelledCourse: "TeacherMotivations.LabelledCourse",
  CreditSum: "TeacherMotivations.CreditSum",
  WaveScores: "TeacherMotivations.WaveScores",
  Statement: "TeacherMotivations.StatementReport",
  Evidence: "TeacherMotivations.EvidenceReport",
  TeacherMotivation: "TeacherMotivations.TeacherMotivation",
  TeacherScore: "EngagementReports.TeacherScore",
  FeatureOfCohort: "EngagementReports.FeatureOfCohort",
  EngagedCourse: "EngagementReports.EngagedCourse",
  SessionOfTeacher: "EngagementReports.SessionReport",
  TeacherEngagement: "EngagementReports.TeacherEngagementReport",
  CodeOfBook: "CodingReports.CodeReport",
  Codebook: "CodingReports.CodebookReport",
  CodebookList: "CodingReports.CodebookList",
  CodedText: "CodingReports.Unit",
  AgreementPair: "CodingReports.AgreementPair",
  AgreementItem: "CodingReports.AgreementItem",
  Agreement: "CodingReports.AgreementReport",
  SuggestedCourse: "CodingReports.SuggestedCourse",
  SuggestedReferences: "CodingReports.References",
  DictionaryOutcome: "CodingWork.DictionaryOutcome",
  ModelPreview: "CodingWork.ModelPreview",
  ModelOutcome: "CodingWork.ModelOutcome",
  Session: "SessionController.Session",
  InstrumentSummary: "QuestionnaireReports.InstrumentSummary",
  InstrumentReport: "QuestionnaireReports.InstrumentReport",
  InstrumentWave: "QuestionnaireReports.InstrumentWave",
  SubscaleReport: "QuestionnaireReports.SubscaleReport",
  ItemReport: "QuestionnaireReports.ItemReport",
  ScoreChange: "QuestionnaireReports.ScoreChange",
};

/** By property, whether it may be null. */
type Properties = Map<string, boolean>;

const types = ["types", "motivation"]
  .map((file) => readFileSync(`src/main/web/app/data/${file}.ts`, "utf8"))
  .join("\n");
const document = readFileSync("target/classes/META-INF/swagger/throughline.yml", "utf8");

function propertiesOfType(name: string): Properties {
  const body = new RegExp(`^export interface ${name} [^{]*\\{\\n(.*?)^\\}`, "ms").exec(types)?.[1] ?? "";
  // what is nested is deeper
  return new Map(
    [...body.matchAll(/^ {2}(\w+)\??: ((?:[^;{]|\{[^}]*\})*);/gm)].map(([, property = "", type = ""]) => [
      property,
      /\| null$/.test(type.trim()),
    ]),
  );
}

function propertiesOfSchema(name: string): Properties {
  const schema = new RegExp(`^ {4}${name.replaceAll(".", "\\.")}:\\n((?: {5,}.*\\n)*)`, "m").exec(document)?.[1] ?? "";
  const properties = /^ {6}properties:\n((?: {7,}.*\n)*)/m.exec(schema)?.[1] ?? "";
  return new Map(
    [...properties.matchAll(/^ {8}"?(\w+)"?:\n((?: {9,}.*\n)*)/gm)].map(([, property = "", rest = ""]) => [
      property,
      /^ {10}nullable: true$/m.test(rest),
    ]),
  );
}

for (const [type, schema] of Object.entries(schemaOf)) {
  test(`${type} is what REST answers`, () => {
    const answered = propertiesOfSchema(schema);
    assert.ok(answered.size > 0, `${schema} is in the document`);
    for (const [property, nullable] of propertiesOfType(type)) {
      assert.ok(answered.has(property), `${schema} has ${property}`);
      assert.ok(nullable || answered.get(property) === false, `${type}.${property} may be null`);
    }
  });
}
