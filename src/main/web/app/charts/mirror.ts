/**
 * Charts run the way the page does: in Hebrew and Arabic their first value stands at the right, beside the names of the rows,
 * as in the tables and bars of the same page. Figures are written from left to right everywhere.
 */
import { direction } from "../text/language.js";

const mirrored = direction === "rtl";

/** Margins by the side where a line of text starts and ends. */
export function sides(start: number, end: number) {
  return mirrored ? { marginRight: start, marginLeft: end } : { marginLeft: start, marginRight: end };
}

/** The horizontal scale runs towards the end of a line. */
export const towardsEnd = { reverse: mirrored };

/** The axis of the rows stands at the start. */
export const atStart = { anchor: mirrored ? "right" : "left" } as const;

/** Where in the frame the end of a line is. */
export const endOfFrame = mirrored ? "left" : "right";
export const topEndOfFrame = mirrored ? "top-left" : "top-right";

/** A text that stands after a place, at a distance from it. */
export function after(distance: number) {
  return mirrored ? ({ textAnchor: "end", dx: -distance } as const) : ({ textAnchor: "start", dx: distance } as const);
}

/** A text that stands before a place. */
export function before(distance: number) {
  return mirrored ? ({ textAnchor: "start", dx: distance } as const) : ({ textAnchor: "end", dx: -distance } as const);
}
