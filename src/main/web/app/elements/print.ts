/**
 * Printing: what is folded on the screen is open on paper, and folded again afterwards. The rules of layout and colours are in
 * css/print.css.
 */
import { h } from "../dom.js";
import { t } from "../text/messages.js";

/** @param prepare shows what is left out on the screen */
export function printButton(prepare: () => void): HTMLElement {
  let opened: HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    prepare();
    opened = [...document.querySelectorAll("details")].filter(({ open }) => !open);
    for (const details of opened) {
      details.open = true;
    }
  });
  addEventListener("afterprint", () => {
    for (const details of opened) {
      details.open = false;
    }
    opened = [];
  });
  return h("button", { class: "button", type: "button", id: "print", onclick: () => print() }, t("parts.print"));
}
