/** What the REST interface answers. `null` is undefined: suppressed, not known or not computable. */

export type FacetName = "thematic" | "disciplinary";

/** A part of a list; `next` asks for the rest. */
export interface Page<T> {
  items: T[];
  next: string | null;
  total: number;
}

export interface Named {
  id: string;
  name: string;
}

export type RunStatus = "running" | "finished" | "failed" | "cancelled";

export interface Run {
  id: string;
  /** coherence, threads or import */
  kind: string;
  status: RunStatus;
  parameters: Record<string, unknown>;
  seed: number | null;
  startedAt: string;
  finishedAt: string | null;
  inputHash: string | null;
  version: string;
  message: string | null;
}

/** A kind of analysis, and whether there is something to compute it from. */
export interface AnalysisKind {
  kind: string;
  hasInput: boolean;
}

/** How far a run is. */
export interface RunProgress {
  phase: string;
  done: number;
  total: number;
}

export interface Bin {
  from: number;
  to: number;
  count: number;
}

export interface Distribution {
  n: number;
  undefined: number;
  mean: number | null;
  sd: number | null;
  min: number | null;
  q1: number | null;
  median: number | null;
  q3: number | null;
  max: number | null;
  bins: Bin[];
  /** what chance would give in the same bins, in shares; null where the run does not say */
  chance: { n: number; counts: number[] } | null;
}

/** By type of selection. */
export type TypeCounts = Record<string, number | null>;

/** How many there are of what, by name. */
export type Figures = Record<string, number>;

export interface Overview {
  counts: Figures;
  /** what is not known */
  coverage: Figures;
  run: Run | null;
  coherence: Record<FacetName, Distribution> | null;
  types: { counts: TypeCounts } | null;
  threads: number | null;
  bolt: string | null;
}

export interface Teacher {
  id: string;
  role: string | null;
  careerStage: string | null;
  sector: string | null;
  language: string | null;
  seniorityYears: number | null;
  disciplines: Named[];
  courses: number | null;
  thematicCoherence: number | null;
  thematicCoherenceZ: number | null;
  thematicCoherenceP: number | null;
  disciplinaryCoherence: number | null;
  disciplinaryCoherenceZ: number | null;
  disciplinaryCoherenceP: number | null;
  bridging: number | null;
  coherenceType: string | null;
  threads: number | null;
  fit: number | null;
  engagement: number | null;
  engagementLevel: string | null;
  motivationProfile: string | null;
  surveyProfile: string | null;
  intrinsicShare: number | null;
  extrinsicShare: number | null;
  knowledgeApplied: number | null;
  other: Record<string, unknown>;
}

export interface WeightedTopic extends Named {
  weight: number;
}

/** A course that a teacher enrolled in. */
export interface Enrolment {
  id: string;
  title: string | null;
  language: string | null;
  enrolledAt: string | null;
  completedAt: string | null;
  completed: boolean;
  disciplines: Named[];
  topics: WeightedTopic[];
}

export interface TeacherDetail extends Teacher {
  engagementRun: string | null;
  motivationRun: string | null;
  knowledgeRun: string | null;
  selection: Enrolment[];
}

export interface Cypher {
  query: string;
  parameters: Record<string, unknown>;
}

/** What a report says of its numbers, by the names of the properties: the Cypher for it, or why there is none. */
export interface Sources {
  cypher?: Record<string, Cypher>;
  cypherMissing?: Record<string, string>;
}

export interface NullHistogram {
  from: number;
  to: number;
  counts: number[];
}

/** The comparison of a value with random selections. */
export interface Chance {
  model: string;
  draws: number;
  courses: number;
  poolSize: number | null;
  mean: number | null;
  sd: number | null;
  z: number | null;
  p: number | null;
  midP: number | null;
  quantile: number | null;
  q: number | null;
  histogram: NullHistogram | null;
}

export interface Pair {
  a: string;
  b: string;
  similarity: number;
  share: number | null;
  shared: Array<Named & { contribution: number }>;
}

/** What a course that was not taken would change. */
export interface WhatIf {
  course: string;
  title: string | null;
  coherence: number;
  gain: number | null;
}

