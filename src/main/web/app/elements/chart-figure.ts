/**
 * A drawing with its caption and, behind a button, the table of the same data. It draws again when its width changes.
 *
 *     const figure = document.createElement("chart-figure");
 *     figure.show({ label, caption, draw: (width) => svg, table: () => element });
 */
import { fill, h } from "../dom.js";
import { t } from "../text/messages.js";

export interface Chart {
  label: string;
  caption?: Node | string;
  draw: (width: number) => SVGElement;
  table: () => HTMLElement;
}

let figures = 0;

export class ChartFigure extends HTMLElement {
  #chart: Chart | null = null;
  #drawing = h("div", { class: "chart-drawing" });
  #width = 0;
  // Drawing changes the height that is observed: it waits for the next frame.
  #observer = new ResizeObserver(() => requestAnimationFrame(() => this.#draw()));

  connectedCallback() {
    this.#observer.observe(this.#drawing);
    this.#draw();
  }

  disconnectedCallback() {
    this.#observer.disconnect();
  }

  show(chart: Chart) {
    this.#chart = chart;
    this.#width = 0;
    const id = `chart-table-${++figures}`;
    const table = h("div", { id, class: "chart-table", hidden: true });
    const button = h(
      "button",
      {
        class: "button quiet",
        type: "button",
        "aria-expanded": "false",
        "aria-controls": id,
        onclick: () => {
          table.hidden = !table.hidden;
          if (table.childElementCount === 0) {
            fill(table, chart.table());
          }
          button.setAttribute("aria-expanded", String(!table.hidden));
          button.textContent = table.hidden ? t("parts.showTable") : t("parts.hideTable");
        },
      },
      t("parts.showTable"),
    );
    fill(
      this,
      h(
        "figure",
        { class: "chart-figure" },
        this.#drawing,
        h(
          "figcaption",
          {},
          chart.caption !== undefined && h("span", { class: "chart-caption" }, chart.caption),
          button,
        ),
      ),
      table,
    );
    this.#draw();
    return this;
  }

  #draw() {
    const width = Math.floor(this.#drawing.clientWidth);
    if (this.#chart === null || width === 0 || width === this.#width) {
      return;
    }
    this.#width = width;
    fill(this.#drawing, accessible(this.#chart.draw(width), this.#chart.label));
    this.dataset.ready = "";
  }
}

customElements.define("chart-figure", ChartFigure);

/**
 * Makes one picture with one name of what Plot draws: Plot labels the groups inside, which assistive technology may not
 * read there, and brings a style element, which the content security policy refuses; the rules are in components.css.
 */
function accessible(svg: SVGElement, label: string) {
  for (const style of svg.querySelectorAll("style")) {
    style.remove();
  }
  for (const element of svg.querySelectorAll("*")) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith("aria-")) {
        element.removeAttribute(name);
      }
    }
  }
  const links = svg.querySelectorAll("a");
  if (links.length > 0) {
    // a picture must not hold what can be reached by keyboard: its links are for the mouse, those of the table for everybody
    for (const link of links) {
      link.setAttribute("tabindex", "-1");
    }
    svg.setAttribute("aria-hidden", "true");
    return [h("span", { class: "visually-hidden", role: "img", "aria-label": label }), svg];
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  return [svg];
}
