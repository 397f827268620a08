/**
 * The head of every page: skip link, name, navigation, language and colours.
 *
 *     <site-header current="teachers"></site-header>
 *
 * `current` names the entry of this page: overview, graph, teachers, cohort, engagement, motivation, coding, threads, queries, runs, api.
 */
import { h } from "../dom.js";
import {
  chooseLanguage,
  chooseTheme,
  chosenTheme,
  isLanguage,
  language,
  languageNames,
  type Theme,
} from "../text/language.js";
import { t } from "../text/messages.js";
import "./site-tour.js";

const entries = [
  { name: "overview", href: "./" },
  { name: "graph", href: "graph.html" },
  { name: "teachers", href: "teachers.html" },
  { name: "cohort", href: "cohort.html" },
  { name: "engagement", href: "engagement.html" },
  { name: "motivation", href: "motivation.html" },
  { name: "coding", href: "coding.html" },
  { name: "threads", href: "threads.html" },
  { name: "queries", href: "queries.html" },
  { name: "runs", href: "runs.html" },
  { name: "data", href: "data.html" },
  { name: "api", href: "api.html" },
] as const;

const themes: Record<Theme, string> = {
  system: t("site.themeSystem"),
  light: t("site.themeLight"),
  dark: t("site.themeDark"),
};

class SiteHeader extends HTMLElement {
  connectedCallback(): void {
    const current = this.getAttribute("current");
    this.replaceChildren(
      h("a", { class: "skip-link", href: "#main" }, t("site.skip")),
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
            { "aria-label": t("site.pages") },
            h(
              "ul",
              { class: "nav-list" },
              entries.map(({ name, href }) =>
                h("li", {}, h("a", { href, "aria-current": name === current ? "page" : null }, t(`site.${name}`))),
              ),
            ),
          ),
          h("div", { class: "site-choices" }, languageMenu(), themeMenu()),
        ),
      ),
      h("site-tour", { current }),
    );
  }
}

function languageMenu() {
  return menu(
    t("site.language"),
    Object.entries(languageNames).map(([value, text]) =>
      h("option", { value, lang: value, selected: value === language }, text),
    ),
    (value) => isLanguage(value) && chooseLanguage(value),
  );
}

function themeMenu() {
  const chosen = chosenTheme();
  return menu(
    t("site.theme"),
    Object.entries(themes).map(([value, text]) => h("option", { value, selected: value === chosen }, text)),
    (value) => chooseTheme(value as Theme),
  );
}

function menu(label: string, options: HTMLElement[], choose: (value: string) => void) {
  const select = h(
    "select",
    { "aria-label": label, title: label, onchange: () => choose((select as HTMLSelectElement).value) },
    options,
  );
  return select;
}

customElements.define("site-header", SiteHeader);
