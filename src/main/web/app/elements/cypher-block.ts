/**
 * A Cypher query with its parameters, and what takes both along: to the workbench, a
 * Cypher shell or Neo4j Browser.
 */
import { workbenchLink } from "../cypher/workbench-link.js";
import type { Cypher } from "../data/types.js";
import { h } from "../dom.js";
import { t } from "../text/messages.js";

export function cypherBlock({ query, parameters }: Cypher): HTMLElement {
  const status = h("span", { class: "copy-status", role: "status" });
  const names = Object.keys(parameters);
  const copy = async () => {
    const text = names.length === 0 ? query : `:params ${cypherMap(parameters)}\n\n${query}`;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = t("parts.copied");
    } catch {
      status.textContent = t("parts.noCopy");
    }
  };
  return h(
    "div",
    { class: "cypher" },
    h("pre", { tabindex: 0, dir: "ltr", lang: "en", "aria-label": t("parts.cypherQuery") }, h("code", {}, query)),
    names.length > 0 &&
      h(
        "dl",
        { class: "cypher-parameters", dir: "ltr" },
        names.map((name) => h("div", {}, h("dt", {}, `$${name}`), h("dd", {}, cypherValue(parameters[name])))),
      ),
    h(
      "div",
      { class: "cypher-actions" },
      h("button", { class: "button", type: "button", onclick: copy }, t("parts.copy")),
      workbenchLink(query, parameters),
      status,
    ),
  );
}

export function cypherMap(values: Record<string, unknown>): string {
  return `{${Object.entries(values)
    .map(([name, value]) => `${name}: ${cypherValue(value)}`)
    .join(", ")}}`;
}

function cypherValue(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(cypherValue).join(", ")}]`;
  }
  if (typeof value === "string") {
    return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
  }
  if (value !== null && typeof value === "object") {
    return cypherMap(value as Record<string, unknown>);
  }
  return String(value);
}
