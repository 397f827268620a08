/** Small form parts that several pages use. */
import { h } from "../dom.js";

/**
 * One of a few alternatives, all in sight.
 *
 * @param {object} options
 * @param {string} options.legend
 * @param {string} options.name
 * @param {Array<{ value: string, text: string }>} options.alternatives
 * @param {string} options.value
 * @param {(value: string) => void} options.change
 */
export function choice({ legend, name, alternatives, value, change }) {
  return h(
    "fieldset",
    { class: "choice" },
    h("legend", { class: "visually-hidden" }, legend),
    alternatives.map((alternative) =>
      h(
        "label",
        { class: "choice-option" },
        h("input", {
          type: "radio",
          name,
          value: alternative.value,
          checked: alternative.value === value,
          "data-focus": `${name}-${alternative.value}`,
          onchange: () => change(alternative.value),
        }),
        h("span", {}, alternative.text),
      ),
    ),
  );
}

/**
 * @param {object} options
 * @param {string} options.id
 * @param {string} options.label
 * @param {Array<{ value: string, text: string }>} options.alternatives
 * @param {string} options.value
 * @param {(value: string) => void} options.change
 */
export function selectField({ id, label, alternatives, value, change }) {
  const select = /** @type {HTMLSelectElement} */ (
    h(
      "select",
      { id, "data-focus": id, onchange: () => change(select.value) },
      alternatives.map((alternative) =>
        h("option", { value: alternative.value, selected: alternative.value === value }, alternative.text),
      ),
    )
  );
  return h("div", { class: "field" }, h("label", { for: id }, label), select);
}

/** @type {Array<{ value: import("../text/explain.js").Facet, text: string }>} */
export const facets = [
  { value: "thematic", text: "Thematic" },
  { value: "disciplinary", text: "Disciplinary" },
];

/** Attributes of teachers by which they can be grouped. */
export const attributes = [
  { value: "careerStage", text: "Career stage" },
  { value: "role", text: "Role" },
  { value: "sector", text: "Sector" },
  { value: "language", text: "Language" },
];
