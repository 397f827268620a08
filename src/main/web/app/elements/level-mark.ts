/** The name of a level of engagement with its colour beside it. The name says it all: the colour only repeats it. */
import { h } from "../dom.js";
import { levelName } from "../text/engagement.js";
import { undefinedMark } from "./data-table.js";
import { swatch } from "./type-mark.js";

export function levelMark(level: string | null | undefined) {
  if (level === null || level === undefined) {
    return undefinedMark();
  }
  return h("span", { class: "type-mark" }, swatch(`level-${level}`), levelName(level));
}
