import { t } from "../text/messages.js";

/** The REST interface, relative to the page, so that the pages also work behind a path prefix. */
const base = new URL("api/v1/", document.baseURI);

/** An answer that is not a success; the fields are those of a problem document (RFC 9457). */
export class ApiError extends Error {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly parameter: string | null;
  readonly body: Readonly<Record<string, unknown>>;

  /**
   * @param status HTTP status, 0 when no answer came
   * @param parameter the parameter that was wrong, if one was
   * @param body the whole document: some problems say more
   */
  constructor(
    status: number,
    title: string,
    detail: string,
    parameter: string | null = null,
    body: Record<string, unknown> = {},
  ) {
    super(detail);
    this.name = "ApiError";
    this.status = status;
    this.title = title;
    this.detail = detail;
    this.parameter = parameter;
    this.body = body;
  }
}

/**
 * @param path below /api/v1, without a slash at the start; encode ids with {@link segment}
 * @param parameters empty, null and undefined ones are left out
 */
export function apiUrl(path: string, parameters: Record<string, unknown> = {}): URL {
  const url = new URL(path, base);
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== null && value !== undefined && value !== "") {
      url.searchParams.set(name, String(value));
    }
  }
  return url;
}

/** @param id an identifier of the data, which may hold any character */
export function segment(id: string): string {
  return encodeURIComponent(id);
}

/** What the server answers; the type says what the caller expects of this path (types.ts). */
export async function get<T>(path: string, parameters?: Record<string, unknown>, signal?: AbortSignal): Promise<T> {
  return json<T>(await send(apiUrl(path, parameters), { signal }));
}

/**
 * As {@link get}, for what need not be there.
 *
 * @returns null when the server has no such thing
 */
export async function getIfAny<T>(
  path: string,
  parameters?: Record<string, unknown>,
  signal?: AbortSignal,
): Promise<T | null> {
  try {
    return await get<T>(path, parameters, signal);
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) {
      return null;
    }
    throw error;
  }
}

export async function post<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return sendBody<T>("POST", path, body, signal);
}

export async function put<T>(path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  return sendBody<T>("PUT", path, body, signal);
}

/** The answer as a file, whatever its type; the name is the one that the server gives it. */
export async function postForFile(
  path: string,
  body: unknown,
  signal?: AbortSignal,
): Promise<{ name: string | null; content: Blob }> {
  const answer = await sendJson("POST", path, body, signal);
  const disposition = answer.headers.get("Content-Disposition") ?? "";
  const anyScript = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const name = anyScript === undefined ? /filename="?([^";]+)"?/.exec(disposition)?.[1] : decodeURIComponent(anyScript);
  return { name: name ?? null, content: await answer.blob() };
}

async function sendBody<T>(method: string, path: string, body: unknown, signal?: AbortSignal): Promise<T> {
  const answer = await sendJson(method, path, body, signal);
  // an answer without a body is for callers that expect none
  return (answer.headers.get("Content-Type") ?? "").includes("json") ? json<T>(answer) : (undefined as T);
}

function sendJson(method: string, path: string, body: unknown, signal?: AbortSignal): Promise<Response> {
  return send(apiUrl(path), {
    method,
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    signal,
  });
}

export async function remove(path: string): Promise<void> {
  await send(apiUrl(path), { method: "DELETE" });
}

async function send(
  url: URL,
  options: Omit<RequestInit, "headers" | "signal"> & {
    headers?: Record<string, string>;
    signal?: AbortSignal | undefined;
  },
): Promise<Response> {
  const headers = { Accept: "application/json, application/problem+json", ...options.headers };
  let answer: Response;
  try {
    answer = await fetch(url, { ...options, signal: options.signal ?? null, headers, credentials: "same-origin" });
  } catch (cause) {
    if (cause instanceof DOMException && cause.name === "AbortError") {
      throw cause;
    }
    throw new ApiError(0, t("site.noAnswer"), t("site.noAnswerDetail"));
  }
  if (!answer.ok) {
    throw await problemOf(answer);
  }
  return answer;
}

async function json<T>(answer: Response): Promise<T> {
  try {
    return (await answer.json()) as T;
  } catch {
    throw new ApiError(answer.status, t("site.unreadable"), t("site.unreadableDetail"));
  }
}

/** What went wrong, from an answer that is no success. */
export async function problemOf(answer: Response): Promise<ApiError> {
  const title = answer.statusText || t("site.status", { status: answer.status });
  try {
    const body = (await answer.json()) as { title?: string; detail?: string; parameter?: string | null };
    return new ApiError(answer.status, body.title ?? title, body.detail ?? title, body.parameter ?? null, body);
  } catch {
    return new ApiError(answer.status, title, t("site.statusDetail", { status: answer.status }));
  }
}
