// The parts of CodeMirror that the query editor uses.
export {
  acceptCompletion,
  autocompletion,
  closeBrackets,
  closeBracketsKeymap,
  completionKeymap,
  completionStatus,
  startCompletion,
} from "./packages/@codemirror/autocomplete/dist/index.js";
export type { Completion, CompletionContext, CompletionResult } from "./packages/@codemirror/autocomplete/dist/index.js";
export { defaultKeymap, history, historyKeymap, indentLess, indentMore, toggleComment } from "./packages/@codemirror/commands/dist/index.js";
export { bracketMatching, indentUnit } from "./packages/@codemirror/language/dist/index.js";
export { lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from "./packages/@codemirror/lint/dist/index.js";
export type { Diagnostic } from "./packages/@codemirror/lint/dist/index.js";
export { highlightSelectionMatches, openSearchPanel, search, searchKeymap } from "./packages/@codemirror/search/dist/index.js";
export { Annotation, Compartment, EditorSelection, EditorState, Prec, StateEffect, StateField } from "./packages/@codemirror/state/dist/index.js";
export type { ChangeSpec, Extension, Range, Text, Transaction } from "./packages/@codemirror/state/dist/index.js";
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
  placeholder,
  rectangularSelection,
  tooltips,
} from "./packages/@codemirror/view/dist/index.js";
export type { Command, DecorationSet, KeyBinding, ViewUpdate } from "./packages/@codemirror/view/dist/index.js";
