/** Dialogs: they leave nothing behind when they are closed. */
import { fill, h } from "../dom.js";
import { failure } from "../view.js";

/** @param labelledBy id of the heading among the children */
export function openDialog(labelledBy: string, ...children: HTMLElement[]): HTMLDialogElement {
  const dialog = h("dialog", { class: "dialog", "aria-labelledby": labelledBy }, ...children) as HTMLDialogElement;
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/**
 * Asks before something that cannot be undone. What leaves everything as it is has the focus.
 *
 * @param words what goes and what stays
 * @param act does it; if it fails, the dialog says why and stays
 */
export function confirm({
  title,
  words,
  keep,
  label,
  act,
}: {
  title: string;
  words: Array<string | Node>;
  keep: string;
  label: string;
  act: () => Promise<void> | void;
}): void {
  const message = h("div", { role: "alert" });
  const confirmed = async () => {
    try {
      await act();
      dialog.close();
    } catch (error) {
      fill(message, failure(error, null));
    }
  };
  const dialog = openDialog(
    "confirm-title",
    h("h2", { id: "confirm-title" }, title),
    ...words.map((part) => h("p", {}, part)),
    message,
    h(
      "div",
      { class: "field-row" },
      h("button", { class: "button", type: "button", autofocus: true, onclick: () => dialog.close() }, keep),
      h("button", { class: "button danger", type: "button", onclick: confirmed }, label),
    ),
  );
}
