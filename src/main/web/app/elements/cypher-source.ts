/**
 * The button beside a number that shows the Cypher which returns it, or says why Cypher cannot. The query is put on the
 * page when it is asked for.
 */
import type { Sources } from "../data/types.js";
import { fill, h } from "../dom.js";
import { reasonWords } from "../text/explain.js";
import { t } from "../text/messages.js";
import { cypherBlock } from "./cypher-block.js";

let panels = 0;

/**
 * @param key name of the number in the report
 * @param words what the number is, for screen readers
 * @returns null when the report says nothing of this number
 */
export function cypherSource(
  report: Sources,
  key: string,
  words: string,
): { button: HTMLElement; panel: HTMLElement } | null {
  const cypher = report.cypher?.[key];
  const missing = report.cypherMissing?.[key];
  if (cypher === undefined && missing === undefined) {
    return null;
  }
  const id = `cypher-${++panels}`;
  const panel = h("div", { id, class: "cypher-panel", hidden: true });
  const button = h(
    "button",
    {
      class: "cypher-button",
      type: "button",
      "aria-expanded": "false",
      "aria-controls": id,
      "aria-label": t("parts.cypherOf", { number: words }),
      onclick: () => {
        panel.hidden = !panel.hidden;
        button.setAttribute("aria-expanded", String(!panel.hidden));
        if (panel.childElementCount === 0) {
          fill(
            panel,
            cypher === undefined
              ? h("p", {}, t("parts.notInCypher", { reason: reasonWords(missing ?? "") }))
              : cypherBlock(cypher),
          );
        }
      },
    },
    t("parts.cypher"),
  );
  return { button, panel };
}
