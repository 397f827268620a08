/** Two groups of teachers side by side: how to pick them, and their figures. The address holds both. */
import { groupPlot, type GroupRow } from "../charts/group-plot.js";
import { addressOf } from "../cypher/address.js";
import { get, post } from "../data/api.js";
import type { GroupComparison, GroupFigure, MeasureOfGroups, Page, Teacher } from "../data/types.js";
import { graphLink, link } from "../data/url-state.js";
import { fill, h } from "../dom.js";
import { ChartFigure } from "../elements/chart-figure.js";
import { choice, selectField } from "../elements/choice.js";
import { dataTable } from "../elements/data-table.js";
import { ShareBars } from "../elements/share-bars.js";
import { attributeName, attributeOrder, withAttribute } from "../text/attributes.js";
import { attributeValue, count, listed, probability, score, signed } from "../text/format.js";
import { comparedMeasures, firstMeasure, measureName } from "../text/measures.js";
import { t, tn } from "../text/messages.js";
import { emptyNotice, present, serverText } from "../view.js";
import { type Group, groupRequest, parseGroup, writeGroup } from "./group.js";

type Side = "a" | "b";

/** What of the page's address this part has. */
export interface CompareState {
  a: string;
  b: string;
  drawn: string;
}

const example = "MATCH (t:Teacher)-[:COMPLETED]->(:Course {id: 'c0001'})\nRETURN t.id AS teacher";
/** as many as the graph shows side by side */
const inGraph = 12;

export class Comparison {
  readonly #controls: HTMLElement;
  readonly #region: HTMLElement;
  readonly #change: (state: CompareState) => void;
  readonly #known: (attributes: string[]) => void;
  #state: CompareState = { a: "", b: "", drawn: "" };
  /** by attribute, how many teachers have which value */
  #values: Record<string, Record<string, number>> = {};

  /**
   * @param change keeps what was chosen in the address
   * @param known hears by which attributes teachers can be grouped
   */
  constructor(
    controls: HTMLElement,
    region: HTMLElement,
    change: (state: CompareState) => void,
    known: (attributes: string[]) => void,
  ) {
    this.#controls = controls;
    this.#region = region;
    this.#change = change;
    this.#known = known;
  }

