/**
 * A table that shows a list of the server a part at a time: how many there are, the first rows, and more of them on demand.
 * The state of the page holds the filters and how many rows are shown.
 */
import { get } from "../data/api.js";
import type { Page } from "../data/types.js";
import { fill, h } from "../dom.js";
import { t } from "../text/messages.js";
import { failure, present } from "../view.js";
import { type Column, dataTable, tableRows } from "./data-table.js";

/** Rows of one step. */
export const step = 50;
const serverLimit = 1000;

export interface PagedList<T> {
  /** where the table goes, and where the number of rows */
  region: HTMLElement;
  count: HTMLElement;
  /** below /api/v1 */
  path: string;
  /** the filters and the order, without the cursor */
  query: Record<string, string>;
  columns: Array<Column<T>>;
  caption: string;
  /** what stands over the table as long as there are rows */
  above?: Node;
  /** how many rows to begin with */
  show: number;
  sort?: { by: string; order: string; change: (by: string) => void };
  /** `Showing 50 of 400 teachers.` */
  showing: (shown: number, total: number) => string;
  /** hears how many rows are shown after each step */
  shown: (rows: number) => void;
  /** hears the first rows before they are shown */
  loaded?: (items: T[]) => void;
  empty: Node | string;
}

export function showList<T>(list: PagedList<T>): void {
  present(
    list.region,
    (signal) => load(list, Math.max(step, list.show), null, signal),
    (page) => {
      if (page.items.length === 0) {
        list.count.textContent = "";
        return null;
      }
      list.loaded?.(page.items);
      const { caption, columns, sort } = list;
      const table = dataTable({ caption, columns, rows: page.items, ...(sort === undefined ? {} : { sort }) });
      const foot = h("div", { class: "after" });
      showMore(list, table, foot, page, page.items.length);
      return [list.above ?? null, h("div", { class: "card flush-all paged-table" }, table), foot];
    },
    { empty: list.empty },
  );
}

/** @param page the last part that was loaded */
function showMore<T>(list: PagedList<T>, table: HTMLElement, foot: HTMLElement, page: Page<T>, shown: number) {
  list.count.textContent = list.showing(shown, page.total);
  if (page.next === null) {
    fill(foot);
    return;
  }
  const more = h(
    "button",
    { class: "button", type: "button" },
    t("list.more", { count: Math.min(step, page.total - shown) }),
  );
  more.addEventListener("click", async () => {
    more.setAttribute("disabled", "");
    try {
      const following = await load(list, step, page.next, undefined);
      const rows = tableRows(list.columns, following.items);
      table.querySelector("tbody")?.append(...rows);
      rows[0]?.querySelector("a")?.focus();
      list.shown(shown + following.items.length);
      showMore(list, table, foot, following, shown + following.items.length);
    } catch (error) {
      fill(
        foot,
        failure(error, () => showMore(list, table, foot, page, shown)),
      );
    }
  });
  fill(foot, more);
}

/** @param wanted how many rows */
async function load<T>(
  { path, query }: PagedList<T>,
  wanted: number,
  after: string | null,
  signal: AbortSignal | undefined,
): Promise<Page<T>> {
  const items: T[] = [];
  for (;;) {
    const limit = Math.min(wanted - items.length, serverLimit);
    const page: Page<T> = await get<Page<T>>(path, { ...query, limit, after }, signal);
    items.push(...page.items);
    after = page.next;
    if (after === null || items.length >= wanted) {
      return { items, next: after, total: page.total };
    }
  }
}

/** The order after a click on the head of a column: ids and names from the first, figures from the highest. */
export function nextOrder(state: { sort: string; order: string }, by: string, ascendingFirst: readonly string[]): string {
  if (state.sort === by) {
    return state.order === "asc" ? "desc" : "asc";
  }
  return ascendingFirst.includes(by) ? "asc" : "desc";
}

/** A search field that asks when its reader pauses. */
export function searchField(value: string, label: string, search: (words: string) => void): HTMLElement {
  const typingPause = 250;
  let typing = 0;
  const input = h("input", {
    id: "q",
    type: "search",
    value,
    autocomplete: "off",
    dir: "auto",
    "data-focus": "q",
    oninput: () => {
      clearTimeout(typing);
      typing = setTimeout(() => search(input.value.trim()), typingPause);
    },
  }) as HTMLInputElement;
  return h("div", { class: "field grow" }, h("label", { for: "q" }, label), input);
}

/** A filter that is set elsewhere, with a button that takes it away. */
export function setFilter(label: string, value: string, clear: () => void): HTMLElement {
  return h(
    "div",
    { class: "field" },
    h("span", { class: "field-help" }, label),
    h(
      "button",
      { class: "button", type: "button", onclick: clear },
      h("bdi", {}, value),
      h("span", { "aria-hidden": "true" }, "×"),
      h("span", { class: "visually-hidden" }, t("list.removeFilter")),
    ),
  );
}
