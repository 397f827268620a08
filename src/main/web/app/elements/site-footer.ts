/**
 * The foot of every page: where the machine-readable side is.
 *
 *     <site-footer></site-footer>
 */
import { h } from "../dom.js";
import { t } from "../text/messages.js";
import { tourStart } from "./site-tour.js";

class SiteFooter extends HTMLElement {
  connectedCallback(): void {
    this.replaceChildren(
      h(
        "footer",
        { class: "site-footer" },
        h(
          "div",
          { class: "site-footer-inner" },
          h("p", {}, t("site.motto")),
          h(
            "ul",
            { class: "link-row" },
            h("li", {}, h("a", { href: tourStart }, t("tour.take"))),
            h("li", {}, h("a", { href: "api" }, t("site.rest"))),
            h("li", {}, h("a", { href: "health" }, t("site.health"))),
            h("li", {}, h("a", { href: "vendor/licences/plot.txt" }, t("site.licences"))),
          ),
        ),
      ),
    );
  }
}

customElements.define("site-footer", SiteFooter);
