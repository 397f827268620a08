/** Which of the files that somebody chose are sent to the server. Pure. */
import type { UploadLimits } from "../data/imports.js";

/** A file with its path in the folder that was chosen. */
export interface ChosenFile<F> {
  path: string;
  size: number;
  file: F;
}

export type Choice<F> =
  | { send: Array<ChosenFile<F>>; left: string[] }
  | { refused: "noFiles" | "mixed" }
  | { refused: "tooLarge"; size: number; limit: number }
  | { refused: "tooMany"; number: number; limit: number };

/**
 * Tables or one archive are sent; what no import reads stays where it is, and what systems leave behind in folders is not even
 * mentioned. The server judges the rest.
 */
export function choose<F>(files: Array<ChosenFile<F>>, limits: UploadLimits): Choice<F> {
  const visible = files.filter(({ path }) => !isHidden(path));
  const tables = visible.filter(({ path }) => /\.csv$/i.test(path) || isTrace(path) || isDefinition(path));
  const archives = visible.filter(({ path }) => /\.zip$/i.test(path));
  if (tables.length + archives.length === 0) {
    return { refused: "noFiles" };
  }
  if (archives.length > 1 || (archives.length === 1 && tables.length > 0)) {
    return { refused: "mixed" };
  }
  const send = archives.length === 1 ? archives : tables;
  if (send.length > limits.entries) {
    return { refused: "tooMany", number: send.length, limit: limits.entries };
  }
  const size = send.reduce((sum, file) => sum + file.size, 0);
  const limit = archives.length === 1 ? limits.packedBytes : limits.bytes;
  return size > limit
    ? { refused: "tooLarge", size, limit }
    : { send, left: visible.filter((file) => !send.includes(file)).map(({ path }) => path) };
}

/** What people call it: the folder around all files, else the file. */
export function nameOf(files: Array<ChosenFile<unknown>>): string {
  const first = files[0]?.path ?? "";
  const folder = first.split("/")[0] ?? "";
  return first.includes("/") && files.every(({ path }) => path.startsWith(`${folder}/`)) ? folder : first;
}

/** Logs, tables and what explains them are in folders of their own. */
function isTrace(path: string): boolean {
  return /(^|\/)events\/([^/]+\.(csv|tsv)(\.gz)?|format\.yaml)$|(^|\/)moodle\/[^/]+\.((csv|tsv)(\.gz)?|parquet)$/i.test(path);
}

/** Codebooks, questionnaires, and what explains tables of answers. */
function isDefinition(path: string): boolean {
  return /(^|\/)((codebooks|instruments)\/[^/]+\.ya?ml|responses\/format\.yaml)$/i.test(path);
}

function isHidden(path: string): boolean {
  return path.startsWith("__MACOSX/") || path.split("/").some((part) => part.startsWith("."));
}
