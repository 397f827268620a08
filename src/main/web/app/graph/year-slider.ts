/** The academic years: bars with what each year holds, and two handles for the first and the last one. */
import { fill, h } from "../dom.js";
import { count, period } from "../text/format.js";
import { t } from "../text/messages.js";
import type { Outside } from "./settings.js";
import type { YearCount } from "./shown.js";

export interface YearSlider {
  readonly element: HTMLElement;
  show(years: readonly YearCount[], chosen: readonly [number, number] | null, outside: Outside): void;
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
    const most = Math.max(1, ...years.map((each) => height(each)));
    const pick = (a: number, b: number) => choose(a <= first && b >= last ? null : [Math.min(a, b), Math.max(a, b)]);
    const words = chosen === null ? t("graph.allYears") : from === to ? name(from) : t("graph.yearsFromTo", { from: name(from), to: name(to) });
    fill(
      element,
      h("legend", { class: "visually-hidden" }, t("graph.years")),
      h("p", { class: "graph-years-name" }, t("graph.years"), " ", h("output", { class: "graph-years-now" }, words)),
      h(
        "div",
        { class: "graph-years-track" },
        h(
          "div",
          { class: "graph-years-bars" },
          years.map((each) => {
            const { year } = each;
            const inside = year >= from && year <= to;
            const only = chosen !== null && from === year && to === year;
            const bar = h("span", { class: "graph-year-bar" });
            bar.style.blockSize = `${Math.max(0.1, (1.4 * height(each)) / most)}rem`;
            return h(
              "button",
              {
                type: "button",
                class: `graph-year${inside ? " inside" : ""}`,
                "aria-pressed": String(only),
                "data-focus": `year-${year}`,
                title: yearWords(each),
                onclick: () => choose(only ? null : [year, year]),
              },
              bar,
              h("span", { class: "graph-year-name", "aria-hidden": "true", dir: "ltr" }, `’${String(year).slice(-2)}`),
              h("span", { class: "visually-hidden" }, yearWords(each)),
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

/** Where nobody took part, the bars show how many nodes there were. */
function height({ nodes, participations }: YearCount): number {
  return participations || nodes;
}

function yearWords({ year, nodes, participations }: YearCount): string {
  return t("graph.yearHolds", { year: name(year), nodes: count(nodes), participations: count(participations) });
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
