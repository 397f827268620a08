/** A label or profile of motivation with its colour beside it. The name says it all: the colour only repeats it. */
import { h } from "../dom.js";
import { kindOf, labelName, profileName } from "../text/motivation.js";
import { undefinedMark } from "./data-table.js";
import { swatch } from "./type-mark.js";

export const labelMark = (label: string | null | undefined) => mark(label, labelName);

export const profileMark = (profile: string | null | undefined) => mark(profile, profileName);

function mark(key: string | null | undefined, name: (key: string) => string) {
  return key === null || key === undefined
    ? undefinedMark()
    : h("span", { class: "type-mark" }, swatch(kindOf(key)), name(key));
}
