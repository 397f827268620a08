/** The graph: threads, courses, topics, disciplines and teachers, to look at, to open, to keep and to take along. */
import { byId, fill, h } from "../dom.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import { addressOf, readAddress, writeAddress } from "../graph/address.js";
import { Centralities } from "../graph/centralities.js";
import { currentTheme } from "../graph/theme.js";
import { DetailPanel } from "../graph/detail-panel.js";
import { Explorer } from "../graph/explorer.js";
import type { Events } from "../graph/explorer.js";
import { formats, saveAs } from "../graph/files.js";
import type { Format } from "../graph/files.js";
import { noFocus } from "../graph/frame.js";
import { actOn, keysDialog } from "../graph/keys.js";
import { legend, legendItems } from "../graph/legend.js";
import { entry, menu } from "../graph/menu.js";
import type { Point } from "../graph/part.js";
import { Picture } from "../graph/picture.js";
import { suitableRenderer } from "../graph/renderer.js";
import { sceneOf } from "../graph/scene.js";
import type { Scene } from "../graph/scene.js";
import { searchBox } from "../graph/search-box.js";
import { countsByYear, shownOf } from "../graph/shown.js";
import type { Shown } from "../graph/shown.js";
import type { Measure } from "../graph/sizing.js";
import { tables } from "../graph/tables.js";
import { iconButton, toolbar } from "../graph/toolbar.js";
import { ViewMenu } from "../graph/view-menu.js";
import { kindName, nodeName } from "../graph/words.js";
import { yearSlider } from "../graph/year-slider.js";
import { direction } from "../text/language.js";
import { t } from "../text/messages.js";
import { failure } from "../view.js";

const explorer = new Explorer();
const centralities = new Centralities();
const renderer = suitableRenderer(new URLSearchParams(location.search).get("renderer"));

let theme = currentTheme();
let shown: Shown = shownOf(explorer.state, explorer.settings);
let measure: Measure | null = null;
let scene: Scene = sceneOf(explorer.state, shown, explorer.settings, measure, theme);
let hovered: string | null = null;
let pressedEntry: string | null = null;
/** Whether the address is that of the state; while a page is opened it is the other way round. */
let addressed = false;
/** Whether the last act failed and the reader has not gone on. */
let failed = false;

const element = byId("picture");
const picture = new Picture(element, {
  picked(key, more) {
    if (key === null) {
      if (!more) {
        explorer.highlight(null);
        explorer.select([]);
      }
    } else if (more) {
      explorer.toggleSelected(key);
    } else {
      explorer.select([key]);
    }
  },
  opened: (key) => void explorer.toggle(key),
  hovered: showHovered,
  moved: (key, place) => explorer.move(key, place),
});
const keys = keysDialog();
const bar = toolbar(explorer, () => picture.fit());
const panel = new DetailPanel(byId("panel"), explorer, colourOf, goTo);
const years = yearSlider(
  (chosen) => explorer.set({ years: chosen }, t(chosen === null ? "graph.doneAllYears" : "graph.doneYears")),
  (outside) => explorer.set({ outside }, t("graph.doneYears")),
);
const key = legend((name, nodes) => {
  pressedEntry = name;
  explorer.highlight(name === null ? null : new Set(nodes));
});
const table = tables(goTo);
const views = new ViewMenu(explorer, () => picture.camera);
const viewMenu = menu(t("graph.views"), () => views.content(), { wide: true, id: "views" });
const exportMenu = menu(
  t("graph.export"),
  () => formats.map((format) => entry(t(`graph.format.${format}`), () => void exportAs(format), t(`graph.formatDetail.${format}`))),
  { id: "export" },
);

byId("toolbar").replaceWith(bar.element);
byId("years").replaceWith(years.element);
byId("tables").replaceWith(table.element);
byId("legend").replaceWith(key.element);
fill(
  byId("menus"),
  viewMenu.element,
  exportMenu.element,
  h("button", { type: "button", class: "button", onclick: () => void share() }, t("graph.share")),
);
byId("search").replaceWith(
  searchBox(
    (item) => void add(item.id, item.label),
    (each) => explorer.state.nodes.has(each),
    (kind) => theme.kinds[kind] ?? theme.neutral,
  ),
);
fill(
  byId("zoom"),
  iconButton("larger", t("graph.zoomIn"), () => picture.zoom(1.35)),
  iconButton("smaller", t("graph.zoomOut"), () => picture.zoom(1 / 1.35)),
  h(
    "button",
    { type: "button", class: "button icon-button", title: t("graph.keys"), "aria-label": t("graph.keys"), onclick: () => keys.showModal() },
    "?",
  ),
);
document.body.append(keys);

