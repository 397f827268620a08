/**
 * Runs in a worker: colours a query, completes and tidies it. The language support is large and slow at first; here it
 * holds up nobody who types.
 */
import { CypherLanguageService, type DbSchema, formatQuery } from "../../vendor/cypher-language.js";
import type { Request, Suggestion, Token } from "./language.js";
import { symbolsOf } from "./symbols.js";

const service = new CypherLanguageService({ consoleCommandsEnabled: false });

/** What the server knows of the graph; it says also which properties nodes of a label have. */
interface Schema extends DbSchema {
  properties?: Array<{ label: string; property: string; types: string[] }>;
}

let schema: Schema = {};

addEventListener("message", ({ data }: MessageEvent<{ id: number; request: Request }>) => {
  try {
    answer(data.id, perform(data.request));
  } catch (error) {
    answer(data.id, null, String(error));
  }
});

function answer(id: number, result: unknown, error?: string): void {
  (self as unknown as { postMessage(message: unknown): void }).postMessage({ id, result, error });
}

function perform(request: Request): Token[] | Suggestion[] | string | null {
  switch (request.kind) {
    case "schema":
      schema = request.schema as Schema;
      return null;
    case "colour":
      return service.highlightSyntax(request.cypher).map(({ position, length, tokenType }) => ({
        from: position.startOffset,
        to: position.startOffset + length,
        type: tokenType,
      }));
    case "complete":
      return complete(request);
    case "tidy":
      return formatQuery(request.cypher).formattedQuery;
  }
}

function complete({ cypher, at, explicit }: Extract<Request, { kind: "complete" }>): Suggestion[] {
  const before = cypher.slice(0, at);
  const symbols = symbolsOf(cypher);
  service.setSymbolsInfo({ query: before, symbolTables: [symbols] });
  const variable = /([\p{L}_][\p{L}\p{N}_]*)\.[\p{L}\p{N}_]*$/u.exec(before)?.[1];
  const labels = symbols.find((symbol) => symbol.variable === variable)?.labels.children.map(({ value }) => value) ?? [];
  const known = new Map(
    (schema.properties ?? []).filter(({ label }) => labels.includes(label)).map(({ property, types }) => [property, types]),
  );
  return service
    .autocomplete(before, schema, { caretPosition: at, manual: explicit })
    .map(({ label, kind, insertText, insertTextFormat, detail, documentation, signature }) => ({
      label,
      kind: kind ?? 0,
      insert: insertText ?? label,
      // 2 is a snippet, with places to fill in
      snippet: insertTextFormat === 2,
      detail: known.get(label)?.join(" or ") ?? signature ?? detail ?? "",
      documentation: typeof documentation === "string" ? documentation : (documentation?.value ?? ""),
      likely: known.has(label),
    }));
}
