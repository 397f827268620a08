/** A link that opens a query with its parameters in the workbench, where its reader runs it. */
import { h } from "../dom.js";
import { t } from "../text/messages.js";
import { addressOf } from "./address.js";
import { givenFor } from "./parameters.js";

/** @returns null when the form of the workbench has no field for one of the parameters */
export function workbenchLink(cypher: string, parameters: Readonly<Record<string, unknown>>): HTMLElement | null {
  const known = givenFor(parameters);
  if (known === null) {
    return null;
  }
  const link = h("a", { href: "queries.html" }, t("queries.openIn"));
  void addressOf({ name: null, cypher, ...known, view: null, chart: {} }).then(({ address }) =>
    link.setAttribute("href", `queries.html${address}`),
  );
  return link;
}
