/** The states of a region of a page: loading, ready, empty, undefined, failed. Each is visible in words and in `data-state`. */
import { ApiError } from "./data/api.js";
import { RunEnded } from "./data/run-events.js";
import { fill, h, type Child } from "./dom.js";
import "./elements/token-form.js";
import { t, tn } from "./text/messages.js";

/** the request whose answer a region waits for */
const pending: WeakMap<HTMLElement, AbortController> = new WeakMap();

/**
 * Loads something and shows it in a region. A later call for the same region makes the earlier one void, so that the
 * answer of an old request never overwrites that of a new one. What is shown stays, dimmed, until the new answer is
 * there.
 *
 * @param render null when there is nothing to show
 * @param words what to say when there is nothing to show; what "Try again" does when loading once more is not
 * enough
 */
export async function present<T>(
  region: HTMLElement,
  load: (signal: AbortSignal) => Promise<T>,
  render: (value: T) => Node | Array<Node | null> | null,
  words: { empty?: Node | string; retry?: () => void } = {},
) {
  pending.get(region)?.abort();
  const request = new AbortController();
  pending.set(region, request);
  const first = region.dataset.state !== "ready";
  region.dataset.state = "loading";
  region.setAttribute("aria-busy", "true");
  if (first) {
    fill(region, h("p", { class: "loading", role: "status" }, t("site.loading")));
  }
  try {
    const value = await load(request.signal);
    if (request.signal.aborted) {
      return;
    }
    const content = render(value);
    fill(region, content ?? emptyNotice(words.empty ?? t("site.nothing")));
    region.dataset.state = content === null ? "empty" : "ready";
  } catch (error) {
    if (request.signal.aborted) {
      return;
    }
    fill(region, failure(error, words.retry ?? (() => present(region, load, render, words))));
    region.dataset.state = "failed";
    if (!(error instanceof ApiError)) {
      console.error(error);
    }
  } finally {
    if (pending.get(region) === request) {
      region.removeAttribute("aria-busy");
    }
  }
}

/** Shows something in a region that waits for nothing, and says in which state it is. */
export function show(
  region: HTMLElement,
  state: "ready" | "empty" | "undefined" | "failed",
  ...children: Child[]
): void {
  fill(region, ...children);
  region.dataset.state = state;
}

/** Attributes of an element with words of the server, which speaks English. */
export const serverText = { lang: "en", dir: "ltr" };

export function emptyNotice(words: Node | string) {
  return h("div", { class: "notice empty" }, typeof words === "string" ? h("p", {}, words) : words);
}

/**
 * What went wrong, in the words of the server, with a way to try again. A server that wants a token gets the form for
 * it, once on a page.
 */
export function failure(error: unknown, retry: (() => void) | null) {
  if (error instanceof ApiError && error.status === 401) {
    return document.querySelector("token-form") === null
      ? document.createElement("token-form")
      : h("p", { class: "soft" }, t("site.awaitingToken"));
  }
  if (error instanceof RunEnded) {
    return notice(
      h("p", { class: "notice-title" }, error.message),
      error.detail !== null && h("p", serverText, error.detail),
      again(retry),
    );
  }
  const known = error instanceof ApiError;
  // what the server says is English; what is said for it when it says nothing is not
  const spoken = known && error.status !== 0 ? serverText : {};
  return notice(
    h("p", { class: "notice-title", ...spoken }, known ? error.title : t("site.failed")),
    h("p", known ? spoken : serverText, known ? error.detail : String(error)),
    known &&
      error.parameter !== null &&
      h("p", { class: "small" }, tn("site.parameter", { name: h("code", { dir: "ltr" }, error.parameter) })),
    again(retry),
  );
}

function notice(...children: Child[]) {
  return h("div", { class: "notice failed", role: "alert" }, ...children);
}

function again(retry: (() => void) | null) {
  return retry !== null && h("button", { class: "button", type: "button", onclick: retry }, t("site.again"));
}
