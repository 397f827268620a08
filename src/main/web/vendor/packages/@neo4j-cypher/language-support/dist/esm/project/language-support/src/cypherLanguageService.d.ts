import type { ParserRuleContext } from '../../../../../../../parse-tree.js';
import { Token } from '../../../../../../../parse-tree.js';
import type { Hover } from '../../../../../../../vscode-languageserver-types/lib/umd/main.js';
import { ErrorTrackingStrategy } from './errorTrackingStrategy.js';
import type { StatementOrCommandContext, StatementsOrCommandsContext } from '../../../../../../../parse-tree.js';
import { CypherCmdParser as CypherParser, FunctionNameContext, ProcedureNameContext, PatternElementContext } from '../../../../../../../parse-tree.js';
import type { SyntaxDiagnostic } from './syntaxValidation/syntaxValidation.js';
import type { CypherVersion, SymbolsInfo, SymbolTable } from './types.js';
import type { DbSchema } from './dbSchema.js';
export interface ParsedStatement {
    command: ParsedCommand;
    parser: CypherParser;
    tokens: Token[];
    ctx: StatementsOrCommandsContext;
    syntaxErrors: SyntaxDiagnostic[];
    cypherVersionError: SyntaxDiagnostic | undefined;
    stopNode: ParserRuleContext;
    collectedLabelOrRelTypes: LabelOrRelType[];
    collectedVariables: string[];
    collectedParameters: ParsedParameter[];
    collectedFunctions: ParsedFunction[];
    collectedProcedures: ParsedProcedure[];
    collectedProperties: PropertyType[];
    collectedReadPatternElements: PatternElementContext[];
    cypherVersion?: CypherVersion;
    errorTracker: ErrorTrackingStrategy;
}
export interface ParsingResult {
    query: string;
    statementsParsing: ParsedStatement[];
}
export declare enum LabelType {
    nodeLabelType = "Label",
    relLabelType = "Relationship type",
    unknown = "Label or relationship type"
}
type HasPosition = {
    line: number;
    column: number;
    offsets: {
        start: number;
        end: number;
    };
};
export type LabelOrRelType = HasPosition & {
    labelType: LabelType;
    labelText: string;
};
export type PropertyType = HasPosition & {
    propertyName: string;
    variable?: {
        name: string;
        start: number;
    };
    type: 'read' | 'write';
};
export type ParsedParameter = HasPosition & {
    name: string;
    rawText: string;
};
export type ParsedFunction = HasPosition & {
    name: string;
    rawText: string;
};
export type ParsedProcedure = ParsedFunction;
export declare function parseStatementsStrs(query: string): string[];
export declare function parse(query: string): StatementOrCommandContext[];
export declare function createParsingResult(query: string, settings: {
    consoleCommandsEnabled: boolean;
}): ParsingResult;
export declare function parseParameters(query: string, consoleCommandsEnabled: boolean): string[];
export declare function getMethodName(ctx: ProcedureNameContext | FunctionNameContext): string;
type RuleTokens = {
    start: Token;
    stop: Token;
};
export type ParsedCommandNoPosition = {
    type: 'cypher';
    statement: string;
} | {
    type: 'use';
    database?: string;
} | {
    type: 'clear';
} | {
    type: 'history';
} | {
    type: 'set-parameters';
    parameters: {
        name: string;
        expression: string;
    }[];
} | {
    type: 'list-parameters';
} | {
    type: 'clear-parameters';
} | {
    type: 'connect';
} | {
    type: 'disconnect';
} | {
    type: 'server';
    operation: string;
} | {
    type: 'welcome';
} | {
    type: 'parse-error';
} | {
    type: 'sysinfo';
} | {
    type: 'style';
    operation?: 'reset';
} | {
    type: 'play';
    guide?: string;
} | {
    type: 'access-mode';
    operation?: string;
} | {
    type: 'help';
} | {
    type: 'auto';
    statement?: string;
};
type ParsedCommand = ParsedCommandNoPosition & RuleTokens;
export declare function translateTokensToRange(start: Token, stop: Token): Pick<SyntaxDiagnostic, 'range' | 'offsets'>;
export declare class CypherLanguageService {
    private parsingResult?;
    private symbolsInfo?;
    private consoleCommandsEnabled;
    constructor({ consoleCommandsEnabled, }?: {
        consoleCommandsEnabled?: boolean;
    });
    private parse;
    clearCache(): void;
    setSymbolsInfo(symbolsInfo: SymbolsInfo, sendMessage?: (symbolTables: SymbolTable[]) => Promise<void>): void;
    lint(query: string, dbSchema: DbSchema): {
        diagnostics: SyntaxDiagnostic[];
        symbolTables: SymbolTable[];
    };
    highlightSyntax(query: string): import("./index.js").ParsedCypherToken[];
    hoverInfo(query: string, { caretPosition, dbSchema }: {
        caretPosition: number;
        dbSchema: DbSchema;
    }): Hover | undefined;
    getSignatureHelp(query: string, dbSchema: DbSchema, { caretPosition }?: {
        caretPosition?: number;
    }): import("../../../../../../../vscode-languageserver-types/lib/umd/main.js").SignatureHelp;
    autocomplete(query: string, dbSchema: DbSchema, { caretPosition, manual, }?: {
        caretPosition?: number;
        manual?: boolean;
    }): import("./types.js").CompletionItem[];
}
export {};
