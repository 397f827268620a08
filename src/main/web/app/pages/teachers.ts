/** The list of teachers: search, filters, order, and more rows on demand. All of it is in the address. */
import { get } from "../data/api.js";
import type { Teacher } from "../data/types.js";
import { readState, writeState } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { selectField } from "../elements/choice.js";
import type { Column } from "../elements/data-table.js";
import { nextOrder, searchField, setFilter, showList, step } from "../elements/paged-list.js";
import { levelMark } from "../elements/level-mark.js";
import { profileMark } from "../elements/motive-mark.js";
import { scoreBar } from "../elements/score-bar.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { teacherAnchor } from "../elements/teacher-anchor.js";
import { pickedTeachers, teacherBox } from "../elements/teacher-picker.js";
import { typeMark } from "../elements/type-mark.js";
import { attributeName } from "../text/attributes.js";
import { attributeValue, count, fewDigits, figure, percent, probability, score, signed } from "../text/format.js";
import { levels, scoreValue } from "../text/engagement.js";
import { measureName } from "../text/measures.js";
import { keyOf, profileKinds } from "../text/motivation.js";
import { t, tn } from "../text/messages.js";
import { selectionTypes, typeName } from "../text/types.js";

/** the level of engagement, as it is asked for */
const level = "is.engagementLevel" as const;
/** the profile of motivation, as it is asked for */
const profile = "is.motivationProfile" as const;
/** any other attribute is given as `is.NAME=VALUE` */
const further = [
  ...new Set([level, profile, ...[...new URLSearchParams(location.search).keys()].filter((name) => name.startsWith("is."))]),
];
const defaults = {
  q: "",
  /** names of attributes that are not to be known, with commas between them */
  unknown: "",
  ...Object.fromEntries(further.map((name) => [name, ""])),
  [level]: "",
  [profile]: "",
  role: "",
  careerStage: "",
  sector: "",
  language: "",
  discipline: "",
  type: "",
  missing: "",
  measure: "thematicCoherence",
  min: "",
  max: "",
  below: "",
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

/** what is known of too few, by which the list can be bounded elsewhere */
const bounds = ["min", "max", "below"] as const;
const filters = [
  ...attributes.map(({ name }) => name),
  ...(["q", "discipline", "type", "unknown", "missing"] as const),
  ...bounds,
];

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

const engagementColumns: Array<Column<Teacher>> = [
  { label: t("site.engagement"), cell: (teacher) => levelMark(teacher.engagementLevel) },
  {
    label: t("engagement.composite"),
    numeric: true,
    sort: "engagement",
    cell: (teacher) => (teacher.engagement === null ? null : scoreValue(teacher.engagement)),
  },
];

const motivationColumns: Array<Column<Teacher>> = [
  { label: t("site.motivation"), cell: (teacher) => profileMark(teacher.motivationProfile) },
  {
    label: t("measures.intrinsicShare"),
    numeric: true,
    sort: "intrinsicShare",
    cell: (teacher) => shareOf(teacher.intrinsicShare),
  },
  {
    label: t("measures.extrinsicShare"),
    numeric: true,
    sort: "extrinsicShare",
    cell: (teacher) => shareOf(teacher.extrinsicShare),
  },
];

const knowledgeColumns: Array<Column<Teacher>> = [
  {
    label: t("measures.knowledgeApplied"),
    numeric: true,
    sort: "knowledgeApplied",
    cell: (teacher) =>
      teacher.knowledgeApplied === null || teacher.knowledgeApplied === undefined
        ? null
        : fewDigits(teacher.knowledgeApplied),
  },
];

let state = readState(defaults);
/** whether engagement was computed: only then it has columns and a filter */
let hasEngagement = false;
/** the same of motivation */
let hasMotivation = false;
/** whether a teacher of the list has applied knowledge: only then it has a column */
let hasKnowledge = false;
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
  const own = state as Record<string, string>;
  const filtered = [...filters, ...further].some((name) => own[name] !== "");
  fill(
    byId("filters"),
    searchField(state.q, t("teachers.search"), (q) => change({ q }, "replace")),
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
    hasEngagement &&
      selectField({
        id: "engagement-level",
        label: t("site.engagement"),
        alternatives: [
          { value: "", text: t("terms.any") },
          ...levels.slice(0, -1).map(({ name, text }) => ({ value: name, text })),
        ],
        value: own[level] ?? "",
        change: (value) => change({ [level]: value }, "push"),
      }),
    hasMotivation &&
      selectField({
        id: "motivation-profile",
        label: t("site.motivation"),
        alternatives: [
          { value: "", text: t("terms.any") },
          ...profileKinds.slice(0, -1).map(({ name, text }) => ({ value: keyOf(name), text })),
        ],
        value: own[profile] ?? "",
        change: (value) => change({ [profile]: value }, "push"),
      }),
    attributes.map(({ name, label }) => filterField(name, label)),
    state.discipline !== "" &&
      setFilter(t("teachers.discipline"), state.discipline, () => change({ discipline: "" }, "push")),
    further
      .filter((name) => own[name] !== "" && !(hasEngagement && name === level) && !(hasMotivation && name === profile))
      .map((name) =>
        setFilter(attributeName(name.slice(3)), attributeValue(name.slice(3), own[name]), () =>
          change({ [name]: "" }, "push"),
        ),
      ),
    unknown().map((name) =>
      setFilter(attributeName(name), t("terms.unknown"), () =>
        change({ unknown: unknown().filter((each) => each !== name).join(",") }, "push"),
      ),
    ),
    state.missing !== "" && setFilter(t("teachers.missing"), missingWords(), () => change({ missing: "" }, "push")),
    bounds.some((name) => state[name] !== "") &&
      setFilter(measureName(state.measure), rangeWords(), () => change({ min: "", max: "", below: "" }, "push")),
    filtered &&
      h(
        "button",
        {
          class: "button",
          type: "button",
          onclick: () => change(Object.fromEntries([...filters, ...further].map((name) => [name, ""])), "push"),
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

function unknown() {
  return state.unknown.split(",").filter((name) => name !== "");
}

function missingWords() {
  if (state.missing === "coherence") {
    return t("teachers.missing.coherence", { measure: measureName(state.measure) });
  }
  const known = (["disciplines", "type", "engagement", "motivation", "survey"] as const).find(
    (each) => each === state.missing,
  );
  return known === undefined ? state.missing : t(`teachers.missing.${known}`);
}

function rangeWords() {
  const bound = (name: (typeof bounds)[number]) => figure(Number(state[name]));
  return [
    state.min !== "" && t("teachers.from", { value: bound("min") }),
    state.max !== "" && t("teachers.to", { value: bound("max") }),
    state.below !== "" && t("teachers.below", { value: bound("below") }),
  ]
    .filter((part) => part !== false)
    .join(" ");
}

/** Until they are there the filters offer only what is in the address. */
async function offerValues() {
  try {
    const [values, known] = await Promise.all([
      get<Record<string, Record<string, number>>>("teachers/filters"),
      get<Record<string, unknown>>("teachers/attributes"),
    ]);
    const engagement = known.engagementLevel !== undefined;
    const motivation = known.motivationProfile !== undefined;
    if (engagement !== hasEngagement || motivation !== hasMotivation) {
      hasEngagement = engagement;
      hasMotivation = motivation;
      showTeachers();
    }
    for (const { name } of attributes) {
      const texts = Object.keys(values[name] ?? {}).map((value) => ({ value, text: attributeValue(name, value) }));
      offered.set(name, texts);
    }
  } catch {
    // the list itself says what is wrong
    return;
  }
  const typed = document.activeElement?.id === "q" ? (byId("q") as HTMLInputElement).value : state.q;
  showFilters();
  (byId("q") as HTMLInputElement).value = typed;
}

function showTeachers() {
  const { show, ...query } = state;
  showList<Teacher>({
    region: byId("teachers"),
    count: byId("count"),
    path: "teachers",
    query,
    columns: columns.toSpliced(
      3,
      0,
      ...(hasEngagement ? engagementColumns : []),
      ...(hasMotivation ? motivationColumns : []),
      ...(hasKnowledge ? knowledgeColumns : []),
    ),
    loaded: (teachers) => {
      if (!hasKnowledge && teachers.some(({ knowledgeApplied }) => typeof knowledgeApplied === "number")) {
        hasKnowledge = true;
        showTeachers();
      }
    },
    caption: t("terms.teachers"),
    above: pickedTeachers(),
    show: Number(show) || step,
    sort: {
      by: state.sort,
      order: state.order,
      // the first click on a score shows the highest: that is what one looks for
      change: (by) => change({ sort: by, order: nextOrder(state, by, ["id"]) }, "push"),
    },
    showing: (shown, total) => t("teachers.showing", { shown, count: total }),
    shown: (rows) => {
      state = { ...state, show: String(rows) };
      writeState(state, defaults, "replace");
    },
    empty: h(
      "p",
      {},
      tn("teachers.noneFits", {
        all: h("a", { href: "teachers.html" }, t("teachers.showAll")),
        overview: h("a", { href: "./" }, t("teachers.overview")),
      }),
    ),
  });
}

function shareOf(share: number | null | undefined) {
  return share === null || share === undefined ? null : percent(share);
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

function change(part: Partial<typeof defaults>, how: "push" | "replace") {
  state = { ...state, ...part, show: defaults.show };
  writeState(state, defaults, how);
  if (!("q" in part && Object.keys(part).length === 1)) {
    showFilters();
  }
  showTeachers();
}
