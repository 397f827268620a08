/** The panel of the filters: kinds, relationships, attributes, part of a label; and what they leave out. */
import { h } from "../dom.js";
import { count } from "../text/format.js";
import { t } from "../text/messages.js";
import type { Explorer } from "./explorer.js";
import { kindMark } from "./icons.js";
import { kinds } from "./part.js";
import type { GraphNode, Kind } from "./part.js";
import { defaultSettings } from "./settings.js";
import { valueTexts } from "./shown.js";
import { attributeName, kindsName, linkName, valueWords } from "./words.js";

/** Attributes with more values are for the search box. */
const mostValues = 60;
/** What the legend and the years are for. */
const notFiltered = new Set(["years", "thread", "threadNumber", "title", "number", "takenBy", "shared"]);

/** @returns how many filters are on */
export function filtersOn({ settings }: Explorer): number {
  return (
    settings.withoutKinds.length +
    settings.withoutLinks.length +
    settings.attributes.length +
    (settings.text === "" ? 0 : 1)
  );
}

export function filterPanel(explorer: Explorer): unknown[] {
  const { settings, state } = explorer;
  const nodes = [...state.nodes.values()];
  const text = h("input", {
    type: "search",
    id: "graph-filter-text",
    value: settings.text,
    "data-focus": "filter-text",
    onchange: () => explorer.set({ text: (text as HTMLInputElement).value.trim() }, t("graph.doneFiltered")),
  });
  return [
    h("div", { class: "field" }, h("label", { for: "graph-filter-text" }, t("graph.filterLabel")), text),
    checks(
      t("graph.filterKinds"),
      kinds.flatMap((kind) => {
        const there = nodes.filter((node) => node.kind === kind).length;
        return there === 0 ? [] : [{ value: kind as string, text: kindsName(kind), count: there, mark: kindMark(kind, "currentColor") }];
      }),
      settings.withoutKinds,
      (withoutKinds) => explorer.set({ withoutKinds: withoutKinds as Kind[] }, t("graph.doneFiltered")),
    ),
    checks(
      t("graph.filterLinks"),
      counted([...state.links.values()].map(({ kind }) => kind)).map(([kind, there]) => ({
        value: kind,
        text: linkName(kind),
        count: there,
        mark: null,
      })),
      settings.withoutLinks,
      (withoutLinks) => explorer.set({ withoutLinks }, t("graph.doneFiltered")),
    ),
    attributes(explorer, nodes),
    filtersOn(explorer) > 0 &&
      h(
        "button",
        {
          type: "button",
          class: "button quiet",
          "data-focus": "filter-none",
          onclick: () => {
            const { withoutKinds, withoutLinks, attributes: none, text: all } = defaultSettings;
            explorer.set({ withoutKinds, withoutLinks, attributes: none, text: all }, t("graph.doneUnfiltered"));
          },
        },
        t("graph.filterNone"),
      ),
  ];
}

function checks(
  legend: string,
  options: ReadonlyArray<{ value: string; text: string; count: number; mark: Element | null }>,
  without: readonly string[],
  change: (without: string[]) => void,
) {
  return (
    options.length > 0 &&
    h(
      "fieldset",
      { class: "field graph-checks" },
      h("legend", {}, legend),
      options.map(({ value, text, count: there, mark }) =>
        h(
          "label",
          { class: "check" },
          h("input", {
            type: "checkbox",
            checked: !without.includes(value),
            "data-focus": `filter-${value}`,
            onchange: (event: Event) =>
              change(
                (event.target as HTMLInputElement).checked
                  ? without.filter((other) => other !== value)
                  : [...without, value],
              ),
          }),
          " ",
          mark,
          text,
          " ",
          h("span", { class: "number soft" }, count(there)),
        ),
      ),
    )
  );
}

function attributes(explorer: Explorer, nodes: readonly GraphNode[]) {
  const { settings } = explorer;
  const values = new Map<string, Map<string, number>>();
  for (const node of nodes) {
    for (const [name, value] of Object.entries(node.attributes)) {
      if (notFiltered.has(name) || typeof value === "number") {
        continue;
      }
      const known = values.get(name) ?? new Map<string, number>();
      valueTexts(value).forEach((each) => known.set(each, (known.get(each) ?? 0) + 1));
      values.set(name, known);
    }
  }
  const usable = [...values].filter(([, known]) => known.size > 1 && known.size <= mostValues);
  const without = (name: string) => settings.attributes.filter((filter) => filter.name !== name);
  return (
    usable.length > 0 &&
    h(
      "fieldset",
      { class: "field graph-attributes" },
      h("legend", {}, t("graph.filterAttributes")),
      usable.map(([name, known]) => {
        const id = `graph-filter-${name}`;
        const chosen = settings.attributes.find((filter) => filter.name === name)?.value ?? "";
        const select = h(
          "select",
          {
            id,
            "data-focus": id,
            onchange: () => {
              const { value } = select as HTMLSelectElement;
              explorer.set(
                { attributes: value === "" ? without(name) : [...without(name), { name, value }] },
                t("graph.doneFiltered"),
              );
            },
          },
          h("option", { value: "" }, t("graph.any")),
          [...known]
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([value, there]) =>
              h("option", { value, selected: value === chosen }, `${valueWords(name, value)} (${count(there)})`),
            ),
        );
        return h("div", { class: "graph-attribute" }, h("label", { for: id }, attributeName(name)), select);
      }),
    )
  );
}

function counted(values: readonly string[]): Array<[string, number]> {
  const counts = new Map<string, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}
