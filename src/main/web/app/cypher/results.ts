/** The answer to a query as a table, a picture, a chart, JSON or a plan, with the ways to take it along. */
import type { PlacedNode } from "../charts/answer-graph.js";
import { colourOf, kindColour } from "../charts/palette.js";
import { ApiError } from "../data/api.js";
import { teacherLink } from "../data/url-state.js";
import { fill, h } from "../dom.js";
import "../elements/chart-figure.js";
import type { Chart, ChartFigure } from "../elements/chart-figure.js";
import { choice, selectField } from "../elements/choice.js";
import { type Column, dataTable, tableRows } from "../elements/data-table.js";
import { teacherAnchor } from "../elements/teacher-anchor.js";
import { count, figure, fraction } from "../text/format.js";
import { coded, t } from "../text/messages.js";
import { emptyNotice, failure } from "../view.js";
import type { View } from "./address.js";
import { cellText, type ColumnInfo, describeColumns, nameOf, nodeKeys } from "./cells.js";
import { chosenChart, columnsFor, type Mark, marks } from "./chart-choice.js";
import { type Answer, isKinded } from "./model.js";
import { planTree, totalHits } from "./plan-tree.js";

const rowsAtFirst = 200;
const rowsMore = 800;
/** Servers read request lines of about 4,000 characters. */
const longestAddress = 3500;

export interface ResultOptions {
  answer: Answer;
  /** what the answer is of */
  title: string;
  view: View | null;
  chart: Readonly<Record<string, string>>;
  changeView: (view: View) => void;
  changeChart: (chart: Record<string, string>) => void;
  /** runs again for more rows; null when there are no more to be had */
  more: { limit: number; run: () => void } | null;
  /** downloads the complete answer */
  download: (format: "csv" | "json") => Promise<number>;
}

export function resultView(options: ResultOptions): HTMLElement[] {
  const { answer, title } = options;
  if (answer.columns.length === 0 && answer.plan === null) {
    return [emptyNotice(t("queries.noColumns"))];
  }
  const columns = describeColumns(answer.columns, answer.rows);
  const views = viewsOf(answer, columns);
  let view = views.find((each) => each === options.view) ?? views[0] ?? "table";
  const body = h("div", { class: "answer-body" });
  let chart = options.chart;
  const show = () => {
    body.dataset.view = view;
    switch (view) {
      case "table":
        return fill(body, tableView(answer, columns, title));
      case "graph":
        return fill(body, graphView(answer));
      case "chart":
        return fill(
          body,
          chartView(answer, columns, title, chart, (chosen) => {
            chart = chosen;
            options.changeChart(chosen);
            show();
          }),
        );
      case "json":
        return fill(body, jsonView(answer));
      case "plan":
        return fill(body, planView(answer));
    }
  };
  show();
  return [
    h(
      "div",
      { class: "answer-head" },
      h("p", { role: "status", class: answer.truncated ? "truncated" : "soft" }, rowWords(answer)),
      views.length > 1 &&
        choice({
          legend: t("queries.views"),
          name: "view",
          alternatives: views.map((value) => ({ value, text: t(`queries.view_${value}`) })),
          value: view,
          change: (value) => {
            view = value as View;
            options.changeView(view);
            show();
          },
        }),
    ),
    h("div", { class: view === "plan" && answer.rows.length === 0 ? null : "card answer-card" }, body),
    answer.columns.length > 0 && answer.rows.length > 0 ? takeAlong(options) : null,
  ].filter((each) => each !== null);
}

function viewsOf(answer: Answer, columns: ColumnInfo[]): View[] {
  const views: View[] = [];
  if (answer.plan !== null && answer.rows.length === 0) {
    return ["plan"];
  }
  views.push("table");
  if (answer.rows.length > 0) {
    if (answer.graph !== null && answer.graph.nodes.length > 0) {
      views.push("graph");
    }
    if (chosenChart(columns, {}) !== null) {
      views.push("chart");
    }
    views.push("json");
  }
  if (answer.plan !== null) {
    views.push("plan");
  }
  return views;
}

function rowWords(answer: Answer): string {
  const time = elapsed(answer.milliseconds);
  if (answer.plan !== null && answer.columns.length > 0 && answer.rows.length === 0 && totalHits(answer.plan) === null) {
    return t("queries.explained", { time });
  }
  return answer.truncated
    ? t("queries.rowsFirst", { count: answer.rows.length, time })
    : t("queries.rowsAll", { count: answer.rows.length, time });
}

/** @returns a time as it is written beside a query: `0.12 s` */
export function elapsed(milliseconds: number): string {
  return t("queries.seconds", { seconds: milliseconds < 9_950 ? figure(Math.round(milliseconds / 10) / 100) : figure(Math.round(milliseconds / 100) / 10) });
}

