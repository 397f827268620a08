/** What the REST interface says of motivation and knowledge. `null` is undefined: suppressed, not known or not computable. */
import type { Estimate, KindGroup, Named, Run, ScoreOfEngagement, Sources, TypeCounts, Values } from "./types.js";

export interface KeyCount {
  key: string;
  count: number | null;
}

/** The enrolments of a group of teachers; `n` is how many enrolments. */
export interface LabelGroup {
  value: string | null;
  teachers: number | null;
  n: number | null;
  counts: TypeCounts;
  suppressed: boolean;
}

export interface Labels {
  run: string;
  by: string | null;
  minimumGroup: number;
  labels: string[];
  overall: LabelGroup | null;
  groups: LabelGroup[];
}

export interface ProfileCounts {
  run: string;
  of: string;
  by: string | null;
  minimumGroup: number;
  profiles: string[];
  overall: KindGroup | null;
  groups: KindGroup[];
}

export interface MotivationCluster {
  number: number;
  profile: string;
  size: number | null;
  intrinsic: number | null;
  extrinsic: number | null;
}

export interface MotivationProfiles {
  source: string | null;
  teachers: number;
  silhouette: number | null;
  clusters: MotivationCluster[];
}

export interface ProfileAgreement {
  teachers: number;
  observed: number | null;
  kappa: number | null;
  ari: number | null;
  profiles: string[];
  table: Array<Array<number | null>>;
}

export interface CourseDifficulty {
  levels: KeyCount[];
  hints: KeyCount[];
  difficulty: Values;
}

export interface CreditYear {
  year: string;
  teachers: number | null;
  reached: number | null;
  meanHours: number | null;
}

export interface Motivation extends Sources {
  run: Run;
  minimumGroup: number;
  teachers: number;
  labels: LabelGroup;
  missing: KeyCount[];
  courses: CourseDifficulty;
  credits: { hours: number; years: CreditYear[] };
  fit: MotivationProfiles;
  survey: MotivationProfiles;
  agreement: ProfileAgreement;
  shares: ScoreOfEngagement[];
}

export interface RuleCount {
  rule: string;
  extrinsic: boolean;
  fired: number | null;
  open: number | null;
}

/** What the rules say of one set of inputs. */
export interface RuleRow {
  mandatory: boolean | null;
  discipline: string | null;
  role: boolean | null;
  difficulty: string | null;
  label: string;
  fired: string[];
  open: string[];
}

export interface Rules {
  run: string;
  precedence: string;
  unstatedYears: string;
  rules: RuleCount[];
  table: RuleRow[];
}

export interface Knowledge extends Sources {
  run: Run;
  minimumGroup: number;
  evidence: number;
  open: number;
  /** by applicability, then by references */
  steps: Array<Array<number | null>>;
  applied: KeyCount[];
  integrated: number | null;
  measures: ScoreOfEngagement[];
}

export interface Mandate {
  id: string;
  year: number | null;
  scope: string;
  value: string | null;
}

export interface RuleInputs {
  mandatory: boolean | null;
  mandates: Mandate[];
  discipline: string | null;
  disciplines: Named[];
  role: boolean | null;
  roles: string[];
  difficulty: string | null;
  index: number | null;
}

export interface LabelledCourse {
  course: string;
  title: string | null;
  year: number | null;
  completed: boolean;
  label: string | null;
  fired: string[];
  open: string[];
  inputs: RuleInputs;
  hours: number | null;
  creditHours: number | null;
  crossed: boolean;
}

export interface CreditSum {
  year: number;
  courses: number;
  hours: number;
  withoutHours: number;
  crossing: string[];
}

export interface SubscaleScore {
  key: string;
  name: string;
  score: number | null;
}

export interface WaveScores {
  instrument: string;
  title: string;
  domain: string;
  wave: number;
  answers: number;
  min: number;
  max: number;
  scores: SubscaleScore[];
}

export interface Coding {
  code: string;
  name: string | null;
  group: string | null;
  coder: string;
  confidence: number | null;
}

export interface Statement {
  id: string;
  year: number | null;
  language: string | null;
  text: string | null;
  hasText: boolean;
  codes: string[] | null;
  open: string[];
  motivation: string | null;
  codings: Coding[];
}

export interface Evidence {
  id: string;
  course: string;
  title: string | null;
  submittedOn: string | null;
  text: string | null;
  hasText: boolean;
  applicability: number | null;
  references: number | null;
  applied: number | null;
  integrated: boolean | null;
  open: string[];
  codings: Coding[];
  courses: Array<{ id: string; name: string; coder: string | null }>;
}

export interface TeacherMotivation extends Sources {
  teacher: string;
  run: Run;
  courses: number;
  labels: Record<string, number>;
  shares: Record<string, number | null>;
  motivationProfile: string | null;
  surveyProfile: string | null;
  knowledge: Record<string, number | null>;
  creditHours: number;
  items: LabelledCourse[];
  years: CreditSum[];
  scores: WaveScores[];
  texts: boolean;
  statements: Statement[];
  evidence: Evidence[];
}

/** A questionnaire that is loaded, or comes along. */
export interface InstrumentSummary {
  id: string;
  title: string;
  loaded: boolean;
  waves: Array<{ wave: number; respondents: number | null }>;
}

/** A questionnaire and how it was answered. */
export interface InstrumentReport {
  id: string;
  title: string;
  source: string | null;
  min: number;
  max: number;
  items: Array<{ key: string; text: string | null; reversed: boolean }>;
  subscales: Array<{ key: string; name: string; items: string[] }>;
  minimumGroup: number;
  waves: InstrumentWave[];
  changes: ScoreChange[];
}

export interface InstrumentWave {
  wave: number;
  respondents: number | null;
  subscales: SubscaleReport[];
}

/** How a subscale was answered in a wave. */
export interface SubscaleReport {
  key: string;
  n: number;
  mean: number | null;
  sd: number | null;
  alpha: Estimate;
  omega: Estimate;
  items: ItemReport[];
}

export interface ItemReport {
  key: string;
  n: number;
  missing: number;
  mean: number | null;
  sd: number | null;
  floor: number | null;
  ceiling: number | null;
  itemRest: number | null;
}

/** How a score changed between two waves. */
export interface ScoreChange {
  subscale: string;
  from: number;
  to: number;
  n: number | null;
  difference: number | null;
  low: number | null;
  high: number | null;
  d: number | null;
}
