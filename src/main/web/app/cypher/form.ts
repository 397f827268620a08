/** The form of a query: one field for each parameter that its text has. */
import { fill, h } from "../dom.js";
import { t } from "../text/messages.js";
import { words } from "./model.js";
import { nodePicker } from "./node-picker.js";
import { type Field, type ParameterType, parameterTypes, type Refusal, valueOf } from "./parameters.js";

export class ParameterForm {
  readonly element = h("div", { class: "parameter-form" });
  #fields: Field[] = [];
  #errors = new Map<string, HTMLElement>();
  #shape = "";
  #changed: (name: string, given: string[]) => void;
  #typed: (name: string, type: ParameterType) => void;

  constructor(changed: (name: string, given: string[]) => void, typed: (name: string, type: ParameterType) => void) {
    this.#changed = changed;
    this.#typed = typed;
  }

  /**
   * @param declared names of the parameters whose type is not the reader's to choose
   * @param anew whether values may have changed too, and not only the parameters
   */
  show(fields: Field[], declared: ReadonlySet<string>, anew: boolean): void {
    const shape = JSON.stringify(fields.map(({ name, type, description }) => [name, type, description, declared.has(name)]));
    this.#fields = fields;
    if (shape === this.#shape && !anew) {
      return;
    }
    this.#shape = shape;
    this.#errors.clear();
    this.element.hidden = fields.length === 0;
    fill(
      this.element,
      fields.map((field) => this.#field(field, declared.has(field.name))),
    );
  }

  /** The values of all fields; null when one of them is none, which is then said and focused. */
  values(): Record<string, unknown> | null {
    const values: Record<string, unknown> = {};
    let first: string | null = null;
    for (const field of this.#fields) {
      const result = valueOf(field);
      const error = this.#errors.get(field.name);
      const input = this.#input(field.name);
      if ("refused" in result) {
        first ??= field.name;
        if (error !== undefined) {
          error.textContent = refusals[result.refused]();
        }
        input?.setAttribute("aria-invalid", "true");
      } else {
        values[field.name] = result.value;
        if (error !== undefined) {
          error.textContent = "";
        }
        input?.removeAttribute("aria-invalid");
      }
    }
    if (first !== null) {
      this.#input(first)?.focus();
      return null;
    }
    return values;
  }

  #input(name: string): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(`#${CSS.escape(idOf(name))}`);
  }

  #give(name: string, given: string[]): void {
    const field = this.#fields.find((each) => each.name === name);
    if (field !== undefined) {
      field.given = given;
    }
    this.#changed(name, given);
  }

  #field(field: Field, declared: boolean): HTMLElement {
    const { name, type, description } = field;
    const id = idOf(name);
    const error = h("p", { id: `${id}-error`, class: "field-error", role: "alert" });
    this.#errors.set(name, error);
    const describedBy = `${id}-help ${id}-error`;
    return h(
      "div",
      { class: "field" },
      h(
        "div",
        { class: "parameter-head" },
        h("label", { for: id, title: `$${name}` }, h("bdi", {}, words(name))),
        declared ? null : this.#typeMenu(field),
      ),
      this.#control(field, id, describedBy),
      h("p", { id: `${id}-help`, class: "field-help" }, description === "" ? typeHelp(type) : h("bdi", {}, description)),
      error,
    );
  }

  #typeMenu({ name, type }: Field): HTMLElement {
    const select = h(
      "select",
      {
        class: "type-menu",
        "aria-label": t("queries.typeOf", { name: `$${name}` }),
        "data-focus": `${idOf(name)}-type`,
        onchange: () => this.#typed(name, select.value as ParameterType),
      },
      parameterTypes.map((each) => h("option", { value: each, selected: each === type }, t(`queries.type${each}`))),
    ) as HTMLSelectElement;
    return select;
  }

  #control({ name, type, given }: Field, id: string, describedBy: string): HTMLElement {
    if (type === "List" || type === "Nodes") {
      return nodePicker({
        id,
        values: given,
        free: type === "List",
        describedBy,
        change: (values) => this.#give(name, values),
      });
    }
    if (type === "Null") {
      return h("input", { id, value: "null", disabled: true, "aria-describedby": describedBy });
    }
    const value = given[0] ?? "";
    if (type === "Boolean") {
      const select = h(
        "select",
        { id, "data-focus": id, "aria-describedby": describedBy, onchange: () => this.#give(name, [select.value]) },
        ["true", "false"].map((each) => h("option", { value: each, selected: each === value }, each)),
      ) as HTMLSelectElement;
      if (given.length === 0) {
        this.#give(name, ["true"]);
      }
      return select;
    }
    const input = h("input", {
      id,
      value,
      "data-focus": id,
      "aria-describedby": describedBy,
      autocomplete: "off",
      dir: type === "String" ? "auto" : "ltr",
      ...inputKinds[type],
      oninput: () => this.#give(name, [input.value]),
    }) as HTMLInputElement;
    return input;
  }
}

function idOf(name: string): string {
  return `parameter-${name}`;
}

const inputKinds = {
  String: { type: "text" },
  // not of the type number, which forgets what it does not understand
  Integer: { type: "text", inputmode: "numeric" },
  Float: { type: "text", inputmode: "decimal" },
  Date: { type: "date" },
} as const;

const refusals: Record<Refusal, () => string> = {
  missing: () => t("queries.valueMissing"),
  notWhole: () => t("queries.valueNotWhole"),
  tooLarge: () => t("queries.valueTooLarge"),
  notNumber: () => t("queries.valueNotNumber"),
  notDate: () => t("queries.valueNotDate"),
};

function typeHelp(type: ParameterType): string {
  switch (type) {
    case "List":
      return t("queries.helpList");
    case "Nodes":
      return t("queries.helpNodes");
    default:
      return "";
  }
}
