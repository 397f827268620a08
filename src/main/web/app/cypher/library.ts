/** The list beside the editor: saved queries by group, found by words, and what was run in this browser. */
import { fill, h, isolated } from "../dom.js";
import { choice } from "../elements/choice.js";
import { moment } from "../text/format.js";
import { t } from "../text/messages.js";
import { grouped } from "./groups.js";
import type { HistoryEntry } from "./history.js";
import { type SavedQuery, titleOf } from "./model.js";

export interface LibraryOptions {
  open: (query: SavedQuery) => void;
  openEntry: (entry: HistoryEntry) => void;
  blank: () => void;
  clear: () => void;
  href: (query: SavedQuery) => string;
}

export class Library {
  #region: HTMLElement;
  #options: LibraryOptions;
  #queries: SavedQuery[] = [];
  #entries: HistoryEntry[] = [];
  #current: string | null = null;
  #tab: "library" | "history" = "library";
  #search = "";
  #list = h("div", { class: "library-list" });

  constructor(region: HTMLElement, options: LibraryOptions) {
    this.#region = region;
    this.#options = options;
  }

  show(queries: SavedQuery[], entries: HistoryEntry[], current: string | null): void {
    this.#queries = queries;
    this.#entries = entries;
    this.#current = current;
    const search = h("input", {
      type: "search",
      "aria-label": t("queries.search"),
      placeholder: t("queries.search"),
      value: this.#search,
      "data-focus": "library-search",
      oninput: () => {
        this.#search = search.value;
        this.#fillList();
      },
    }) as HTMLInputElement;
    fill(
      this.#region,
      h(
        "button",
        { class: "button library-new", type: "button", "data-focus": "library-new", onclick: this.#options.blank },
        t("queries.blank"),
      ),
      choice({
        legend: t("queries.lists"),
        name: "library",
        alternatives: [
          { value: "library", text: t("queries.library") },
          { value: "history", text: t("queries.history") },
        ],
        value: this.#tab,
        change: (value) => {
          this.#tab = value as "library" | "history";
          this.show(this.#queries, this.#entries, this.#current);
        },
      }),
      this.#tab === "library" && search,
      this.#list,
    );
    this.#fillList();
  }

  /** Marks the query that is open. */
  mark(current: string | null): void {
    this.#current = current;
    for (const link of this.#list.querySelectorAll<HTMLElement>("a[data-query]")) {
      if (link.dataset.query === current) {
        link.setAttribute("aria-current", "page");
      } else {
        link.removeAttribute("aria-current");
      }
    }
  }

  #fillList(): void {
    fill(this.#list, this.#tab === "library" ? this.#groups() : this.#history());
  }

  #groups(): HTMLElement[] {
    const groups = grouped(this.#queries, this.#search);
    const found = groups.reduce((sum, group) => sum + group.queries.length, 0);
    return [
      h(
        "p",
        { class: this.#search === "" ? "visually-hidden" : "soft small", role: "status" },
        t("queries.libraryFound", { count: found }),
      ),
      ...groups.map(({ group, queries }) =>
        h(
          "section",
          { "aria-labelledby": `group-${group}` },
          h("h2", { id: `group-${group}` }, t(`queries.group_${group}`)),
          h(
            "ul",
            {},
            queries.map((query) => h("li", {}, this.#link(query))),
          ),
        ),
      ),
    ];
  }

  #link(query: SavedQuery): HTMLElement {
    return h(
      "a",
      {
        href: this.#options.href(query),
        title: query.description,
        "data-query": query.name,
        "data-focus": `query-${query.name}`,
        "aria-current": query.name === this.#current ? "page" : null,
        onclick: (event: MouseEvent) => {
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
            event.preventDefault();
            this.#options.open(query);
          }
        },
      },
      isolated(titleOf(query)),
    );
  }

  #history(): HTMLElement[] {
    const note = h("p", { class: "soft small" }, t("queries.historyNote"));
    if (this.#entries.length === 0) {
      return [h("p", { class: "soft" }, t("queries.historyEmpty")), note];
    }
    return [
      h(
        "ul",
        { class: "history" },
        this.#entries.map((entry) =>
          h(
            "li",
            {},
            h(
              "button",
              { type: "button", onclick: () => this.#options.openEntry(entry) },
              h("code", { dir: "ltr" }, firstLine(entry.cypher)),
              h(
                "span",
                { class: "soft small" },
                moment(new Date(entry.at).toISOString()),
                " · ",
                t("queries.rows", { count: entry.rows }),
              ),
            ),
          ),
        ),
      ),
      h(
        "p",
        {},
        h("button", { class: "button quiet", type: "button", onclick: this.#options.clear }, t("queries.historyClear", { count: this.#entries.length })),
      ),
      note,
    ];
  }
}

/** The first line that says something: comments come first in many queries. */
function firstLine(cypher: string): string {
  const lines = cypher.split("\n").map((line) => line.trim());
  const line = lines.find((each) => each !== "" && !each.startsWith("//")) ?? "";
  return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
