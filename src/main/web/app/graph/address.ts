/**
 * The unsaved state of the page as its address: how the picture came about and how it is shown, so that a link shows a
 * colleague the same. Pure.
 *
 *     graph.html?expand=thread%2Frun%2F3>course&colour=thread&years=2020-2022
 *
 * Keys are percent-encoded within their parameter, since an identifier may hold a comma. Pinned places are kept by views.
 */
import type { GraphState, Source } from "./model.js";
import { kinds } from "./part.js";
import type { Kind } from "./part.js";
import { defaultSettings, readSettings } from "./settings.js";
import type { AttributeFilter, Settings } from "./settings.js";

export interface Address {
  readonly view: string | null;
  readonly sources: readonly Source[];
  readonly hidden: readonly string[];
  readonly settings: Settings;
  readonly selected: readonly string[];
}

/** Servers read request lines of about 4,000 characters. */
const longest = 3500;
const attributePrefix = "is.";

const list = (values: readonly string[]) => values.map(encodeURIComponent).join(",");

const items = (text: string | null) => (text === null || text === "" ? [] : text.split(",").map(decode));

/** `a>b,c>d`; what is not a pair is left out. */
function pairs(text: string | null): Array<[string, string]> {
  return (text ?? "").split(",").flatMap((pair): Array<[string, string]> => {
    const [first, second, ...rest] = pair.split(">");
    return first === undefined || first === "" || second === undefined || second === "" || rest.length > 0
      ? []
      : [[decode(first), decode(second)]];
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function readAddress(search: string): Address {
  const given = new URLSearchParams(search);
  const teachers = items(given.get("teachers"));
  const others: Source[] = [
    ...(teachers.length === 0 ? [] : [{ what: "teachers" as const, ids: teachers }]),
    ...items(given.get("show")).map((node) => ({ what: "added" as const, node })),
    ...pairs(given.get("expand")).flatMap(([node, to]): Source[] =>
      (kinds as readonly string[]).includes(to) ? [{ what: "expansion", node, to: to as Kind }] : [],
    ),
    ...pairs(given.get("path")).map(([from, to]) => ({ what: "path" as const, from, to })),
  ];
  // who asks for certain nodes wants these alone
  const start = given.get("start") ?? (others.some(({ what }) => what !== "expansion") ? "none" : "threads");
  const sources: Source[] =
    start === "threads" || start === "courses"
      ? [{ what: "start", start, threads: given.get("threads") ?? "content" }, ...others]
      : others;
  const years = /^(\d{4})-(\d{4})$/.exec(given.get("years") ?? "");
  return {
    view: given.get("view"),
    sources,
    hidden: items(given.get("hide")),
    settings: readSettings({
      colour: given.get("colour") ?? (teachers.length > 0 ? "teacher" : null),
      size: given.get("size"),
      years: years === null ? null : [Number(years[1]), Number(years[2])],
      outside: given.get("outside"),
      withoutKinds: items(given.get("without")),
      withoutLinks: items(given.get("withoutLinks")),
      attributes: [...given]
        .filter(([name]) => name.startsWith(attributePrefix))
        .map(([name, value]): AttributeFilter => ({ name: name.slice(attributePrefix.length), value })),
      text: given.get("label") ?? "",
    }),
    selected: items(given.get("node")),
  };
}

/**
 * @returns the query part of an address, empty or with `?` first, and whether it says all; what has no room is left out,
 *   the nodes that were hidden first
 */
export function writeAddress(address: Address): { query: string; complete: boolean } {
  const whole = written(address);
  if (whole.length <= longest) {
    return { query: whole, complete: true };
  }
  const withoutHidden = written({ ...address, hidden: [], selected: [] });
  if (withoutHidden.length <= longest) {
    return { query: withoutHidden, complete: false };
  }
  const bare = written({ ...address, hidden: [], selected: [], sources: address.sources.slice(0, 1) });
  return { query: bare.length <= longest ? bare : "", complete: false };
}

function written({ view, sources, hidden, settings, selected }: Address): string {
  const query = new URLSearchParams();
  const set = (name: string, value: string) => value !== "" && query.set(name, value);
  set("view", view ?? "");
  const start = sources.find((source) => source.what === "start");
  const others = sources.filter((source) => source.what !== "start");
  if (view === null) {
    const teachers = others.flatMap((source) => (source.what === "teachers" ? source.ids : []));
    const shown = others.flatMap((source) => (source.what === "added" ? [source.node] : []));
    const paths = others.flatMap((source) =>
      source.what === "path" ? [`${encodeURIComponent(source.from)}>${encodeURIComponent(source.to)}`] : [],
    );
    if (start !== undefined) {
      set("start", start.start === "courses" || teachers.length + shown.length + paths.length > 0 ? start.start : "");
      set("threads", start.threads === "content" ? "" : start.threads);
    } else if (teachers.length + shown.length + paths.length === 0) {
      set("start", "none");
    }
    set("teachers", list(teachers));
    set("show", list(shown));
    set(
      "expand",
      others
        .flatMap((source) => (source.what === "expansion" ? [`${encodeURIComponent(source.node)}>${source.to}`] : []))
        .join(","),
    );
    set("path", paths.join(","));
    set("hide", list(hidden));
  }
  set("colour", settings.colour === defaultSettings.colour ? "" : settings.colour);
  set("size", settings.size === defaultSettings.size ? "" : settings.size);
  set("years", settings.years === null ? "" : settings.years.join("-"));
  set("outside", settings.outside === "dim" ? "" : settings.outside);
  set("without", list(settings.withoutKinds));
  set("withoutLinks", list(settings.withoutLinks));
  settings.attributes.forEach(({ name, value }) => query.append(attributePrefix + name, value));
  set("label", settings.text);
  set("node", list(selected));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

/** The address of a state that is not a view. */
export function addressOf(state: GraphState, settings: Settings, selected: readonly string[], view: string | null): Address {
  return {
    view,
    sources: state.origins.map(({ source }) => source),
    hidden: [...state.hidden],
    settings,
    selected,
  };
}
