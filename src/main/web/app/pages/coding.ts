/** The coding of what teachers wrote: codebooks, coders, agreement, what to settle, references to confirm, a language model. */
import { apiUrl, get, post } from "../data/api.js";
import type {
  Agreement,
  AgreementItem,
  Codebook,
  CodebookList,
  CodedText,
  DictionaryOutcome,
  ModelOutcome,
  ModelPreview,
  Page,
  Session,
  SuggestedReferences,
} from "../data/types.js";
import { readState, teacherLink, writeState } from "../data/url-state.js";
import { byId, fill, h, isolated, type Child } from "../dom.js";
import { selectField } from "../elements/choice.js";
import { type Column, dataTable } from "../elements/data-table.js";
import "../elements/site-footer.js";
import "../elements/site-header.js";
import "../elements/token-form.js";
import { count, listed, percent, period, score } from "../text/format.js";
import { coded, t, tn } from "../text/messages.js";
import { emptyNotice, failure, present } from "../view.js";

const pageSize = 10;
const shippedCodebooks = ["evidence-of-learning", "learning-expectations"];
const nameKey = "throughline.coder";

const defaults = { codebook: "", coders: "" };
let state = readState(defaults);
let session: Session = { texts: false, textsToken: false };

await present(byId("codebook"), load, codebook, {
  empty: h("p", {}, tn("coding.none", { data: h("a", { href: "data.html" }, t("coding.importTexts")) })),
});

addEventListener("popstate", () => {
  state = readState(defaults);
  void present(byId("codebook"), load, codebook);
});

async function load(signal: AbortSignal): Promise<CodebookList> {
  session = await get<Session>("session", {}, signal);
  return get<CodebookList>("coding/codebooks", {}, signal);
}

/** The chosen codebook; else one that is used, by which there is something to code. */
function chosen({ items, statements, evidence }: CodebookList): Codebook | undefined {
  const texts = (book: Codebook) => (book.kind === "statement" ? statements : evidence);
  const used = [...items].sort((a, b) => b.coders.length - a.coders.length || texts(b) - texts(a));
  return items.find(({ id }) => id === state.codebook) ?? used[0];
}

function say(words: string) {
  byId("said").textContent = words;
}

/** Codes of the codebooks of the program are translated; those of others are called what their file says. */
function codeName(book: Codebook, key: string): string {
  const name =
    book.codes.find((code) => code.key === key)?.name ?? book.rubrics.find((rubric) => rubric.key === key)?.name ?? key;
  return shippedCodebooks.includes(book.id) || key === "none" ? coded("coding", `code.${key}`, name) : name;
}

function title(book: Codebook): string {
  return coded("coding", `codebook.${book.id}`, book.title);
}

function plainCodes(book: Codebook) {
  return book.codes.filter(({ rubric, key }) => rubric === null && key !== "none");
}

function codebook(answer: CodebookList) {

  const book = chosen(answer);
  if (book === undefined || answer.statements + answer.evidence === 0) {
    return null;
  }
  const texts = book.kind === "statement" ? answer.statements : answer.evidence;
  fill(
    byId("codebook-controls"),
    selectField({
      id: "codebook-choice",
      label: t("coding.chooseCodebook"),
      alternatives: answer.items.map((item) => ({ value: item.id, text: title(item) })),
      value: book.id,
      change: (id) => {
        state = { codebook: id, coders: "" };
        writeState(state, defaults, "push");
        fill(byId("codebook"), codebook(answer) ?? []);
      },
    }),
  );
  byId("further").hidden = false;
  showAgreement(book);
  showDisagreements(book);
  showReferences(book);
  showModel(book);
  const people = book.coders.filter(({ kind }) => kind === "human").length;
  return [
    session.texts ? null : hidden(),
    h(
      "dl",
      { class: "tiles" },
      tile("texts", texts),
      tile("human", people),
      h(
        "div",
        { class: "tile", "data-figure": "open" },
        h("dt", {}, h("a", { href: "#disagreements-title" }, t("coding.tile.open"))),
        h("dd", { class: "number", id: "open" }, "…"),
      ),
    ),
    h("div", { class: "after" }, coders(book)),
    h(
      "details",
      { class: "disclosure" },
      h("summary", {}, t("coding.codes")),
      h(
        "dl",
        { class: "code-list" },
        book.codes.map((code) =>
          h(
            "div",
            {},
            h(
              "dt",
              {},
              isolated(codeName(book, code.key)),
              " ",
              h("code", { dir: "ltr", class: "small soft" }, code.key),
            ),
            h("dd", { dir: "auto", class: "small" }, code.description ?? ""),
          ),
        ),
      ),
    ),
    work(book),
  ];
}