export interface FacetReport {
  categorisedCourses: number;
  meanLinkage: number | null;
  largestThread: number | null;
  largestThreadCategory: Named | null;
  linkedShare: number | null;
  largestComponent: number | null;
  undefinedBecause: string | null;
  pairs: Pair[];
  unlinked: string[];
  uncategorised: string[];
  /** of the mean linkage, by the jackknife */
  standardError: number | null;
  /** of the 95 % interval */
  low: number | null;
  high: number | null;
  concentration: number | null;
  diversity: number | null;
  effectiveCategories: number | null;
  drift: number | null;
  chance: Chance | null;
  largestThreadChance: Chance | null;
  whatIf: WhatIf[];
  cypher: Cypher;
  /** the paths that the pairs rest on */
  subgraph: Cypher | null;
}

export interface CoherenceReport extends Sources {
  teacher: string;
  parameters: Record<string, unknown>;
  courses: number;
  /** of every course of the selection */
  titles: Record<string, string>;
  facets: Record<FacetName, FacetReport>;
  fit: { value: number | null; inside: string[]; outside: string[]; undefinedBecause: string | null };
  type: { type: string | null; meaning: string; rule: string; lowPower: boolean; note: string | null };
  bridging: { value: number | null; undefinedBecause: string | null; chance: Chance | null };
  threads: {
    count: number | null;
    concentration: number | null;
    courses: Record<string, { id: string; label: string }>;
    undefinedBecause: string | null;
  };
  pool: { size: number; criteria: string[] };
}

export interface GraphNode {
  id: string;
  key: string;
  kind: "course" | "topic" | "discipline";
  label: string;
  x: number;
  y: number;
  /** whether at least two courses of the selection have it */
  shared: boolean;
}

export interface GraphLink {
  source: string;
  target: string;
  kind: string;
  weight: number | null;
}

export interface SelectionGraph {
  nodes: GraphNode[];
  links: GraphLink[];
}

/** A group of teachers; all figures are null where it is too small. */
export interface GroupFigures {
  value: string | null;
  n: number | null;
  undefined: number | null;
  mean: number | null;
  sd: number | null;
  min: number | null;
  q1: number | null;
  median: number | null;
  q3: number | null;
  max: number | null;
  suppressed: boolean;
}

export interface Summary {
  by: string;
  measure: string;
  run: string;
  minimumGroup: number;
  overall: GroupFigures | null;
  groups: GroupFigures[];
}

export interface KindGroup {
  value: string | null;
  n: number | null;
  counts: TypeCounts;
  suppressed: boolean;
}

export interface Types {
  run: string;
  by: string | null;
  minimumGroup: number;
  types: string[];
  overall: KindGroup | null;
  groups: KindGroup[];
}

export interface YearTypes {
  period: string;
  run: string;
  n: number | null;
  median: Record<string, number | null>;
  counts: TypeCounts;
}

export interface TypeYears {
  items: YearTypes[];
  available: string[];
}

/** The types under one combination of settings. */
export interface SensitivityRow {
  alpha: number;
  similarity: string;
  variant: string;
  counts: TypeCounts;
  sameAsMain: number | null;
  main: boolean;
}

export interface Sensitivity {
  run: string;
  rows: SensitivityRow[];
}

export interface MeasureComparison {
  measure: string;
  n: number;
  meanA: number | null;
  meanB: number | null;
  meanDifference: number | null;
  spearman: number | null;
}

export interface RunComparison {
  a: Run;
  b: Run;
  differences: string[];
  teachers: number;
  measures: MeasureComparison[];
  /** `counts`: a row for each type in a, a column for each in b */
  types: {
    names: string[];
    counts: Array<Array<number | null>>;
    agreement: number | null;
    kappa: number | null;
  } | null;
}

/** What may be given to a run. */
export interface Parameter {
  name: string;
  type: "choice" | "choices" | "number" | "integer" | "text";
  defaultValue: unknown;
  choices: string[] | null;
  min: number | null;
  max: number | null;
  description: string;
}

export interface ThreadLink {
  thread: string;
  weight: number;
  edges: number;
}

export interface Thread {
  id: string;
  number: number;
  label: string;
  topics: string[];
  size: number;
  teachers: number | null;
  links: ThreadLink[];
}

export interface ThreadQuality {
  communities: number;
  modularity: number | null;
  resolution: number;
  seeds: number;
  shareOfBest: number | null;
  ari: number | null;
  nmi: number | null;
}

export interface ResolutionScan {
  resolution: number;
  communities: number;
  modularity: number | null;
  ari: number | null;
  nmi: number | null;
}

