/**
 * The head of every page: skip link, name, navigation. The full explorer hangs its own entries in here.
 *
 *     <site-header current="teachers"></site-header>
 *
 * `current` names the entry of this page: overview, teachers, cohort, threads, queries, runs, api.
 */
import { h } from "../dom.js";

const entries = [
  { name: "overview", href: "./", text: "Overview" },
  { name: "teachers", href: "teachers.html", text: "Teachers" },
  { name: "cohort", href: "cohort.html", text: "Cohort" },
  { name: "threads", href: "threads.html", text: "Threads" },
  { name: "queries", href: "queries.html", text: "Queries" },
  { name: "runs", href: "runs.html", text: "Runs" },
  { name: "api", href: "api.html", text: "API" },
];

class SiteHeader extends HTMLElement {
  connectedCallback() {
    const current = this.getAttribute("current");
    this.replaceChildren(
      h("a", { class: "skip-link", href: "#main" }, "Skip to the content"),
      h(
        "header",
        { class: "site-header" },
        h(
          "div",
          { class: "site-header-inner" },
          h(
            "a",
            { class: "brand", href: "./" },
            h("img", { src: "favicon.svg", alt: "", width: 28, height: 28 }),
            h("span", {}, "Throughline"),
          ),
          h(
            "nav",
            { "aria-label": "Pages" },
            h(
              "ul",
              { class: "nav-list" },
              entries.map((entry) =>
                h(
                  "li",
                  {},
                  h("a", { href: entry.href, "aria-current": entry.name === current ? "page" : null }, entry.text),
                ),
              ),
            ),
          ),
        ),
      ),
    );
  }
}

customElements.define("site-header", SiteHeader);
