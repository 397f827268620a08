/** A coefficient with its interval, as reliability is shown. */
import type { Estimate } from "../data/types.js";
import { h } from "../dom.js";
import { scoreValue } from "../text/engagement.js";
import { t } from "../text/messages.js";
import { undefinedMark } from "./data-table.js";

export function estimate({ value, low, high }: Estimate): Node | Array<string | Node> {
  if (value === null) {
    return undefinedMark();
  }
  if (low === null || high === null) {
    return [scoreValue(value)];
  }
  const interval = t("engagement.interval", { low: scoreValue(low), high: scoreValue(high) });
  return [scoreValue(value), h("span", { class: "small soft" }, ` ${interval}`)];
}
