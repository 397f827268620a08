/**
 * The editor of queries: CodeMirror with the Cypher language support.
 *
 * It lives in a shadow root, where its styles are constructed sheets; in the page itself they would be style elements,
 * which the content security policy refuses. Loaded when a page asks for it: {@link CypherText} shows the text until then.
 */
import {
  acceptCompletion,
  autocompletion,
  bracketMatching,
  closeBrackets,
  closeBracketsKeymap,
  type Completion,
  type CompletionContext,
  completionKeymap,
  type CompletionResult,
  Decoration,
  type DecorationSet,
  defaultKeymap,
  type Diagnostic,
  drawSelection,
  dropCursor,
  EditorState,
  EditorView,
  highlightActiveLine,
  highlightActiveLineGutter,
  highlightSpecialChars,
  history,
  historyKeymap,
  indentUnit,
  keymap,
  lineNumbers,
  lintKeymap,
  Prec,
  setDiagnostics,
  snippet,
  StateEffect,
  StateField,
} from "../../vendor/codemirror.js";
import { CypherLanguage, type Suggestion, type Token } from "./language.js";
import type { Problem } from "./model.js";

const pause = 60;

const colours = StateEffect.define<Token[]>();

const colouring = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, transaction) => {
    for (const effect of transaction.effects) {
      if (effect.is(colours)) {
        return Decoration.set(
          effect.value
            .filter(({ from, to }) => from < to && to <= transaction.newDoc.length)
            .map(({ from, to, type }) => Decoration.mark({ class: `t-${type}` }).range(from, to)),
          true,
        );
      }
    }
    // until the new colours are there, the old ones move with their words
    return shown.map(transaction.changes);
  },
  provide: (field) => EditorView.decorations.from(field),
});

