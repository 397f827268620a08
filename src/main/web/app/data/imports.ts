/** What REST says of uploads and imports. */
import type { Figures, RunStatus } from "./types.js";

export interface UploadedColumn {
  name: string;
  /** the property that holds its values; null where they become relationships, and where it is refused */
  property: string | null;
  /** whether the format knows it */
  known: boolean;
  /** why nothing can be imported with it */
  refused: string | null;
}

export interface UploadProblem {
  /** 0 is the whole file */
  line: number;
  column: string | null;
  message: string;
}

export interface UploadedFile {
  name: string;
  kind: string;
  bytes: number;
  rows: number;
  separator: string;
  columns: UploadedColumn[];
  preview: { columns: string[]; rows: Array<Array<string | null>> };
  problems: UploadProblem[];
  /** rows that would be rejected; null where they were not judged */
  rejected: number | null;
}

/** How many rows of a file of traces became what. */
export interface TraceCount {
  component: string | null;
  category: string | null;
  /** kept, repeated, excluded:reason or rejected:reason */
  outcome: string;
  rows: number;
}

/** What was recognised in a file of a learning platform. */
export interface TraceFile {
  name: string;
  format: string;
  bytes: number;
  separator: string;
  language: string;
  timeFormat: string | null;
  zone: string | null;
  /** whether day and month could be exchanged */
  ambiguous: boolean;
  /** whether all of it was read */
  complete: boolean;
  counts: TraceCount[];
  from: string | null;
  to: string | null;
  columns: string[];
  rows: Array<Array<string | null>>;
  rejections: Array<{ line: number; column: string; value: string; reason: string }>;
  notes: string[];
}

export interface EventKind {
  component: string;
  event: string;
  category: string;
  /** whether a table says so, and not the verb */
  known: boolean;
  rows: number;
}

/** Traces that are stored. */
export interface TraceSource {
  id: string;
  rows: number;
  from: string | null;
  to: string | null;
  files: Array<{
    name: string;
    format: string;
    rows: number;
    kept: number;
    excluded: number;
    repeated: number;
    rejected: number;
    from: string | null;
    to: string | null;
  }>;
  counts: TraceCount[];
}

export type Pseudonym = "keep" | "hmac";

/** A folder on the server that waits to be imported. */
export interface Upload {
  id: string;
  name: string;
  bytes: number;
  files: UploadedFile[];
  /** what a learning platform recorded */
  traces: { files: TraceFile[]; kinds: EventKind[] } | null;
  missing: string[];
  ignored: Array<{ name: string; reason: string }>;
  ready: boolean;
  refused: string | null;
  checked: boolean;
  rejected: number | null;
  pseudonyms: Pseudonym[];
  expiresAt: string;
}

export interface RowCounts {
  created: number;
  updated: number;
  unchanged: number;
  repeated: number;
  rejected: number;
}

export interface ImportReport {
  id: string;
  name: string;
  status: RunStatus;
  startedAt: string;
  finishedAt: string | null;
  /** by kind of row */
  counts: Record<string, RowCounts>;
  rejected: number;
  /** whether they can be downloaded */
  rejects: boolean;
  message: string | null;
  analysisStale: boolean;
}

/** How far an import is. */
export interface ImportStep {
  phase: string;
  /** a file, or the graph */
  object: string;
  done: number;
  total: number;
}

export interface Reject {
  file: string;
  line: number;
  column: string;
  value: string;
  reason: string;
}

/** A file that an import reads. */
export interface FileFormat {
  name: string;
  needed: boolean;
  columns: Array<{ name: string; needed: boolean }>;
}

export interface UploadLimits {
  bytes: number;
  packedBytes: number;
  entries: number;
}

export interface LoadedData {
  counts: Figures;
  coverage: Figures;
  imports: ImportReport[];
  /** whether the figures of the teachers are not those of the data */
  analysisStale: boolean;
  /** how ids of teachers are stored if nothing else is said */
  pseudonym: Pseudonym;
  limits: UploadLimits;
}
