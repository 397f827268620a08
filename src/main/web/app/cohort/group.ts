/**
 * A group of teachers as a text in the address: attributes and their values, or a query after `cypher:`; empty for none.
 * Pure.
 */
export type Group =
  | { by: "none" }
  /** an empty text stands for a value that is not known */
  | { by: "attributes"; attributes: Record<string, string> }
  | { by: "cypher"; cypher: string };

const mark = "cypher:";

export function parseGroup(text: string): Group {
  if (text.startsWith(mark)) {
    return { by: "cypher", cypher: text.slice(mark.length) };
  }
  const attributes = Object.fromEntries(new URLSearchParams(text));
  return Object.keys(attributes).length === 0 ? { by: "none" } : { by: "attributes", attributes };
}

export function writeGroup(group: Group): string {
  switch (group.by) {
    case "none":
      return "";
    case "attributes":
      return new URLSearchParams(group.attributes).toString();
    case "cypher":
      return mark + group.cypher;
  }
}

/** What REST asks for; null for no group. */
export function groupRequest(
  group: Group,
  name: string,
): { name: string; attributes: Record<string, string> } | { name: string; cypher: string; parameters: object } | null {
  switch (group.by) {
    case "none":
      return null;
    case "attributes":
      return { name, attributes: group.attributes };
    case "cypher":
      return { name, cypher: group.cypher, parameters: {} };
  }
}
