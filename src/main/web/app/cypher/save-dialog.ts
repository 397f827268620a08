/** Keeps a query on the server, with a title, a description and what its parameters mean. */
import { post, put, remove, segment } from "../data/api.js";
import { fill, h } from "../dom.js";
import { confirm, openDialog } from "../elements/dialog.js";
import { t } from "../text/messages.js";
import { failure } from "../view.js";
import { type SavedQuery, titleOf, words } from "./model.js";
import { type Field, idOfKey } from "./parameters.js";

export interface SaveOptions {
  cypher: string;
  fields: Field[];
  /** the own query to be changed; null to save a new one */
  existing: SavedQuery | null;
  /** what a new one begins with */
  from: SavedQuery | null;
  saved: (query: SavedQuery) => void;
}

export function openSaveDialog({ cypher, fields, existing, from, saved }: SaveOptions): void {
  const message = h("div");
  const title = h("input", {
    id: "save-title",
    required: true,
    maxlength: 200,
    dir: "auto",
    value: existing !== null ? titleOf(existing) : from === null ? "" : t("queries.copyOf", { title: titleOf(from) }),
  }) as HTMLInputElement;
  const description = h("textarea", { id: "save-description", rows: 3, maxlength: 2000, dir: "auto" }) as HTMLTextAreaElement;
  description.value = (existing ?? from)?.description ?? "";
  const descriptions = fields.map(
    (field) =>
      [
        field,
        h("input", { id: `save-${field.name}`, value: field.description, dir: "auto", maxlength: 500 }) as HTMLInputElement,
      ] as const,
  );
  const submit = async (event: Event) => {
    event.preventDefault();
    fill(message);
    const body = {
      title: title.value.trim(),
      description: description.value.trim(),
      cypher,
      parameters: descriptions.map(([{ name, type, given }, input]) => ({
        name,
        type: type === "Null" ? "String" : type,
        description: input.value.trim(),
        // a text for each type: the items of a list on lines of their own
        default: (type === "Nodes" ? given.map(idOfKey) : given).join("\n") || null,
      })),
    };
    try {
      const query =
        existing === null
          ? await post<SavedQuery>("queries", body)
          : await put<SavedQuery>(`queries/${segment(existing.name)}`, body);
      dialog.close();
      saved(query);
    } catch (error) {
      fill(message, failure(error, null));
    }
  };
  const dialog = openDialog(
    "save-heading",
    h("h2", { id: "save-heading" }, existing === null ? t("queries.saveHeading") : t("queries.changeHeading")),
    h("p", { class: "soft" }, t("queries.saveNote")),
    h(
      "form",
      { onsubmit: submit },
      field("save-title", t("queries.saveTitle"), title),
      field("save-description", t("queries.saveDescription"), description),
      descriptions.map(([{ name }, input]) => field(`save-${name}`, t("queries.saveParameter", { name: words(name) }), input)),
      message,
      h(
        "div",
        { class: "field-row" },
        h("button", { class: "button primary", type: "submit" }, t("queries.save")),
        h("button", { class: "button", type: "button", onclick: () => dialog.close() }, t("queries.keepOff")),
      ),
    ),
  );
  title.select();
}

export function askToDelete(query: SavedQuery, deleted: () => Promise<void>): void {
  confirm({
    title: t("queries.deleteHeading", { title: titleOf(query) }),
    words: [t("queries.deleteNote")],
    keep: t("queries.keepIt"),
    label: t("queries.delete"),
    act: async () => {
      await remove(`queries/${segment(query.name)}`);
      await deleted();
    },
  });
}

function field(id: string, label: string, input: HTMLElement): HTMLElement {
  return h("div", { class: "field" }, h("label", { for: id }, label), input);
}
