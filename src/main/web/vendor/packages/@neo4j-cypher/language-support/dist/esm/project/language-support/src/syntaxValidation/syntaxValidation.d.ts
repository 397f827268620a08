import type { Diagnostic } from '../../../../../../../../vscode-languageserver-types/lib/umd/main.js';
import type { TextDocument } from '../../../../../../../../vscode-languageserver-textdocument/lib/umd/main.js';
import type { DbSchema } from '../dbSchema.js';
import type { ParsingResult } from '../cypherLanguageService.js';
import type { SymbolTable } from '../types.js';
export type SyntaxDiagnostic = Diagnostic & {
    offsets: {
        start: number;
        end: number;
    };
};
export type GenericDiagnostic = {
    message: string;
};
export declare function isNotParamError<T extends GenericDiagnostic>(diagnostic: T): boolean;
export declare function clampUnsafePositions(diagnostics: SyntaxDiagnostic[], document: TextDocument): SyntaxDiagnostic[];
export interface LintCypherQueryOptions {
    consoleCommandsEnabled?: boolean;
}
/**
 * Variant that accepts an already-computed parse, so CypherLanguageService can reuse
 * its cache. Not re-exported from index.ts: ParsingResult exposes the generated ANTLR
 * parser, which would drag the whole parser into the public API.
 */
export declare function lintCypherQueryWithParsingResult(query: string, dbSchema: DbSchema, { consoleCommandsEnabled, parsingResult, }?: LintCypherQueryOptions & {
    parsingResult?: ParsingResult;
}): {
    diagnostics: SyntaxDiagnostic[];
    symbolTables: SymbolTable[];
};
export declare function lintCypherQuery(query: string, dbSchema: DbSchema, options?: LintCypherQueryOptions): {
    diagnostics: SyntaxDiagnostic[];
    symbolTables: SymbolTable[];
};