function tile(name: "texts" | "human", number: number) {
  return h(
    "div",
    { class: "tile", "data-figure": name },
    h("dt", {}, t(`coding.tile.${name}`)),
    h("dd", { class: "number" }, count(number)),
  );
}

/** What those are told who may not read texts: how to, if there is a way. */
function hidden() {
  if (!session.textsToken) {
    return h("p", { class: "notice" }, t("coding.textsHidden"));
  }
  return h("token-form", { for: "texts" });
}

function coders(book: Codebook) {
  if (book.coders.length === 0) {
    return h("p", { class: "soft" }, t("coding.nobody"));
  }
  return h(
    "div",
    { class: "card flush-all" },
    dataTable({
      caption: t("coding.coders"),
      columns: [
        { label: t("coding.coder"), head: true, dir: "auto", cell: ({ coder }) => coder },
        { label: t("coding.coderKind"), cell: ({ kind }) => coded("coding", `kindOfCoder.${kind}`, kind) },
        { label: t("coding.texts"), numeric: true, cell: ({ texts }) => count(texts) },
      ],
      rows: book.coders,
    }),
  );
}

function coderName(): string {
  try {
    return localStorage.getItem(nameKey) ?? "";
  } catch {
    return "";
  }
}

/** Sheets for coders, and the coder that needs nobody. */
function work(book: Codebook) {
  const result = h("p", { role: "status", class: "small" });
  const name = h("input", {
    id: "coder",
    value: coderName(),
    maxlength: 64,
    dir: "auto",
    autocomplete: "off",
    "aria-describedby": "coder-help",
    oninput: () => {
      try {
        localStorage.setItem(nameKey, name.value.trim());
      } catch {
        // it holds until the page is left
      }
    },
  }) as HTMLInputElement;
  const sheet = () => {
    const coder = name.value.trim();
    if (coder === "") {
      result.textContent = t("coding.sheetNeedsName");
      name.focus();
      return;
    }
    location.assign(apiUrl("coding/export", { codebook: book.id, coder }));
  };
  const run = async (event: Event) => {
    const button = event.currentTarget as HTMLButtonElement;
    button.disabled = true;
    result.textContent = t("coding.dictionaryRuns");
    try {
      const outcome = await post<DictionaryOutcome>("coding/dictionary", { codebook: book.id });
      say(t("coding.dictionaryDone", { count: outcome.coded, skipped: outcome.skipped }));
      state = { ...state, codebook: book.id };
      await present(byId("codebook"), load, codebook);
    } catch (error) {
      fill(result, failure(error, null));
    } finally {
      button.disabled = false;
    }
  };
  return h(
    "div",
    { class: "card after coded-text" },
    session.texts &&
      h(
        "div",
        { class: "field" },
        h("label", { for: "coder" }, t("coding.yourName")),
        h(
          "div",
          { class: "field-row" },
          name,
          h("button", { class: "button", type: "button", onclick: sheet }, t("coding.sheet")),
        ),
        h("span", { id: "coder-help", class: "field-help" }, t("coding.yourNameHelp")),
      ),
    h(
      "div",
      { class: "field-row" },
      h("a", { class: "button", href: apiUrl("coding/export", { codebook: book.id }).href, download: true }, t("coding.allCodes")),
      h(
        "button",
        { class: "button", type: "button", "data-focus": "dictionary", "aria-describedby": "dictionary-help", onclick: run },
        t("coding.dictionary"),
      ),
    ),
    h("p", { id: "dictionary-help", class: "small soft" }, t("coding.dictionaryHelp")),
    result,
  );
}

