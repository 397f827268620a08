/** Courses, enrolments, topics and disciplines as lists: search, filters, order. All of it is in the address. */
import { get } from "../data/api.js";
import type { Category, Course, CourseEnrolment } from "../data/catalogue.js";
import type { Named } from "../data/types.js";
import { graphLink, link, readState, writeState } from "../data/url-state.js";
import { byId, fill, h, isolated } from "../dom.js";
import { choice, selectField } from "../elements/choice.js";
import type { Column } from "../elements/data-table.js";
import { nextOrder, type PagedList, searchField, setFilter, showList, step } from "../elements/paged-list.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { labelMark } from "../elements/motive-mark.js";
import { teacherAnchor } from "../elements/teacher-anchor.js";
import { attributeValue, count, day, figure, period, signed } from "../text/format.js";
import { t } from "../text/messages.js";
import { difficulties, difficultyName, keyOf, labelKinds, labelName } from "../text/motivation.js";

const page = "courses.html";
const lists = ["courses", "enrolments", "topics", "disciplines"] as const;
type ListName = (typeof lists)[number];

const defaults = {
  list: "courses",
  q: "",
  language: "",
  level: "",
  topic: "",
  discipline: "",
  thread: "",
  difficulty: "",
  hint: "",
  motivation: "",
  missing: "",
  teacher: "",
  course: "",
  completed: "",
  sort: "id",
  order: "asc",
  show: String(step),
};
type State = typeof defaults;
type Filter = Exclude<keyof State, "list" | "sort" | "order" | "show">;

/** what each list can be filtered by */
const filters: Record<ListName, Filter[]> = {
  courses: ["q", "language", "level", "topic", "discipline", "thread", "difficulty", "hint", "missing"],
  enrolments: ["teacher", "course", "completed", "motivation", "missing"],
  topics: ["q"],
  disciplines: ["q"],
};
const gaps = {
  courses: ["topics", "disciplines", "openedOn", "thread"],
  enrolments: ["enrolledAt", "completedAt"],
} as const;
const ascendingFirst = ["id", "title", "name", "language", "level", "openedOn"];
const topicsShown = 3;

let state = readState(defaults);
/** by attribute of courses, the values that occur */
let offered: Record<string, Record<string, number>> = {};
/** names of what is filtered by, by id */
const names: Map<string, string> = new Map();

const courseColumns: Array<Column<Course>> = [
  {
    label: t("terms.course"),
    head: true,
    sort: "title",
    cell: (course) => [
      inGraph(`course/${course.id}`, course.title ?? t("list.untitled")),
      h("span", { class: "row-id soft small" }, h("bdi", {}, course.id)),
    ],
  },
  {
    label: t("list.thread"),
    cell: ({ thread }) =>
      thread === null
        ? soft("–")
        : h("a", { href: link("threads.html", { thread: thread.id }) }, h("bdi", {}, thread.label)),
  },
  { label: t("terms.topics"), cell: ({ topics }) => namedLinks(topics, "topic") },
  { label: t("list.disciplines"), cell: ({ disciplines }) => namedLinks(disciplines, "discipline") },
  { label: t("terms.language"), sort: "language", cell: ({ language }) => attribute("language", language) },
  { label: t("list.level"), sort: "level", cell: ({ level }) => attribute("level", level) },
  {
    label: t("list.opened"),
    sort: "openedOn",
    cell: ({ openedOn }) => (openedOn === null ? notKnown() : dated(openedOn)),
  },
  {
    label: t("list.hours"),
    numeric: true,
    sort: "hours",
    cell: ({ hours }) => (hours === null ? notKnown() : figure(hours)),
  },
  {
    label: t("list.difficulty"),
    sort: "difficulty",
    cell: ({ difficulty, difficultyLevel }) =>
      difficultyLevel === null
        ? soft("–")
        : h(
            "span",
            { class: "nowrap" },
            difficultyName(difficultyLevel),
            difficulty !== null && [" ", h("span", { class: "soft number" }, signed(difficulty))],
          ),
  },
  { label: t("list.hint"), cell: ({ motivationHint }) => (motivationHint === null ? soft("–") : labelMark(motivationHint)) },
  {
    label: t("list.popularity"),
    numeric: true,
    sort: "popularity",
    cell: ({ id, popularity, difficultyLevel }) =>
      popularity === null
        ? difficultyLevel === null
          ? soft("–")
          : withheld()
        : h("a", { href: link(page, { list: "enrolments", course: id }) }, count(popularity)),
  },
  {
    label: t("terms.teachers"),
    describe: t("list.teachersCompleted"),
    numeric: true,
    sort: "teachers",
    cell: ({ id, teachers }) =>
      teachers === null
        ? withheld()
        : teachers === 0
          ? count(0)
          : h("a", { href: link(page, { list: "enrolments", course: id, completed: "true" }) }, count(teachers)),
  },
];

