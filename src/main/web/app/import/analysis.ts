/**
 * From what is loaded to what the pages show: threads first, because the coherence of teachers uses them, then coherence,
 * engagement if there are logs, motivation, and knowledge if there is evidence of learning or an answer.
 */
import { get, post, remove, segment } from "../data/api.js";
import { follow } from "../data/run-events.js";
import type { AnalysisKind, Run } from "../data/types.js";
import { fill, h } from "../dom.js";
import { coded, t } from "../text/messages.js";
import { failure, serverText } from "../view.js";

const steps = [
  { kind: "threads", words: "data.analysing1" },
  { kind: "coherence", words: "data.analysing2" },
  { kind: "engagement", words: "data.analysing3" },
  { kind: "motivation", words: "data.analysing4" },
  { kind: "knowledge", words: "data.analysing5" },
] as const;

/** Those that there is something to compute from. */
async function stepsToDo() {
  const { items } = await get<{ items: AnalysisKind[] }>("runs/kinds");
  return steps.filter(({ kind }) => items.some((one) => one.kind === kind && one.hasInput));
}

/**
 * @param stale whether the figures of the teachers are not those of the data
 * @param done hears when all is computed
 */
export function showAnalysis(region: HTMLElement, stale: boolean, done: () => void): void {
  fill(
    region,
    h("p", { class: stale ? "notice warn" : "soft" }, stale ? t("data.stale") : t("data.fresh")),
    h(
      "div",
      { class: "field-row after" },
      h(
        "button",
        { class: stale ? "button primary" : "button", type: "button", id: "analyse", onclick: () => analyse(region, stale, done) },
        t("data.analyse"),
      ),
      h("a", { class: "button", href: "runs.html" }, t("data.analyseAgain")),
    ),
    h("p", { class: "small soft after" }, t("data.analyseWords")),
  );
  region.dataset.state = "ready";
}

async function analyse(region: HTMLElement, stale: boolean, done: () => void) {
  const bar = h("progress", { "aria-label": t("data.analysisProgress") });
  const words = h("p", { class: "small soft", role: "status" });
  const message = h("div", { role: "alert" });
  let current: Run | null = null;
  const cancel = async () => {
    try {
      if (current !== null) {
        await remove(`runs/${segment(current.id)}`);
      }
    } catch (error) {
      fill(message, failure(error, null));
    }
  };
  fill(
    region,
    h(
      "div",
      { class: "card import-progress" },
      bar,
      words,
      message,
      h("div", { class: "field-row" }, h("button", { class: "button", type: "button", onclick: cancel }, t("data.cancel"))),
    ),
  );
  region.dataset.state = "computing";
  try {
    const all = await stepsToDo();
    for (const [i, { kind, words: text }] of all.entries()) {
      words.textContent = t(text, { step: i + 1, all: all.length });
      bar.removeAttribute("value");
      current = await post<Run>("runs", { kind, parameters: {} });
      const ended = await follow(current, ({ done: part, total }) => {
        bar.setAttribute("max", String(Math.max(1, total)));
        bar.setAttribute("value", String(part));
      });
      if (ended.status !== "finished") {
        showAnalysis(region, stale, done);
        region.prepend(
          h(
            "div",
            { class: "notice failed", role: "alert" },
            h("p", {}, t("data.analysisEnded", { status: coded("data", `status.${ended.status}`, ended.status) })),
            ended.message !== null && h("p", serverText, ended.message),
          ),
        );
        return;
      }
    }
    fill(
      region,
      h(
        "div",
        { class: "notice good" },
        h("p", { tabindex: -1, id: "analysed" }, t("data.analysed")),
        h("p", {}, h("a", { class: "button primary", href: "./" }, t("data.toOverview"))),
      ),
    );
    region.dataset.state = "done";
    region.querySelector<HTMLElement>("#analysed")?.focus();
    done();
  } catch (error) {
    fill(
      region,
      failure(error, () => showAnalysis(region, stale, done)),
    );
    region.dataset.state = "failed";
  }
}
