/**
 * Several values for a parameter: nodes found by name in the graph, or texts as they are typed. What is chosen stands as
 * buttons that take it out again.
 */
import { get, post } from "../data/api.js";
import { fill, h } from "../dom.js";
import { t } from "../text/messages.js";

interface Found {
  id: string;
  kind: string;
  label: string;
  detail: string | null;
}

const pause = 150;
let pickers = 0;

export interface PickerOptions {
  id: string;
  /** keys of nodes, or texts */
  values: string[];
  /** texts are taken as they are typed; else only nodes that are found */
  free: boolean;
  describedBy: string | null;
  change: (values: string[]) => void;
}

export function nodePicker({ id, values, free, describedBy, change }: PickerOptions): HTMLElement {
  const chosen = [...values];
  const labels = new Map<string, string>();
  const listId = `node-picker-${++pickers}`;
  const chips = h("ul", { class: "chips" });
  const options = h("ul", { id: listId, role: "listbox", class: "picker-options", hidden: true, "aria-label": t("queries.found") });
  const status = h("span", { class: "visually-hidden", role: "status" });
  const input = h("input", {
    id,
    type: "text",
    role: "combobox",
    autocomplete: "off",
    spellcheck: "false",
    dir: "auto",
    "aria-autocomplete": "list",
    "aria-expanded": "false",
    "aria-controls": listId,
    "aria-describedby": describedBy,
    "data-focus": id,
    placeholder: free ? t("queries.pickOrType") : t("queries.pick"),
  }) as HTMLInputElement;
  let found: Found[] = [];
  let active = -1;
  let timer: number | undefined;
  let asked: AbortController | null = null;

  const show = () => {
    fill(
      chips,
      chosen.map((value, i) =>
        h(
          "li",
          {},
          h("bdi", {}, labels.get(value) ?? value),
          h(
            "button",
            {
              type: "button",
              "aria-label": t("queries.takeOut", { name: labels.get(value) ?? value }),
              onclick: () => {
                chosen.splice(i, 1);
                show();
                input.focus();
                change([...chosen]);
              },
            },
            "×",
          ),
        ),
      ),
    );
  };
  const close = () => {
    found = [];
    active = -1;
    options.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (value: string, label: string) => {
    if (!chosen.includes(value)) {
      chosen.push(value);
      labels.set(value, label);
    }
    input.value = "";
    close();
    show();
    change([...chosen]);
  };
  const takeNode = (node: Found) => take(free ? node.id.slice(node.id.indexOf("/") + 1) : node.id, node.label);
  const mark = (to: number) => {
    active = to;
    for (const [i, option] of [...options.children].entries()) {
      option.setAttribute("aria-selected", String(i === active));
      if (i === active) {
        option.scrollIntoView({ block: "nearest" });
        input.setAttribute("aria-activedescendant", option.id);
      }
    }
  };
  const look = async () => {
    asked?.abort();
    const text = input.value.trim();
    if (text === "") {
      close();
      return;
    }
    asked = new AbortController();
    try {
      const answer = await get<{ items: Found[] }>("graph/search", { q: text, limit: 8 }, asked.signal);
      found = answer.items;
    } catch {
      // what is typed can still be taken
      return;
    }
    active = -1;
    fill(
      options,
      found.map((node, i) =>
        h(
          "li",
          {
            id: `${listId}-${i}`,
            role: "option",
            "aria-selected": "false",
            onmousedown: (event: MouseEvent) => {
              event.preventDefault();
              takeNode(node);
            },
          },
          h("bdi", {}, node.label),
          h("span", { class: "soft small" }, " ", node.detail ?? node.id),
        ),
      ),
    );
    options.hidden = found.length === 0;
    input.setAttribute("aria-expanded", String(found.length > 0));
    status.textContent = t("queries.foundCount", { count: found.length });
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(look, pause);
  });
  input.addEventListener("blur", () => {
    if (free && input.value.trim() !== "") {
      take(input.value.trim(), input.value.trim());
    }
    close();
  });
  input.addEventListener("keydown", (event) => {
    const node = found[active];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (found.length > 0) {
        event.preventDefault();
        mark((active + (event.key === "ArrowDown" ? 1 : -1) + found.length) % found.length);
      }
    } else if (event.key === "Escape" && !options.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && node !== undefined) {
      event.preventDefault();
      takeNode(node);
    } else if (event.key === "Enter" && free && input.value.trim() !== "") {
      event.preventDefault();
      take(input.value.trim(), input.value.trim());
    } else if (event.key === "Backspace" && input.value === "" && chosen.length > 0) {
      chosen.pop();
      show();
      change([...chosen]);
    }
  });
  show();
  if (!free && chosen.length > 0) {
    void nameNodes(chosen, labels).then(show);
  }
  return h("div", { class: "node-picker" }, chips, input, options, status);
}

/** Nodes that came with the address are known by their keys alone. */
async function nameNodes(keys: string[], labels: Map<string, string>): Promise<void> {
  try {
    const part = await post<{ nodes: Found[] }>("graph/nodes", { ids: keys });
    for (const { id, label } of part.nodes) {
      labels.set(id, label);
    }
  } catch {
    // the keys themselves are shown
  }
}
