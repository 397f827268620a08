/**
 * Asks for the access token of a server that has one, opens a session with it and loads the page again.
 *
 *     <token-form></token-form>
 *
 * The token is sent once and not kept in the browser; the server answers with a cookie.
 */
import { ApiError, post } from "../data/api.js";
import { h } from "../dom.js";

class TokenForm extends HTMLElement {
  connectedCallback() {
    const message = h("p", { class: "field-error", role: "alert", id: "token-error" });
    const input = /** @type {HTMLInputElement} */ (
      h("input", {
        id: "token",
        name: "token",
        type: "password",
        autocomplete: "current-password",
        required: true,
        "aria-describedby": "token-help token-error",
      })
    );
    const submit = async (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      message.textContent = "";
      try {
        await post("session", { token: input.value });
        location.reload();
      } catch (error) {
        message.textContent = error instanceof ApiError ? error.detail : "The token could not be sent.";
        input.setAttribute("aria-invalid", "true");
        input.select();
      }
    };
    this.replaceChildren(
      h(
        "form",
        { class: "notice token-form", onsubmit: submit },
        h("h2", {}, "This server asks for a token"),
        h("p", { id: "token-help" }, "Whoever runs the server can give it to you."),
        h("label", { for: "token" }, "Token"),
        h("div", { class: "field-row" }, input, h("button", { class: "button primary", type: "submit" }, "Open")),
        message,
      ),
    );
  }
}

customElements.define("token-form", TokenForm);
