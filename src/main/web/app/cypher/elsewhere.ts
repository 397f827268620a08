/** The query with its parameters as code for Python, R and a shell. */
import { apiUrl } from "../data/api.js";
import { fill, h } from "../dom.js";
import { choice } from "../elements/choice.js";
import { t } from "../text/messages.js";
import { curl, python, type Quoted, r } from "./snippets.js";

const languages = ["python", "r", "curl"] as const;
type Language = (typeof languages)[number];

const names: Record<Language, string> = { python: "Python", r: "R", curl: "curl" };

/** The port that the embedded database has unless it is told otherwise. */
const bolt = "bolt://127.0.0.1:7687";

/** @param quoted null while a parameter has no value */
export function elsewhere(quoted: () => Quoted | null): HTMLElement {
  let language: Language = "python";
  const body = h("div", { class: "elsewhere-body" });
  const show = () => {
    const given = quoted();
    if (given === null) {
      fill(body, h("p", { class: "soft" }, t("queries.codeNeedsValues")));
      return;
    }
    const code = write(language, given);
    const status = h("span", { class: "copy-status", role: "status" });
    fill(
      body,
      choice({
        legend: t("queries.codeLanguage"),
        name: "code-language",
        alternatives: languages.map((value) => ({ value, text: names[value] })),
        value: language,
        change: (value) => {
          language = value as Language;
          show();
        },
      }),
      h("p", { class: "soft small" }, t(`queries.codeNote_${language}`)),
      h(
        "div",
        { class: "cypher" },
        h("pre", { tabindex: 0, dir: "ltr", role: "region", "aria-label": names[language] }, h("code", {}, code)),
        h(
          "div",
          { class: "cypher-actions" },
          h(
            "button",
            {
              class: "button",
              type: "button",
              onclick: async () => {
                try {
                  await navigator.clipboard.writeText(code);
                  status.textContent = t("queries.copied");
                } catch {
                  status.textContent = t("queries.notCopied");
                }
              },
            },
            t("queries.copyCode"),
          ),
          status,
        ),
      ),
    );
  };
  const details = h("details", { class: "disclosure elsewhere" }, h("summary", {}, t("queries.codeHeading")), body) as HTMLDetailsElement;
  details.addEventListener("toggle", () => details.open && show());
  return details;
}

function write(language: Language, quoted: Quoted): string {
  const api = apiUrl("").href;
  switch (language) {
    case "python":
      return python(quoted, bolt);
    case "r":
      return r(quoted, api);
    case "curl":
      return curl(quoted, api, 1000);
  }
}