// agreement

function showAgreement(book: Codebook) {
  void present(
    byId("agreement"),
    (signal) => get<Agreement>("coding/agreement", { codebook: book.id, coders: state.coders }, signal),
    (answer) => {
      fill(byId("agreement-controls"), comparedCoders(book, answer));
      if (answer.texts === 0) {
        return null;
      }
      return [
        h("p", { class: "section-intro" }, t("coding.agreementIntro")),
        h("div", { class: "card flush-all" }, agreementTable(book, answer)),
        h(
          "p",
          { class: "small after" },
          h(
            "a",
            {
              href: apiUrl("coding/agreement", { codebook: book.id, coders: answer.coders.join(","), format: "csv" }).href,
              download: true,
            },
            t("coding.csv"),
          ),
        ),
      ];
    },
    { empty: t("coding.twoCoders") },
  );
}

function comparedCoders(book: Codebook, { coders: compared, available }: Agreement) {
  return h(
    "fieldset",
    { class: "coded-text" },
    h("legend", { class: "visually-hidden" }, t("coding.compared")),
    h(
      "div",
      { class: "code-options" },
      available.map((coder) =>
        h(
          "label",
          {},
          h("input", {
            type: "checkbox",
            name: "compared",
            value: coder,
            checked: compared.includes(coder),
            "data-focus": `compared-${coder}`,
            onchange: () => {
              const boxes = [...byId("agreement-controls").querySelectorAll<HTMLInputElement>("input:checked")];
              state = { codebook: book.id, coders: boxes.map(({ value }) => value).join(",") };
              writeState(state, defaults, "push");
              showAgreement(book);
            },
          }),
          h("span", { dir: "auto" }, coder),
        ),
      ),
    ),
  );
}

function agreementTable(book: Codebook, { items }: Agreement) {
  const pairs = (items.find(({ pairs: known }) => known.length > 0)?.pairs ?? []).slice(0, 6);
  const columns: Array<Column<AgreementItem>> = [
    { label: t("coding.code"), head: true, cell: ({ key }) => isolated(codeName(book, key)) },
    { label: t("coding.texts"), numeric: true, cell: ({ texts }) => count(texts) },
    { label: t("coding.given"), numeric: true, cell: ({ positive }) => count(positive) },
    { label: t("coding.percent"), numeric: true, cell: ({ percent: same }) => (same === null ? null : percent(same)) },
    { label: t("coding.alpha"), numeric: true, cell: ({ alpha }) => (alpha === null ? null : score(alpha)) },
    ...pairs.map(({ first, second }) => ({
      label: t("coding.kappaOf", { first, second }),
      numeric: true,
      cell: ({ pairs: known }: AgreementItem) => {
        const kappa = known.find((pair) => pair.first === first && pair.second === second)?.kappa ?? null;
        return kappa === null ? null : score(kappa);
      },
    })),
  ];
  return dataTable({ caption: t("coding.agreementTable"), columns, rows: items });
}

// disagreements

function showDisagreements(book: Codebook) {
  void present(
    byId("disagreements"),
    (signal) => get<Page<CodedText>>("coding/disagreements", { codebook: book.id, limit: pageSize }, signal),
    (page) => {
      const open = document.getElementById("open");
      if (open !== null) {
        open.textContent = count(page.total);
      }
      if (page.items.length === 0) {
        return null;
      }
      return [
        h("p", { class: "section-intro" }, t("coding.disagreementsIntro", { count: page.total })),
        h(
          "div",
          { class: "coded-texts" },
          page.items.map((text) => disagreement(book, text)),
        ),
        page.total > page.items.length &&
          h("p", { class: "small soft after" }, t("coding.showing", { shown: page.items.length, total: page.total })),
      ].filter((part): part is HTMLElement => part !== false);
    },
    { empty: t("coding.noDisagreements") },
  );
}