element.addEventListener("keydown", (event) => {
  if (actOn(event, explorer, picture, () => keys.showModal())) {
    event.preventDefault();
  }
});
explorer.on("changed", changed);
explorer.on("selected", () => {
  if (explorer.highlighted === null) {
    pressedEntry = null;
  }
  picture.focusOn(focus());
  showLegend();
  panel.show();
  writeUrl();
});
explorer.on("busy", (busy) => {
  byId("stage").setAttribute("aria-busy", String(busy));
  byId("stage").dataset.state = busy ? "loading" : state();
});
explorer.on("said", (words) => fill(byId("status"), words));
explorer.on("failed", showFailure);
document.addEventListener("themechange", () => {
  theme = currentTheme();
  redraw();
  void picture.paintWith(picture.renderer ?? renderer, scene);
  panel.show();
});
addEventListener("popstate", () => void openAddress());

bar.refresh();
panel.show();
void openAddress();

async function openAddress(): Promise<void> {
  addressed = false;
  await explorer.open(readAddress(location.search));
  addressed = true;
  writeUrl();
}

// --- from the explorer to the page ---

function changed({ arrived, whole }: Events["changed"]): void {
  const camera = explorer.viewCamera;
  redraw();
  if (picture.renderer === null) {
    void picture.paintWith(renderer, scene);
  }
  if (camera !== null) {
    picture.fly(camera, false);
  } else if (whole) {
    picture.fit(scene.nodes.length < 1000 && arrived.length < scene.nodes.length);
  } else {
    picture.reveal(new Set(arrived));
  }
  bar.refresh();
  viewMenu.label(viewLabel());
  panel.show();
  writeUrl();
}

function viewLabel(): string {
  const { view, isViewChanged } = explorer;
  return view === null ? t("graph.views") : isViewChanged ? t("graph.viewUnsaved", { name: view.name }) : view.name;
}

function redraw(): void {
  const { state: graph, settings } = explorer;
  shown = shownOf(graph, settings);
  measure = currentMeasure();
  scene = sceneOf(graph, shown, settings, measure, theme);
  picture.show(scene, focus());
  years.show(countsByYear(graph), settings.years, settings.outside);
  table.show(shown, settings, measure);
  showLegend();
  showCounts();
  showMessage();
}

/** Centralities of what is shown; until they are there, the sizes are equal. */
function currentMeasure(): Measure | null {
  const { size } = explorer.settings;
  if (size === "popularity" || size === "equal") {
    return null;
  }
  const network = {
    nodes: shown.nodes.map(({ node }) => node.id),
    links: shown.links.map(({ link }) => [link.source, link.target] as const),
  };
  return centralities.of(network, size, redraw) ?? new Map();
}

function focus() {
  return { ...noFocus, selected: new Set(explorer.selected), hovered, highlighted: explorer.highlighted };
}

function showLegend(): void {
  key.show(scene, shown, explorer.settings, pressedEntry);
}

function showCounts(): void {
  fill(byId("counts"), countsWords());
  element.setAttribute(
    "aria-label",
    t("graph.pictureLabel", {
      nodes: t("graph.nodes", { count: shown.nodes.length }),
      links: t("graph.links", { count: shown.links.length }),
    }),
  );
}

function countsWords(): string {
  return [
    `${t("graph.nodes", { count: shown.nodes.length })} · ${t("graph.links", { count: shown.links.length })}`,
    shown.filtered > 0 && t("graph.filteredOut", { count: shown.filtered }),
    shown.hidden > 0 && t("graph.hiddenNodes", { count: shown.hidden }),
    ...explorer.state.origins.map(
      ({ source, total, nodes, next }) =>
        next !== null && total !== null && source.what === "start" && t("graph.showing", { shown: nodes.length, total }),
    ),
  ]
    .filter((words) => words !== false)
    .join(" · ");
}

function state(): "failed" | "empty" | "partial" | "ready" {
  if (failed) {
    return "failed";
  }
  return shown.nodes.length === 0
    ? "empty"
    : explorer.state.origins.some(({ next }) => next !== null)
      ? "partial"
      : "ready";
}

