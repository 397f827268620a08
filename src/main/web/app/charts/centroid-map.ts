/** Mean scores of profiles as a map of cells: one colour above the middle, another below, the figure in each. */
import { axisX, axisY, cell, plot, text } from "../../vendor/plot.js";
import { atStart, sides, towardsEnd } from "./mirror.js";

export interface CentroidCell {
  profile: string;
  category: string;
  value: number;
  /** the value as it is written */
  words: string;
}

/** The strongest colour still lets dark and light figures be read on it. */
const strongest = 55;

/** @param most the largest score, which has the strongest colour. Pure. */
export function cellColour(value: number, most: number): string {
  const share = Math.round(strongest * Math.min(1, most === 0 ? 0 : Math.abs(value) / most));
  return `color-mix(in srgb, var(${value < 0 ? "--disciplinary" : "--accent"}) ${share}%, var(--surface))`;
}

export function centroidMap(
  cells: CentroidCell[],
  {
    width,
    profiles,
    categories,
  }: {
    width: number;
    /** in their order */
    profiles: string[];
    categories: string[];
  },
): SVGElement {
  const most = Math.max(0.5, ...cells.map(({ value }) => Math.abs(value)));
  const longest = Math.max(...profiles.map((name) => name.length));
  return plot({
    className: "chart",
    width,
    height: 46 * profiles.length + 34,
    marginTop: 28,
    ...sides(Math.min(7 * longest + 16, width * 0.3), 4),
    marginBottom: 4,
    x: { type: "band", domain: categories, padding: 0.04, ...towardsEnd },
    y: { type: "band", domain: profiles, padding: 0.08 },
    color: { type: "identity" },
    marks: [
      axisX({ anchor: "top", tickSize: 0, label: null, lineWidth: Math.max(5, width / 90), textOverflow: "ellipsis" }),
      axisY({ ...atStart, tickSize: 0, label: null }),
      cell(cells, {
        x: "category",
        y: "profile",
        fill: ({ value }: CentroidCell) => cellColour(value, most),
        stroke: "var(--line)",
        rx: 3,
      }),
      text(cells, { x: "category", y: "profile", text: "words", fill: "var(--ink)", fontSize: 13 }),
    ],
  }) as SVGElement;
}
