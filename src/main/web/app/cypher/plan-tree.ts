/**
 * The plan of a query as a tree grid: one row for each operator, the last step on top, its sources below it. The arrow keys
 * go through it; bars show where the work is.
 */
import { h } from "../dom.js";
import { count, figure } from "../text/format.js";
import { t } from "../text/messages.js";
import type { Plan } from "./model.js";

interface Line {
  plan: Plan;
  level: number;
  parent: number | null;
  /** its place among the operators with the same source */
  place: number;
  siblings: number;
}

export function planTree(plan: Plan): HTMLElement {
  const lines: Line[] = [];
  const add = (each: Plan, level: number, parent: number | null, place: number, siblings: number) => {
    const index = lines.push({ plan: each, level, parent, place, siblings }) - 1;
    each.children.forEach((child, i) => add(child, level + 1, index, i + 1, each.children.length));
  };
  add(plan, 1, null, 1, 1);
  const measured = lines.some(({ plan: { dbHits } }) => dbHits !== null);
  const mostHits = Math.max(1, ...lines.map(({ plan: { dbHits } }) => dbHits ?? 0));
  const mostRows = Math.max(1, ...lines.map(({ plan: { rows, estimatedRows } }) => rows ?? estimatedRows));
  const closed = new Set<number>();
  const rows = lines.map((line, i) => {
    const { plan: each, level, place, siblings } = line;
    const inner = each.children.length > 0;
    return h(
      "tr",
      {
        role: "row",
        "aria-level": level,
        "aria-posinset": place,
        "aria-setsize": siblings,
        "aria-expanded": inner ? "true" : null,
        tabindex: i === 0 ? 0 : -1,
        "data-level": Math.min(level, 12),
        onfocus: () => rows.forEach((row, j) => row.setAttribute("tabindex", j === i ? "0" : "-1")),
        onclick: () => inner && toggle(i),
      },
      h(
        "th",
        { role: "rowheader", scope: "row" },
        h("span", { class: "plan-mark", "aria-hidden": "true" }),
        h("code", {}, each.operator),
      ),
      h("td", { role: "gridcell", class: "plan-details" }, h("code", {}, each.details)),
      h("td", { role: "gridcell", class: "numeric" }, figure(Math.round(each.estimatedRows * 10) / 10)),
      measured && bar(each.rows, mostRows),
      measured && bar(each.dbHits, mostHits),
    );
  });

  function toggle(i: number, open = closed.has(i)): void {
    if (open) {
      closed.delete(i);
    } else {
      closed.add(i);
    }
    rows[i]?.setAttribute("aria-expanded", String(open));
    lines.forEach(({ parent }, j) => {
      const above = parent === null ? undefined : rows[parent];
      const row = rows[j];
      if (row !== undefined && above !== undefined) {
        row.hidden = above.hidden || (parent !== null && closed.has(parent));
      }
    });
  }

  const move = (event: KeyboardEvent) => {
    const at = rows.findIndex((row) => row === document.activeElement);
    const line = lines[at];
    if (line === undefined) {
      return;
    }
    const seen = rows.map((_, i) => i).filter((i) => rows[i]?.hidden !== true);
    const place = seen.indexOf(at);
    const inward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const outward = inward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    let next: number | null | undefined;
    switch (event.key) {
      case "ArrowDown":
        next = seen[place + 1];
        break;
      case "ArrowUp":
        next = seen[place - 1];
        break;
      case "Home":
        next = seen[0];
        break;
      case "End":
        next = seen.at(-1);
        break;
      case inward:
        if (closed.has(at)) {
          toggle(at, true);
        } else if (line.plan.children.length > 0) {
          next = at + 1;
        }
        break;
      case outward:
        if (line.plan.children.length > 0 && !closed.has(at)) {
          toggle(at, false);
        } else {
          next = line.parent;
        }
        break;
      default:
        return;
    }
    event.preventDefault();
    if (next !== null && next !== undefined) {
      rows[next]?.focus();
    }
  };

  return h(
    "div",
    { class: "table-scroll plan" },
    h(
      "table",
      { class: "data-table", role: "treegrid", "aria-label": t("queries.plan"), onkeydown: move },
      h(
        "thead",
        { role: "rowgroup" },
        h(
          "tr",
          { role: "row" },
          head(t("queries.planOperator")),
          head(t("queries.planDetails")),
          head(t("queries.planEstimated"), true),
          measured && head(t("queries.planRows"), true),
          measured && head(t("queries.planHits"), true),
        ),
      ),
      h("tbody", { role: "rowgroup" }, rows),
    ),
  );
}

function head(label: string, numeric = false): HTMLElement {
  return h("th", { role: "columnheader", scope: "col", class: numeric ? "numeric" : null }, label);
}

function bar(value: number | null, most: number): HTMLElement {
  const part = h("span", { class: "bar-filled" });
  part.style.inlineSize = `${value === null ? 0 : (value / most) * 100}%`;
  return h(
    "td",
    { role: "gridcell", class: "numeric plan-figure" },
    value === null ? "–" : count(value),
    h("span", { class: "bar", "aria-hidden": "true" }, part),
  );
}

/** The database hits of a plan and all below it; null when it was not measured. */
export function totalHits(plan: Plan): number | null {
  const below = plan.children.map(totalHits);
  return plan.dbHits === null ? null : below.reduce<number>((sum, hits) => sum + (hits ?? 0), plan.dbHits);
}
