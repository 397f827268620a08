import type { DbSchema } from '../dbSchema.js';
import type { ParsingResult } from '../cypherLanguageService.js';
import type { CompletionItem, SymbolsInfo } from '../types.js';
export interface AutocompleteOptions {
    symbolsInfo?: SymbolsInfo;
    caretPosition?: number;
    manual?: boolean;
    consoleCommandsEnabled?: boolean;
}
/**
 * Variant that accepts an already-computed parse, so CypherLanguageService can reuse
 * its cache. Deliberately not re-exported from index.ts: ParsingResult exposes the
 * generated ANTLR parser, and putting it in the public API drags the parser with it.
 */
export declare function autocompleteWithParsingResult(query: string, dbSchema: DbSchema, { symbolsInfo, parsingResult, caretPosition, manual, consoleCommandsEnabled, }?: AutocompleteOptions & {
    parsingResult?: ParsingResult;
}): CompletionItem[];
export declare function autocomplete(query: string, dbSchema: DbSchema, options?: AutocompleteOptions): CompletionItem[];
