/** How many teachers reached a credit in which year. */
import type { CreditYear, Motivation } from "../data/motivation.js";
import { byId, h } from "../dom.js";
import { dataTable } from "../elements/data-table.js";
import { shownCount, source } from "../elements/report-parts.js";
import { fewDigits, percentTenths, period } from "../text/format.js";
import { t } from "../text/messages.js";
import { emptyNotice, show } from "../view.js";

export function showCredits(motivation: Motivation) {
  const { hours, years } = motivation.credits;
  if (years.length === 0) {
    show(byId("credits"), "empty", emptyNotice(t("motivation.noCredits")));
    return;
  }
  show(
    byId("credits"),
    "ready",
    h("p", { class: "section-intro" }, t("motivation.creditsIntro", { hours: fewDigits(hours) })),
    h(
      "div",
      { class: "card flush" },
      dataTable({
        caption: t("motivation.creditsTable"),
        columns: [
          { label: t("motivation.year"), head: true, cell: ({ year }) => period(year) },
          { label: t("terms.teachers"), numeric: true, cell: ({ teachers }) => shownCount(teachers) },
          { label: t("motivation.reached"), numeric: true, cell: ({ reached }) => shownCount(reached) },
          { label: t("motivation.reachedShare"), cell: shareBar },
          {
            label: t("motivation.meanHours"),
            numeric: true,
            cell: ({ meanHours }) =>
              meanHours === null ? h("span", { class: "undefined" }, t("terms.withheld")) : fewDigits(meanHours),
          },
        ],
        rows: years,
      }),
    ),
    source(motivation, "credits"),
  );
}

function shareBar({ teachers, reached }: CreditYear) {
  if (teachers === null || reached === null) {
    return h("span", { class: "undefined" }, t("terms.withheld"));
  }
  const share = teachers === 0 ? 0 : reached / teachers;
  const part = h("span", { class: "credit-part" });
  part.style.inlineSize = `${100 * share}%`;
  return h(
    "span",
    { class: "credit-share" },
    h("span", { class: "credit-bar", "aria-hidden": "true" }, part),
    h("span", { class: "number" }, percentTenths(share)),
  );
}
