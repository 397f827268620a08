/** Labels of the enrolments by group, the shares of the teachers, and profiles by type of selection. */
import { get } from "../data/api.js";
import type { LabelGroup, Labels, Motivation, ProfileCounts } from "../data/motivation.js";
import type { Summary } from "../data/types.js";
import { link } from "../data/url-state.js";
import { byId, fill, h } from "../dom.js";
import { offered, selectField } from "../elements/choice.js";
import { groupSummary } from "../elements/group-summary.js";
import { histogramCard } from "../elements/histogram-card.js";
import { csv, source, withheld } from "../elements/report-parts.js";
import { ShareBars, type ShareRow } from "../elements/share-bars.js";
import { attributeName, teachersInBin, teachersWith } from "../text/attributes.js";
import { attributeValue, percent } from "../text/format.js";
import { t } from "../text/messages.js";
import { byKind, keyOf, labelKinds, shareName } from "../text/motivation.js";
import { typeName, typesInOrder } from "../text/types.js";
import { present, show } from "../view.js";
import { profileBars } from "./profiles.js";
import type { PageState } from "./state.js";

export function showLabels(page: PageState, motivation: Motivation) {
  const redraw = () => showLabels(page, motivation);
  const by = offered(page.state.by, page.groupings);
  fill(
    byId("labels-controls"),
    selectField({
      id: "labels-by",
      label: t("terms.groupBy"),
      alternatives: page.groupings,
      value: by,
      change: (value) => page.change({ by: value }, redraw),
    }),
  );
  present(
    byId("labels"),
    (signal) => get<Labels>("motivation/labels", { by }, signal),
    (answer) => [
      h("p", { class: "section-intro" }, t("motivation.labelsIntro")),
      h("div", { class: "card" }, labelBars(answer, by)),
      ...withheld(answer.groups, answer.minimumGroup, (value) => attributeValue(by, value)),
      csv("motivation/labels", { by }),
      source(motivation, "labels"),
    ],
    { empty: t("cohort.noAttribute") },
  );
}

function labelBars({ groups, overall }: Labels, by: string) {
  const row = (group: LabelGroup, name: string): ShareRow => ({
    name,
    value: group.value,
    n: group.n,
    counts: byKind(group.counts),
  });
  const rows = [
    ...groups.map((group) => row(group, attributeValue(by, group.value))),
    ...(overall === null ? [] : [{ ...row(overall, t("terms.allTeachers")), value: undefined as never }]),
  ];
  const bars = new ShareBars();
  bars.show({
    label: t("motivation.labelsBy", { attribute: attributeName(by).toLowerCase() }),
    group: attributeName(by),
    whole: t("motivation.enrolments"),
    rows,
    kinds: labelKinds,
    // only all enrolments have a list of their own; of a group there are its teachers
    link: (row, kind) => {
      if (row.value !== undefined) {
        return kind === null ? teachersWith(by, row.value) : null;
      }
      return link("courses.html", { list: "enrolments", motivation: kind === null ? "" : keyOf(kind) });
    },
  });
  return bars;
}

const shareColours: Record<string, string> = {
  intrinsicShare: "var(--motive-intrinsic)",
  extrinsicShare: "var(--motive-extrinsic)",
  mixedShare: "var(--motive-mixed)",
  undeterminedShare: "var(--line-strong)",
};

/** How the shares are distributed over the teachers, and one of them by an attribute. */
export function showShares(page: PageState, motivation: Motivation) {
  const redraw = () => showShares(page, motivation);
  const keys = motivation.shares.map(({ key }) => key);
  const share = keys.find((key) => key === page.state.share) ?? keys[0] ?? "intrinsicShare";
  const by = offered(page.state.shareBy, page.groupings);
  show(
    byId("shares"),
    "ready",
    h("p", { class: "section-intro" }, t("motivation.shareIntro")),
    h(
      "div",
      { class: "histograms" },
      motivation.shares.map(({ key, values }) =>
        histogramCard(shareName(key), values, {
          color: shareColours[key] ?? "var(--line-strong)",
          label: t("motivation.share"),
          format: percent,
          link: teachersInBin(key),
        }),
      ),
    ),
    csv("motivation"),
  );
  fill(
    byId("share-controls"),
    selectField({
      id: "share",
      label: t("motivation.shareOf"),
      alternatives: keys.map((value) => ({ value, text: shareName(value) })),
      value: share,
      change: (value) => page.change({ share: value }, redraw),
    }),
    selectField({
      id: "share-by",
      label: t("terms.groupBy"),
      alternatives: page.groupings,
      value: by,
      change: (shareBy) => page.change({ shareBy }, redraw),
    }),
  );
  present(
    byId("shares-by"),
    (signal) => get<Summary>("motivation/shares", { by, measure: share }, signal),
    (summary) =>
      summary.groups.length === 0
        ? null
        : [
            ...groupSummary(summary, {
              name: shareName(share),
              axis: t("motivation.share"),
              color: shareColours[share] ?? "var(--accent)",
              domain: [0, 1],
            }),
            csv("motivation/shares", { by, measure: share }),
          ],
    { empty: t("cohort.noAttribute") },
  );
}

export function showByType(motivation: Motivation) {
  present(
    byId("by-type"),
    (signal) => get<ProfileCounts>("motivation/profiles", { by: "coherenceType" }, signal),
    (answer) => {
      const groups = typesInOrder(answer.groups);
      if (groups.length === 0) {
        return null;
      }
      return [
        h("p", { class: "section-intro" }, t("motivation.byTypeIntro")),
        h(
          "div",
          { class: "card" },
          profileBars({ ...answer, groups }, typeName, {
            label: t("motivation.byTypeTable"),
            group: t("terms.type"),
            of: (value) => link("teachers.html", value === undefined ? {} : { type: value }),
          }),
        ),
        ...withheld(groups, answer.minimumGroup, typeName),
        source(motivation, "byType"),
      ];
    },
    { empty: t("motivation.noTypes") },
  );
}

