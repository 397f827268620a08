/** The name of a type of selection with its colour beside it. The name says it all: the colour only repeats it. */
import { h } from "../dom.js";
import { typeName } from "../text/types.js";
import { undefinedMark } from "./data-table.js";

/** @param {string | null | undefined} type */
export function typeMark(type) {
  if (type === null || type === undefined) {
    return undefinedMark();
  }
  return h("span", { class: "type-mark" }, swatch(type), typeName(type));
}

/** @param {string} type a type, or `withheld` */
export function swatch(type) {
  return h("span", { class: "type-swatch", "data-type": type, "aria-hidden": "true" });
}
