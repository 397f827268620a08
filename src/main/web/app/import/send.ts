/** Sends files to the server; a request of the older kind, because only that one tells how much has been sent. */
import { ApiError, apiUrl, problemOf } from "../data/api.js";
import type { Upload } from "../data/imports.js";
import { t } from "../text/messages.js";
import type { ChosenFile } from "./chosen-files.js";

/** Rejected with an AbortError when it was stopped. */
export function sendFiles(
  files: Array<ChosenFile<File>>,
  progress: (sent: number, total: number) => void,
  signal: AbortSignal,
): Promise<Upload> {
  const form = new FormData();
  for (const { file, path } of files) {
    form.append("files", file, path);
  }
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", apiUrl("uploads"));
    request.setRequestHeader("Accept", "application/json, application/problem+json");
    request.upload.addEventListener("progress", ({ loaded, total }) => progress(loaded, total));
    request.addEventListener("load", () => {
      const { status, statusText, responseText } = request;
      if (status >= 200 && status < 300) {
        resolve(JSON.parse(responseText) as Upload);
      } else {
        problemOf(new Response(responseText, { status, statusText })).then(reject, reject);
      }
    });
    request.addEventListener("error", () => reject(new ApiError(0, t("site.noAnswer"), t("data.connection"))));
    request.addEventListener("abort", () => reject(new DOMException("stopped", "AbortError")));
    signal.addEventListener("abort", () => request.abort());
    request.send(form);
  });
}
