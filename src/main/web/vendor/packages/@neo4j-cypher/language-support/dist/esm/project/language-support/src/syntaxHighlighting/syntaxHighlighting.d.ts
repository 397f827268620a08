import type { SemanticTokensLegend } from '../../../../../../../../vscode-languageserver-types/lib/umd/main.js';
import { CypherTokenType } from '../lexerSymbols.js';
import type { ParsingResult } from '../cypherLanguageService.js';
import type { ParsedCypherToken } from './syntaxHighlightingHelper.js';
export declare const syntaxHighlightingLegend: SemanticTokensLegend;
export declare function mapCypherToSemanticTokenIndex(cypherTokenType: CypherTokenType): number | undefined;
export interface HighlightSyntaxOptions {
    consoleCommandsEnabled?: boolean;
}
/**
 * Variant that accepts an already-computed parse, so CypherLanguageService can reuse
 * its cache. Not re-exported from index.ts: ParsingResult exposes the generated ANTLR
 * parser, which would drag the whole parser into the public API.
 */
export declare function highlightSyntaxWithParsingResult(query: string, { consoleCommandsEnabled, parsingResult, }?: HighlightSyntaxOptions & {
    parsingResult?: ParsingResult;
}): ParsedCypherToken[];
export declare function highlightSyntax(query: string, options?: HighlightSyntaxOptions): ParsedCypherToken[];
