/** How many have which value, as a card: the name, the histogram, and the same as a table. */
import { valueHistogram } from "../charts/value-histogram.js";
import type { Bin, Values } from "../data/types.js";
import { h } from "../dom.js";
import { count } from "../text/format.js";
import { t } from "../text/messages.js";
import { ChartFigure } from "./chart-figure.js";
import { dataTable } from "./data-table.js";

/** @param link address of what is in a bin; the last one holds its upper end too */
export function histogramCard(
  name: string,
  values: Values,
  {
    color,
    label,
    format,
    tick = format,
    link: address,
  }: {
    color: string;
    label: string;
    format: (value: number) => string;
    tick?: (value: number) => string;
    link?: (bin: Bin, isLast: boolean) => string;
  },
) {
  if (values.median === null || values.q1 === null || values.q3 === null) {
    return h("div", { class: "card" }, h("h3", {}, name), h("p", { class: "undefined" }, t("terms.undefined")));
  }
  const isLast = (bin: Bin) => bin === values.bins.at(-1);
  const linked = address === undefined ? {} : { link: (bin: Bin) => address(bin, isLast(bin)) };
  const beyond = values.below + values.above;
  const chart = new ChartFigure();
  chart.show({
    label: t("engagement.histogramLabel", {
      name,
      median: format(values.median),
      q1: format(values.q1),
      q3: format(values.q3),
      n: values.n,
    }),
    caption: h(
      "span",
      {},
      t("parts.valueAt", { name: t("terms.median"), value: format(values.median) }),
      beyond > 0 && ` · ${t("engagement.further", { count: beyond })}`,
    ),
    draw: (width) => valueHistogram(values, { width, color, label, format, tick, ...linked }),
    table: () =>
      dataTable({
        caption: t("engagement.histogramTable", { name }),
        columns: [
          {
            label: t("engagement.value"),
            head: true,
            cell: (bin) => `${format(bin.from)} – ${format(bin.to)}`,
          },
          {
            label: t("engagement.cases"),
            numeric: true,
            cell: (bin) =>
              address === undefined || bin.count === 0
                ? count(bin.count)
                : h("a", { href: address(bin, isLast(bin)) }, count(bin.count)),
          },
        ],
        rows: values.bins,
      }),
  });
  return h("div", { class: "card" }, h("h3", {}, name), chart);
}
