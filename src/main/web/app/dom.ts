/** null and false are left out */
export type Child = Node | string | number | null | undefined | false | ReadonlyArray<unknown>;

/**
 * Makes an element. Text is always set as text, never as markup, so that data cannot become code.
 *
 * @param attributes `onclick: listener` adds a listener; `true` sets an empty attribute; `null`, `undefined` and
 * `false` leave the attribute out
 */
export function h(tag: string, attributes: Record<string, unknown> = {}, ...children: Array<Child>): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (name.startsWith("on") && typeof value === "function") {
      element.addEventListener(name.slice(2), value as EventListener);
    } else {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...nodes(children));
  return element;
}

/**
 * Replaces what a region shows, and keeps the keyboard focus where it was if the new content has an element with the
 * same `data-focus` name.
 */
export function fill(region: Element, ...children: Array<unknown>) {
  const active = document.activeElement;
  const name = active instanceof HTMLElement && region.contains(active) ? active.dataset.focus : undefined;
  region.replaceChildren(...nodes(children));
  if (name !== undefined) {
    const again = region.querySelector(`[data-focus="${CSS.escape(name)}"]`);
    if (again instanceof HTMLElement) {
      again.focus({ preventScroll: true });
    }
  }
}

/** A text of the data in a line of another language: it runs in its own direction and does not turn the line around. */
export function isolated(text: string) {
  return h("bdi", {}, text);
}

/** @returns the element of the page that has this id */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) {
    throw new Error(`The page has no element #${id}`);
  }
  return element;
}

function nodes(children: unknown[]) {
  return children
    .flat(Infinity)
    .filter((child) => child !== null && child !== undefined && child !== false)
    .map((child) => (child instanceof Node ? child : String(child)));
}
