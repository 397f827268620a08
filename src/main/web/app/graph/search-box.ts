/** Finds any node by its title, name or identifier: a combo box whose list can be walked with the arrow keys. */
import { fill, h } from "../dom.js";
import { t } from "../text/messages.js";
import { kindMark } from "./icons.js";
import { search } from "./rest.js";
import type { Found } from "./rest.js";
import { kindName } from "./words.js";

type Item = Found["items"][number];

const pause = 160;

/** @param colourOf colour of the mark of a kind */
export function searchBox(
  choose: (item: Item) => void,
  isThere: (key: string) => boolean,
  colourOf: (kind: Item["kind"]) => string,
): HTMLElement {
  const list = h("ul", { id: "graph-search-list", class: "graph-search-list", role: "listbox", hidden: true, "aria-label": t("graph.search") });
  const note = h("p", { class: "visually-hidden", role: "status" });
  const input = h("input", {
    type: "search",
    id: "graph-search",
    placeholder: t("graph.searchHint"),
    autocomplete: "off",
    spellcheck: "false",
    role: "combobox",
    "aria-label": t("graph.search"),
    "aria-controls": list.id,
    "aria-expanded": "false",
    "aria-autocomplete": "list",
  }) as HTMLInputElement;
  let items: readonly Item[] = [];
  let active = -1;
  let timer = 0;
  let request = new AbortController();

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const pick = (item: Item) => {
    input.value = "";
    close();
    choose(item);
  };
  const show = (words: string | null) => {
    fill(
      list,
      words !== null
        ? h("li", { class: "soft graph-search-note", role: "option", "aria-disabled": "true" }, words)
        : items.map((item, i) =>
            h(
              "li",
              {
                id: `graph-search-${i}`,
                role: "option",
                "aria-selected": String(i === active),
                onpointerdown: (event: Event) => {
                  event.preventDefault();
                  pick(item);
                },
              },
              kindMark(item.kind, colourOf(item.kind)),
              h(
                "span",
                { class: "graph-search-label" },
                h("bdi", {}, item.label),
                item.detail !== null && h("bdi", { class: "small soft graph-search-detail" }, item.detail),
              ),
              h("span", { class: "small soft" }, isThere(item.id) ? t("graph.inPicture") : kindName(item.kind)),
            ),
          ),
    );
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", `graph-search-${active}`);
      list.children[active]?.scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };
  const ask = async () => {
    request.abort();
    const text = input.value.trim();
    if (text === "") {
      close();
      return;
    }
    request = new AbortController();
    const { signal } = request;
    try {
      const found = await search(text, signal);
      if (signal.aborted) {
        return;
      }
      items = found.items;
      active = -1;
      const words = items.length === 0 ? t("graph.searchNothing", { text }) : null;
      show(words);
      note.textContent = words ?? t("graph.searchFound", { count: found.total });
    } catch (error) {
      if (!signal.aborted) {
        items = [];
        show(error instanceof Error ? error.message : String(error));
      }
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  });
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (items.length > 0) {
        const step = event.key === "ArrowDown" ? 1 : -1;
        active = (active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % items.length;
        show(null);
      }
    } else if (event.key === "Enter") {
      const item = items[Math.max(0, active)];
      if (item !== undefined && !list.hidden) {
        event.preventDefault();
        pick(item);
      }
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    }
  });
  return h("div", { class: "graph-search" }, input, list, note);
}
