export interface FormattingResult {
    formattedQuery: string;
    newCursorPos?: number;
}
export interface FormattingOptions {
    maxColumn?: number;
    cursorPosition?: number;
}
/**
 * Formats a Cypher query according to the Cypher style guide. Runs in O(n) time.
 * Makes a best-effort attempt if the query is not parseable.
 *
 * @param query - Raw Cypher query string to format.
 * @param formattingOptions - Formatting behaviour flags. `maxColumn` is the maximum
 *     column width for the formatted query (80 recommended, and the default).
 *     `cursorPosition` is the index of the caret in the raw query; if supplied, the
 *     return value includes `newCursorPos` giving its position in the formatted query.
 *
 * @returns An object containing:
 * * `formattedQuery` – formatted query string.
 * * `newCursorPos`   – updated cursor index (only when the caller passed `cursorPosition`).
 */
export declare function formatQuery(query: string, formattingOptions?: FormattingOptions): FormattingResult;
