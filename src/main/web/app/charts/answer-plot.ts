/** The rows of an answer as a chart that the reader has chosen. */
import {
  axisX,
  axisY,
  barX,
  binX,
  dot,
  gridX,
  gridY,
  line,
  type Markish,
  plot,
  rectY,
  ruleX,
  ruleY,
} from "../../vendor/plot.js";
import type { ColumnInfo } from "../cypher/cells.js";
import type { ChartChoice } from "../cypher/chart-choice.js";
import { figure } from "../text/format.js";
import { colourOf } from "./palette.js";

type Row = { x: unknown; y: unknown; colour: string | null; title: string };

/** Texts beside a bar that have no room are cut. */
const longestName = 28;

export interface AnswerChart {
  choice: ChartChoice;
  columns: ColumnInfo[];
  rows: unknown[][];
  /** the values of the column of colours, in the order of the legend */
  colours: string[];
}

export function answerPlot({ choice, columns, rows, colours }: AnswerChart, width: number): SVGElement {
  const x = columnNamed(columns, choice.x);
  const y = columnNamed(columns, choice.y);
  const colour = columnNamed(columns, choice.colour);
  const data: Row[] = rows
    .map((row) => ({
      x: scaled(x, row),
      y: y === undefined ? null : row[y.index],
      colour: colour === undefined ? null : String(row[colour.index]),
      title: [x, y, colour]
        .filter((column) => column !== undefined)
        .map((column) => `${column.name}: ${written(row[column.index])}`)
        .join("\n"),
    }))
    .filter(
      (row) => row.x !== null && row.x !== undefined && (y === undefined || (row.y !== null && row.y !== undefined)),
    );
  const stroke = (row: Row) => (row.colour === null ? colourOf(0) : colourOf(colours.indexOf(row.colour)));
  const names = choice.mark === "bar" ? [...new Set(data.map((row) => String(row.x)))] : [];
  const base = { className: "chart", width, marginTop: 36, marginRight: 24, marginBottom: 44 };
  const across = (): Markish[] => [
    gridY({ ticks: 5, stroke: "var(--line)", strokeOpacity: 1 }),
    axisY({ ticks: 5, tickSize: 0, label: y?.name ?? null, labelArrow: "none", tickFormat: tick }),
  ];
  const below = (options = {}) =>
    axisX({ tickSize: 4, label: x?.name ?? null, labelAnchor: "center", labelArrow: "none", ...options });
  switch (choice.mark) {
    case "bar":
      return plot({
        ...base,
        height: 60 + names.length * 24,
        marginTop: 34,
        marginBottom: 20,
        marginLeft: Math.min(
          0.4 * width,
          24 + 7 * Math.min(longestName, Math.max(...names.map((name) => name.length))),
        ),
        y: { type: "band", domain: names, padding: 0.25 },
        x: { type: "linear", nice: true },
        marks: [
          gridX({ ticks: 5, stroke: "var(--line)", strokeOpacity: 1 }),
          axisX({
            anchor: "top",
            ticks: 5,
            tickSize: 0,
            label: y?.name ?? null,
            labelAnchor: "right",
            labelArrow: "none",
            tickFormat: tick,
          }),
          axisY({ tickSize: 0, label: null, tickFormat: (name: string) => cut(name) }),
          barX(data, { y: (row: Row) => String(row.x), x: "y", fill: stroke, title: "title" }),
          ruleX([0], { stroke: "var(--line-strong)" }),
        ],
      }) as SVGElement;
    case "line":
      return plot({
        ...base,
        height: 320,
        marginLeft: 56,
        x: { type: x?.kind === "date" ? "utc" : "linear" },
        y: { nice: true, zero: true },
        marks: [
          ...across(),
          below(x?.kind === "year" ? { ticks: years(data), tickFormat: (year: number) => String(year) } : {}),
          ruleY([0], { stroke: "var(--line-strong)" }),
          line(
            [...data].sort((a, b) => Number(a.x) - Number(b.x)),
            { x: "x", y: "y", z: "colour", stroke, strokeWidth: 2 },
          ),
          dot(data, { x: "x", y: "y", r: 3.5, fill: stroke, title: "title" }),
        ],
      }) as SVGElement;
    case "dot":
      return plot({
        ...base,
        height: 380,
        marginLeft: 56,
        x: { type: isNumber(x) ? "linear" : x?.kind === "date" ? "utc" : "point", nice: isNumber(x) },
        y: { nice: true },
        marks: [
          ...across(),
          below(
            isNumber(x)
              ? { tickFormat: tick }
              : x?.kind === "date"
                ? {}
                : { tickFormat: (name: unknown) => cut(String(name)) },
          ),
          dot(data, { x: "x", y: "y", r: 3.5, fill: stroke, fillOpacity: 0.55, stroke, title: "title" }),
        ],
      }) as SVGElement;
    case "histogram":
      return plot({
        ...base,
        height: 320,
        marginLeft: 56,
        marks: [
          ...across(),
          below({ tickFormat: tick }),
          rectY(
            data,
            binX(
              { y: "count" } as Parameters<typeof binX>[0],
              { x: "x", fill: stroke, thresholds: 20, insetLeft: 1, insetRight: 1 } as Parameters<typeof binX>[1],
            ),
          ),
          ruleY([0], { stroke: "var(--line-strong)" }),
        ],
      }) as SVGElement;
  }
}

function columnNamed(columns: ColumnInfo[], name: string | null): ColumnInfo | undefined {
  return columns.find((column) => column.name === name);
}

const isNumber = (column: ColumnInfo | undefined) => column?.kind === "number" || column?.kind === "year";

function scaled(column: ColumnInfo | undefined, row: unknown[]): unknown {
  const value = column === undefined ? null : row[column.index];
  if (value === null || value === undefined) {
    return null;
  }
  if (column?.kind === "date") {
    return new Date(String(value));
  }
  return isNumber(column) ? Number(value) : String(value);
}

function years(data: Row[]): number[] {
  const all = [...new Set(data.map((row) => Number(row.x)))].sort((a, b) => a - b);
  const step = Math.ceil(all.length / 10);
  return all.filter((_, i) => i % step === 0);
}

function tick(value: unknown): string {
  return typeof value === "number" ? figure(value) : String(value);
}

function written(value: unknown): string {
  return typeof value === "number" ? figure(value) : String(value);
}

function cut(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1)}…` : name;
}