export interface TimelineThread {
  key: string;
  label: string;
  /** number of courses by year */
  sizes: Record<string, number>;
}

export interface ThreadEvent {
  year: string;
  event: string;
  thread: string;
  with: string[];
  from: number | null;
  to: number | null;
}

export interface Timeline {
  years: string[];
  threads: TimelineThread[];
  events: ThreadEvent[];
}

export interface Threads {
  run: Run | null;
  kind: string;
  items: Thread[];
  quality: ThreadQuality | null;
  scan: ResolutionScan[];
  timeline: Timeline | null;
}

export interface ThreadCourse {
  id: string;
  title: string | null;
  language: string | null;
  teachers: number | null;
  neighbours: Array<{ id: string; title?: string | null; weight: number }>;
}

export interface ThreadDetail {
  id: string;
  number: number;
  label: string;
  topics: string[];
  size: number;
  kind: string;
  courses: ThreadCourse[];
}

export interface SavedQuery {
  name: string;
  description: string;
  access: string;
  parameters: Array<{ name: string; type: string; description: string; defaultValue?: unknown }>;
  columns: Array<{ name: string; type: string; description: string }>;
  cypher: string;
}

export interface QueryAnswer {
  query: string;
  columns: Array<string | { name: string }>;
  rows: unknown[][];
  truncated: boolean;
  limit: number;
  answer: string | null;
}

/** A measure of one group. */
export interface GroupFigure {
  n: number;
  mean: number | null;
  sd: number | null;
  min: number | null;
  q1: number | null;
  median: number | null;
  q3: number | null;
  max: number | null;
}

/** A measure of two groups; null where it is withheld or undefined. */
export interface MeasureOfGroups {
  measure: string;
  a: GroupFigure | null;
  b: GroupFigure | null;
  meanDifference: number | null;
  hedgesG: number | null;
  cliffsDelta: number | null;
  p: number | null;
  /** p adjusted for the number of measures */
  q: number | null;
}

export interface GroupComparison {
  run: string;
  a: { name: string; n: number | null };
  b: { name: string; n: number | null };
  both: number | null;
  rest: number | null;
  minimumGroup: number;
  measures: MeasureOfGroups[];
  types: { names: string[]; a: Array<number | null>; b: Array<number | null> } | null;
  notes: string[];
  /** why all figures are withheld; null if they are not */
  suppressed: string | null;
}

/** How values are distributed. */
export interface Values {
  n: number;
  undefined: number;
  mean: number | null;
  sd: number | null;
  min: number | null;
  q1: number | null;
  median: number | null;
  q3: number | null;
  max: number | null;
  bins: Bin[];
  /** beyond the bins */
  below: number;
  above: number;
}

export interface FeatureOfEngagement {
  key: string;
  category: string;
  unit: string;
  /** 1 raises the score of the category, -1 lowers it, 0 is described only */
  sign: number;
  values: Values;
}

export interface ScoreOfEngagement {
  key: string;
  values: Values;
}

export interface Profile {
  number: number;
  size: number | null;
  centroid: Record<string, number | null>;
  engagement: number | null;
}

/** A division into profiles. */
export interface Solution {
  profiles: Profile[];
  silhouette: number | null;
  silhouetteRows: number;
  stability: number | null;
  stabilitySd: number | null;
  bootstraps: number;
}

export interface Profiles {
  categories: string[];
  fitted: number;
  nearest: number;
  without: number;
  three: Solution | null;
  best: Solution | null;
  /** by the number of profiles, from 1 */
  bic: Array<number | null>;
}

export interface Estimate {
  value: number | null;
  low: number | null;
  high: number | null;
}

/** What a pause that ends a session makes of the time on task. */
export interface Threshold {
  minutes: number;
  main: boolean;
  sessions: number;
  hours: number;
  mean: number | null;
  median: number | null;
  spearman: number | null;
}

export interface TraceCoverage {
  events: number;
  repeated: number;
  acts: number;
  enrolments: number;
  traced: number;
  untraced: number;
  dark: number;
  pooled: number;
  teachers: number;
  engaged: number;
}

export interface EngagementCohort extends Sources {
  run: Run;
  zone: string;
  coverage: TraceCoverage;
  excluded: Array<{ reason: string; meaning: string; events: number }>;
  features: FeatureOfEngagement[];
  scores: ScoreOfEngagement[];
  teacherScores: ScoreOfEngagement[];
  reliability: { items: number; n: number; alpha: Estimate; omega: Estimate };
  enrolmentProfiles: Profiles;
  teacherProfiles: Profiles;
  thresholds: Threshold[];
}