const look = EditorView.theme({
  "&": { color: "var(--ink)", backgroundColor: "var(--surface)", fontSize: "0.875rem", borderRadius: "inherit" },
  "&.cm-focused": { outline: "3px solid var(--accent)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "var(--font-code)", lineHeight: "1.65", minHeight: "9rem", maxHeight: "60vh" },
  ".cm-content": { padding: "0.75rem 0", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0 0.75rem" },
  ".cm-gutters": { backgroundColor: "transparent", color: "var(--ink-soft)", border: "none", paddingInlineStart: "0.25rem" },
  ".cm-activeLine": { backgroundColor: "color-mix(in srgb, var(--sunken) 55%, transparent)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent", color: "var(--ink)" },
  ".cm-cursor, .cm-dropCursor": { borderLeftColor: "var(--ink)", borderLeftWidth: "2px" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    backgroundColor: "color-mix(in srgb, var(--accent) 25%, transparent)",
  },
  "&.cm-focused .cm-matchingBracket": { backgroundColor: "var(--accent-faint)", outline: "1px solid var(--accent)" },
  "&.cm-focused .cm-nonmatchingBracket": { backgroundColor: "var(--bad-faint)", outline: "1px solid var(--bad)" },
  ".cm-tooltip": {
    backgroundColor: "var(--surface)",
    color: "var(--ink)",
    border: "1px solid var(--line-strong)",
    borderRadius: "var(--radius-small)",
    boxShadow: "0 6px 20px rgb(0 0 0 / 0.14)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--font-code)", maxHeight: "15rem" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "0.15rem 0.6rem", lineHeight: "1.5" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-tooltip-autocomplete ul li[aria-selected] .cm-completionDetail": { color: "inherit" },
  ".cm-completionDetail": { color: "var(--ink-soft)", fontStyle: "normal", marginInlineStart: "1em" },
  ".cm-completionInfo": {
    maxWidth: "22rem",
    padding: "0.5rem 0.75rem",
    fontFamily: "var(--font-text)",
    fontSize: "var(--size-small)",
    whiteSpace: "pre-line",
  },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "700" },
  ".cm-diagnostic": { padding: "0.35rem 0.75rem", fontFamily: "var(--font-text)", borderInlineStart: "4px solid" },
  ".cm-diagnostic-error": { borderColor: "var(--bad)" },
  ".cm-diagnostic-warning": { borderColor: "var(--warn)" },
  ".cm-diagnostic-info": { borderColor: "var(--accent)" },
  ".cm-lintRange-error, .cm-lintRange-warning, .cm-lintRange-info": {
    backgroundImage: "none",
    textDecoration: "underline wavy",
    textDecorationSkipInk: "none",
    textDecorationThickness: "1.5px",
    textUnderlineOffset: "3px",
  },
  ".cm-lintRange-error": { textDecorationColor: "var(--bad)" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--warn)" },
  ".cm-lintRange-info": { textDecorationColor: "var(--accent)" },
  ".cm-snippetField": { backgroundColor: "var(--accent-faint)" },
  ".t-keyword": { color: "var(--accent)", fontWeight: "600" },
  ".t-keywordLiteral, .t-booleanLiteral, .t-numberLiteral": { color: "var(--type-narrow)" },
  ".t-stringLiteral": { color: "var(--good)" },
  ".t-label": { color: "var(--thematic)", fontWeight: "600" },
  ".t-property": { color: "var(--disciplinary)" },
  ".t-function, .t-predicateFunction, .t-procedure, .t-namespace": { color: "var(--type-bridging)" },
  ".t-paramDollar, .t-paramValue": { color: "var(--type-narrow)", fontWeight: "600" },
  ".t-comment": { color: "var(--ink-soft)", fontStyle: "italic" },
  ".t-operator, .t-separator, .t-punctuation, .t-bracket": { color: "var(--ink-soft)" },
});

/** What the editor says to assistive technology, in the reader's language. */
export interface EditorWords {
  /** name of the field */
  label: string;
  /** id of the element of the page that says which keys leave it */
  help: string;
  phrases: Record<string, string>;
}

export interface EditorListener {
  changed(cypher: string): void;
  run(): void;
}

export class CypherEditor {
  readonly element: HTMLElement;
  #view: EditorView;
  #language: CypherLanguage;
  #timer: number | undefined;

  constructor(cypher: string, words: EditorWords, listener: EditorListener) {
    this.element = document.createElement("div");
    this.element.className = "cypher-editor";
    // Cypher runs from left to right in every language
    this.element.dir = "ltr";
    const root = this.element.attachShadow({ mode: "open", delegatesFocus: true });
    this.#language = new CypherLanguage(() => this.element.setAttribute("data-language", "missing"));
    this.#view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: cypher,
        extensions: [
          Prec.highest(
            keymap.of([
              { key: "Mod-Enter", run: () => (listener.run(), true) },
              { key: "Shift-Alt-f", run: () => (void this.tidy(), true) },
              // takes a suggestion when there is one, and goes on to the next field when there is none
              { key: "Tab", run: acceptCompletion },
            ]),
          ),
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
          lineNumbers(),
          highlightActiveLine(),
          highlightActiveLineGutter(),
          highlightSpecialChars(),
          history(),
          drawSelection(),
          dropCursor(),
          bracketMatching(),
          closeBrackets(),
          indentUnit.of("  "),
          EditorState.languageData.of(() => [{ commentTokens: { line: "//", block: { open: "/*", close: "*/" } } }]),
          autocompletion({ override: [(context) => this.#complete(context)], icons: false }),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({
            "aria-label": words.label,
            "aria-description": words.help,
            spellcheck: "false",
            translate: "no",
          }),
          EditorState.phrases.of(words.phrases),
          colouring,
          look,
          EditorView.updateListener.of((update) => {
            if (update.docChanged) {
              listener.changed(this.text);
              this.#colourSoon();
            }
          }),
        ],
      }),
    });
    this.#colourSoon();
  }

  get text(): string {
    return this.#view.state.doc.toString();
  }

  set text(cypher: string) {
    if (cypher !== this.text) {
      this.#view.dispatch({ changes: { from: 0, to: this.#view.state.doc.length, insert: cypher }, selection: { anchor: 0 } });
    }
  }

  setSchema(schema: unknown): void {
    this.#language.setSchema(schema);
  }

  /** Underlines what the database said of this text. */
  showProblems(problems: Problem[]): void {
    const { state } = this.#view;
    const end = state.doc.length;
    const diagnostics = problems
      .filter(({ from }) => from !== null)
      .map(({ from, to, severity, message }): Diagnostic => {
        const start = Math.min(from ?? 0, end);
        const stop = Math.min(Math.max(to ?? start, start), end);
        return {
          // an error at the end of the text is shown at its last sign
          from: start === end && end > 0 ? end - 1 : start,
          to: stop === start ? Math.min(start + 1, end) : stop,
          severity: severity === "information" ? "info" : severity,
          message,
        };
      });
    this.#view.dispatch(setDiagnostics(state, diagnostics));
  }

  /** Puts the cursor to a place and the focus into the editor. */
  goTo(place: number): void {
    const at = Math.min(place, this.#view.state.doc.length);
    this.#view.dispatch({ selection: { anchor: at }, scrollIntoView: true });
    this.#view.focus();
  }

  focus(): void {
    this.#view.focus();
  }

  /** Sets the query in the layout of the language support; a query that it does not understand stays as it is. */
  async tidy(): Promise<void> {
    const before = this.text;
    const tidied = await this.#language.tidy(before).catch(() => before);
    if (this.text === before) {
      this.text = tidied;
    }
  }

  #colourSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(async () => {
      const cypher = this.text;
      const tokens = await this.#language.colour(cypher).catch(() => []);
      // the answer to an older text is of no use
      if (this.text === cypher) {
        this.#view.dispatch({ effects: colours.of(tokens) });
        this.element.dataset.coloured = "";
      }
    }, pause);
  }

  async #complete(context: CompletionContext): Promise<CompletionResult | null> {
    const word = context.matchBefore(/[\p{L}\p{N}_$`]*$/u);
    const before = context.state.sliceDoc(Math.max(0, context.pos - 1), context.pos);
    if (!context.explicit && !/[\p{L}\p{N}_$`.:{)\]<-]/u.test(before)) {
      return null;
    }
    const suggestions = await this.#language
      .complete(context.state.doc.toString(), context.pos, context.explicit)
      .catch(() => []);
    return context.aborted || suggestions.length === 0
      ? null
      : { from: word?.from ?? context.pos, options: suggestions.map(completion), validFor: /^[\p{L}\p{N}_]*$/u };
  }
}

/** Kinds of the Language Server Protocol, as CodeMirror tells them apart; what the data has comes before what the language has. */
const rank: Record<number, number> = { 25: 3, 10: 2, 6: 3, 15: 1, 5: 2, 20: 2, 3: 0, 2: 0, 14: -1 };

function completion({ label, kind, insert, snippet: isSnippet, detail, documentation, likely }: Suggestion): Completion {
  return {
    label,
    detail,
    boost: (rank[kind] ?? 0) + (likely ? 20 : 0),
    ...(documentation !== "" && { info: documentation }),
    apply: isSnippet ? snippet(insert) : insert,
  };
}
