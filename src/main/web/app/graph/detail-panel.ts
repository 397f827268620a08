/** What is known about the selected nodes, and what can be done with them: all that the mouse can do in the picture. */
import { teacherLink } from "../data/url-state.js";
import { fill, h } from "../dom.js";
import { count } from "../text/format.js";
import { t } from "../text/messages.js";
import { failure } from "../view.js";
import type { Explorer } from "./explorer.js";
import { kindMark } from "./icons.js";
import { expansionsOf, isExpanded, neighbours } from "./model.js";
import type { Origin } from "./model.js";
import { keyId, neighbourCounts } from "./part.js";
import type { GraphNode, Kind } from "./part.js";
import { node as askNode } from "./rest.js";
import type { NodeDetail } from "./rest.js";
import { attributeName, kindName, kindsName, nodeName, valueWords } from "./words.js";

const neighboursShown = 24;

export class DetailPanel {
  readonly #region: HTMLElement;
  readonly #explorer: Explorer;
  readonly #colourOf: (node: GraphNode) => string;
  readonly #goTo: (key: string) => void;
  #detail: { readonly key: string; readonly value: NodeDetail | null; readonly error: unknown } | null = null;
  #request = new AbortController();
  #allNeighbours: string | null = null;

  constructor(
    region: HTMLElement,
    explorer: Explorer,
    colourOf: (node: GraphNode) => string,
    goTo: (key: string) => void,
  ) {
    this.#region = region;
    this.#explorer = explorer;
    this.#colourOf = colourOf;
    this.#goTo = goTo;
  }

  show(): void {
    const { selected, state } = this.#explorer;
    const nodes = selected.flatMap((key) => state.nodes.get(key) ?? []);
    const [first] = nodes;
    if (first === undefined) {
      this.#region.dataset.state = "empty";
      fill(this.#region, this.#nothing());
    } else if (nodes.length > 1) {
      this.#region.dataset.state = "ready";
      fill(this.#region, this.#several(nodes));
    } else {
      this.#one(first);
    }
  }

  #nothing() {
    return h(
      "div",
      { class: "graph-panel-empty" },
      h("h2", {}, t("graph.details")),
      h("p", {}, t("graph.selectHint")),
      h(
        "ul",
        { class: "graph-hints" },
        h("li", {}, t("graph.hintExpand")),
        h("li", {}, t("graph.hintSeveral")),
        h("li", {}, t("graph.hintDrag")),
        h("li", {}, t("graph.hintKeys")),
      ),
    );
  }

  #one(node: GraphNode): void {
    if (this.#detail?.key !== node.id) {
      this.#detail = null;
      this.#region.scrollTop = 0;
      this.#ask(node.id);
    }
    const { value = null, error = null } = this.#detail ?? {};
    this.#region.dataset.state = this.#detail === null ? "loading" : error === null ? "ready" : "failed";
    fill(
      this.#region,
      this.#head(node),
      this.#expansions(node, value?.degrees ?? node.degrees),
      this.#actions(node),
      this.#neighbours(node),
      error !== null && failure(error, () => this.#ask(node.id)),
      this.#properties(value?.properties ?? node.attributes),
    );
  }

  async #ask(key: string): Promise<void> {
    this.#request.abort();
    this.#request = new AbortController();
    const { signal } = this.#request;
    try {
      const value = await askNode(key, signal);
      this.#detail = { key, value, error: null };
    } catch (error) {
      this.#detail = { key, value: null, error };
    }
    if (!signal.aborted) {
      this.show();
    }
  }

  #head(node: GraphNode) {
    const page = pageOf(node);
    return h(
      "div",
      { class: "graph-panel-head" },
      h("p", { class: "graph-panel-kind" }, kindMark(node.kind, this.#colourOf(node)), h("span", {}, kindName(node.kind))),
      h("h2", {}, h("bdi", {}, nodeName(node))),
      page !== null && h("p", {}, h("a", { href: page }, t(`graph.page.${node.kind as "teacher" | "thread"}`))),
    );
  }

  #expansions(node: GraphNode, degrees: Readonly<Record<string, number>>) {
    const explorer = this.#explorer;
    const open = new Map(
      expansionsOf(explorer.state, node.id).flatMap((origin) =>
        origin.source.what === "expansion" ? [[origin.source.to, origin] as const] : [],
      ),
    );
    const there = [...neighbourCounts(degrees)].filter(([, total]) => total > 0);
    if (there.length === 0) {
      return null;
    }
    return h(
      "section",
      { "aria-label": t("graph.expand") },
      h("h3", {}, t("graph.expand")),
      h(
        "ul",
        { class: "graph-expansions" },
        there.map(([kind, total]) => h("li", {}, this.#expansion(node, kind, total, open.get(kind)))),
      ),
      isExpanded(explorer.state, node.id) &&
        h(
          "button",
          { type: "button", class: "button quiet", "data-focus": "collapse", onclick: () => explorer.collapse(node.id) },
          t("graph.collapseAll"),
        ),
    );
  }

  #expansion(node: GraphNode, kind: Kind, total: number, origin: Origin | undefined) {
    const explorer = this.#explorer;
    const label = `${kindsName(kind)} (${count(total)})`;
    if (origin === undefined) {
      return h(
        "button",
        {
          type: "button",
          class: "button graph-expand",
          "data-focus": `expand-${kind}`,
          onclick: () => void explorer.expand(node.id, kind),
        },
        kindMark(kind, "currentColor"),
        label,
      );
    }
    return [
      h(
        "button",
        {
          type: "button",
          class: "button graph-expand",
          "aria-pressed": "true",
          "data-focus": `expand-${kind}`,
          title: t("graph.collapse"),
          onclick: () => explorer.collapse(node.id, kind),
        },
        kindMark(kind, "currentColor"),
        label,
      ),
      origin.next !== null &&
        h(
          "p",
          { class: "small graph-more" },
          t("graph.showing", { shown: origin.nodes.length - 1, total: origin.total ?? total }),
          " ",
          h(
            "button",
            { type: "button", class: "button quiet", "data-focus": `more-${kind}`, onclick: () => void explorer.more(origin) },
            t("graph.loadMore"),
          ),
        ),
    ];
  }

  #actions(node: GraphNode) {
    const explorer = this.#explorer;
    const { pathStart, state } = explorer;
    const start = pathStart === null ? undefined : state.nodes.get(pathStart);
    const action = (name: string, text: string, act: () => void) =>
      h("button", { type: "button", class: "button small-button", "data-focus": `act-${name}`, onclick: act }, text);
    return h(
      "div",
      { class: "graph-actions", role: "group", "aria-label": t("graph.actions") },
      action("pin", t(state.pinned.has(node.id) ? "graph.unpin" : "graph.pin"), () => explorer.togglePin(node.id)),
      action("hide", t("graph.hide"), () => explorer.hide([node.id])),
      start === undefined || start.id === node.id
        ? action("path", t(start === undefined ? "graph.pathFromHere" : "graph.pathStop"), () =>
            explorer.startPath(start === undefined ? node.id : null),
          )
        : action("path", t("graph.pathToHere", { from: nodeName(start) }), () => void explorer.path(start.id, node.id)),
      node.kind !== "other" &&
        h("a", { class: "button small-button", href: parameterLink([node]) }, t("graph.asParameter")),
    );
  }

