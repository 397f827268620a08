/** Views: pictures that are kept in the graph under a name, each with an address of its own. */
import { ApiError } from "../data/api.js";
import { fill, h } from "../dom.js";
import { moment } from "../text/format.js";
import { t } from "../text/messages.js";
import { failure } from "../view.js";
import type { Camera } from "./camera.js";
import type { Explorer } from "./explorer.js";
import { keep } from "./kept-view.js";
import { createView, deleteView, updateView, view as askView, views } from "./rest.js";
import type { ViewHead } from "./rest.js";

export class ViewMenu {
  readonly #explorer: Explorer;
  readonly #camera: () => Camera | null;
  readonly #list = h("div", { class: "graph-view-list" });
  readonly #trouble = h("div", {});
  readonly #form = h("div", {});
  #all: readonly ViewHead[] = [];
  /** The view whose deletion has been asked for once. */
  #sure: string | null = null;
  #name = "";
  #description = "";

  constructor(explorer: Explorer, camera: () => Camera | null) {
    this.#explorer = explorer;
    this.#camera = camera;
  }

  content(): unknown[] {
    fill(this.#trouble);
    this.#sure = null;
    this.#show();
    return [this.#form, this.#trouble, h("p", { class: "soft small" }, t("graph.views")), this.#list];
  }

  /** The form for the view that is open now, and the list. */
  #show(): void {
    const { view, isViewChanged } = this.#explorer;
    this.#name = view?.name ?? "";
    this.#description = view?.description ?? "";
    fill(this.#form, this.#fields(view !== null, isViewChanged));
    void this.#load();
  }

  #fields(isOpen: boolean, isChanged: boolean): HTMLElement {
    const name = h("input", {
      id: "graph-view-name",
      value: this.#name,
      required: true,
      maxlength: 200,
      "data-focus": "view-name",
      oninput: () => (this.#name = (name as HTMLInputElement).value),
    });
    const description = h("input", {
      id: "graph-view-description",
      value: this.#description,
      maxlength: 2000,
      oninput: () => (this.#description = (description as HTMLInputElement).value),
    });
    return h(
      "form",
      {
        class: "graph-view-form",
        onsubmit: (event: Event) => {
          event.preventDefault();
          void (isOpen ? this.#overwrite() : this.#create());
        },
      },
      h("div", { class: "field" }, h("label", { for: "graph-view-name" }, t("graph.viewName")), name),
      h("div", { class: "field" }, h("label", { for: "graph-view-description" }, t("graph.viewDescription")), description),
      h("p", { class: "small soft" }, isOpen && isChanged ? t("graph.viewChanged") : t("graph.viewHint")),
      h(
        "div",
        { class: "field-row" },
        h("button", { type: "submit", class: "button primary", "data-focus": "view-save" }, t(isOpen ? "graph.viewOverwrite" : "graph.viewSave")),
        isOpen &&
          h("button", { type: "button", class: "button", onclick: () => void this.#create() }, t("graph.viewSaveAsNew")),
      ),
    );
  }

  #state() {
    const { state, settings, selected } = this.#explorer;
    return keep(state, settings, selected, this.#camera());
  }

  #isNamed(): boolean {
    if (this.#name.trim() !== "") {
      return true;
    }
    fill(this.#trouble, h("p", { class: "field-error", role: "alert" }, t("graph.viewNeedsName")));
    return false;
  }

  async #create(): Promise<void> {
    if (this.#isNamed()) {
      await this.#try(async () => {
        this.#explorer.saved(await createView(this.#name.trim(), this.#description.trim(), this.#state()));
        this.#explorer.say(t("graph.doneViewSaved", { name: this.#name.trim() }));
        this.#show();
      });
    }
  }

  async #overwrite(revision?: number): Promise<void> {
    const { view } = this.#explorer;
    if (view === null || !this.#isNamed()) {
      return;
    }
    await this.#try(async () => {
      try {
        const at = { id: view.id, revision: revision ?? view.revision };
        this.#explorer.saved(await updateView(at, this.#name.trim(), this.#description.trim(), this.#state()));
        this.#explorer.say(t("graph.doneViewSaved", { name: this.#name.trim() }));
        this.#show();
      } catch (error) {
        if (error instanceof ApiError && error.status === 409) {
          fill(this.#trouble, this.#conflict(view.id));
        } else {
          throw error;
        }
      }
    });
  }

  /** Somebody else has saved the view since it was opened here. */
  #conflict(id: string) {
    return h(
      "div",
      { class: "notice failed", role: "alert" },
      h("p", { class: "notice-title" }, t("graph.viewConflict")),
      h("p", {}, t("graph.viewConflictDetail")),
      h(
        "div",
        { class: "field-row" },
        h(
          "button",
          {
            type: "button",
            class: "button",
            onclick: () => void this.#try(async () => this.#overwrite((await askView(id)).revision)),
          },
          t("graph.viewOverwriteAnyway"),
        ),
        h("button", { type: "button", class: "button", onclick: () => void this.#create() }, t("graph.viewSaveAsNew")),
        h("button", { type: "button", class: "button", onclick: () => void this.#explorer.openView(id) }, t("graph.viewReload")),
      ),
    );
  }

  async #load(): Promise<void> {
    try {
      this.#all = await views();
      this.#showList();
    } catch (error) {
      fill(this.#list, failure(error, () => void this.#load()));
    }
  }

  #showList(): void {
    fill(
      this.#list,
      this.#all.length === 0
        ? h("p", { class: "small soft" }, t("graph.viewsNone"))
        : h("ul", {}, this.#all.map((view) => h("li", {}, this.#entry(view)))),
    );
  }

  #entry(view: ViewHead) {
    const isOpen = this.#explorer.view?.id === view.id;
    return [
      h(
        "a",
        {
          href: `graph.html?${new URLSearchParams({ view: view.id })}`,
          "aria-current": isOpen ? "true" : null,
          title: view.description,
          onclick: (event: MouseEvent) => {
            if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
              event.preventDefault();
              void this.#explorer.openView(view.id);
            }
          },
        },
        h("bdi", {}, view.name),
      ),
      h("span", { class: "small soft" }, moment(view.updatedAt)),
      h(
        "button",
        {
          type: "button",
          class: "button quiet danger",
          "aria-label": t("graph.viewDelete", { name: view.name }),
          "data-focus": `delete-${view.id}`,
          onclick: () => this.#askToDelete(view),
        },
        t(this.#sure === view.id ? "graph.deleteSure" : "graph.delete"),
      ),
    ];
  }

  /** The button itself asks once more; a view cannot be had back. */
  #askToDelete(view: ViewHead): void {
    if (this.#sure !== view.id) {
      this.#sure = view.id;
      this.#showList();
      return;
    }
    this.#sure = null;
    void this.#try(async () => {
      await deleteView(view.id);
      if (this.#explorer.view?.id === view.id) {
        this.#explorer.forgetView();
      }
      this.#explorer.say(t("graph.doneViewDeleted", { name: view.name }));
      this.#show();
    });
  }

  async #try(act: () => Promise<void>): Promise<void> {
    fill(this.#trouble);
    try {
      await act();
    } catch (error) {
      fill(this.#trouble, failure(error, null));
    }
  }
}
