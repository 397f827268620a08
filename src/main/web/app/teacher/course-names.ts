/** Courses by their titles, with their numbers in the journey. */
import { h } from "../dom.js";
import { t } from "../text/messages.js";

const listedAtOnce = 6;

/** @param numbers of the courses in the journey */
export function courseNames(numbers: Map<string, number>) {
  function name(id: string, title: string | null | undefined) {
    const number = numbers.get(id);
    return h(
      "span",
      { class: "course-name" },
      number !== undefined &&
        h(
          "span",
          { class: "badge" },
          h("span", { class: "visually-hidden" }, t("parts.course", { number })),
          h("span", { "aria-hidden": "true" }, String(number)),
        ),
      h("span", { dir: "auto" }, title ?? id),
    );
  }

  function list(ids: string[], titles: Record<string, string>) {
    const items = (some: string[]) =>
      h(
        "ul",
        { class: "course-list" },
        some.map((id) => h("li", {}, name(id, titles[id]))),
      );
    if (ids.length <= listedAtOnce) {
      return items(ids);
    }
    return h(
      "div",
      {},
      items(ids.slice(0, listedAtOnce)),
      h(
        "details",
        { class: "more" },
        h("summary", {}, t("parts.more", { number: ids.length - listedAtOnce })),
        items(ids.slice(listedAtOnce)),
      ),
    );
  }

  return { name, list };
}