/** What stands in the place of the picture when there is nothing to draw. */
function showMessage(): void {
  const { origins, nodes } = explorer.state;
  const region = byId("message");
  failed = false;
  byId("stage").dataset.state = state();
  if (shown.nodes.length > 0) {
    fill(region);
    return;
  }
  const started = origins[0]?.source;
  fill(
    region,
    nodes.size > 0
      ? h("p", {}, t("graph.allFiltered"))
      : started?.what === "start" && started.start === "threads"
        ? [
            h("p", {}, t("graph.noThreads")),
            h(
              "p",
              { class: "field-row" },
              h("a", { class: "button primary", href: "threads.html" }, t("graph.findThreads")),
              h(
                "button",
                { type: "button", class: "button", onclick: () => void explorer.start("courses", "content") },
                t("graph.beginCourses"),
              ),
            ),
          ]
        : h("p", {}, t(started === undefined ? "graph.emptyHint" : "graph.nothingLoaded")),
  );
}

function showFailure({ error, again }: Events["failed"]): void {
  const region = byId("message");
  failed = true;
  byId("stage").dataset.state = state();
  fill(
    region,
    failure(error, () => {
      fill(region);
      again();
    }),
    shown.nodes.length > 0 &&
      h("button", { type: "button", class: "button", onclick: () => showMessage() }, t("graph.close")),
  );
}

function showHovered(hoveredKey: string | null, at: Point | null): void {
  hovered = hoveredKey;
  picture.focusOn(focus());
  const tip = byId("tip");
  const node = hovered === null ? undefined : explorer.state.nodes.get(hovered);
  if (node === undefined || at === null) {
    tip.hidden = true;
    return;
  }
  fill(tip, h("bdi", { class: "graph-tip-name" }, nodeName(node)), h("span", { class: "soft" }, kindName(node.kind)));
  tip.style.left = `${Math.min(at.x + 14, picture.size.width - 180)}px`;
  tip.style.top = `${at.y + 18}px`;
  tip.hidden = false;
}

// --- from the page to the explorer ---

function colourOf(node: { readonly id: string }): string {
  return scene.colours.of.get(node.id) ?? theme.neutral;
}

function goTo(target: string): void {
  explorer.select([target]);
  picture.reveal(new Set([target]));
  const node = explorer.state.nodes.get(target);
  if (node !== undefined) {
    explorer.say(t("graph.saidNode", { label: nodeName(node), kind: kindName(node.kind) }));
  }
}

async function add(id: string, label: string): Promise<void> {
  await explorer.add(id, label);
  picture.reveal(new Set([id]));
  element.focus({ preventScroll: true });
}

function writeUrl(): void {
  if (!addressed) {
    return;
  }
  const { state: graph, settings, selected, view, isViewChanged } = explorer;
  const kept = new URLSearchParams(location.search);
  const { query } = writeAddress(addressOf(graph, settings, selected, isViewChanged ? null : (view?.id ?? null)));
  const parameters = new URLSearchParams(query);
  for (const name of ["renderer", "lang"]) {
    const value = kept.get(name);
    if (value !== null) {
      parameters.set(name, value);
    }
  }
  const text = parameters.toString();
  history.replaceState(null, "", location.pathname + (text === "" ? "" : `?${text}`));
}

async function share(): Promise<void> {
  const { state: graph, settings, selected, view, isViewChanged } = explorer;
  const { complete } = writeAddress(addressOf(graph, settings, selected, isViewChanged ? null : (view?.id ?? null)));
  try {
    await navigator.clipboard.writeText(location.href);
    explorer.say(t(complete ? "graph.doneShared" : "graph.doneSharedPartly"));
  } catch {
    explorer.say(t("graph.shareByHand", { address: location.href }));
  }
}

async function exportAs(format: Format): Promise<void> {
  exportMenu.close();
  const name = explorer.view?.name ?? t("graph.title");
  try {
    const saved = await saveAs(format, {
      name,
      frame: picture.frame(scene, { ...focus(), hovered: null }),
      shown,
      state: explorer.state,
      caption: {
        title: `${name} – Throughline`,
        legend: legendItems(scene, shown, explorer.settings),
        note: countsWords(),
        direction,
      },
      measure: (text) => picture.measureText(text, { size: 12, weight: 400 }),
    });
    explorer.say(t("graph.doneExported", { name: saved }));
  } catch (error) {
    showFailure({ error, again: () => void exportAs(format) });
  }
}
