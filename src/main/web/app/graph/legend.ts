/** What colours and shapes mean; an entry that is pressed sets its nodes off from all others. */
import { fill, h } from "../dom.js";
import { count } from "../text/format.js";
import { t } from "../text/messages.js";
import { shapes } from "./colouring.js";
import type { LegendEntry } from "./colouring.js";
import { kindMark, shapeMark } from "./icons.js";
import type { Kind } from "./part.js";
import { kinds } from "./part.js";
import type { Scene } from "./scene.js";
import type { Settings } from "./settings.js";
import type { Shown } from "./shown.js";
import type { LegendItem } from "./svg-writer.js";
import { categoryName, kindsName } from "./words.js";

/** Shape of a category: that of its kind where the colouring is about one kind, else a plain square. */
function entryShape(settings: Settings, entry: LegendEntry) {
  return settings.colour === "kind" && entry.category !== null ? shapes[entry.category as Kind] : "square";
}

function kindsShown(shown: Shown): Kind[] {
  return kinds.filter((kind) => (shown.byKind.get(kind) ?? 0) > 0);
}

/** The legend as it goes into files. */
export function legendItems(scene: Scene, shown: Shown, settings: Settings): LegendItem[] {
  const entries = scene.colours.entries.map((entry) => ({
    text: `${categoryName(settings.colour, entry)} (${count(entry.nodes.length)})`,
    colour: entry.colour,
    shape: entryShape(settings, entry),
  }));
  const shapesOfKinds =
    settings.colour === "kind"
      ? []
      : kindsShown(shown).map((kind) => ({ text: kindsName(kind), colour: scene.theme.inkSoft, shape: shapes[kind] }));
  return [...shapesOfKinds, ...entries];
}

export interface Legend {
  readonly element: HTMLElement;
  show(scene: Scene, shown: Shown, settings: Settings, pressed: string | null): void;
}

/** @param press told the entry that is pressed, with its nodes; null when it is let go */
export function legend(press: (entry: string | null, nodes: readonly string[]) => void): Legend {
  const list = h("div", { class: "graph-legend-entries" });
  const element = h(
    "details",
    { class: "graph-legend", open: !matchMedia("(max-width: 40rem)").matches },
    h("summary", {}, t("graph.legend")),
    list,
  );
  return {
    element,
    show(scene, shown, settings, pressed) {
      const { entries, outside } = scene.colours;
      element.hidden = scene.nodes.length === 0;
      fill(
        list,
        settings.colour !== "kind" &&
          h(
            "ul",
            { class: "graph-legend-kinds" },
            kindsShown(shown).map((kind) =>
              h("li", {}, kindMark(kind, scene.theme.inkSoft), h("span", {}, kindsName(kind))),
            ),
          ),
        entries.length > 0 &&
          h(
            "ul",
            {},
            entries.map((entry) => {
              const name = String(entry.category);
              const isPressed = pressed === name;
              return h(
                "li",
                {},
                h(
                  "button",
                  {
                    type: "button",
                    class: "graph-legend-entry",
                    "aria-pressed": String(isPressed),
                    "data-focus": `legend-${name}`,
                    onclick: () => press(isPressed ? null : name, entry.nodes),
                  },
                  shapeMark(entryShape(settings, entry), entry.colour),
                  h("span", { class: "graph-legend-name" }, categoryName(settings.colour, entry)),
                  h("span", { class: "number soft" }, count(entry.nodes.length)),
                ),
              );
            }),
          ),
        outside > 0 &&
          settings.colour !== "none" &&
          h("p", { class: "small soft graph-legend-outside" }, shapeMark("circle", scene.theme.neutral), h("span", {}, t("graph.notColoured", { count: outside }))),
      );
    },
  };
}
