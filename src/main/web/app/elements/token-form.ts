/**
 * Asks for the access token of a server that has one, opens a session with it and loads the page again.
 *
 *     <token-form></token-form>
 *     <token-form for="texts"></token-form>
 *
 * With `for="texts"` it asks for the token that shows what teachers wrote.
 * The token is sent once and not kept in the browser; the server answers with a cookie.
 */
import { ApiError, post } from "../data/api.js";
import { h } from "../dom.js";
import { t } from "../text/messages.js";

class TokenForm extends HTMLElement {
  connectedCallback() {
    const forTexts = this.getAttribute("for") === "texts";
    const message = h("p", { class: "field-error", role: "alert", id: "token-error" });
    const input = h("input", {
      id: "token",
      name: "token",
      type: "password",
      autocomplete: "current-password",
      required: true,
      "aria-describedby": "token-help token-error",
    }) as HTMLInputElement;
    const submit = async (event: SubmitEvent) => {
      event.preventDefault();
      message.textContent = "";
      try {
        await post("session", { token: input.value });
        location.reload();
      } catch (error) {
        message.textContent = error instanceof ApiError ? error.detail : t("site.tokenNotSent");
        input.setAttribute("aria-invalid", "true");
        input.select();
      }
    };
    this.replaceChildren(
      h(
        "form",
        { class: "notice token-form", onsubmit: submit },
        forTexts
          ? h("p", { id: "token-help" }, t("coding.textsHidden"), " ", t("coding.textsToken"))
          : [h("h2", {}, t("site.tokenAsked")), h("p", { id: "token-help" }, t("site.tokenHelp"))],
        h("label", { for: "token" }, t("site.token")),
        h(
          "div",
          { class: "field-row" },
          input,
          h("button", { class: "button primary", type: "submit" }, t("site.open")),
        ),
        message,
      ),
    );
  }
}

customElements.define("token-form", TokenForm);