function written(text: string | null, language: string | null, ...content: Child[]) {
  return text === null ? null : h("p", { class: "written", dir: "auto", lang: language }, ...content);
}

function about(text: { teacher: string; year?: number | null; title?: string | null }) {
  return h(
    "p",
    { class: "small soft" },
    h("a", { href: teacherLink(text.teacher), dir: "auto" }, text.teacher),
    text.year !== null && text.year !== undefined && ` · ${period(String(text.year))}`,
    text.title !== null && text.title !== undefined && [" · ", isolated(text.title)],
  );
}

function disagreement(book: Codebook, text: CodedText) {
  return h(
    "article",
    { class: "card coded-text", "data-text": text.id },
    about(text),
    written(text.text, text.language, text.text),
    h("h3", { class: "small" }, t("coding.whoGaveWhat")),
    h(
      "dl",
      { class: "code-list" },
      text.codings.map(({ coder, codes }) =>
        h("div", {}, h("dt", { dir: "auto" }, coder), h("dd", {}, isolated(listed(codes.map((key) => codeName(book, key)))))),
      ),
    ),
    session.texts && settling(book, text),
  );
}

/** The form in which one says what holds. */
function settling(book: Codebook, text: CodedText) {
  const message = h("p", { class: "field-error", role: "alert" });
  const codes = plainCodes(book);
  const option = (type: "checkbox" | "radio", name: string, key: string, checked: boolean, mark: boolean) =>
    h(
      "label",
      {},
      h("input", { type, name: `${name}-${text.id}`, value: key, checked, onchange: type === "checkbox" ? alone : null }),
      h("span", {}, isolated(codeName(book, key)), mark && h("small", {}, " ", t("coding.disputed"))),
    );
  // that none applies and that one does exclude each other
  const alone = (event: Event) => {
    const changed = event.currentTarget as HTMLInputElement;
    for (const box of form.querySelectorAll<HTMLInputElement>("input[type=checkbox]")) {
      if (changed.checked && box !== changed && (changed.value === "none" || box.value === "none")) {
        box.checked = false;
      }
    }
  };
  const save = async (event: Event) => {
    event.preventDefault();
    const keys = [...form.querySelectorAll<HTMLInputElement>("input:checked")].map(({ value }) => value);
    const steps = keys.filter((key) => book.rubrics.some(({ key: rubric }) => key.startsWith(`${rubric}:`)));
    if (steps.length < book.rubrics.length || (codes.length > 0 && keys.length === steps.length)) {
      message.textContent = t("coding.chooseAll");
      return;
    }
    try {
      await post("coding/adjudications", { codebook: book.id, id: text.id, codes: keys });
      await settled(book, text.id);
    } catch (error) {
      fill(message, failure(error, null));
    }
  };
  const form = h(
    "form",
    { onsubmit: save, class: "coded-text" },
    codes.length > 0 &&
      h(
        "fieldset",
        {},
        h("legend", {}, t("coding.holds")),
        h(
          "div",
          { class: "code-options" },
          codes.map(({ key }) => option("checkbox", "code", key, text.codes.includes(key), text.openCodes.includes(key))),
          option("checkbox", "code", "none", false, false),
        ),
      ),
    book.rubrics.map(({ key: rubric }) =>
      h(
        "fieldset",
        {},
        h("legend", {}, isolated(codeName(book, rubric)), text.openRubrics.includes(rubric) && h("small", { class: "soft" }, " ", t("coding.disputed"))),
        h(
          "div",
          { class: "code-options" },
          book.codes
            .filter((code) => code.rubric === rubric)
            .map(({ key, value }) => option("radio", rubric, key, text.steps[rubric] === value, false)),
        ),
      ),
    ),
    message,
    h("button", { class: "button primary", type: "submit" }, t("coding.save")),
  );
  return form;
}

