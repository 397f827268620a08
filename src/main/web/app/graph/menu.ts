/** A button that opens a small panel beside it. Escape, a click elsewhere and leaving it by the keyboard close it. */
import { fill, h } from "../dom.js";
import { icon } from "./icons.js";

export interface Menu {
  readonly element: HTMLElement;
  close(): void;
  /** Makes the contents again, if they are in sight. */
  refresh(): void;
  label(text: string): void;
}

let menus = 0;

export function menu(label: string, content: () => unknown[], { wide = false, id = "" } = {}): Menu {
  const panel = h("div", {
    class: `graph-menu-panel${wide ? " wide" : ""}`,
    id: `graph-menu-${++menus}`,
    hidden: true,
    role: "group",
    "aria-label": label,
  });
  const text = h("span", {}, label);
  const button = h(
    "button",
    {
      type: "button",
      class: "button graph-menu-button",
      "aria-expanded": "false",
      "aria-controls": panel.id,
      "data-menu": id,
      onclick: () => (panel.hidden ? open() : close()),
    },
    text,
    icon("open"),
  );
  const element = h("div", { class: "graph-menu" }, button, panel);
  const open = () => {
    fill(panel, ...content());
    panel.hidden = false;
    button.setAttribute("aria-expanded", "true");
    // a panel that would leave the window opens to the other side
    panel.classList.remove("to-start");
    const { left, right } = panel.getBoundingClientRect();
    panel.classList.toggle("to-start", left < 0 || right > document.documentElement.clientWidth);
  };
  const close = () => {
    if (!panel.hidden) {
      const hadFocus = panel.contains(document.activeElement);
      panel.hidden = true;
      button.setAttribute("aria-expanded", "false");
      if (hadFocus) {
        button.focus();
      }
    }
  };
  element.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !panel.hidden) {
      event.stopPropagation();
      close();
      button.focus();
    }
  });
  element.addEventListener("focusout", (event) => {
    if (event.relatedTarget instanceof Node && !element.contains(event.relatedTarget)) {
      close();
    }
  });
  document.addEventListener("pointerdown", (event) => {
    if (event.target instanceof Node && !element.contains(event.target)) {
      close();
    }
  });
  return {
    element,
    close,
    refresh: () => {
      if (!panel.hidden) {
        fill(panel, ...content());
      }
    },
    label: (words) => (text.textContent = words),
  };
}

/** An entry of a menu that does something and closes it. */
export function entry(text: string | Node, act: () => void, detail?: string): HTMLElement {
  return h(
    "button",
    { type: "button", class: "graph-menu-entry", onclick: act },
    h("span", {}, text),
    detail !== undefined && h("span", { class: "small soft" }, detail),
  );
}
