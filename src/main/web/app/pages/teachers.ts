/** The list of teachers: search, filters, order, and more rows on demand. All of it is in the address. */
import { get } from "../data/api.js";
import type { Page, Summary, Teacher } from "../data/types.js";
import { readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { selectField } from "../elements/choice.js";
import { dataTable, tableRows, type Column } from "../elements/data-table.js";
import { scoreBar } from "../elements/score-bar.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { teacherAnchor } from "../elements/teacher-anchor.js";
import { pickedTeachers, teacherBox } from "../elements/teacher-picker.js";
import { typeMark } from "../elements/type-mark.js";
import { attributeValue, count, probability, score, signed } from "../text/format.js";
import { t, tn } from "../text/messages.js";
import { selectionTypes, typeName } from "../text/types.js";
import { failure, present } from "../view.js";

const step = 50;
const serverLimit = 1000;
const typingPause = 250;
const defaults = {
  q: "",
  role: "",
  careerStage: "",
  sector: "",
  language: "",
  discipline: "",
  type: "",
  sort: "id",
  order: "asc",
  show: String(step),
};
const attributes = [
  { name: "role", label: t("terms.role") },
  { name: "careerStage", label: t("terms.careerStage") },
  { name: "sector", label: t("terms.sector") },
  { name: "language", label: t("terms.language") },
] as const;

const filters = [...attributes.map(({ name }) => name), "q", "discipline", "type"] as const;

const columns: Array<Column<Teacher>> = [
  {
    label: t("terms.teacher"),
    head: true,
    sort: "id",
    cell: (teacher) => h("span", { class: "nowrap" }, teacherBox(teacher.id), " ", teacherAnchor(teacher.id)),
  },
  {
    label: t("terms.courses"),
    numeric: true,
    sort: "courses",
    cell: (teacher) => (teacher.courses === null ? null : count(teacher.courses)),
  },
  { label: t("terms.type"), cell: (teacher) => typeMark(teacher.coherenceType) },
  {
    label: t("teachers.thematic"),
    sort: "thematicCoherence",
    cell: (teacher) => scoreBar(teacher.thematicCoherence, "thematic"),
  },
  {
    label: "z",
    describe: t("teachers.z.thematic"),
    numeric: true,
    sort: "thematicCoherenceZ",
    cell: (teacher) => zMark(teacher.thematicCoherenceZ, teacher.thematicCoherenceP),
  },
  {
    label: t("teachers.disciplinary"),
    sort: "disciplinaryCoherence",
    cell: (teacher) => scoreBar(teacher.disciplinaryCoherence, "disciplinary"),
  },
  {
    label: "z",
    describe: t("teachers.z.disciplinary"),
    numeric: true,
    sort: "disciplinaryCoherenceZ",
    cell: (teacher) => zMark(teacher.disciplinaryCoherenceZ, teacher.disciplinaryCoherenceP),
  },
  {
    label: t("terms.fit"),
    numeric: true,
    sort: "fit",
    cell: (teacher) => (teacher.fit === null ? null : score(teacher.fit)),
  },
  ...attributes.map(({ name, label }) => ({
    label,
    cell: (teacher: Teacher) =>
      teacher[name] === null
        ? h("span", { class: "soft nowrap" }, t("terms.unknown"))
        : h("span", { dir: "auto", class: "nowrap" }, attributeValue(name, teacher[name])),
  })),
];

let state = readState(defaults);
/** what each filter offers */
const offered: Map<string, Array<{ value: string; text: string }>> = new Map();

showFilters();
showTeachers();
offerValues();
byId("filters").addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", () => {
  state = readState(defaults);
  showFilters();
  showTeachers();
});

function showFilters() {
  let typing = 0;
  const search = h("input", {
    id: "q",
    type: "search",
    value: state.q,
    autocomplete: "off",
    "data-focus": "q",
    oninput: () => {
      clearTimeout(typing);
      typing = setTimeout(() => change({ q: search.value.trim() }, "replace"), typingPause);
    },
  }) as HTMLInputElement;
  const filtered = filters.some((name) => state[name] !== "");
  fill(
    byId("filters"),
    h("div", { class: "field grow" }, h("label", { for: "q" }, t("teachers.search")), search),
    selectField({
      id: "type",
      label: t("terms.type"),
      alternatives: [
        { value: "", text: t("terms.any") },
        ...selectionTypes.map((type) => ({ value: type.name, text: type.text })),
        ...(state.type === "" || selectionTypes.some(({ name }) => name === state.type)
          ? []
          : [{ value: state.type, text: typeName(state.type) }]),
      ],
      value: state.type,
      change: (type) => change({ type }, "push"),
    }),
    attributes.map(({ name, label }) => filterField(name, label)),
    state.discipline !== "" &&
      h(
        "div",
        { class: "field" },
        h("span", { class: "field-help" }, t("teachers.discipline")),
        h(
          "button",
          { class: "button", type: "button", onclick: () => change({ discipline: "" }, "push") },
          h("bdi", {}, state.discipline),
          h("span", { "aria-hidden": "true" }, "×"),
          h("span", { class: "visually-hidden" }, t("teachers.removeFilter")),
        ),
      ),
    filtered &&
      h(
        "button",
        {
          class: "button",
          type: "button",
          onclick: () => change(Object.fromEntries(filters.map((name) => [name, ""])), "push"),
        },
        t("teachers.clear"),
      ),
  );
}

