/** Choosing teachers in a list, to see their selections side by side in the graph. */
import { graphLink } from "../data/url-state.js";
import { fill, h } from "../dom.js";
import { t } from "../text/messages.js";

/** The graph shows this many side by side. */
const most = 12;
const chosen = new Set<string>();
const bar = h("p", { class: "picked", role: "status", hidden: true });

/** The link to the graph of those that are chosen; it is not in sight while none is. */
export function pickedTeachers(): HTMLElement {
  update();
  return bar;
}

/** The box that chooses a teacher. */
export function teacherBox(id: string): HTMLElement {
  const box = h("input", {
    type: "checkbox",
    checked: chosen.has(id),
    "aria-label": t("graph.pick", { id }),
    onchange: () => {
      if (box.checked) {
        chosen.add(id);
      } else {
        chosen.delete(id);
      }
      update();
    },
  }) as HTMLInputElement;
  return box;
}

function update(): void {
  bar.hidden = chosen.size === 0;
  fill(
    bar,
    chosen.size > most
      ? t("graph.pickedTooMany", { most })
      : h("a", { class: "button", href: graphLink({ teachers: [...chosen] }) }, t("graph.picked", { count: chosen.size })),
  );
}
