/**
 * The state of a page lives in its address, so that a view can be bookmarked, sent to a colleague and gone back to.
 * Values that equal the default stay out of the address.
 */
export function readState<T extends Record<string, string>>(defaults: T, search: string = location.search): T {
  const given = new URLSearchParams(search);
  const state = { ...defaults };
  for (const name of Object.keys(defaults)) {
    const value = given.get(name);
    if (value !== null) {
      (state as Record<string, string>)[name] = value;
    }
  }
  return state;
}

/** @returns the query part of the address, empty or starting with `?` */
export function stateQuery<T extends Record<string, string>>(state: T, defaults: T): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== "" && value !== defaults[name]) {
      parameters.set(name, value);
    }
  }
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/** @param how `push` makes a step that the back button undoes */
export function writeState<T extends Record<string, string>>(state: T, defaults: T, how: "push" | "replace") {
  const address = location.pathname + stateQuery(state, defaults) + location.hash;
  if (how === "push" && address !== location.pathname + location.search + location.hash) {
    history.pushState(null, "", address);
  } else {
    history.replaceState(null, "", address);
  }
}

export function teacherLink(id: string) {
  return `teacher.html?${new URLSearchParams({ id })}`;
}

/** The address of nodes in the graph; commas part them there, so that each is encoded twice. */
export function graphLink(keys: { show?: string[]; teachers?: string[] }): string {
  const query = new URLSearchParams();
  for (const [name, list] of Object.entries(keys)) {
    query.set(name, list.map(encodeURIComponent).join(","));
  }
  return `graph.html?${query}`;
}

/** @param parameters empty ones are left out */
export function link(page: string, parameters: Record<string, string | null | undefined>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== "");
  const query = new URLSearchParams(given as Array<[string, string]>).toString();
  return query === "" ? page : `${page}?${query}`;
}