/** Takes the text off the list and goes on with the next. */
async function settled(book: Codebook, id: string) {
  const page = await get<Page<CodedText>>("coding/disagreements", { codebook: book.id, limit: 1 });
  say(t("coding.saved", { left: page.total }));
  const open = document.getElementById("open");
  if (open !== null) {
    open.textContent = count(page.total);
  }
  const article = byId("disagreements").querySelector(`[data-text="${CSS.escape(id)}"]`);
  const next = article?.nextElementSibling ?? article?.previousElementSibling ?? null;
  article?.remove();
  if (next === null) {
    showDisagreements(book);
    byId("disagreements-title").setAttribute("tabindex", "-1");
    byId("disagreements-title").focus();
  } else {
    next.querySelector<HTMLElement>("input, button")?.focus();
  }
}

// references

/** @param passed evidence without a confirmed reference that is left as it is */
function showReferences(book: Codebook, passed = 0) {
  const section = byId("references-section");
  section.hidden = book.kind !== "evidence" || !session.texts;
  if (section.hidden) {
    fill(byId("references"));
    return;
  }
  void present(
    byId("references"),
    (signal) =>
      get<Page<SuggestedReferences>>("coding/suggestions", { unconfirmed: true, limit: pageSize, after: passed }, signal),
    (page) => {
      const left = new Set(page.items.map(({ evidence }) => evidence));
      return page.items.length === 0
        ? null
        : [
            h("p", { class: "section-intro" }, t("coding.referencesIntro", { count: page.total })),
            h(
              "div",
              { class: "coded-texts" },
              page.items.map((evidence) => references(evidence, left)),
            ),
            page.next === null
              ? null
              : h(
                  "button",
                  {
                    class: "button after",
                    type: "button",
                    onclick: () => {
                      showReferences(book, passed + left.size);
                      byId("references-title").setAttribute("tabindex", "-1");
                      byId("references-title").focus();
                    },
                  },
                  t("coding.next"),
                ),
          ];
    },
    { empty: t("coding.noReferences") },
  );
}

/** @param left ids of evidence without a confirmed reference, kept up to date */
function references(evidence: SuggestedReferences, left: Set<string>): HTMLElement {
  const message = h("div", { role: "alert" });
  const confirmed = new Map(evidence.confirmed.map(({ course, title: name }) => [course, name ?? course]));
  const rows = h("div", {});
  const send = async (course: string, name: string, refers: boolean) => {
    const coder = coderName();
    if (refers && coder === "") {
      fill(message, h("p", { class: "field-error" }, t("coding.sheetNeedsName")));
      byId("coder").focus();
      return;
    }
    try {
      await post("coding/references", { evidence: evidence.evidence, course, coder, refers });
      fill(message);
      if (refers) {
        confirmed.set(course, name);
        say(t("coding.confirmed", { course: name }));
      } else {
        confirmed.delete(course);
      }
      if (confirmed.size === 0) {
        left.add(evidence.evidence);
      } else {
        left.delete(evidence.evidence);
      }
      show();
    } catch (error) {
      fill(message, failure(error, null));
    }
  };
  const row = (course: string, name: string, why: Child) => {
    const isConfirmed = confirmed.has(course);
    return h(
      "div",
      { class: "suggested", "data-course": course },
      h("div", {}, h("strong", {}, isolated(name)), " ", h("span", { class: "small soft" }, why)),
      h(
        "button",
        {
          class: "button",
          type: "button",
          "data-focus": `refers-${course}`,
          "aria-label": isConfirmed ? t("coding.takeBackCourse", { course: name }) : t("coding.confirmCourse", { course: name }),
          onclick: () => send(course, name, !isConfirmed),
        },
        isConfirmed ? t("coding.takeBack") : t("coding.confirm"),
      ),
    );
  };
  const show = () => {
    const suggested = new Set(evidence.suggestions.map(({ course }) => course));
    fill(
      rows,
      evidence.suggestions.length === 0 && h("p", { class: "soft" }, t("coding.noSuggestions")),
      evidence.suggestions.map(({ course, title: name, ground, name: found }) =>
        row(course, name, tn("coding.found", { ground: coded("coding", `ground.${ground}`, ground), name: isolated(found) })),
      ),
      [...confirmed].filter(([course]) => !suggested.has(course)).map(([course, name]) => row(course, name, null)),
    );
  };
  show();
  const other = h("input", { id: `other-${evidence.evidence}`, dir: "auto", autocomplete: "off", required: true }) as HTMLInputElement;
  return h(
    "article",
    { class: "card coded-text", "data-evidence": evidence.evidence },
    about(evidence),
    written(evidence.text, evidence.language, marked(evidence)),
    rows,
    h(
      "form",
      {
        class: "field",
        onsubmit: (event: Event) => {
          event.preventDefault();
          void send(other.value.trim(), other.value.trim(), true);
        },
      },
      h("label", { for: other.id }, t("coding.otherCourse")),
      h("div", { class: "field-row" }, other, h("button", { class: "button", type: "submit" }, t("coding.confirm"))),
    ),
    message,
  );
}

