// The parts of CodeMirror that the query editor uses.
export {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  snippet,
} from "./packages/@codemirror/autocomplete/dist/index.js";
export type { Completion, CompletionContext, CompletionResult } from "./packages/@codemirror/autocomplete/dist/index.js";
export { defaultKeymap, history, historyKeymap } from "./packages/@codemirror/commands/dist/index.js";
export { bracketMatching, indentUnit } from "./packages/@codemirror/language/dist/index.js";
export { lintKeymap, setDiagnostics } from "./packages/@codemirror/lint/dist/index.js";
export type { Diagnostic } from "./packages/@codemirror/lint/dist/index.js";
export { EditorState, Prec, StateEffect, StateField } from "./packages/@codemirror/state/dist/index.js";
export {
  Decoration,
  drawSelection,
  dropCursor,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  keymap,
  lineNumbers,
} from "./packages/@codemirror/view/dist/index.js";
export type { DecorationSet } from "./packages/@codemirror/view/dist/index.js";
