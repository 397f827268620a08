/** The saved queries: what each asks, its parameters as a form, its Cypher and its answer as a table. */
import { apiUrl, get, segment } from "../data/api.js";
import { download, toCsv } from "../data/csv.js";
import type { QueryAnswer, SavedQuery } from "../data/types.js";
import { byId, fill, h } from "../dom.js";
import { cypherBlock } from "../elements/cypher-block.js";
import { dataTable } from "../elements/data-table.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { teacherAnchor } from "../elements/teacher-anchor.js";
import { count, counted, fraction } from "../text/format.js";
import { emptyNotice, present } from "../view.js";

type Parameter = SavedQuery["parameters"][number];
const parameterPrefix = "p.";

let queries: SavedQuery[] = [];

present(
  byId("list"),
  (signal) => get<{ items: SavedQuery[] }>("queries", {}, signal),
  ({ items }) => {
    queries = items;
    if (items.length === 0) {
      return null;
    }
    showQuery();
    return list();
  },
  { empty: "There are no saved queries." },
);

addEventListener("popstate", () => {
  fill(byId("list"), list());
  showQuery();
});

function current(): SavedQuery | undefined {
  const name = new URLSearchParams(location.search).get("name");
  return name === null ? queries[0] : queries.find((query) => query.name === name);
}

function list() {
  const chosen = current();
  return h(
    "ul",
    {},
    queries.map((query) =>
      h(
        "li",
        {},
        h(
          "a",
          {
            href: `queries.html?${new URLSearchParams({ name: query.name })}`,
            "aria-current": query === chosen ? "page" : null,
            "data-focus": query.name,
            onclick: (event: MouseEvent) => {
              if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
                event.preventDefault();
                history.pushState(null, "", `queries.html?${new URLSearchParams({ name: query.name })}`);
                fill(byId("list"), list());
                showQuery();
              }
            },
          },
          title(query.name),
        ),
      ),
    ),
  );
}

function showQuery() {
  const query = current();
  const detail = byId("query");
  if (query === undefined) {
    fill(detail, emptyNotice("There is no saved query of this name. Choose one from the list."));
    return;
  }
  document.title = `${title(query.name)} – Throughline`;
  const answer = h("div", { id: "answer" });
  const given = new URLSearchParams(location.search);
  const run = () => {
    const values = formValues(form, query);
    const address = new URLSearchParams({
      name: query.name,
      ...Object.fromEntries(Object.entries(values).map(([name, value]) => [parameterPrefix + name, value])),
    });
    history.replaceState(null, "", `queries.html?${address}`);
    showAnswer(answer, query, values);
  };
  const form = h(
    "form",
    {
      class: "query-form",
      onsubmit: (event: SubmitEvent) => {
        event.preventDefault();
        run();
      },
    },
    query.parameters.map((parameter) => parameterField(parameter, given.get(parameterPrefix + parameter.name))),
    h("button", { class: "button primary", type: "submit" }, "Run the query"),
  ) as HTMLFormElement;
  fill(
    detail,
    h("h2", {}, title(query.name)),
    h("p", { class: "section-intro" }, query.description),
    form,
    answer,
    h(
      "details",
      { class: "disclosure" },
      h("summary", {}, "Show the Cypher"),
      cypherBlock({ query: query.cypher, parameters: {} }),
      h("h3", {}, "Columns"),
      h(
        "dl",
        { class: "facts" },
        query.columns.map((column) =>
          h(
            "div",
            {},
            h("dt", {}, h("code", {}, column.name)),
            h("dd", {}, column.description, h("span", { class: "soft" }, `, ${column.type}`)),
          ),
        ),
      ),
    ),
  );
  if (query.parameters.every((parameter) => given.has(parameterPrefix + parameter.name))) {
    run();
  }
}

function parameterField(parameter: Parameter, given: string | null) {
  const id = `parameter-${parameter.name}`;
  const value =
    given ??
    (parameter.defaultValue === null || parameter.defaultValue === undefined ? "" : String(parameter.defaultValue));
  const input =
    parameter.type === "Boolean"
      ? h(
          "select",
          { id, name: parameter.name },
          ["true", "false"].map((each) => h("option", { value: each, selected: each === value }, each)),
        )
      : h("input", { id, name: parameter.name, value, "aria-describedby": `${id}-help`, ...inputKind(parameter.type) });
  return h(
    "div",
    { class: "field" },
    h("label", { for: id }, title(parameter.name)),
    input,
    h("p", { id: `${id}-help`, class: "field-help" }, parameter.description),
  );
}

function inputKind(type: string) {
  switch (type) {
    case "Integer":
      return { type: "number", step: 1 };
    case "Float":
      return { type: "number", step: "any" };
    case "Date":
      return { type: "date" };
    default:
      return { type: "text" };
  }
}

function formValues(form: HTMLFormElement, query: SavedQuery): Record<string, string> {
  const data = new FormData(form);
  return Object.fromEntries(query.parameters.map(({ name }) => [name, String(data.get(name) ?? "").trim()]));
}

function showAnswer(region: HTMLElement, query: SavedQuery, values: Record<string, string>) {
  const path = `queries/${segment(query.name)}/rows`;
  present(
    region,
    (signal) => get<QueryAnswer>(path, values, signal),
    (result) => {
      const names = result.columns.map((column) => (typeof column === "string" ? column : column.name));
      const shown =
        `${counted(result.rows.length, "row")}.` +
        (result.truncated
          ? ` The answer is longer: only the first ${count(result.limit)} rows are shown and in the file.`
          : "");
      if (result.rows.length === 0) {
        return [
          result.answer ? h("p", { class: "answer-line" }, result.answer) : null,
          emptyNotice("The query returned no row."),
        ];
      }
      return [
        result.answer ? h("p", { class: "answer-line", dir: "auto" }, result.answer) : null,
        h(
          "div",
          { class: "answer-head" },
          h("p", { role: "status", class: result.truncated ? "truncated" : "soft" }, shown),
          h(
            "div",
            { class: "field-row" },
            h(
              "button",
              {
                class: "button",
                type: "button",
                onclick: () => download(`${query.name}.csv`, toCsv(names, result.rows)),
              },
              "Download CSV",
            ),
            h("a", { class: "button", href: apiUrl(path, values).href }, "JSON"),
          ),
        ),
        h(
          "div",
          { class: "card flush-all" },
          dataTable({
            caption: title(query.name),
            columns: names.map((name, i) => ({
              label: name,
              numeric: result.rows.every((row) => row[i] === null || typeof row[i] === "number"),
              cell: (row: unknown[]) =>
                cell(
                  name,
                  row[i],
                  result.rows.every((other) => other[i] === null || Number.isInteger(other[i])),
                ),
            })),
            rows: result.rows,
          }),
        ),
      ];
    },
  );
}

/** @param whole whether the column holds nothing but whole numbers */
function cell(column: string, value: unknown, whole: boolean) {
  if (value === null || value === undefined) {
    return h("span", { class: "undefined" }, "null");
  }
  if (column === "teacher" && typeof value === "string") {
    return teacherAnchor(value);
  }
  if (typeof value === "number") {
    return whole ? count(value) : fraction(value);
  }
  const text = Array.isArray(value)
    ? value.join(", ")
    : typeof value === "object"
      ? JSON.stringify(value)
      : String(value);
  return h("span", { dir: "auto" }, text);
}

/**
 * @param name in kebab-case or camelCase
 * @returns as words
 */
function title(name: string): string {
  const words = name
    .replaceAll("-", " ")
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
