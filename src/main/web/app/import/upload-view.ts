/** An upload that waits: what was recognised in it, and the form that imports it. */
import type { LoadedData, Pseudonym, Upload } from "../data/imports.js";
import type { Figures } from "../data/types.js";
import { fill, h } from "../dom.js";
import { confirm } from "../elements/dialog.js";
import { count, listed } from "../text/format.js";
import { coded, t } from "../text/messages.js";
import { fileSize } from "../text/size.js";
import { failure, serverText } from "../view.js";
import { fileCard } from "./file-card.js";
import { traceCards } from "./trace-cards.js";

export interface ImportRequest {
  replace: boolean;
  pseudonym: Pseudonym;
}

export interface UploadActions {
  start: (request: ImportRequest) => Promise<void>;
  discard: () => Promise<void>;
}

/** @param left names of files that were not sent */
export function uploadView(upload: Upload, loaded: LoadedData, left: string[], actions: UploadActions): HTMLElement {
  const notRead = [...upload.ignored, ...left.map((name) => ({ name, reason: null }))];
  return h(
    "div",
    { class: "upload" },
    h("h3", { tabindex: -1, id: "upload-title" }, t("data.uploaded")),
    h("p", {}, t("data.uploadReady", { name: upload.name, size: fileSize(upload.bytes) })),
    verdict(upload),
    upload.missing.length > 0 &&
      h("p", {}, `${t("data.missingFiles")}: `, upload.missing.map((name, i) => [i > 0 && ", ", h("code", {}, name)])),
    h("div", { class: "file-cards" }, upload.files.map(fileCard)),
    upload.traces !== null && traceCards(upload.traces),
    notRead.length > 0 &&
      h(
        "details",
        { class: "disclosure" },
        h("summary", {}, `${t("data.ignoredFiles")} (${count(notRead.length)})`),
        h(
          "ul",
          { class: "gaps" },
          notRead.map(({ name, reason }) =>
            h(
              "li",
              {},
              h("bdi", {}, h("code", {}, name)),
              ": ",
              reason === null ? t("data.notSent") : h("span", serverText, reason),
            ),
          ),
        ),
      ),
    upload.ready ? importForm(upload, loaded, actions) : discardRow(actions),
  );
}

function verdict({ refused, checked, rejected }: Upload) {
  if (refused !== null) {
    return h(
      "div",
      { class: "notice failed", role: "alert" },
      h("p", { class: "notice-title" }, t("data.uploadRefused")),
      h("p", serverText, refused),
    );
  }
  if (!checked) {
    return h("p", { class: "notice" }, t("data.notJudged"));
  }
  return h(
    "p",
    { class: rejected === 0 ? "notice good" : "notice warn" },
    rejected === 0 || rejected === null ? t("data.rejectedNone") : t("data.rejectedSome", { count: rejected }),
  );
}

function importForm(upload: Upload, loaded: LoadedData, { start, discard }: UploadActions) {
  const isEmpty = (loaded.counts.teachers ?? 0) === 0 && (loaded.counts.courses ?? 0) === 0;
  const onlySample = !isEmpty && loaded.imports.every(({ name }) => name === "sample") && loaded.imports.length > 0;
  const message = h("div", { role: "alert" });
  const button = h("button", { class: "button primary", type: "submit" }, t("data.import"));
  const usual = upload.pseudonyms.includes(loaded.pseudonym) ? loaded.pseudonym : upload.pseudonyms[0];
  const run = async (request: ImportRequest) => {
    button.setAttribute("disabled", "");
    try {
      await start(request);
    } finally {
      button.removeAttribute("disabled");
    }
  };
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    fill(message);
    const given = new FormData(event.currentTarget as HTMLFormElement);
    const mode = given.get("mode");
    const request = { replace: mode === "replace", pseudonym: given.get("pseudonym") as Pseudonym };
    if (!isEmpty && mode === null) {
      fill(message, h("p", { class: "field-error" }, t("data.modeMissing")));
      return;
    }
    if (request.replace && !isEmpty) {
      confirm({
        title: t("data.replaceTitle"),
        words: [t("data.replaceGoes", { what: figuresInWords(loaded.counts) }), t("data.replaceStays")],
        keep: t("data.replaceKeep"),
        label: t("data.replaceDo"),
        act: () => run(request),
      });
      return;
    }
    try {
      await run(request);
    } catch (error) {
      fill(message, failure(error, null));
    }
  };
  return h(
    "form",
    { class: "card import-form", onsubmit: submit },
    h("h3", {}, t("data.how")),
    !isEmpty &&
      options(t("data.mode"), "mode", onlySample ? "replace" : null, [
        { value: "add", text: t("data.modeAdd"), words: t("data.modeAddWords") },
        {
          value: "replace",
          text: t("data.modeReplace"),
          words: onlySample ? t("data.modeSample") : t("data.modeReplaceWords"),
        },
      ]),
    options(t("data.pseudonym"), "pseudonym", usual ?? null, [
      {
        value: "keep",
        text: t("data.keep"),
        words: upload.pseudonyms.includes("keep") ? t("data.keepWords") : t("data.keepRefused"),
        disabled: !upload.pseudonyms.includes("keep"),
      },
      { value: "hmac", text: t("data.hmac"), words: t("data.hmacWords"), disabled: !upload.pseudonyms.includes("hmac") },
    ]),
    message,
    h("div", { class: "field-row" }, button, discardButton(discard, message)),
  );
}

function options(
  legend: string,
  name: string,
  chosen: string | null,
  alternatives: Array<{ value: string; text: string; words: string; disabled?: boolean }>,
) {
  return h(
    "fieldset",
    { class: "options" },
    h("legend", {}, legend),
    alternatives.map(({ value, text, words, disabled }) =>
      h(
        "label",
        { class: "option" },
        h("input", { type: "radio", name, value, checked: value === chosen, disabled }),
        h("span", {}, h("b", {}, text), h("span", { class: "small soft" }, words)),
      ),
    ),
  );
}

function discardRow({ discard }: UploadActions) {
  const message = h("div", { role: "alert" });
  return h("div", {}, message, h("div", { class: "field-row" }, discardButton(discard, message)));
}

function discardButton(discard: () => Promise<void>, message: HTMLElement) {
  return h(
    "button",
    {
      class: "button",
      type: "button",
      onclick: async () => {
        try {
          await discard();
        } catch (error) {
          fill(message, failure(error, null));
        }
      },
    },
    t("data.discard"),
  );
}

/** `400 teachers, 120 courses and …` */
export function figuresInWords(figures: Figures): string {
  return listed(
    Object.entries(figures)
      .filter(([, value]) => value > 0)
      .map(([name, value]) => `${count(value)} ${coded("data", `count.${name}`, name)}`),
  );
}
