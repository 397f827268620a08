/**
 * The form that starts a run, built from what the server says of the parameters of its kind.
 *
 *     const form = document.createElement("run-form");
 *     form.show({ kind, parameters, start: async (body) => { … } });
 */
import { ApiError } from "../data/api.js";
import type { Parameter } from "../data/types.js";
import { fill, h } from "../dom.js";
import { monthName } from "../text/format.js";
import { t } from "../text/messages.js";
import {
  choiceLabel,
  formDefault,
  mainParameters,
  parameterHelp,
  parameterLabel,
  requestParameters,
} from "../text/parameters.js";
import { failure, serverText } from "../view.js";
import { selectField } from "./choice.js";

export class RunForm extends HTMLElement {
  #given: Record<string, string | string[]> = {};

  show({
    kind,
    parameters,
    start,
  }: {
    kind: string;
    parameters: Parameter[];
    start: (body: { kind: string; parameters: Record<string, unknown> }) => Promise<void>;
  }) {
    this.#given = {};
    for (const parameter of parameters) {
      const value = formDefault(parameter);
      if (value !== undefined) {
        this.#given[parameter.name] = value;
      }
    }
    const message = h("div", { class: "start-message" });
    const main = parameters.filter(({ name }) => mainParameters.includes(name));
    const more = parameters.filter(({ name }) => !mainParameters.includes(name));
    const details = h(
      "details",
      { class: "disclosure more-parameters" },
      h("summary", {}, t("parts.moreParameters", { number: more.length })),
      more.map((parameter) => this.#field(parameter)),
    );
    const submit = async (event: SubmitEvent) => {
      event.preventDefault();
      fill(message);
      for (const field of this.querySelectorAll("[aria-invalid]")) {
        field.removeAttribute("aria-invalid");
      }
      try {
        await start({ kind, parameters: requestParameters(parameters, this.#given) });
      } catch (error) {
        fill(message, failure(error, null));
        this.#point(error);
      }
    };
    fill(
      this,
      h(
        "form",
        { class: "start-form", onsubmit: submit },
        main.map((parameter) => this.#field(parameter)),
        more.length > 0 && details,
        h("button", { class: "button primary", type: "submit" }, t("parts.start")),
        message,
      ),
    );
    // The browser does not open a disclosure to show what is wrong in it.
    details.addEventListener("invalid", () => details.setAttribute("open", ""), true);
    return this;
  }

  /** @param error that may name the parameter that was wrong */
  #point(error: unknown) {
    const name = error instanceof ApiError ? error.parameter?.replace(/^.*\./, "") : undefined;
    const field = name === undefined ? null : this.querySelector(`#p-${CSS.escape(name)}`);
    if (field instanceof HTMLElement) {
      field.closest("details")?.setAttribute("open", "");
      field.setAttribute("aria-invalid", "true");
      field.focus();
    }
  }

  #field(parameter: Parameter) {
    const { name, type } = parameter;
    const field =
      name === "period"
        ? this.#period(parameter)
        : name === "yearStart"
          ? this.#select(
              parameter,
              Array.from({ length: 12 }, (_, i) => ({ value: String(i + 1), text: monthName(i + 1) })),
            )
          : type === "choices"
            ? this.#choices(parameter)
            : type === "choice"
              ? this.#select(
                  parameter,
                  (parameter.choices ?? []).map((value) => ({ value, text: choiceLabel(name, value) })),
                )
              : this.#input(parameter);
    if (name === "period" || name === "yearStart") {
      // What the server says of them is about how they are written; here they are chosen.
      return field;
    }
    const help = h(
      "p",
      { class: "field-help", id: `help-${name}`, ...(parameterHelp(name) === null ? serverText : {}) },
      parameterHelp(name) ?? parameter.description,
    );
    field.querySelector("input, select, [role=group]")?.setAttribute("aria-describedby", `help-${name}`);
    field.append(help);
    return field;
  }

  #select({ name }: Parameter, alternatives: Array<{ value: string; text: string }>) {
    return selectField({
      id: `p-${name}`,
      label: parameterLabel(name),
      alternatives,
      value: String(this.#given[name] ?? ""),
      change: (value) => (this.#given[name] = value),
    });
  }

  #input({ name, type, min, max }: Parameter) {
    const number = type !== "text";
    return h(
      "div",
      { class: "field" },
      h("label", { for: `p-${name}` }, parameterLabel(name)),
      h("input", {
        id: `p-${name}`,
        type: number ? "number" : "text",
        step: type === "integer" ? 1 : number ? "any" : null,
        min,
        max,
        // what is left empty where nothing stands by itself has its default
        required: this.#given[name] !== "",
        value: this.#given[name] ?? "",
        oninput: (event: Event) => (this.#given[name] = (event.target as HTMLInputElement).value),
      }),
    );
  }

  #choices({ name, choices }: Parameter) {
    const chosen = new Set(this.#given[name] ?? []);
    return h(
      "fieldset",
      { class: "field", id: `p-${name}` },
      h("legend", {}, parameterLabel(name)),
      (choices ?? []).map((value) =>
        h(
          "label",
          { class: "check" },
          h("input", {
            type: "checkbox",
            value,
            checked: chosen.has(value),
            onchange: (event: Event) => {
              const { checked } = event.target as HTMLInputElement;
              chosen[checked ? "add" : "delete"](value);
              this.#given[name] = (choices ?? []).filter((each) => chosen.has(each));
            },
          }),
          choiceLabel(name, value),
        ),
      ),
    );
  }

  #period({ name }: Parameter) {
    const year = h("input", {
      id: "p-year",
      type: "number",
      min: 1900,
      max: 2200,
      step: 1,
      required: true,
      disabled: true,
      value: new Date().getFullYear() - 1,
      oninput: () => (this.#given[name] = year.value),
    }) as HTMLInputElement;
    const yearField = h(
      "div",
      { class: "field", hidden: true },
      h("label", { for: "p-year" }, t("parts.yearStartsIn")),
      year,
    );
    const select = selectField({
      id: `p-${name}`,
      label: parameterLabel(name),
      alternatives: [
        { value: "all", text: t("terms.allYearsChoice") },
        { value: "year", text: t("parts.oneYear") },
      ],
      value: "all",
      change: (value) => {
        yearField.hidden = value === "all";
        year.disabled = value === "all";
        this.#given[name] = value === "all" ? "all" : year.value;
      },
    });
    return h("div", { class: "field" }, select, yearField);
  }
}

customElements.define("run-form", RunForm);
