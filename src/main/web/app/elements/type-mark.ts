/** The name of a type of selection with its colour beside it. The name says it all: the colour only repeats it. */
import { h } from "../dom.js";
import { typeName } from "../text/types.js";
import { undefinedMark } from "./data-table.js";

export function typeMark(type: string | null | undefined) {
  if (type === null || type === undefined) {
    return undefinedMark();
  }
  return h("span", { class: "type-mark" }, swatch(type), typeName(type));
}

/** @param type a type, or `withheld` */
export function swatch(type: string) {
  return h("span", { class: "type-swatch", "data-type": type, "aria-hidden": "true" });
}