/** The text with what was found in it set off. */
function marked({ text, suggestions }: SuggestedReferences): Child[] {
  const parts: Child[] = [];
  let at = 0;
  for (const { from, to } of [...suggestions].sort((a, b) => a.from - b.from)) {
    if (from >= at) {
      parts.push(text.slice(at, from), h("mark", {}, text.slice(from, to)));
      at = to;
    }
  }
  parts.push(text.slice(at));
  return parts;
}

// a language model

function showModel(book: Codebook) {
  const section = byId("model-title").closest("section");
  if (section !== null) {
    section.hidden = !session.texts;
  }
  if (!session.texts) {
    fill(byId("model"));
    return;
  }
  void present(
    byId("model"),
    (signal) => get<ModelPreview>("coding/model", { codebook: book.id }, signal),
    (preview) => [model(book, preview)],
  );
}

function model(book: Codebook, preview: ModelPreview): HTMLElement {
  if (!preview.configured) {
    return h(
      "p",
      { class: "soft" },
      tn("coding.modelNone", { settings: h("code", { dir: "ltr" }, "THROUGHLINE_MODEL_ADDRESS, THROUGHLINE_MODEL_NAME") }),
    );
  }
  if (preview.body === null) {
    return emptyNotice(t("coding.modelDone"));
  }
  const result = h("div", { role: "status" });
  const agreed = h("input", {
    type: "checkbox",
    id: "model-agreed",
    onchange: () => {
      send.disabled = !agreed.checked;
    },
  }) as HTMLInputElement;
  const send = h(
    "button",
    {
      class: "button primary",
      type: "button",
      disabled: true,
      onclick: async () => {
        send.disabled = true;
        agreed.disabled = true;
        fill(result, h("p", {}, t("coding.modelRuns")));
        try {
          const outcome = await post<ModelOutcome>("coding/model", { codebook: book.id, confirmation: preview.confirmation });
          fill(
            result,
            h("p", {}, t("coding.modelSent", { sent: outcome.sent, coded: outcome.coded, failed: outcome.failed })),
            outcome.problem !== null && h("p", { lang: "en", dir: "ltr", class: "field-error" }, outcome.problem),
          );
        } catch (error) {
          fill(result, failure(error, () => showModel(book)));
        }
      },
    },
    t("coding.modelSend"),
  ) as HTMLButtonElement;
  return h(
    "div",
    { class: "card coded-text" },
    h(
      "p",
      {},
      t("coding.modelIntro", { sending: preview.sending, waiting: preview.waiting, coder: preview.coder ?? "" }),
      " ",
      h("code", { dir: "ltr", class: "address" }, preview.address),
    ),
    h("p", { class: "small soft" }, t("coding.modelFirst")),
    h(
      "pre",
      { class: "request", dir: "ltr", tabindex: 0, role: "region", "aria-label": t("coding.modelFirst") },
      h("code", {}, [`${preview.method} ${preview.address}`, ...preview.headers, "", preview.body].join("\n")),
    ),
    h("label", { class: "field-row", for: "model-agreed" }, agreed, h("span", {}, t("coding.modelAgree"))),
    send,
    result,
  );
}


