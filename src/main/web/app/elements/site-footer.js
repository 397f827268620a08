/**
 * The foot of every page: where the machine-readable side is.
 *
 *     <site-footer></site-footer>
 */
import { h } from "../dom.js";

class SiteFooter extends HTMLElement {
  connectedCallback() {
    this.replaceChildren(
      h(
        "footer",
        { class: "site-footer" },
        h(
          "div",
          { class: "site-footer-inner" },
          h("p", {}, "Throughline finds the common thread in what teachers choose to learn."),
          h(
            "ul",
            { class: "link-row" },
            h("li", {}, h("a", { href: "api" }, "REST interface")),
            h("li", {}, h("a", { href: "health" }, "Health")),
            h("li", {}, h("a", { href: "vendor/licences/plot.txt" }, "Licences")),
          ),
        ),
      ),
    );
  }
}

customElements.define("site-footer", SiteFooter);
