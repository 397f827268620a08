/** A score in [0, 1] as a figure with a bar beside it; the bar only repeats the figure and is hidden from screen readers. */
import { h } from "../dom.js";
import { score } from "../text/format.js";
import { undefinedMark } from "./data-table.js";

/**
 * @param {number | null} value
 * @param {"thematic" | "disciplinary" | "bridging" | "fit"} kind gives the colour
 */
export function scoreBar(value, kind) {
  if (value === null || value === undefined) {
    return undefinedMark();
  }
  return h("span", { class: "score-bar" }, h("span", { class: "number" }, score(value)), bar(value, kind));
}

/**
 * @param {number} value
 * @param {"thematic" | "disciplinary" | "bridging" | "fit"} kind
 */
export function bar(value, kind) {
  const filled = h("span", { class: "bar-filled" });
  filled.style.inlineSize = `${100 * value}%`;
  return h("span", { class: `bar ${kind}`, "aria-hidden": "true" }, filled);
}
