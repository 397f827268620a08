/** Courses by their titles, with their numbers in the journey. */
import { h } from "../dom.js";
import { count } from "../text/format.js";

const listedAtOnce = 6;

/**
 * @param {Map<string, number>} numbers of the courses in the journey
 */
export function courseNames(numbers) {
  /**
   * @param {string} id
   * @param {string | null | undefined} title
   */
  function name(id, title) {
    const number = numbers.get(id);
    return h(
      "span",
      { class: "course-name" },
      number !== undefined &&
        h("span", { class: "badge" }, h("span", { class: "visually-hidden" }, "course "), String(number)),
      h("span", { dir: "auto" }, title ?? id),
    );
  }

  /**
   * @param {string[]} ids
   * @param {Record<string, string>} titles
   */
  function list(ids, titles) {
    const items = (/** @type {string[]} */ some) =>
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
        h("summary", {}, `and ${count(ids.length - listedAtOnce)} more`),
        items(ids.slice(listedAtOnce)),
      ),
    );
  }

  return { name, list };
}
