import type { SignatureHelp } from '../../../../../../../vscode-languageserver-types/lib/umd/main.js';
import { SignatureInformation } from '../../../../../../../vscode-languageserver-types/lib/umd/main.js';
import type { DbSchema } from './dbSchema.js';
import type { ParsingResult } from './cypherLanguageService.js';
import type { Neo4jFunction, Neo4jProcedure } from './types.js';
export declare const emptyResult: SignatureHelp;
export declare enum MethodType {
    function = "function",
    procedure = "procedure"
}
interface MethodNameRange {
    start: number;
    stop: number;
}
interface ParsedMethod {
    methodName: string;
    activeParameter: number;
    methodType: MethodType;
    methodNameRange: MethodNameRange | undefined;
}
export declare function toSignatureInformation(curr: Neo4jFunction | Neo4jProcedure): SignatureInformation;
export interface SignatureInfoOptions {
    caretPosition?: number;
    consoleCommandsEnabled?: boolean;
}
export declare function getMethodSignature({ parsingResult, dbSchema, caretPosition, checkCaretOnMethodName, }: {
    parsingResult: ParsingResult;
    dbSchema: DbSchema;
    caretPosition: number;
    checkCaretOnMethodName?: boolean;
}): {
    parsedMethod: ParsedMethod;
    schemaMethod: Neo4jFunction | Neo4jProcedure | undefined;
} | undefined;
export declare function getSignatureInfo(query: string, dbSchema: DbSchema, options?: SignatureInfoOptions): SignatureHelp;
/**
 * Variant that accepts an already-computed parse, so CypherLanguageService can reuse
 * its cache. Not re-exported from index.ts: ParsingResult exposes the generated ANTLR
 * parser, which would drag the whole parser into the public API.
 */
export declare function getSignatureInfoWithParsingResult(query: string, dbSchema: DbSchema, { caretPosition, parsingResult, consoleCommandsEnabled, }?: SignatureInfoOptions & {
    parsingResult?: ParsingResult;
}): SignatureHelp;
export {};