const enrolmentColumns: Array<Column<CourseEnrolment>> = [
  { label: t("terms.teacher"), head: true, cell: ({ teacher }) => teacherAnchor(teacher) },
  { label: t("terms.course"), cell: ({ course, title }) => inGraph(`course/${course}`, title ?? course) },
  { label: t("list.enrolled"), cell: ({ enrolledAt }) => (enrolledAt === null ? soft(t("list.dateUnknown")) : dated(enrolledAt)) },
  {
    label: t("list.completed"),
    cell: ({ completed, completedAt }) =>
      completedAt !== null ? dated(completedAt) : soft(completed ? t("list.dateUnknown") : t("list.notCompleted")),
  },
  { label: t("list.year"), cell: ({ year }) => (year === null ? soft("–") : period(String(year))) },
  { label: t("list.motivation"), cell: ({ motivation }) => (motivation === null ? soft("–") : labelMark(motivation)) },
];

showAll();
void offerValues();
byId("filters").addEventListener("submit", (event) => event.preventDefault());
addEventListener("popstate", () => {
  state = readState(defaults);
  showAll();
});

function listName(): ListName {
  return lists.find((name) => name === state.list) ?? "courses";
}

function showAll() {
  fill(
    byId("lists"),
    choice({
      legend: t("list.which"),
      name: "list",
      alternatives: lists.map((name) => ({ value: name, text: t(`list.${name}`) })),
      value: listName(),
      change: (list) => {
        state = { ...defaults, list };
        writeState(state, defaults, "push");
        showAll();
      },
    }),
  );
  showFilters();
  showRows();
}

function showFilters() {
  const list = listName();
  const filtered = filters[list].some((name) => state[name] !== "");
  const has = (name: Filter) => filters[list].includes(name);
  fill(
    byId("filters"),
    has("q") &&
      searchField(state.q, list === "courses" ? t("list.searchCourses") : t("list.searchNames"), (q) =>
        change({ q }, "replace"),
      ),
    list === "courses" && [
      attributeField("language", t("terms.language")),
      attributeField("level", t("list.level")),
      kindField("difficulty", t("list.difficulty"), [
        ...difficulties.map((value) => ({ value, text: difficultyName(value) })),
        { value: "undefined", text: difficultyName("undefined") },
      ]),
      kindField("hint", t("list.hint"), [
        ...["intrinsic", "extrinsic"].map((value) => ({ value, text: labelName(value) })),
        { value: "undefined", text: t("motivation.noHint") },
      ]),
      missingField(gaps.courses),
    ],
    list === "enrolments" && [
      selectField({
        id: "completed",
        label: t("list.completion"),
        alternatives: [
          { value: "", text: t("terms.any") },
          ...(["true", "false"] as const).map((value) => ({ value, text: t(`list.completion.${value}`) })),
        ],
        value: state.completed,
        change: (completed) => change({ completed }, "push"),
      }),
      kindField(
        "motivation",
        t("list.motivation"),
        labelKinds.map(({ name, text }) => ({ value: keyOf(name), text })),
      ),
      missingField(gaps.enrolments),
    ],
    (["topic", "discipline", "thread", "teacher", "course"] as const)
      .filter((name) => has(name) && state[name] !== "")
      .map((name) =>
        setFilter(t(`list.${name}`), names.get(`${name}/${state[name]}`) ?? state[name], () =>
          change({ [name]: "" }, "push"),
        ),
      ),
    filtered &&
      h(
        "button",
        {
          class: "button",
          type: "button",
          onclick: () => change(Object.fromEntries(filters[list].map((name) => [name, ""])), "push"),
        },
        t("list.clear"),
      ),
  );
}