function tableView(answer: Answer, columns: ColumnInfo[], title: string): HTMLElement {
  if (answer.rows.length === 0) {
    return emptyNotice(t("queries.noRows"));
  }
  const shape: Array<Column<unknown[]>> = columns.map((column) => ({
    label: column.name,
    numeric: column.kind === "number",
    cell: (row) => cellView(row[column.index], column),
  }));
  const total = answer.rows.length;
  let shown = Math.min(total, rowsAtFirst);
  const table = dataTable({ caption: title, columns: shape, rows: answer.rows.slice(0, shown) });
  if (shown === total) {
    return table;
  }
  const words = h("span", { role: "status", class: "soft" });
  const button = h("button", { class: "button", type: "button", "data-focus": "show-more" });
  const say = () => {
    words.textContent = t("queries.shownOf", { shown, total });
    button.textContent = t("queries.showMore", { count: Math.min(rowsMore, total - shown) });
    button.hidden = shown === total;
  };
  button.addEventListener("click", () => {
    const next = answer.rows.slice(shown, shown + rowsMore);
    table.querySelector("tbody")?.append(...tableRows(shape, next));
    shown += next.length;
    say();
  });
  say();
  return h("div", {}, table, h("div", { class: "card-foot shown-of" }, words, button));
}

function cellView(value: unknown, column: ColumnInfo): HTMLElement | string {
  if (value === null || value === undefined) {
    return h("span", { class: "undefined" }, "null");
  }
  if (typeof value === "number") {
    if (column.kind === "year") {
      return String(value);
    }
    return column.whole ? count(value) : fraction(value);
  }
  if (typeof value === "string" && column.name === "teacher") {
    return teacherAnchor(value);
  }
  if (Array.isArray(value) && value.some(isKinded)) {
    return h("span", { class: "cell-list" }, value.map((each) => cellView(each, column)));
  }
  if (isKinded(value)) {
    if (value.$kind === "node") {
      const name = nameOf(value.properties) ?? value.id;
      const link = value.id.startsWith("teacher/")
        ? teacherLink(value.id.slice("teacher/".length))
        : explorerAddress([value.id]).address;
      return h(
        "a",
        { class: "node-chip", href: link, title: JSON.stringify(value.properties, null, 1) },
        h("span", { class: "node-label" }, value.labels.join(" ")),
        h("bdi", {}, name),
      );
    }
    return h("code", { dir: "ltr" }, cellText(value));
  }
  if (typeof value === "object" && !Array.isArray(value)) {
    return h("code", { dir: "ltr" }, cellText(value));
  }
  return h("span", { dir: "auto", class: "cell-text" }, cellText(value));
}

function graphView(answer: Answer): Array<HTMLElement | false> {
  const nodes = (answer.graph?.nodes ?? []) as PlacedNode[];
  const links = (answer.graph?.links ?? []) as Array<{ source: string; target: string; kind: string }>;
  const keys = nodeKeys(answer.rows);
  const all = keys.length > 0 ? keys : nodes.map(({ id }) => id);
  const { address, nodes: handed } = explorerAddress(all);
  const placed = nodes.filter(({ x, y }) => x !== null && x !== undefined && y !== null && y !== undefined);
  const drawing = figureOf(import("../charts/answer-graph.js"), ({ answerGraph }) => ({
    label: t("queries.graphLabel", { nodes: nodes.length, links: links.length }),
    caption: legend([...new Set(nodes.map(({ kind }) => kind))].map((kind) => [kindWords(kind), kindColour(kind)])),
    draw: (width) => answerGraph(placed, links, width),
    table: () =>
      dataTable<PlacedNode>({
        caption: t("queries.graphNodes"),
        columns: [
          { label: t("queries.node"), head: true, cell: ({ label }) => h("bdi", {}, label) },
          { label: t("queries.kind"), cell: ({ kind }) => kindWords(kind) },
          { label: t("queries.neighbours"), numeric: true, cell: ({ id }) => count(links.filter(({ source, target }) => source === id || target === id).length) },
        ],
        rows: nodes,
      }),
  }));
  const total = answer.graph?.total ?? nodes.length;
  return [
    drawing,
    total > nodes.length && h("p", { class: "soft small", role: "status" }, t("queries.graphShown", { shown: nodes.length, total })),
    h(
      "p",
      { class: "after" },
      h(
        "a",
        { class: "button", href: address },
        t("queries.openGraph"),
      ),
      handed < all.length && h("span", { class: "soft small" }, " ", t("queries.openGraphSome", { count: handed })),
    ),
  ];
}

const kindWords = (kind: string) => coded("graph", `kind.${kind}`, kind);

/** A drawing whose code is loaded when it is wanted. */
function figureOf<M>(code: Promise<M>, chart: (code: M) => Chart): HTMLElement {
  const figure = document.createElement("chart-figure") as ChartFigure;
  fill(figure, h("p", { class: "loading", role: "status" }, t("site.loading")));
  code.then(
    (loaded) => figure.show(chart(loaded)),
    (error: unknown) => fill(figure, failure(error, null)),
  );
  return figure;
}

function legend(entries: Array<[Node | string, string]>): HTMLElement {
  return h(
    "span",
    { class: "kind-legend" },
    entries.map(([name, colour]) => {
      const swatch = h("span", { class: "kind-swatch", "aria-hidden": "true" });
      swatch.style.backgroundColor = colour;
      return h("span", {}, swatch, name);
    }),
  );
}