function filterField(name: (typeof attributes)[number]["name"], label: string) {
  const values = offered.get(name) ?? [];
  const known = state[name] === "" || values.some(({ value }) => value === state[name]);
  return selectField({
    id: name,
    label,
    alternatives: [
      { value: "", text: t("terms.any") },
      ...values,
      ...(known ? [] : [{ value: state[name], text: attributeValue(name, state[name]) }]),
    ],
    value: state[name],
    change: (value) => change({ [name]: value }, "push"),
  });
}

/** The values that occur are those of the summaries; without them (no run yet) the filters offer only what is in the address. */
async function offerValues() {
  await Promise.allSettled(
    attributes.map(async ({ name }) => {
      const { groups } = await get<Summary>("summary", { by: name, measure: "thematicCoherence" });
      offered.set(
        name,
        groups.flatMap(({ value }) => (value === null ? [] : [{ value, text: attributeValue(name, value) }])),
      );
    }),
  );
  const typed = document.activeElement?.id === "q" ? (byId("q") as HTMLInputElement).value : state.q;
  showFilters();
  (byId("q") as HTMLInputElement).value = typed;
}

function showTeachers() {
  present(
    byId("teachers"),
    (signal) => load(Math.max(step, Number(state.show) || step), null, signal),
    (page) => {
      if (page.items.length === 0) {
        byId("count").textContent = "";
        return null;
      }
      const table = dataTable({
        caption: t("terms.teachers"),
        columns,
        rows: page.items,
        sort: { by: state.sort, order: state.order, change: sortBy },
      });
      const foot = h("div", { class: "after" });
      showing(table, foot, page, page.items.length);
      return [pickedTeachers(), h("div", { class: "card flush-all teacher-table" }, table), foot];
    },
    {
      empty: h(
        "p",
        {},
        tn("teachers.noneFits", {
          all: h("a", { href: "teachers.html" }, t("teachers.showAll")),
          overview: h("a", { href: "./" }, t("teachers.overview")),
        }),
      ),
    },
  );
}

/** @param page the last page that was loaded */
function showing(table: HTMLElement, foot: HTMLElement, page: { next: string | null; total: number }, shown: number) {
  byId("count").textContent = t("teachers.showing", { shown, count: page.total });
  if (page.next === null) {
    fill(foot);
    return;
  }
  const more = h(
    "button",
    { class: "button", type: "button" },
    t("teachers.more", { number: Math.min(step, page.total - shown) }),
  );
  more.addEventListener("click", async () => {
    more.setAttribute("disabled", "");
    try {
      const following = await load(step, page.next, undefined);
      const rows = tableRows(columns, following.items);
      table.querySelector("tbody")?.append(...rows);
      rows[0]?.querySelector("a")?.focus();
      state = { ...state, show: String(shown + following.items.length) };
      writeState(state, defaults, "replace");
      showing(table, foot, following, shown + following.items.length);
    } catch (error) {
      fill(
        foot,
        failure(error, () => showing(table, foot, page, shown)),
      );
    }
  });
  fill(foot, more);
}

/** @param wanted how many teachers */
async function load(wanted: number, after: string | null, signal: AbortSignal | undefined): Promise<Page<Teacher>> {
  const { show, ...query } = state;
  const items: Teacher[] = [];
  for (;;) {
    const page: Page<Teacher> = await get<Page<Teacher>>(
      "teachers",
      { ...query, limit: Math.min(wanted - items.length, serverLimit), after },
      signal,
    );
    items.push(...page.items);
    after = page.next;
    if (after === null || items.length >= wanted) {
      return { items, next: after, total: page.total };
    }
  }
}

function zMark(z: number | null | undefined, p: number | null | undefined) {
  if (z === null || z === undefined) {
    return null;
  }
  return h(
    "span",
    { title: p === null || p === undefined ? null : t("teachers.p", { value: probability(p) }) },
    signed(z),
  );
}

function sortBy(by: string) {
  // The first click on a score shows the highest: that is what one looks for.
  const first = by === "id" ? "asc" : "desc";
  const order = state.sort === by ? (state.order === "asc" ? "desc" : "asc") : first;
  change({ sort: by, order }, "push");
}

function change(part: Partial<typeof defaults>, how: "push" | "replace") {
  state = { ...state, ...part, show: defaults.show };
  writeState(state, defaults, how);
  if (!("q" in part && Object.keys(part).length === 1)) {
    showFilters();
  }
  showTeachers();
}
