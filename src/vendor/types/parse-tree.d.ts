// Stands in for the declarations of the parser (ANTLR's and 760 kB of generated ones), of which no code of ours sees a value.
export interface CommonTokenStream {}
export interface CypherCmdParser {}
export declare class DefaultErrorStrategy {}
export interface FunctionNameContext {}
export interface Parser {}
export interface ParserRuleContext {}
export interface ParseTree {}
export interface PatternElementContext {}
export interface ProcedureNameContext {}
export interface RecognitionException {}
export interface RelationshipPatternContext {}
export interface StatementOrCommandContext {}
export interface StatementsOrCommandsContext {}
export interface Token {}
