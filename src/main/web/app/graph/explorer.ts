/**
 * What the reader does with the graph: each act asks the server where it must, makes the next state and can be undone. Knows
 * nothing of the page; who listens is told what has changed.
 */
import { ApiError } from "../data/api.js";
import { t } from "../text/messages.js";
import type { Address } from "./address.js";
import { begin, record, redo, undo } from "./history.js";
import type { History } from "./history.js";
import { readKept, restore } from "./kept-view.js";
import type { KeptView } from "./kept-view.js";
import * as model from "./model.js";
import type { GraphState, Origin, Source } from "./model.js";
import { apart, arranged, placesOf, scattered } from "./placing.js";
import type { GraphLink, GraphPart, Kind, Point } from "./part.js";
import { neighbourCounts } from "./part.js";
import * as rest from "./rest.js";
import type { Algorithm, View } from "./rest.js";
import { defaultSettings } from "./settings.js";
import type { Settings } from "./settings.js";
import { nodeName } from "./words.js";

/** What can be undone: the graph and how it is shown. */
export interface Picture {
  readonly state: GraphState;
  readonly settings: Settings;
}

export interface OpenView {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly revision: number;
  /** The picture as it was saved or opened, to tell whether it has changed since. */
  readonly picture: Picture;
}

export interface Events {
  /** The graph or how it is shown is another one; `arrived` are nodes that were not there before. */
  changed: { readonly arrived: readonly string[]; readonly whole: boolean };
  selected: null;
  busy: boolean;
  /** Something happened that is to be said. */
  said: string;
  failed: { readonly error: unknown; readonly again: () => void };
}

type Listener<K extends keyof Events> = (event: Events[K]) => void;

/** With more nodes the links among all of them are not asked for after each act. */
const mostConnected = 3000;
/** Which kinds a node opens into when nothing is said. */
const opensInto: Readonly<Record<Kind, readonly Kind[]>> = {
  thread: ["course"],
  course: ["topic", "discipline"],
  topic: ["course"],
  discipline: ["course"],
  teacher: ["course"],
  other: ["other", "course", "teacher"],
};

