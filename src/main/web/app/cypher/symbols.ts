/**
 * Which variable stands for nodes or relationships of which label, found by a look at the patterns of a query. The language
 * support asks for this to complete along paths; its own analysis is left out of the page. Pure.
 */

export interface VariableSymbol {
  variable: string;
  definitionPosition: number;
  types: string[];
  references: number[];
  labels: { condition: "and"; children: Array<{ value: string }> };
}

/** `(name:Label` or `[name:TYPE`, of which the name may be missing. */
const patterns = /([([])\s*(?:([\p{L}_][\p{L}\p{N}_]*)|`([^`]+)`)?\s*:\s*(?:([\p{L}_][\p{L}\p{N}_]*)|`([^`]+)`)/gu;
const name = /(?<![\p{L}\p{N}_.:$])[\p{L}_][\p{L}\p{N}_]*/gu;

export function symbolsOf(cypher: string): VariableSymbol[] {
  const text = withoutTexts(cypher);
  const found = new Map<string, VariableSymbol>();
  for (const match of text.matchAll(patterns)) {
    const [whole, bracket, plain, quoted, label, quotedLabel] = match;
    const variable = plain ?? quoted ?? "";
    const value = label ?? quotedLabel ?? "";
    const position = match.index + Math.max(1, variable === "" ? 1 : whole.indexOf(variable));
    const known = variable === "" ? undefined : found.get(variable);
    if (known !== undefined) {
      if (!known.labels.children.some((child) => child.value === value)) {
        known.labels.children.push({ value });
      }
      continue;
    }
    found.set(variable === "" ? `(${match.index}` : variable, {
      variable,
      definitionPosition: position,
      types: [bracket === "(" ? "Node" : "Relationship"],
      references: [],
      labels: { condition: "and", children: [{ value }] },
    });
  }
  for (const match of text.matchAll(name)) {
    found.get(match[0])?.references.push(match.index);
  }
  return [...found.values()];
}

/** The same text with blanks for what is in strings and comments, so that places stay. */
function withoutTexts(cypher: string): string {
  return cypher.replace(/'(?:\\.|[^'\\])*'?|"(?:\\.|[^"\\])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g, (text) => " ".repeat(text.length));
}
