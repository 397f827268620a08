/**
 * Returns the text of the statement containing the caret.
 *
 * This lives here rather than in the consumer so that ParsingResult - which exposes
 * the generated ANTLR parser - does not need to be part of this package's public API.
 */
export declare function getStatementAtCaret(input: string, caretOffset: number, { consoleCommandsEnabled }?: {
    consoleCommandsEnabled?: boolean;
}): string;