function attributeField(name: "language" | "level", label: string) {
  const values = Object.keys(offered[name] ?? {});
  const known = state[name] === "" || values.includes(state[name]);
  return selectField({
    id: name,
    label,
    alternatives: [
      { value: "", text: t("terms.any") },
      ...[...values, ...(known ? [] : [state[name]])].map((value) => ({ value, text: attributeValue(name, value) })),
    ],
    value: state[name],
    change: (value) => change({ [name]: value }, "push"),
  });
}

function kindField(
  name: "difficulty" | "hint" | "motivation",
  label: string,
  kinds: Array<{ value: string; text: string }>,
) {
  return selectField({
    id: name,
    label,
    alternatives: [{ value: "", text: t("terms.any") }, ...kinds],
    value: state[name],
    change: (value) => change({ [name]: value }, "push"),
  });
}

function missingField(choices: ReadonlyArray<(typeof gaps)[keyof typeof gaps][number]>) {
  return selectField({
    id: "missing",
    label: t("list.missing"),
    alternatives: [
      { value: "", text: t("terms.any") },
      ...choices.map((value) => ({ value, text: t(`list.missing.${value}`) })),
    ],
    value: state.missing,
    change: (missing) => change({ missing }, "push"),
  });
}

async function offerValues() {
  try {
    offered = await get<typeof offered>("courses/filters");
  } catch {
    // the list itself says what is wrong
    return;
  }
  const typed = document.activeElement?.id === "q" ? (document.activeElement as HTMLInputElement).value : state.q;
  showFilters();
  const search = document.getElementById("q") as HTMLInputElement | null;
  if (search !== null) {
    search.value = typed;
  }
}

function showRows() {
  switch (listName()) {
    case "courses":
      showList<Course>({
        ...common("courses"),
        columns: courseColumns,
        loaded: (items) => {
          remember("topic", items.flatMap(({ topics }) => topics));
          remember("discipline", items.flatMap(({ disciplines }) => disciplines));
          remember("thread", items.flatMap(({ thread }) => (thread === null ? [] : [{ id: thread.id, name: thread.label }])));
        },
        showing: (shown, total) => t("list.showingCourses", { shown, count: total }),
      });
      break;
    case "enrolments":
      showList<CourseEnrolment>({
        ...withoutSort(common("enrolments")),
        columns: enrolmentColumns,
        loaded: (items) => remember("course", items.map(({ course, title }) => ({ id: course, name: title ?? course }))),
        showing: (shown, total) => t("list.showingEnrolments", { shown, count: total }),
      });
      break;
    case "topics":
      showList<Category>({
        ...common("topics"),
        columns: categoryColumns("topic"),
        showing: (shown, total) => t("list.showingTopics", { shown, count: total }),
      });
      break;
    case "disciplines":
      showList<Category>({
        ...common("disciplines"),
        columns: categoryColumns("discipline"),
        showing: (shown, total) => t("list.showingDisciplines", { shown, count: total }),
      });
  }
}

