/** The academic years: bars with what each year holds, and two handles for the first and the last one. */
import { fill, h } from "../dom.js";
import { count, period } from "../text/format.js";
import { t } from "../text/messages.js";
import type { Outside } from "./settings.js";

export interface Year {
  readonly year: number;
  readonly nodes: number;
  readonly links: number;
}

export interface YearSlider {
  readonly element: HTMLElement;
  show(years: readonly Year[], chosen: readonly [number, number] | null, outside: Outside): void;
}

export function yearSlider(
  choose: (years: readonly [number, number] | null) => void,
  chooseOutside: (outside: Outside) => void,
): YearSlider {
  const element = h("fieldset", { class: "graph-years", hidden: true });
  const show: YearSlider["show"] = (years, chosen, outside) => {
    element.hidden = years.length < 2;
    if (years.length < 2) {
      return;
    }
    const first = years[0]!.year;
    const last = years.at(-1)!.year;
    const [from, to] = chosen ?? [first, last];
    const most = Math.max(1, ...years.map(({ nodes, links }) => nodes || links));
    const pick = (a: number, b: number) => choose(a <= first && b >= last ? null : [Math.min(a, b), Math.max(a, b)]);
    const words = chosen === null ? t("graph.allYears") : from === to ? name(from) : t("graph.yearsFromTo", { from: name(from), to: name(to) });
    fill(
      element,
      h("legend", {}, t("graph.years"), " ", h("output", { class: "graph-years-now" }, words)),
      h(
        "div",
        { class: "graph-years-track" },
        h(
          "div",
          { class: "graph-years-bars" },
          years.map(({ year, nodes, links }) => {
            const inside = year >= from && year <= to;
            const only = chosen !== null && from === year && to === year;
            const bar = h("span", { class: "graph-year-bar" });
            bar.style.blockSize = `${Math.max(4, (100 * (nodes || links)) / most)}%`;
            return h(
              "button",
              {
                type: "button",
                class: `graph-year${inside ? " inside" : ""}`,
                "aria-pressed": String(only),
                "data-focus": `year-${year}`,
                title: yearWords(year, nodes, links),
                "aria-label": yearWords(year, nodes, links),
                onclick: () => choose(only ? null : [year, year]),
              },
              bar,
              h("span", { class: "graph-year-name", "aria-hidden": "true" }, `’${String(year).slice(-2)}`),
            );
          }),
        ),
        h(
          "div",
          { class: "graph-years-handles" },
          handle("from", t("graph.firstYear"), from, first, last, (year) => pick(year, Math.max(year, to))),
          handle("to", t("graph.lastYear"), to, first, last, (year) => pick(Math.min(from, year), year)),
        ),
      ),
      h(
        "div",
        { class: "graph-years-options" },
        h(
          "label",
          { class: "check" },
          h("input", {
            type: "checkbox",
            checked: outside === "remove",
            "data-focus": "years-outside",
            onchange: (event: Event) => chooseOutside((event.target as HTMLInputElement).checked ? "remove" : "dim"),
          }),
          " ",
          t("graph.removeOutside"),
        ),
        chosen !== null &&
          h("button", { type: "button", class: "button quiet", onclick: () => choose(null) }, t("graph.showAllYears")),
      ),
    );
  };
  return { element, show };
}

function name(year: number): string {
  return period(String(year));
}

function yearWords(year: number, nodes: number, links: number): string {
  return t("graph.yearHolds", { year: name(year), nodes: count(nodes), links: count(links) });
}

function handle(which: string, label: string, value: number, min: number, max: number, change: (year: number) => void) {
  return h("input", {
    type: "range",
    class: `graph-year-handle ${which}`,
    "aria-label": label,
    "aria-valuetext": name(value),
    min,
    max,
    step: 1,
    value,
    "data-focus": `years-${which}`,
    onchange: (event: Event) => change(Number((event.target as HTMLInputElement).value)),
  });
}
