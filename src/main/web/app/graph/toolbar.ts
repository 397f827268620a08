/** The row above the picture: where to begin, colours, sizes, filters, steps back, layout. */
import { fill, h } from "../dom.js";
import { t } from "../text/messages.js";
import type { Explorer } from "./explorer.js";
import { filterPanel, filtersOn } from "./filters.js";
import { icon } from "./icons.js";
import { entry, menu } from "./menu.js";
import type { Menu } from "./menu.js";
import { algorithms } from "./rest.js";
import { colourings, sizings } from "./settings.js";
import type { Colouring, Sizing } from "./settings.js";

export interface Toolbar {
  readonly element: HTMLElement;
  refresh(): void;
}

export function toolbar(explorer: Explorer, fit: () => void): Toolbar {
  const begin = menu(t("graph.begin"), () => [
    entry(t("graph.beginThreads"), () => close(begin, explorer.start("threads", "content")), t("graph.beginThreadsDetail")),
    entry(
      t("graph.beginCoEnrolment"),
      () => close(begin, explorer.start("threads", "co-enrolment")),
      t("graph.beginCoEnrolmentDetail"),
    ),
    entry(t("graph.beginCourses"), () => close(begin, explorer.start("courses", "content")), t("graph.beginCoursesDetail")),
    entry(
      t("graph.beginEmpty"),
      () => {
        begin.close();
        explorer.clear();
      },
      t("graph.beginEmptyDetail"),
    ),
  ]);
  const filters = menu(t("graph.filters"), () => filterPanel(explorer), { wide: true, id: "filters" });
  const layout = menu(t("graph.layout"), () =>
    algorithms.map((algorithm) =>
      entry(
        t(`graph.layout.${algorithm}`),
        () => close(layout, explorer.layOut(algorithm)),
        t(`graph.layoutDetail.${algorithm}`),
      ),
    ),
  );
  const colour = selectOf("graph-colour", t("graph.colourBy"), colourings, (value) => t(`graph.colour.${value}`), (value) =>
    explorer.set({ colour: value }, t("graph.doneColoured", { by: t(`graph.colour.${value}`) })),
  );
  const size = selectOf("graph-size", t("graph.sizeBy"), sizings, (value) => t(`graph.size.${value}`), (value) =>
    explorer.set({ size: value }, t("graph.doneSized", { by: t(`graph.size.${value}`) })),
  );
  const undo = iconButton("undo", t("graph.undo"), () => explorer.undo());
  const redo = iconButton("redo", t("graph.redo"), () => explorer.redo());
  const hidden = h("button", { type: "button", class: "button quiet", onclick: () => explorer.showHidden() });
  const element = h(
    "div",
    { class: "graph-toolbar", role: "group", "aria-label": t("graph.toolbar") },
    begin.element,
    colour.element,
    size.element,
    filters.element,
    layout.element,
    h("div", { class: "graph-buttons" }, undo, redo, iconButton("fit", t("graph.fit"), fit)),
    hidden,
  );
  return {
    element,
    refresh() {
      const on = filtersOn(explorer);
      filters.label(on === 0 ? t("graph.filters") : t("graph.filtersOn", { count: on }));
      filters.refresh();
      colour.select.value = explorer.settings.colour;
      size.select.value = explorer.settings.size;
      (undo as HTMLButtonElement).disabled = !explorer.canUndo;
      (redo as HTMLButtonElement).disabled = !explorer.canRedo;
      hidden.hidden = explorer.state.hidden.size === 0;
      fill(hidden, t("graph.showHidden", { count: explorer.state.hidden.size }));
    },
  };
}

function close(opened: Menu, act: Promise<void>): void {
  opened.close();
  void act;
}

function selectOf<T extends Colouring | Sizing>(
  id: string,
  label: string,
  values: readonly T[],
  text: (value: T) => string,
  change: (value: T) => void,
) {
  const select = h(
    "select",
    { id, onchange: () => change(select.value as T) },
    values.map((value) => h("option", { value }, text(value))),
  ) as HTMLSelectElement;
  return { select, element: h("div", { class: "graph-choice" }, h("label", { for: id }, label), select) };
}

export function iconButton(name: Parameters<typeof icon>[0], label: string, act: () => void): HTMLElement {
  return h("button", { type: "button", class: "button icon-button", title: label, "aria-label": label, onclick: act }, icon(name));
}
