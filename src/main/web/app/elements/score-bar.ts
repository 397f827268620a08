/** A score in [0, 1] as a figure with a bar beside it; the bar only repeats the figure and is hidden from screen readers. */
import { h } from "../dom.js";
import { score } from "../text/format.js";
import { undefinedMark } from "./data-table.js";

/** @param kind gives the colour */
export function scoreBar(value: number | null, kind: "thematic" | "disciplinary" | "bridging" | "fit") {
  if (value === null || value === undefined) {
    return undefinedMark();
  }
  return h("span", { class: "score-bar" }, h("span", { class: "number" }, score(value)), bar(value, kind));
}

export function bar(value: number, kind: "thematic" | "disciplinary" | "bridging" | "fit") {
  const filled = h("span", { class: "bar-filled" });
  filled.style.inlineSize = `${100 * value}%`;
  return h("span", { class: `bar ${kind}`, "aria-hidden": "true" }, filled);
}
