/** Which chart suits an answer, and which columns it takes. Pure. */
import type { ColumnInfo } from "./cells.js";

export const marks = ["bar", "dot", "line", "histogram"] as const;
export type Mark = (typeof marks)[number];

export interface ChartChoice {
  mark: Mark;
  x: string;
  /** null for a histogram */
  y: string | null;
  colour: string | null;
}

/** Bars and colours that can be told apart. */
export const mostBars = 60;
export const mostColours = 8;

const isMeasure = ({ kind }: ColumnInfo) => kind === "number";
const isOrdered = ({ kind }: ColumnInfo) => kind === "year" || kind === "date";
const isCategory = ({ kind }: ColumnInfo) => kind === "text" || kind === "boolean";

/** The columns that a place of a chart can take. */
export function columnsFor(place: "x" | "y" | "colour", mark: Mark, columns: ColumnInfo[]): ColumnInfo[] {
  switch (place) {
    case "x":
      return mark === "histogram"
        ? columns.filter(isMeasure)
        : columns.filter((column) => isMeasure(column) || isOrdered(column) || isCategory(column));
    case "y":
      return mark === "histogram" ? [] : columns.filter((column) => isMeasure(column));
    case "colour":
      return columns.filter((column) => column.distinct <= mostColours && !isMeasure(column) && column.kind !== "other");
  }
}

/** The chart that an answer most likely asks for; null when it has no number. */
export function suggestedChart(columns: ColumnInfo[]): ChartChoice | null {
  const measures = columns.filter(isMeasure);
  const y = measures[0];
  if (y === undefined) {
    return null;
  }
  const time = columns.find((column) => isOrdered(column) && column.distinct > 1);
  const categories = columns.filter(isCategory);
  if (time !== undefined) {
    // one line for each value: each has to have several points
    const colour =
      time.distinct < time.filled
        ? categories.find(({ distinct }) => distinct > 1 && distinct <= mostColours)
        : undefined;
    return { mark: "line", x: time.name, y: y.name, colour: colour?.name ?? null };
  }
  const bars = categories.find(({ distinct, filled }) => distinct === filled && distinct <= mostBars);
  if (bars !== undefined) {
    return { mark: "bar", x: bars.name, y: y.name, colour: null };
  }
  const second = measures[1];
  if (second !== undefined) {
    const colour = categories.find(({ distinct }) => distinct <= mostColours);
    return { mark: "dot", x: y.name, y: second.name, colour: colour?.name ?? null };
  }
  const colour = categories.find(({ distinct }) => distinct > 1 && distinct <= mostColours);
  return { mark: "histogram", x: y.name, y: null, colour: colour?.name ?? null };
}

/** What the reader chose, where the answer still has it; the rest as suggested. */
export function chosenChart(columns: ColumnInfo[], chosen: Readonly<Record<string, string>>): ChartChoice | null {
  const suggested = suggestedChart(columns);
  if (suggested === null) {
    return null;
  }
  const mark = marks.find((each) => each === chosen.mark) ?? suggested.mark;
  const pick = (place: "x" | "y" | "colour", fallback: string | null) => {
    const names = columnsFor(place, mark, columns).map(({ name }) => name);
    const wanted = [chosen[place], fallback, ...(place === "colour" ? [] : names)];
    return wanted.find((name): name is string => typeof name === "string" && names.includes(name)) ?? null;
  };
  const x = pick("x", suggested.x);
  const y = pick("y", suggested.y);
  const colour = chosen.colour === "" ? null : pick("colour", suggested.colour);
  return x === null || (y === null && mark !== "histogram") ? suggested : { mark, x, y, colour };
}