/** The graph explorer with as many of these nodes as its address has room for. */
function explorerAddress(keys: string[]): { address: string; nodes: number } {
  const of = (some: string[]) => `graph.html?${new URLSearchParams({ show: some.map(encodeURIComponent).join(",") })}`;
  let nodes = keys.length;
  while (nodes > 1 && of(keys.slice(0, nodes)).length > longestAddress) {
    nodes -= Math.ceil(nodes / 20);
  }
  return { address: of(keys.slice(0, nodes)), nodes };
}

function chartView(
  answer: Answer,
  columns: ColumnInfo[],
  title: string,
  chosen: Readonly<Record<string, string>>,
  change: (chosen: Record<string, string>) => void,
): HTMLElement {
  const chart = chosenChart(columns, chosen);
  if (chart === null) {
    return emptyNotice(t("queries.noChart"));
  }
  const set = (name: string, value: string) => change({ ...chosen, [name]: value });
  const picked = (place: "x" | "y" | "colour", value: string | null) => {
    const names = columnsFor(place, chart.mark, columns).map(({ name }) => ({ value: name, text: name }));
    return place !== "colour" && names.length === 0
      ? null
      : selectField({
          id: `chart-${place}`,
          label: t(`queries.chart_${place}`),
          alternatives: place === "colour" ? [{ value: "", text: t("queries.chartNoColour") }, ...names] : names,
          value: value ?? "",
          change: (name) => set(place, name),
        });
  };
  const colourColumn = columns.find(({ name }) => name === chart.colour);
  const colours =
    colourColumn === undefined
      ? []
      : [...new Set(answer.rows.map((row) => String(row[colourColumn.index])))].sort((a, b) => a.localeCompare(b));
  const words =
    chart.y === null
      ? t("queries.chartLabelOne", { mark: t(`queries.mark_${chart.mark}`), x: chart.x })
      : t("queries.chartLabelTwo", { mark: t(`queries.mark_${chart.mark}`), x: chart.x, y: chart.y });
  const drawing = figureOf(import("../charts/answer-plot.js"), ({ answerPlot }) => ({
    label: words,
    ...(colours.length > 0 && { caption: legend(colours.map((name, i) => [h("bdi", {}, name), colourOf(i)])) }),
    draw: (width) => answerPlot({ choice: chart, columns, rows: answer.rows, colours }, width),
    table: () => tableView(answer, columns, title),
  }));
  return h(
    "div",
    { class: "chart-view" },
    h(
      "div",
      { class: "controls" },
      selectField({
        id: "chart-mark",
        label: t("queries.chartMark"),
        alternatives: marks.map((mark: Mark) => ({ value: mark, text: t(`queries.mark_${mark}`) })),
        value: chart.mark,
        change: (mark) => set("mark", mark),
      }),
      picked("x", chart.x),
      chart.mark === "histogram" ? null : picked("y", chart.y),
      picked("colour", chart.colour),
    ),
    drawing,
  );
}

function jsonView(answer: Answer): HTMLElement {
  const objects = answer.rows
    .slice(0, rowsAtFirst)
    .map((row) => Object.fromEntries(answer.columns.map((column, i) => [column, row[i]])));
  const rest = answer.rows.length - objects.length;
  return h(
    "div",
    { class: "cypher" },
    h("pre", { tabindex: 0, dir: "ltr", role: "region", "aria-label": t("queries.view_json") }, h("code", {}, JSON.stringify(objects, null, 2))),
    rest > 0 && h("p", { class: "soft small after" }, t("queries.jsonCut", { shown: objects.length, total: answer.rows.length })),
  );
}

function planView(answer: Answer): Array<HTMLElement | null> {
  if (answer.plan === null) {
    return [];
  }
  const hits = totalHits(answer.plan);
  return [
    h(
      "p",
      { class: "soft plan-words" },
      hits === null ? t("queries.planOnly") : t("queries.planMeasured", { hits: count(hits), time: elapsed(answer.milliseconds) }),
    ),
    planTree(answer.plan),
  ];
}

function takeAlong({ more, download }: ResultOptions): HTMLElement {
  const status = h("span", { class: "soft small", role: "status" });
  const button = (format: "csv" | "json", text: string) => {
    const element = h(
      "button",
      {
        class: "button",
        type: "button",
        onclick: async () => {
          element.setAttribute("disabled", "");
          status.textContent = t("queries.downloading");
          try {
            status.textContent = t("queries.downloaded", { kilobytes: Math.max(1, Math.round((await download(format)) / 1024)) });
          } catch (error) {
            status.textContent = error instanceof ApiError ? error.detail : String(error);
          } finally {
            element.removeAttribute("disabled");
          }
        },
      },
      text,
    );
    return element;
  };
  return h(
    "div",
    { class: "take-along" },
    more !== null && h("button", { class: "button", type: "button", onclick: more.run }, t("queries.runMore", { count: more.limit })),
    button("csv", t("queries.downloadCsv")),
    button("json", t("queries.downloadJson")),
    status,
  );
}
