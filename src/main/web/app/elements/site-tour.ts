/**
 * Three steps through the pages, each on the page it speaks of. It opens by itself on the overview of a browser that has not
 * seen it, stands in the page and covers nothing; `?tour=1` opens a step, `?tour=off` keeps it closed.
 *
 *     <site-tour current="overview"></site-tour>
 */
import { h } from "../dom.js";
import { t } from "../text/messages.js";

const steps = [
  { page: "overview", href: "./" },
  { page: "graph", href: "graph.html" },
  { page: "queries", href: "queries.html" },
] as const;

const store = "throughline.tour";

export const tourStart = "./?tour=1";

class SiteTour extends HTMLElement {
  connectedCallback(): void {
    const asked = new URLSearchParams(location.search).get("tour");
    const at = steps.findIndex(({ page }, i) => page === this.getAttribute("current") && asked === String(i + 1));
    if (at >= 0) {
      this.#show(at);
      this.querySelector("h2")?.focus();
    } else if (asked === null && this.getAttribute("current") === "overview" && isNew()) {
      this.#show(0);
    }
  }

  #show(at: number): void {
    const step = steps[at];
    const next = steps[at + 1];
    const previous = steps[at - 1];
    if (step === undefined) {
      return;
    }
    this.replaceChildren(
      h(
        "section",
        {
          class: "tour",
          "aria-labelledby": "tour-title",
          onkeydown: (event: KeyboardEvent) => event.key === "Escape" && this.#close(),
        },
        h(
          "div",
          { class: "tour-inner" },
          h("p", { class: "small soft" }, t("tour.step", { number: at + 1, all: steps.length })),
          h("h2", { id: "tour-title", tabindex: -1 }, t(`tour.${step.page}Title`)),
          h("p", {}, t(`tour.${step.page}`)),
          h(
            "div",
            { class: "field-row" },
            next !== undefined &&
              h(
                "a",
                { class: "button primary", href: `${next.href}?tour=${at + 2}` },
                t("tour.next", { title: t(`tour.${next.page}Title`) }),
              ),
            previous !== undefined && h("a", { class: "button", href: `${previous.href}?tour=${at}` }, t("tour.back")),
            h(
              "button",
              { class: "button", type: "button", onclick: () => this.#close() },
              t(next === undefined ? "tour.finish" : "tour.close"),
            ),
          ),
        ),
      ),
    );
  }

  #close(): void {
    try {
      localStorage.setItem(store, "seen");
    } catch {
      // a browser that keeps nothing is not shown the tour by itself
    }
    this.replaceChildren();
    const main = document.querySelector("main");
    main?.focus({ preventScroll: true });
  }
}

/** A person at a browser that remembers, and that has not closed the tour yet. */
function isNew(): boolean {
  try {
    return !navigator.webdriver && localStorage.getItem(store) === null;
  } catch {
    return false;
  }
}

customElements.define("site-tour", SiteTour);