export class Explorer {
  #history: History<Picture> = begin({ state: model.emptyState, settings: defaultSettings });
  #selected: readonly string[] = [];
  #highlighted: ReadonlySet<string> | null = null;
  #pathStart: string | null = null;
  #view: OpenView | null = null;
  #acts: Promise<void> = Promise.resolve();
  #waiting = 0;
  readonly #listeners: { [K in keyof Events]: Set<Listener<K>> } = {
    changed: new Set(),
    selected: new Set(),
    busy: new Set(),
    said: new Set(),
    failed: new Set(),
  };

  get state(): GraphState {
    return this.#history.present.value.state;
  }

  get settings(): Settings {
    return this.#history.present.value.settings;
  }

  /** The selected nodes that are there; the last one is the one that keys act on. */
  get selected(): readonly string[] {
    return this.#selected.filter((key) => this.state.nodes.has(key) && !this.state.hidden.has(key));
  }

  get highlighted(): ReadonlySet<string> | null {
    return this.#highlighted;
  }

  /** The node from which a path is to start. */
  get pathStart(): string | null {
    return this.#pathStart !== null && this.state.nodes.has(this.#pathStart) ? this.#pathStart : null;
  }

  get view(): OpenView | null {
    return this.#view;
  }

  get isViewChanged(): boolean {
    const { state, settings } = this.#history.present.value;
    return this.#view !== null && (this.#view.picture.state !== state || this.#view.picture.settings !== settings);
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  on<K extends keyof Events>(name: K, listener: Listener<K>): void {
    this.#listeners[name].add(listener);
  }

  #tell<K extends keyof Events>(name: K, event: Events[K]): void {
    for (const listener of this.#listeners[name]) {
      (listener as Listener<K>)(event);
    }
  }

  say(words: string): void {
    this.#tell("said", words);
  }

  // --- beginning ---

  /** Shows what an address says, from an empty page. */
  async open(address: Address): Promise<void> {
    await this.#act(async () => {
      this.#view = null;
      this.#highlighted = null;
      this.#pathStart = null;
      if (address.view !== null) {
        await this.#openView(await rest.view(address.view));
        return;
      }
      let state = model.emptyState;
      let gone = 0;
      for (const source of address.sources) {
        try {
          state = await this.#extended(state, source, null);
        } catch (error) {
          // an old link shows what of it there still is
          if (!(error instanceof ApiError && error.status === 404 && address.sources.length > 1)) {
            throw error;
          }
          gone++;
        }
      }
      this.#begin(model.hide(state, address.hidden), address.settings, address.selected);
      this.say(gone === 0 ? this.#arrival(state) : `${this.#arrival(state)} ${t("graph.saidGone", { count: gone })}`);
    });
  }

  #arrival(state: GraphState): string {
    return t("graph.saidShown", { nodes: t("graph.nodes", { count: state.nodes.size }), links: t("graph.links", { count: state.links.size }) });
  }

  #begin(state: GraphState, settings: Settings, selected: readonly string[]): void {
    this.#history = begin({ state, settings });
    this.#selected = selected.filter((key) => state.nodes.has(key));
    this.#highlighted = null;
    this.#tell("changed", { arrived: [...state.nodes.keys()], whole: true });
    this.#tell("selected", null);
  }

  /** Starts again with the threads or with the courses. */
  start(start: "threads" | "courses", threads: string): Promise<void> {
    return this.#act(async () => {
      const state = await this.#extended(model.emptyState, { what: "start", start, threads }, null);
      this.#view = null;
      this.#record(state, t(start === "threads" ? "graph.doneThreads" : "graph.doneCourses"), { whole: true });
    });
  }

  clear(): void {
    this.#view = null;
    this.#record(model.emptyState, t("graph.doneCleared"), { whole: true });
  }

  // --- more and less of the graph ---

  add(key: string, label: string): Promise<void> {
    if (this.state.nodes.has(key)) {
      if (this.state.hidden.has(key)) {
        const hidden = new Set(this.state.hidden);
        hidden.delete(key);
        this.#record({ ...this.state, hidden }, t("graph.doneFound", { label }));
      } else {
        this.say(t("graph.doneFound", { label }));
      }
      this.select([key]);
      return Promise.resolve();
    }
    return this.#act(async () => {
      this.#record(await this.#extended(this.state, { what: "added", node: key }, null), t("graph.doneAdded", { label }));
      this.select([key]);
    });
  }

  /** Opens a node into its neighbours of a kind, or into those of the kinds that are nearest to it. */
  expand(key: string, to: Kind | null = null): Promise<void> {
    const node = this.state.nodes.get(key);
    if (node === undefined) {
      return Promise.resolve();
    }
    const there = neighbourCounts(node.degrees);
    const wanted = to === null ? opensInto[node.kind].filter((kind) => there.has(kind)) : [to];
    if (wanted.length === 0) {
      this.say(t("graph.saidNothingToExpand", { label: nodeName(node) }));
      return Promise.resolve();
    }
    return this.#act(async () => {
      let state = this.state;
      const before = state.nodes.size;
      for (const kind of wanted) {
        state = await this.#extended(state, { what: "expansion", node: key, to: kind }, null);
      }
      const added = state.nodes.size - before;
      const last = model.expansionsOf(state, key).at(-1);
      this.#record(state, this.#expansionWords(nodeName(node), added, last));
    });
  }

  #expansionWords(label: string, added: number, origin: Origin | undefined): string {
    const words = t("graph.doneExpanded", { label, nodes: t("graph.newNodes", { count: added }) });
    return origin?.next === null || origin === undefined || origin.total === null
      ? words
      : `${words} ${t("graph.shownOf", { shown: origin.nodes.length - 1, total: origin.total })}`;
  }

  /** The next neighbours of an expansion that was too large for one answer. */
  more(origin: Origin): Promise<void> {
    return this.#act(async () => {
      const before = this.state.nodes.size;
      const state = await this.#extended(this.state, origin.source, origin.next);
      this.#record(state, t("graph.newNodes", { count: state.nodes.size - before }));
    });
  }

  collapse(key: string, to: Kind | null = null): void {
    const label = this.#label(key);
    const state = model.collapse(this.state, key, to);
    if (state === this.state) {
      this.say(t("graph.saidNotExpanded", { label }));
      return;
    }
    const gone = this.state.nodes.size - state.nodes.size;
    this.#record(state, t("graph.doneCollapsed", { label, nodes: t("graph.goneNodes", { count: gone }) }));
  }

  /** Opens a node, or closes it when it is open. */
  toggle(key: string): Promise<void> {
    if (model.isExpanded(this.state, key)) {
      this.collapse(key);
      return Promise.resolve();
    }
    return this.expand(key);
  }

  hide(keys: readonly string[]): void {
    if (keys.length > 0) {
      this.#record(model.hide(this.state, keys), t("graph.doneHidden", { nodes: t("graph.nodes", { count: keys.length }) }));
      this.select([]);
    }
  }

  showHidden(): void {
    const { size } = this.state.hidden;
    if (size > 0) {
      this.#record(model.showHidden(this.state), t("graph.doneUnhidden", { nodes: t("graph.nodes", { count: size }) }));
    }
  }

  teachers(ids: readonly string[]): Promise<void> {
    return this.#act(async () => {
      this.#view = null;
      const state = await this.#extended(model.emptyState, { what: "teachers", ids }, null);
      const settings = { ...this.settings, colour: "teacher" as const };
      this.#record(state, this.#arrival(state), { whole: true, settings });
    });
  }

  // --- places ---

  togglePin(key: string): void {
    const label = this.#label(key);
    const pinned = this.state.pinned.has(key);
    this.#record(
      pinned ? model.unpin(this.state, key) : model.pin(this.state, key),
      t(pinned ? "graph.doneUnpinned" : "graph.donePinned", { label }),
    );
  }

  move(key: string, place: Point): void {
    this.#record(model.moveTo(this.state, key, place), t("graph.doneMoved", { label: this.#label(key) }));
  }

  /** Finds new places for all nodes that are not pinned. */
  layOut(algorithm: Algorithm): Promise<void> {
    return this.#act(async () => {
      const { nodes, links, positions, pinned, hidden } = this.state;
      const keys = [...nodes.keys()].filter((key) => !hidden.has(key));
      const found = await rest.layout(
        keys.map((id) => {
          const place = pinned.has(id) ? positions.get(id) : undefined;
          return { id, x: place?.x ?? null, y: place?.y ?? null, fixed: place !== undefined };
        }),
        amongThese(links.values(), new Set(keys)),
        algorithm,
      );
      const places = pinned.size === 0 ? arranged(found) : apart(found, pinned);
      this.#record(model.place(this.state, places), t("graph.doneLaidOut"), { whole: true });
    });
  }

  // --- looking ---

  select(keys: readonly string[]): void {
    this.#selected = keys;
    this.#tell("selected", null);
  }

  /** Adds to the selection, or takes out of it. */
  toggleSelected(key: string): void {
    this.select(this.#selected.includes(key) ? this.#selected.filter((other) => other !== key) : [...this.#selected, key]);
  }

  highlight(keys: ReadonlySet<string> | null): void {
    this.#highlighted = keys;
    this.#tell("selected", null);
  }

  startPath(key: string | null): void {
    this.#pathStart = key;
    if (key !== null) {
      this.say(t("graph.saidPathStart", { label: this.#label(key) }));
    }
    this.#tell("selected", null);
  }

  path(from: string, to: string): Promise<void> {
    return this.#act(async () => {
      const part = await rest.path(from, to);
      const [a, b] = [this.#label(from), this.#label(to)];
      this.#pathStart = null;
      if (part.nodes.length === 0) {
        this.say(t("graph.saidNoPath", { from: a, to: b }));
        this.#tell("selected", null);
        return;
      }
      const state = await this.#merged(this.state, part, { what: "path", from, to });
      this.#highlighted = new Set(part.nodes.map(({ id }) => id));
      const words = t("graph.donePath", { from: a, to: b, links: t("graph.links", { count: part.nodes.length - 1 }) });
      const others = (part.alternatives ?? 1) - 1;
      this.#record(state, others > 0 ? `${words} ${t("graph.saidAlternatives", { count: others })}` : words);
      this.#tell("selected", null);
    });
  }

  // --- how it is shown ---

  set(change: Partial<Settings>, words: string): void {
    this.#record(this.state, words, { settings: { ...this.settings, ...change } });
  }

  undo(): void {
    this.#go(undo(this.#history), t("graph.doneUndone", { what: this.#history.present.words }));
  }

  redo(): void {
    const next = redo(this.#history);
    this.#go(next, t("graph.doneRedone", { what: next.present.words }));
  }

  #go(history: History<Picture>, words: string): void {
    if (history === this.#history) {
      return;
    }
    const before = this.state;
    this.#history = history;
    this.#highlighted = null;
    this.#tell("changed", { arrived: [...this.state.nodes.keys()].filter((key) => !before.nodes.has(key)), whole: false });
    this.#tell("selected", null);
    this.say(words);
  }

  // --- views ---

  async openView(id: string): Promise<void> {
    await this.#act(async () => this.#openView(await rest.view(id)));
  }

  /** The camera of the view that has just been opened. */
  viewCamera: KeptView["camera"] = null;

  async #openView(view: View): Promise<void> {
    const kept = readKept(view.state);
    if (kept === null) {
      throw new Error(t("graph.viewUnreadable", { name: view.name }));
    }
    const part = kept.nodes.length === 0 ? { nodes: [], links: [] } : await rest.nodes(kept.nodes);
    const state = restore(kept, part as GraphPart);
    this.viewCamera = kept.camera;
    this.#begin(state, kept.settings, kept.selected);
    this.viewCamera = null;
    this.saved(view);
    const gone = kept.nodes.length - state.nodes.size;
    this.say(
      gone === 0
        ? t("graph.doneViewOpened", { name: view.name })
        : `${t("graph.doneViewOpened", { name: view.name })} ${t("graph.saidGone", { count: gone })}`,
    );
  }

  /** The present picture is the one of this view. */
  saved({ id, name, description, revision }: View): void {
    this.#view = { id, name, description: description ?? "", revision, picture: this.#history.present.value };
    this.#tell("changed", { arrived: [], whole: false });
  }

  /** The view is gone; the picture stays. */
  forgetView(): void {
    this.#view = null;
    this.#tell("changed", { arrived: [], whole: false });
  }

  // --- inside ---

  #label(key: string): string {
    const node = this.state.nodes.get(key);
    return node === undefined ? key : nodeName(node);
  }

  #record(state: GraphState, words: string, { whole = false, settings = this.settings } = {}): void {
    const before = this.state;
    this.#history = record(this.#history, { state, settings }, words);
    const arrived = [...state.nodes.keys()].filter((key) => !before.nodes.has(key));
    this.#tell("changed", { arrived, whole });
    if (words !== "") {
      this.say(words);
    }
  }

  /** One act after the other; a second one waits for the first. */
  #act(act: () => Promise<void>): Promise<void> {
    if (this.#waiting++ === 0) {
      this.#tell("busy", true);
    }
    const attempt = async () => {
      try {
        await act();
      } catch (error) {
        this.#tell("failed", { error, again: () => void this.#act(act) });
      } finally {
        if (--this.#waiting === 0) {
          this.#tell("busy", false);
        }
      }
    };
    this.#acts = this.#acts.then(attempt);
    return this.#acts;
  }

  /** The state with what a source brings. */
  async #extended(state: GraphState, source: Source, after: string | null): Promise<GraphState> {
    switch (source.what) {
      case "start":
        return this.#merged(state, await (source.start === "threads" ? rest.threads(source.threads) : rest.courses()), source);
      case "teachers":
        return this.#merged(state, await rest.teachers(source.ids), source);
      case "added":
        return this.#merged(state, await rest.nodes([source.node]), source);
      case "path":
        return this.#merged(state, await rest.path(source.from, source.to), source);
      case "expansion": {
        const part = await rest.expand(source.node, source.to, after);
        return state.nodes.has(source.node) ? this.#merged(state, part, source) : state;
      }
    }
  }

  /** Adds a part, with the links between its nodes and those that are there, and places its new nodes around these. */
  async #merged(state: GraphState, part: GraphPart, source: Source): Promise<GraphState> {
    const started = performance.now();
    const fresh = part.nodes.filter(({ id }) => !state.positions.has(id));
    let grown = model.merge(state, part, source, new Map());
    if (state.nodes.size > 0 && fresh.length > 0 && grown.nodes.size <= mostConnected) {
      grown = model.connect(grown, (await rest.nodes([...grown.nodes.keys()])).links);
    }
    if (fresh.length > 0) {
      grown = model.merge(grown, part, null, await this.#places(state, grown, part));
    }
    performance.measure("graph.merge", { start: started });
    return grown;
  }

  async #places(before: GraphState, grown: GraphState, part: GraphPart): Promise<ReadonlyMap<string, Point>> {
    if (before.positions.size === 0) {
      const places = placesOf(part);
      if (places !== null) {
        return arranged(places);
      }
    }
    try {
      const found = await rest.layout(
        [...grown.nodes.keys()].map((id) => {
          const place = before.positions.get(id);
          return { id, x: place?.x ?? null, y: place?.y ?? null, fixed: place !== undefined };
        }),
        [...grown.links.values()],
        "spring",
      );
      return apart(found, new Set(before.positions.keys()));
    } catch {
      // nodes without a layout are still worth seeing
      return scattered(before.positions, grown, part);
    }
  }
}

function amongThese(links: Iterable<GraphLink>, keys: ReadonlySet<string>): GraphLink[] {
  return [...links].filter(({ source, target }) => keys.has(source) && keys.has(target));
}