export interface Levels {
  run: string;
  by: string | null;
  minimumGroup: number;
  levels: string[];
  overall: KindGroup | null;
  groups: KindGroup[];
}

export interface RankPair {
  a: number;
  b: number;
  teachers: number;
  spearman: number | null;
  changedThird: number | null;
}

export interface Ranks {
  run: string;
  main: number;
  pairs: RankPair[];
}

export interface TeacherScore {
  key: string;
  value: number | null;
  part: number | null;
  below: number | null;
  q1: number | null;
  median: number | null;
  q3: number | null;
}

export interface FeatureOfCohort {
  key: string;
  category: string;
  unit: string;
  sign: number;
  q1: number | null;
  median: number | null;
  q3: number | null;
}

export interface EngagedCourse {
  course: string;
  title: string | null;
  year: number | null;
  completed: boolean;
  counts: boolean;
  pooled: boolean;
  features: Record<string, number | null>;
  scores: Record<string, number | null>;
  engagement: number | null;
  level: string | null;
  profile: number | null;
  quizPattern: string | null;
  /** by the minutes that end a session */
  hours: Record<string, number | null>;
  sessionCounts: Record<string, number | null>;
}

export interface SessionOfTeacher {
  start: string;
  finish: string;
  parts: Array<{ course: string; seconds: number; events: number }>;
}

export interface TeacherEngagement extends Sources {
  teacher: string;
  run: Run;
  zone: string;
  courses: number;
  engagement: number | null;
  level: string | null;
  profile: number | null;
  scores: TeacherScore[];
  features: FeatureOfCohort[];
  items: EngagedCourse[];
  sessions: { total: number; titles: Record<string, string>; items: SessionOfTeacher[] };
}

export interface CodeOfBook {
  key: string;
  name: string;
  description: string | null;
  group: string | null;
  rubric: string | null;
  value: number | null;
}

export interface Codebook {
  id: string;
  title: string;
  kind: string;
  source: string | null;
  codes: CodeOfBook[];
  rubrics: Array<{ key: string; name: string }>;
  coders: Array<{ coder: string; kind: string; texts: number }>;
}

export interface CodebookList {
  statements: number;
  evidence: number;
  textsShown: boolean;
  items: Codebook[];
}

export interface CodedText {
  id: string;
  kind: string;
  teacher: string;
  year: number | null;
  course: string | null;
  title: string | null;
  language: string | null;
  text: string | null;
  codings: Array<{ coder: string; codes: string[] }>;
  coded: boolean;
  codes: string[];
  steps: Record<string, number>;
  openCodes: string[];
  openRubrics: string[];
}

export interface AgreementPair {
  first: string;
  second: string;
  texts: number;
  percent: number | null;
  kappa: number | null;
  table: number[][];
}

export interface AgreementItem {
  key: string;
  name: string;
  ordinal: boolean;
  texts: number;
  positive: number;
  codings: number;
  percent: number | null;
  alpha: number | null;
  pairs: AgreementPair[];
}

export interface Agreement {
  codebook: string;
  coders: string[];
  available: string[];
  texts: number;
  items: AgreementItem[];
}

export interface SuggestedCourse {
  course: string;
  title: string;
  ground: string;
  name: string;
  from: number;
  to: number;
}

export interface SuggestedReferences {
  evidence: string;
  teacher: string;
  course: string;
  title: string | null;
  language: string | null;
  text: string;
  suggestions: SuggestedCourse[];
  confirmed: Array<{ course: string; title: string | null; coders: string[] }>;
}

export interface DictionaryOutcome {
  codebook: string;
  coder: string;
  texts: number;
  coded: number;
  skipped: number;
  codes: Record<string, number>;
}

export interface ModelPreview {
  configured: boolean;
  address: string | null;
  model: string | null;
  coder: string | null;
  waiting: number;
  sending: number;
  method: string | null;
  headers: string[];
  body: string | null;
  confirmation: string | null;
}

export interface ModelOutcome {
  coder: string;
  sent: number;
  coded: number;
  failed: number;
  waiting: number;
  problem: string | null;
}

/** What whoever asks may see. */
export interface Session {
  texts: boolean;
  textsToken: boolean;
}
