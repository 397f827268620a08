import type { Parser, ParserRuleContext, RecognitionException, Token } from '../../../../../../../parse-tree.js';
import { DefaultErrorStrategy } from '../../../../../../../parse-tree.js';
/**
 * Error strategy that tracks which parser rule contexts caught a
 * RecognitionException during parsing.
 *
 * Generated per-rule catch blocks call `reportError` while the recognizer's
 * current context is the context that caught the error. Recording before
 * delegating also retains reports that the default strategy suppresses while
 * in error recovery mode.
 */
export declare class ErrorTrackingStrategy extends DefaultErrorStrategy {
    /** Most recently reported exception per rule context. */
    readonly caughtExceptions: Map<ParserRuleContext, RecognitionException>;
    reportError(recognizer: Parser, e: RecognitionException): void;
    /** Whether the rule context caught a recognition error. */
    hasError(ctx: ParserRuleContext): boolean;
    /** The offending token for the error caught by the rule context. */
    offendingTokenAt(ctx: ParserRuleContext): Token | undefined;
}
