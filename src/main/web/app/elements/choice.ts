/** Small form parts that several pages use. */
import { h } from "../dom.js";
import { attributeName, attributeOrder } from "../text/attributes.js";
import type { Facet } from "../text/facets.js";
import { t } from "../text/messages.js";

/** One of a few alternatives, all in sight. */
export function choice({
  legend,
  name,
  alternatives,
  value,
  change,
}: {
  legend: string;
  name: string;
  alternatives: Array<{ value: string; text: string }>;
  value: string;
  change: (value: string) => void;
}) {
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

export function selectField({
  id,
  label,
  alternatives,
  value,
  change,
}: {
  id: string;
  label: string;
  alternatives: Array<{ value: string; text: string }>;
  value: string;
  change: (value: string) => void;
}) {
  const select = h(
    "select",
    { id, "data-focus": id, onchange: () => change(select.value) },
    alternatives.map((alternative) =>
      h("option", { value: alternative.value, selected: alternative.value === value }, alternative.text),
    ),
  ) as HTMLSelectElement;
  return h("div", { class: "field" }, h("label", { for: id }, label), select);
}

export const facets: Array<{ value: Facet; text: string }> = [
  { value: "thematic", text: t("terms.thematic") },
  { value: "disciplinary", text: t("terms.disciplinary") },
];

/** Attributes of teachers by which they can be grouped, before it is known which others there are. */
export const attributes = ["careerStage", "role", "sector", "language"].map((value) => ({
  value,
  text: attributeName(value),
}));

/** @returns what is wanted if it is offered, else the first that is: not every data set has every attribute */
export const offered = (wanted: string, alternatives: ReadonlyArray<{ value: string }>): string =>
  alternatives.some(({ value }) => value === wanted) ? wanted : (alternatives[0]?.value ?? wanted);

/** @param names of all that there are */
export const attributeChoices = (names: string[]) =>
  attributeOrder(names).map((value) => ({ value, text: attributeName(value) }));