function common(list: ListName) {
  return {
    region: byId("rows"),
    count: byId("count"),
    path: list,
    query: {
      ...Object.fromEntries(filters[list].map((name) => [name, state[name]])),
      sort: state.sort,
      order: state.order,
    },
    caption: t(`list.${list}`),
    show: Number(state.show) || step,
    sort: {
      by: state.sort,
      order: state.order,
      change: (by: string) => change({ sort: by, order: nextOrder(state, by, ascendingFirst) }, "push"),
    },
    shown: (rows: number) => {
      state = { ...state, show: String(rows) };
      writeState(state, defaults, "replace");
    },
    empty: h("p", {}, t("list.none"), " ", h("a", { href: link(page, { list: list === "courses" ? "" : list }) }, t("list.all"))),
  } satisfies Partial<PagedList<never>>;
}

/** Enrolments are always by teacher and course. */
function withoutSort<L extends { query: Record<string, string>; sort: unknown }>({ sort: _, ...rest }: L) {
  const { sort: __, order: ___, ...query } = rest.query;
  return { ...rest, query };
}

/** Keeps the names of what the list is filtered by, and shows them. */
function remember(filter: Filter, items: Named[]) {
  const wanted = items.find(({ id }) => id === state[filter]);
  if (wanted !== undefined && names.get(`${filter}/${wanted.id}`) !== wanted.name) {
    names.set(`${filter}/${wanted.id}`, wanted.name);
    showFilters();
  }
}

function categoryColumns(kind: "topic" | "discipline"): Array<Column<Category>> {
  return [
    {
      label: t("list.name"),
      head: true,
      sort: "name",
      cell: ({ id, name }) => [
        h("a", { href: link(page, { [kind]: id }) }, h("bdi", {}, name)),
        h("span", { class: "row-id soft small" }, h("bdi", {}, id)),
      ],
    },
    {
      label: t("list.broader"),
      cell: ({ broader }) => (broader.length === 0 ? soft("–") : namedLinks(broader, kind)),
    },
    {
      label: t("list.nCourses"),
      numeric: true,
      sort: "courses",
      cell: ({ id, courses }) => (courses === 0 ? count(0) : h("a", { href: link(page, { [kind]: id }) }, count(courses))),
    },
    {
      label: t("terms.teachers"),
      numeric: true,
      cell: ({ teachers }) => (teachers === null ? withheld() : count(teachers)),
    },
    { label: t("list.inGraph"), cell: ({ id, name }) => inGraph(`${kind}/${id}`, t("list.inGraph"), name) },
  ];
}

/** @param of whose link it is, where the text alone does not say it */
function inGraph(key: string, text: string, of?: string) {
  return h(
    "a",
    { href: graphLink({ show: [key] }), "aria-label": of === undefined ? null : t("list.inGraphOf", { name: of }) },
    isolated(text),
  );
}

function namedLinks(items: Named[], filter: "topic" | "discipline") {
  if (items.length === 0) {
    return soft("–");
  }
  const rest = items.slice(topicsShown);
  return h(
    "span",
    { class: "named-links" },
    items
      .slice(0, topicsShown)
      .map(({ id, name }) => h("a", { href: link(page, { [filter]: id }) }, h("bdi", {}, name))),
    rest.length > 0 &&
      h("span", { class: "soft nowrap", title: rest.map(({ name }) => name).join(", ") }, t("list.furtherTopics", { count: rest.length })),
  );
}

function attribute(name: string, value: string | null) {
  return value === null ? notKnown() : h("span", { dir: "auto", class: "nowrap" }, attributeValue(name, value));
}

function notKnown() {
  return h("span", { class: "soft nowrap" }, t("terms.unknown"));
}

function withheld() {
  return h("span", { class: "undefined", title: t("list.withheldNote") }, t("terms.withheld"));
}

function dated(date: string) {
  return h("span", { class: "nowrap" }, day(date));
}

function soft(text: string) {
  return h("span", { class: "soft" }, text);
}

function change(part: Partial<State>, how: "push" | "replace") {
  state = { ...state, ...part, show: defaults.show };
  writeState(state, defaults, how);
  if (!("q" in part && Object.keys(part).length === 1)) {
    showFilters();
  }
  showRows();
}
