/**
 * The state of a page lives in its address, so that a view can be bookmarked, sent to a colleague and gone back to.
 * Values that equal the default stay out of the address.
 *
 * @template {Record<string, string>} T
 * @param {T} defaults
 * @param {string} [search]
 * @returns {T}
 */
export function readState(defaults, search = location.search) {
  const given = new URLSearchParams(search);
  const state = { ...defaults };
  for (const name of Object.keys(defaults)) {
    const value = given.get(name);
    if (value !== null) {
      /** @type {Record<string, string>} */ (state)[name] = value;
    }
  }
  return state;
}

/**
 * @template {Record<string, string>} T
 * @param {T} state
 * @param {T} defaults
 * @returns {string} the query part of the address, empty or starting with `?`
 */
export function stateQuery(state, defaults) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) {
    if (value !== "" && value !== defaults[name]) {
      parameters.set(name, value);
    }
  }
  const query = parameters.toString();
  return query === "" ? "" : `?${query}`;
}

/**
 * @template {Record<string, string>} T
 * @param {T} state
 * @param {T} defaults
 * @param {"push" | "replace"} how `push` makes a step that the back button undoes
 */
export function writeState(state, defaults, how) {
  const address = location.pathname + stateQuery(state, defaults) + location.hash;
  if (how === "push" && address !== location.pathname + location.search + location.hash) {
    history.pushState(null, "", address);
  } else {
    history.replaceState(null, "", address);
  }
}

/** @param {string} id */
export function teacherLink(id) {
  return `teacher.html?${new URLSearchParams({ id })}`;
}
