import { t } from "../text/messages.js";

/** The REST interface, relative to the page, so that the pages also work behind a path prefix. */
const base = new URL("api/v1/", document.baseURI);

/** An answer that is not a success; the fields are those of a problem document (RFC 9457). */
export class ApiError extends Error {
  /**
   * @param {number} status HTTP status, 0 when no answer came
   * @param {string} title
   * @param {string} detail
   * @param {string | null} [parameter] the parameter that was wrong, if one was
   */
  constructor(status, title, detail, parameter = null) {
    super(detail);
    this.name = "ApiError";
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.parameter = parameter;
  }
}

/**
 * @param {string} path below /api/v1, without a slash at the start; encode ids with {@link segment}
 * @param {Record<string, unknown>} [parameters] empty, null and undefined ones are left out
 * @returns {URL}
 */
export function apiUrl(path, parameters = {}) {
  const url = new URL(path, base);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") {
      url.searchParams.set(name, String(value));
    }
  }
  return url;
}

/** @param {string} id an identifier of the data, which may hold any character */
export function segment(id) {
  return encodeURIComponent(id);
}

/**
 * @param {string} path
 * @param {Record<string, unknown>} [parameters]
 * @param {AbortSignal} [signal]
 */
export async function get(path, parameters, signal) {
  return json(await send(apiUrl(path, parameters), { signal }));
}

/**
 * As {@link get}, for what need not be there.
 *
 * @param {string} path
 * @param {Record<string, unknown>} [parameters]
 * @param {AbortSignal} [signal]
 * @returns {Promise<any>} null when the server has no such thing
 */
export async function getIfAny(path, parameters, signal) {
  try {
    return await get(path, parameters, signal);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) {
      return null;
    }
    throw error;
  }
}

/**
 * @param {string} path
 * @param {unknown} body
 */
export async function post(path, body) {
  const answer = await sendJson("POST", path, body);
  return (answer.headers.get("Content-Type") ?? "").includes("json") ? json(answer) : null;
}

/**
 * @param {string} path
 * @param {unknown} body
 */
export async function put(path, body) {
  return json(await sendJson("PUT", path, body));
}

/**
 * As {@link post}, for an answer that is a file.
 *
 * @param {string} path
 * @param {unknown} body
 * @returns {Promise<{ name: string | null, content: Blob }>} the name that the server gives it
 */
export async function postForFile(path, body) {
  const answer = await sendJson("POST", path, body);
  const disposition = answer.headers.get("Content-Disposition") ?? "";
  const name = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  return {
    name: name === undefined ? (/filename="([^"]+)"/i.exec(disposition)?.[1] ?? null) : decodeURIComponent(name),
    content: await answer.blob(),
  };
}

/**
 * @param {string} method
 * @param {string} path
 * @param {unknown} body
 */
function sendJson(method, path, body) {
  return send(apiUrl(path), {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** @param {string} path */
export async function remove(path) {
  await send(apiUrl(path), { method: "DELETE" });
}

/**
 * @param {URL} url
 * @param {RequestInit} options
 */
async function send(url, options) {
  const headers = { Accept: "application/json, application/problem+json", ...options.headers };
  let answer;
  try {
    answer = await fetch(url, { ...options, headers, credentials: "same-origin" });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") {
      throw cause;
    }
    throw new ApiError(0, t("site.noAnswer"), t("site.noAnswerDetail"));
  }
  if (!answer.ok) {
    throw await problem(answer);
  }
  return answer;
}

/** @param {Response} answer */
async function json(answer) {
  try {
    return await answer.json();
  } catch {
    throw new ApiError(answer.status, t("site.unreadable"), t("site.unreadableDetail"));
  }
}

/** @param {Response} answer */
async function problem(answer) {
  const title = answer.statusText || t("site.status", { status: answer.status });
  try {
    const body = await answer.json();
    return new ApiError(answer.status, body.title ?? title, body.detail ?? title, body.parameter ?? null);
  } catch {
    return new ApiError(answer.status, title, t("site.statusDetail", { status: answer.status }));
  }
}
