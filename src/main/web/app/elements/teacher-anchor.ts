/** A link to the page of a teacher. Pseudonyms can be long: what is seen is cut, the title and the link have all of it. */
import { teacherLink } from "../data/url-state.js";
import { h } from "../dom.js";

export function teacherAnchor(id: string) {
  return h("a", { class: "teacher-anchor", href: teacherLink(id), title: id.length > 16 ? id : null }, id);
}
