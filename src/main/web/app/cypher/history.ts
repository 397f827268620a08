/** The queries that were run in this browser, newest first. Nothing of it is sent anywhere. */

export interface HistoryEntry {
  cypher: string;
  /** of the saved query that it began from */
  name: string | null;
  given: Record<string, string[]>;
  /** milliseconds since 1970 */
  at: number;
  rows: number;
  milliseconds: number;
}

const key = "throughline.queries.history";
const most = 50;
/** A text this long would leave no room for the others. */
const longest = 20_000;

export function readHistory(storage: Pick<Storage, "getItem">): HistoryEntry[] {
  try {
    const kept: unknown = JSON.parse(storage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter(isEntry) : [];
  } catch {
    return [];
  }
}

/** A query that is run again with the same values moves to the top. */
export function keep(storage: Pick<Storage, "getItem" | "setItem">, entry: HistoryEntry): HistoryEntry[] {
  const before = readHistory(storage);
  if (entry.cypher.length > longest) {
    return before;
  }
  const given = JSON.stringify(entry.given);
  const others = before.filter((each) => each.cypher !== entry.cypher || JSON.stringify(each.given) !== given);
  const entries = [entry, ...others].slice(0, most);
  try {
    storage.setItem(key, JSON.stringify(entries));
  } catch {
    // the browser keeps nothing, or has no room
  }
  return entries;
}

export function clearHistory(storage: Pick<Storage, "removeItem">): void {
  storage.removeItem(key);
}

function isEntry(value: unknown): value is HistoryEntry {
  const entry = value as HistoryEntry;
  return (
    typeof entry === "object" &&
    entry !== null &&
    typeof entry.cypher === "string" &&
    (entry.name === null || typeof entry.name === "string") &&
    typeof entry.given === "object" &&
    entry.given !== null &&
    Object.values(entry.given).every((values) => Array.isArray(values) && values.every((each) => typeof each === "string")) &&
    [entry.at, entry.rows, entry.milliseconds].every((each) => typeof each === "number")
  );
}
