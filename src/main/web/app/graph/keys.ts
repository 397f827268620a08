/** The keys of the picture. */
import { h } from "../dom.js";
import { t } from "../text/messages.js";
import type { Explorer } from "./explorer.js";
import type { Direction } from "./hit.js";
import type { Picture } from "./picture.js";
import { nodeName } from "./words.js";

const step = 60;
const zoomStep = 1.35;

const arrows: Readonly<Record<string, readonly [Direction, number, number]>> = {
  ArrowLeft: ["left", 1, 0],
  ArrowRight: ["right", -1, 0],
  ArrowUp: ["up", 0, 1],
  ArrowDown: ["down", 0, -1],
};

/** @returns whether the key meant something */
export function actOn(event: KeyboardEvent, explorer: Explorer, picture: Picture, help: () => void): boolean {
  const current = explorer.selected.at(-1) ?? null;
  const arrow = arrows[event.key];
  if (arrow !== undefined) {
    if (event.shiftKey || event.altKey) {
      picture.pan(arrow[1] * step, arrow[2] * step);
    } else {
      walk(explorer, picture, current, arrow[0]);
    }
    return true;
  }
  if (event.ctrlKey || event.metaKey) {
    if (event.key.toLowerCase() === "z") {
      (event.shiftKey ? () => explorer.redo() : () => explorer.undo())();
      return true;
    }
    if (event.key.toLowerCase() === "y") {
      explorer.redo();
      return true;
    }
    return false;
  }
  switch (event.key) {
    case "+":
    case "=":
      picture.zoom(zoomStep);
      return true;
    case "-":
      picture.zoom(1 / zoomStep);
      return true;
    case "0":
      picture.fit();
      return true;
    case "Enter":
      if (current !== null) {
        void explorer.expand(current);
      }
      return current !== null;
    case "Backspace":
      if (current !== null) {
        explorer.collapse(current);
      }
      return current !== null;
    case "Delete":
      explorer.hide(explorer.selected);
      return true;
    case "p":
      if (current !== null) {
        explorer.togglePin(current);
      }
      return current !== null;
    case "Escape":
      if (explorer.highlighted !== null) {
        explorer.highlight(null);
      } else {
        explorer.select([]);
      }
      return true;
    case "?":
      help();
      return true;
    default:
      return false;
  }
}

function walk(explorer: Explorer, picture: Picture, current: string | null, direction: Direction): void {
  const next = picture.neighbourTowards(current, direction);
  if (next === null) {
    explorer.say(t("graph.saidNothingThere"));
    return;
  }
  explorer.select([next]);
  picture.reveal(new Set([next]));
  const node = explorer.state.nodes.get(next);
  if (node !== undefined) {
    explorer.say(t("graph.saidNode", { label: nodeName(node), kind: t(`graph.kind.${node.kind}`) }));
  }
}

/** The list of the keys. */
export function keysDialog(): HTMLDialogElement {
  const keys: Array<[string, string]> = [
    ["← ↑ → ↓", t("graph.keyArrows")],
    ["Shift + ← ↑ → ↓", t("graph.keyPan")],
    ["+  −  0", t("graph.keyZoom")],
    ["Enter", t("graph.keyExpand")],
    ["Backspace", t("graph.keyCollapse")],
    ["Delete", t("graph.keyHide")],
    ["p", t("graph.keyPin")],
    ["Ctrl + Z  ·  Ctrl + Y", t("graph.keyUndo")],
    ["Esc", t("graph.keyEscape")],
    ["?", t("graph.keyHelp")],
  ];
  const dialog = h(
    "dialog",
    { class: "graph-dialog", "aria-labelledby": "graph-keys-title" },
    h("h2", { id: "graph-keys-title" }, t("graph.keys")),
    h(
      "dl",
      { class: "graph-keys" },
      keys.map(([key, words]) => h("div", {}, h("dt", {}, h("kbd", { dir: "ltr" }, key)), h("dd", {}, words))),
    ),
    h("p", { class: "small soft" }, t("graph.keysNote")),
    h("form", { method: "dialog" }, h("button", { class: "button primary" }, t("graph.close"))),
  ) as HTMLDialogElement;
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  return dialog;
}