  /** Shows what an address says. Groups by attributes are compared at once, a query only when somebody asks for it. */
  show(state: CompareState): void {
    const { a, b, drawn } = state;
    this.#state = { a, b, drawn };
    void present(
      this.#controls,
      (signal) => get<Record<string, Record<string, number>>>("teachers/attributes", {}, signal),
      (values) => {
        this.#values = values;
        this.#known(Object.keys(values));
        this.#compareIfSafe();
        return [this.#form()];
      },
    );
  }

  #compareIfSafe() {
    const groups = [parseGroup(this.#state.a), parseGroup(this.#state.b)];
    if (groups.some(({ by }) => by === "cypher")) {
      this.#idle(t("groups.notRun"));
    } else if (groups[0]?.by === "attributes") {
      this.#compare();
    } else {
      this.#idle(t("groups.idle"));
    }
  }

  #idle(words: string) {
    fill(this.#region, emptyNotice(words));
    this.#region.dataset.state = "idle";
  }

  #choose(part: Partial<CompareState>, compare: boolean) {
    this.#state = { ...this.#state, ...part };
    this.#change(this.#state);
    fill(this.#controls, this.#form());
    if (compare) {
      this.#compareIfSafe();
    }
  }

  #form() {
    const submit = (event: SubmitEvent) => {
      event.preventDefault();
      this.#change(this.#state);
      if (parseGroup(this.#state.a).by === "none") {
        this.#idle(t("groups.idle"));
      } else {
        this.#compare();
      }
    };
    return h(
      "form",
      { class: "group-form", onsubmit: submit },
      h("div", { class: "pair" }, this.#picker("a"), this.#picker("b")),
      h(
        "div",
        { class: "field-row after" },
        h("button", { class: "button primary", type: "submit" }, t("groups.compare")),
        this.#state.b !== "" &&
          h(
            "button",
            { class: "button", type: "button", onclick: () => this.#choose({ a: this.#state.b, b: this.#state.a }, true) },
            t("groups.swap"),
          ),
      ),
    );
  }

  #picker(side: Side) {
    const group = parseGroup(this.#state[side]);
    const by = group.by === "none" && side === "a" ? "attributes" : group.by;
    const starts: Record<string, Group> = {
      none: { by: "none" },
      attributes: { by: "attributes", attributes: firstAttribute(this.#values) },
      cypher: { by: "cypher", cypher: example },
    };
    return h(
      "fieldset",
      { class: "card group-picker" },
      h("legend", {}, t(`groups.${side}`)),
      choice({
        legend: t("groups.pickedBy"),
        name: `${side}-by`,
        alternatives: [
          ...(side === "b" ? [{ value: "none", text: t("groups.others") }] : []),
          { value: "attributes", text: t("groups.byAttributes") },
          { value: "cypher", text: t("groups.byCypher") },
        ],
        value: by,
        change: (chosen) => {
          const start = side === "a" && chosen === "attributes" ? starts.none : starts[chosen];
          this.#choose({ [side]: writeGroup(start ?? { by: "none" }) }, false);
        },
      }),
      by === "attributes" && this.#attributes(side, group.by === "attributes" ? group.attributes : {}),
      group.by === "cypher" && this.#query(side, group.cypher),
    );
  }

  #attributes(side: Side, chosen: Record<string, string>) {
    return h(
      "div",
      { class: "group-attributes" },
      attributeOrder([...new Set([...Object.keys(this.#values), ...Object.keys(chosen)])]).map((name) =>
        selectField({
          id: `${side}-${name}`,
          label: attributeName(name),
          alternatives: [
            { value: "any", text: t("groups.any") },
            ...Object.keys(this.#values[name] ?? {}).map((value) => ({ value: `=${value}`, text: attributeValue(name, value) })),
            { value: "=", text: t("terms.unknown") },
          ],
          value: chosen[name] === undefined ? "any" : `=${chosen[name]}`,
          change: (value) => {
            const { [name]: _, ...others } = chosen;
            const attributes = value === "any" ? others : { ...others, [name]: value.slice(1) };
            this.#choose({ [side]: writeGroup({ by: "attributes", attributes }) }, true);
          },
        }),
      ),
    );
  }

  #query(side: Side, cypher: string) {
    const workbench = h("a", { href: "queries.html" }, t("groups.tryIt"));
    const address = async () => {
      const { address } = await addressOf({ name: null, cypher: text.value, given: {}, types: {}, view: null, chart: {} });
      workbench.setAttribute("href", `queries.html${address}`);
    };
    const text = h("textarea", {
      id: `${side}-cypher`,
      rows: 5,
      dir: "ltr",
      spellcheck: "false",
      class: "cypher-plain",
      oninput: () => {
        this.#state = { ...this.#state, [side]: writeGroup({ by: "cypher", cypher: text.value }) };
        void address();
      },
    }) as HTMLTextAreaElement;
    text.value = cypher;
    void address();
    return h(
      "div",
      { class: "field" },
      h("label", { for: `${side}-cypher` }, t("groups.query")),
      text,
      h("p", { class: "small" }, workbench),
    );
  }

  #compare() {
    const groups = { a: parseGroup(this.#state.a), b: parseGroup(this.#state.b) };
    const names = { a: groupName(groups.a, "a"), b: groupName(groups.b, "b") };
    void present(
      this.#region,
      async (signal) => {
        const body = { a: groupRequest(groups.a, names.a), b: groupRequest(groups.b, names.b) };
        const [answer, a, b] = await Promise.all([
          post<GroupComparison>("groups/compare", body, signal),
          someTeachers(groups.a, signal),
          someTeachers(groups.b, signal),
        ]);
        // the server calls a group that was not named in English
        const named = { ...answer, a: { ...answer.a, name: names.a }, b: { ...answer.b, name: names.b } };
        return { answer: named, some: { a, b } };
      },
      ({ answer, some }) => this.#figures(answer, groups, some),
    );
  }

  #figures(answer: GroupComparison, groups: Record<Side, Group>, some: Record<Side, string[]>) {
    if (answer.suppressed !== null) {
      return [
        h(
          "div",
          { class: "notice" },
          h("p", { class: "notice-title" }, t("groups.withheld")),
          h("p", serverText, answer.suppressed),
        ),
        groupLinks(answer, groups, some),
      ];
    }
    const { a, b, both, rest } = answer;
    return [
      h(
        "dl",
        { class: "tiles group-sizes" },
        ([a, b] as const).map(({ name, n }, i) =>
          h(
            "div",
            { class: "tile" },
            h("dt", {}, `${t(i === 0 ? "groups.a" : "groups.b")}: `, h("bdi", {}, name)),
            h("dd", { class: "number" }, n === null ? t("terms.withheld") : count(n)),
          ),
        ),
      ),
      h(
        "ul",
        { class: "gaps" },
        both !== null && both > 0 && h("li", {}, t("groups.inBoth", { count: both })),
        rest !== null && rest > 0 && h("li", {}, t("groups.inNeither", { count: rest })),
        answer.notes.map((note) => h("li", serverText, note)),
      ),
      groupLinks(answer, groups, some),
      typesPart(answer, groups),
      this.#measures(answer),
      h(
        "details",
        { class: "disclosure", open: true },
        h("summary", {}, t("groups.caution")),
        h(
          "ul",
          { class: "caution" },
          (["cautionG", "cautionP", "cautionCause"] as const).map((key) => h("li", {}, t(`groups.${key}`))),
        ),
      ),
      h("p", { class: "small soft after" }, tn("groups.run", { id: h("code", {}, answer.run) })),
    ];
  }

  #measures(answer: GroupComparison) {
    const shown = answer.measures.filter(isDefined);
    const others = answer.measures.filter((measure) => !isDefined(measure));
    const picture = h("div", {});
    const draw = () => {
      const drawn = shown.find(({ measure }) => measure === this.#state.drawn) ?? shown.find(({ measure }) => measure === firstMeasure.value) ?? shown[0];
      if (drawn === undefined) {
        return;
      }
      fill(
        picture,
        h(
          "div",
          { class: "controls" },
          selectField({
            id: "drawn-measure",
            label: t("groups.drawn"),
            alternatives: shown.map(({ measure }) => ({ value: measure, text: measureName(measure) })),
            value: drawn.measure,
            change: (measure) => {
              this.#state = { ...this.#state, drawn: measure };
              this.#change(this.#state);
              draw();
            },
          }),
        ),
        boxes(drawn, answer),
      );
    };
    draw();
    return h(
      "div",
      { class: "card after" },
      h("h3", {}, t("groups.measuresTitle")),
      picture,
      measureTable(shown),
      others.length > 0 &&
        h(
          "p",
          { class: "small soft after" },
          t("groups.withheldMeasures", { measures: listed(others.map(({ measure }) => measureName(measure))) }),
        ),
    );
  }
}

type DefinedMeasure = MeasureOfGroups & { a: GroupFigure; b: GroupFigure };

function isDefined(measure: MeasureOfGroups): measure is DefinedMeasure {
  return measure.a?.mean !== undefined && measure.a.mean !== null && measure.b !== null && measure.b.mean !== null;
}

function firstAttribute(values: Record<string, Record<string, number>>): Record<string, string> {
  const name = attributeOrder(Object.keys(values))[0];
  const value = name === undefined ? undefined : Object.keys(values[name] ?? {})[0];
  return name === undefined || value === undefined ? {} : { [name]: value };
}

function groupName(group: Group, side: Side): string {
  switch (group.by) {
    case "none":
      return t("groups.allOthers");
    case "cypher":
      return t("groups.ofQuery", { name: side.toUpperCase() });
    case "attributes":
      return Object.entries(group.attributes)
        .map(([name, value]) => `${attributeName(name)}: ${attributeValue(name, value)}`)
        .join(", ");
  }
}

/** The parameters of the list of teachers, in its own address and in REST; null where it cannot show the group. */
function listOf(group: Group): Record<string, string> | null {
  if (group.by !== "attributes") {
    return null;
  }
  const unknown = Object.entries(group.attributes).filter(([, value]) => value === "");
  return {
    ...Object.assign({}, ...Object.entries(group.attributes).map(([name, value]) => (value === "" ? {} : withAttribute(name, value)))),
    ...(unknown.length === 0 ? {} : { unknown: unknown.map(([name]) => name).join(",") }),
  };
}

/** Ids of the first teachers, for the graph. */
async function someTeachers(group: Group, signal: AbortSignal): Promise<string[]> {
  const list = listOf(group);
  if (list === null) {
    return [];
  }
  const { items } = await get<Page<Teacher>>("teachers", { ...list, limit: inGraph }, signal);
  return items.map(({ id }) => id);
}

function groupLinks(answer: GroupComparison, groups: Record<Side, Group>, some: Record<Side, string[]>) {
  const links = (["a", "b"] as const).flatMap((side) => {
    const list = listOf(groups[side]);
    return list === null
      ? []
      : [
          h(
            "li",
            {},
            h("a", { href: link("teachers.html", list) }, t("groups.teachersOf", { name: answer[side].name })),
            some[side].length > 0 && [
              " · ",
              h("a", { href: graphLink({ teachers: some[side] }) }, t("groups.graphOf", { count: some[side].length })),
            ],
          ),
        ];
  });
  return links.length === 0 ? null : h("ul", { class: "group-links" }, links);
}

function typesPart({ a, b, types }: GroupComparison, groups: Record<Side, Group>) {
  if (types === null) {
    return null;
  }
  const counts = (side: Side) => Object.fromEntries(types.names.map((name, i) => [name, types[side][i] ?? null]));
  const bars = new ShareBars();
  bars.show({
    label: t("groups.types"),
    group: t("terms.group"),
    rows: [
      { ...a, counts: counts("a"), side: "a" as const },
      { ...b, counts: counts("b"), side: "b" as const },
    ],
    link: ({ side }, type) => {
      const list = listOf(groups[side]);
      return list === null ? null : link("teachers.html", { ...(type === null ? {} : { type }), ...list });
    },
  });
  return h("div", { class: "card after" }, h("h3", {}, t("groups.typesTitle")), bars);
}

function boxes(measure: DefinedMeasure, { a, b }: GroupComparison) {
  const known = comparedMeasures.find(({ value }) => value === measure.measure);
  const rows = [
    { ...measure.a, name: a.name },
    { ...measure.b, name: b.name },
  ] as GroupRow[];
  const name = measureName(measure.measure);
  const chart = new ChartFigure();
  chart.show({
    label: t("groups.picture", {
      measure: name,
      groups: rows.map(({ name, median }) => t("groups.group", { group: name, median: score(median) })).join("; "),
    }),
    caption: t("parts.boxCaption"),
    draw: (width) =>
      groupPlot(rows, { width, color: known?.color ?? "var(--accent)", label: name.toLowerCase(), domain: known?.domain ?? null }),
    table: () => measureTable([measure]),
  });
  return chart;
}

function measureTable(measures: DefinedMeasure[]) {
  const number = (label: string, value: (measure: DefinedMeasure) => number | null, write: (value: number) => string, describe?: string) => ({
    label,
    numeric: true,
    ...(describe === undefined ? {} : { describe }),
    cell: (measure: DefinedMeasure) => {
      const given = value(measure);
      return given === null ? null : write(given);
    },
  });
  return dataTable({
    caption: t("groups.measures"),
    columns: [
      { label: t("groups.measure"), head: true, cell: ({ measure }) => measureName(measure) },
      number(t("groups.nA"), ({ a }) => a.n, count),
      number(t("groups.nB"), ({ b }) => b.n, count),
      number(t("groups.meanA"), ({ a }) => a.mean, score),
      number(t("groups.meanB"), ({ b }) => b.mean, score),
      number(t("groups.medianA"), ({ a }) => a.median, score),
      number(t("groups.medianB"), ({ b }) => b.median, score),
      number(t("groups.difference"), ({ meanDifference }) => meanDifference, signed),
      number(t("groups.g"), ({ hedgesG }) => hedgesG, signed),
      number(t("groups.delta"), ({ cliffsDelta }) => cliffsDelta, signed),
      number(t("groups.p"), ({ p }) => p, probability, t("groups.pWords")),
      number(t("groups.q"), ({ q }) => q, probability, t("groups.qWords")),
    ],
    rows: measures,
  });
}
