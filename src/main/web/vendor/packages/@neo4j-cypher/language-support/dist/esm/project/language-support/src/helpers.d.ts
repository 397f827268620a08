import type { CommonTokenStream, ParserRuleContext, ParseTree, Token } from '../../../../../../../parse-tree.js';
import type { DbSchema } from './dbSchema.js';
import type { StatementsOrCommandsContext } from '../../../../../../../parse-tree.js';
import { RelationshipPatternContext } from '../../../../../../../parse-tree.js';
import type { ParsedStatement, ParsingResult } from './cypherLanguageService.js';
import type { CypherVersion } from './types.js';
export declare function findStopNode(root: StatementsOrCommandsContext): ParserRuleContext;
/** Find the first parent recursively in the tree matching the condition */
export declare function findParent(leaf: ParseTree | null | undefined, condition: (node: ParseTree) => boolean): ParseTree | null;
export declare function isDefined(x: unknown): boolean;
export declare function inNodeLabel(stopNode: ParserRuleContext): boolean;
export declare function inRelationshipType(stopNode: ParserRuleContext): boolean;
export declare function findCaret(parsingResult: ParsingResult, caretPosition: number): {
    statement: ParsedStatement;
    token: Token;
} | undefined;
export declare function splitIntoStatements(tokenStream: CommonTokenStream): Token[][];
export declare function findPreviousNonSpace(tokens: Token[], index: number): Token | undefined;
export declare function isCommentOpener(thisToken: Token, nextToken: Token | undefined): boolean;
export declare function resolveCypherVersion(parsedVersion: CypherVersion | undefined, dbSchema: DbSchema): string;
export declare function getDirection(rel: RelationshipPatternContext): 'right' | 'left' | 'undirected';
export declare const rulesDefiningVariables: number[];
export declare const rulesDefiningOrUsingVariables: number[];