  #neighbours(node: GraphNode) {
    const all = neighbours(this.#explorer.state, node.id);
    if (all.length === 0) {
      return null;
    }
    const shown = this.#allNeighbours === node.id ? all : all.slice(0, neighboursShown);
    return h(
      "section",
      { "aria-label": t("graph.neighbours") },
      h("h3", {}, t("graph.neighboursShown", { count: all.length })),
      h(
        "ul",
        { class: "graph-neighbours" },
        shown.map((other) =>
          h(
            "li",
            {},
            h(
              "button",
              {
                type: "button",
                class: "graph-neighbour",
                "data-focus": `neighbour-${other.id}`,
                onclick: () => this.#goTo(other.id),
              },
              kindMark(other.kind, this.#colourOf(other)),
              h("bdi", {}, nodeName(other)),
            ),
          ),
        ),
      ),
      shown.length < all.length &&
        h(
          "button",
          {
            type: "button",
            class: "button quiet",
            onclick: () => {
              this.#allNeighbours = node.id;
              this.show();
            },
          },
          t("graph.allNeighbours", { count: all.length }),
        ),
    );
  }

  #properties(properties: NodeDetail["properties"]) {
    const known = Object.entries(properties).filter(([, value]) => value !== null && value !== "");
    return h(
      "section",
      { "aria-label": t("graph.properties") },
      h("h3", {}, t("graph.properties")),
      h(
        "dl",
        { class: "graph-properties" },
        known.map(([name, value]) =>
          h("div", {}, h("dt", {}, attributeName(name)), h("dd", {}, h("bdi", {}, valueWords(name, value)))),
        ),
      ),
    );
  }

  #several(nodes: readonly GraphNode[]) {
    const explorer = this.#explorer;
    const [a, b] = nodes;
    const areTeachers = nodes.every(({ kind }) => kind === "teacher");
    return [
      h("div", { class: "graph-panel-head" }, h("h2", {}, t("graph.selectedNodes", { count: nodes.length }))),
      h(
        "div",
        { class: "graph-actions", role: "group", "aria-label": t("graph.actions") },
        nodes.length === 2 &&
          h(
            "button",
            { type: "button", class: "button small-button", onclick: () => void explorer.path(a!.id, b!.id) },
            t("graph.pathBetween"),
          ),
        areTeachers &&
          h(
            "button",
            {
              type: "button",
              class: "button small-button",
              onclick: () => void explorer.teachers(nodes.map(({ id }) => keyId(id))),
            },
            t("graph.sideBySide"),
          ),
        h(
          "button",
          { type: "button", class: "button small-button", onclick: () => explorer.hide(nodes.map(({ id }) => id)) },
          t("graph.hideAll"),
        ),
        h("a", { class: "button small-button", href: parameterLink(nodes) }, t("graph.asParameter")),
      ),
      h(
        "ul",
        { class: "graph-neighbours" },
        nodes.map((node) =>
          h(
            "li",
            {},
            h(
              "button",
              { type: "button", class: "graph-neighbour", onclick: () => explorer.select([node.id]) },
              kindMark(node.kind, this.#colourOf(node)),
              h("bdi", {}, nodeName(node)),
            ),
          ),
        ),
      ),
    ];
  }
}

function pageOf({ id, kind }: GraphNode): string | null {
  switch (kind) {
    case "teacher":
      return teacherLink(keyId(id));
    case "thread":
      return `threads.html?${new URLSearchParams({ thread: keyId(id) })}`;
    default:
      return null;
  }
}

/** Several nodes of a kind are one parameter with several values. */
function parameterLink(nodes: readonly GraphNode[]): string {
  const parameters = new URLSearchParams();
  nodes.forEach(({ id, kind }) => parameters.append(`p.${kind}`, keyId(id)));
  return `queries.html?${parameters}`;
}
