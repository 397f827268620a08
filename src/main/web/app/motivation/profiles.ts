/** Profiles of the teachers by their courses and by their answers, by group, and how far both agree. */
import { get } from "../data/api.js";
import type { Motivation, MotivationProfiles, ProfileCounts } from "../data/motivation.js";
import type { KindGroup } from "../data/types.js";
import { byId, fill, h } from "../dom.js";
import { choice, offered, selectField } from "../elements/choice.js";
import { dataTable, undefinedMark } from "../elements/data-table.js";
import { profileMark } from "../elements/motive-mark.js";
import { csv, fact, shownCount, source, withheld } from "../elements/report-parts.js";
import { ShareBars, type ShareRow } from "../elements/share-bars.js";
import { scoreValue } from "../text/engagement.js";
import { attributeName, teachersWith } from "../text/attributes.js";
import { attributeValue, percentTenths } from "../text/format.js";
import { t } from "../text/messages.js";
import { byKind, keyOf, profileKinds, profileName } from "../text/motivation.js";
import { emptyNotice, present, show } from "../view.js";
import type { PageState } from "./state.js";

/** The property of a teacher with the profile, and what the list of teachers calls it when there is none. */
const sources = {
  fit: { property: "motivationProfile", missing: "motivation" },
  survey: { property: "surveyProfile", missing: "survey" },
} as const;

const sourceOf = (of: string) => (of === "survey" ? sources.survey : sources.fit);

/** The address of the teachers with a profile, among those of another address. */
function teachersAt(of: string, profile: string | null, page: string): string {
  if (profile === null) {
    return page;
  }
  const { property, missing } = sourceOf(of);
  const given: Record<string, string> = profile === "undefined" ? { missing } : { [`is.${property}`]: profile };
  return `${page}${page.includes("?") ? "&" : "?"}${new URLSearchParams(given)}`;
}

/** @param of address of the teachers of a group; undefined stands for all of them */
export function profileBars(
  { of: from, groups, overall }: ProfileCounts,
  name: (value: string | null) => string,
  { label, group, of }: { label: string; group: string; of: (value: string | null | undefined) => string },
) {
  const row = (counted: KindGroup, words: string): ShareRow => ({
    ...counted,
    name: words,
    counts: byKind(counted.counts),
  });
  const bars = new ShareBars();
  bars.show({
    label,
    group,
    rows: [
      ...groups.map((each) => row(each, name(each.value))),
      ...(overall === null ? [] : [{ ...row(overall, t("terms.allTeachers")), value: undefined as never }]),
    ],
    kinds: profileKinds,
    link: (each, kind) => teachersAt(from, kind === null ? null : keyOf(kind), of(each.value)),
  });
  return bars;
}

export function showProfiles(page: PageState, motivation: Motivation) {
  const redraw = () => showProfiles(page, motivation);
  const of = page.state.of === "survey" ? "survey" : "fit";
  const by = offered(page.state.profilesBy, page.groupings);
  fill(
    byId("profiles-controls"),
    choice({
      legend: t("motivation.profilesOf"),
      name: "of",
      alternatives: [
        { value: "fit", text: t("motivation.byFit") },
        { value: "survey", text: t("motivation.bySurvey") },
      ],
      value: of,
      change: (value) => page.change({ of: value }, redraw),
    }),
    selectField({
      id: "profiles-by",
      label: t("terms.groupBy"),
      alternatives: page.groupings,
      value: by,
      change: (profilesBy) => page.change({ profilesBy }, redraw),
    }),
  );
  const profiles = of === "survey" ? motivation.survey : motivation.fit;
  fill(
    byId("clusters"),
    h("p", { class: "section-intro" }, t("motivation.profilesIntro")),
    profiles.clusters.length === 0
      ? emptyNotice(of === "survey" ? t("motivation.noSurvey") : t("motivation.noFit"))
      : clusters(profiles, of),
  );
  if (profiles.clusters.length === 0) {
    fill(byId("profiles-by-group"));
    return;
  }
  present(
    byId("profiles-by-group"),
    (signal) => get<ProfileCounts>("motivation/profiles", { of, by }, signal),
    (answer) => [
      h(
        "div",
        { class: "card after" },
        profileBars(answer, (value) => attributeValue(by, value), {
          label: t("motivation.profilesBy", { attribute: attributeName(by).toLowerCase() }),
          group: attributeName(by),
          of: (value) => (value === undefined ? "teachers.html" : teachersWith(by, value)),
        }),
      ),
      ...withheld(answer.groups, answer.minimumGroup, (value) => attributeValue(by, value)),
      csv("motivation/profiles", { of, by }),
    ],
    { empty: t("cohort.noAttribute") },
  );
}

function clusters({ source: instrument, silhouette, clusters: found }: MotivationProfiles, of: string) {
  const title = of === "survey" ? t("motivation.bySurveyTitle") : t("motivation.byFitTitle");
  const mean = (value: number | null) =>
    value === null ? h("span", { class: "undefined" }, t("terms.withheld")) : scoreValue(value);
  return h(
    "div",
    {},
    instrument !== null && h("p", { class: "small soft" }, t("motivation.instrument", { id: instrument })),
    h(
      "div",
      { class: "card flush" },
      dataTable({
        caption: t("motivation.clustersTable", { source: title.toLowerCase() }),
        columns: [
          { label: t("motivation.cluster"), head: true, numeric: true, cell: ({ number }) => String(number) },
          { label: t("motivation.profileHead"), cell: ({ profile }) => profileMark(profile) },
          { label: t("terms.teachers"), numeric: true, cell: ({ size }) => shownCount(size) },
          { label: t("motivation.meanIntrinsic"), numeric: true, cell: ({ intrinsic }) => mean(intrinsic) },
          { label: t("motivation.meanExtrinsic"), numeric: true, cell: ({ extrinsic }) => mean(extrinsic) },
        ],
        rows: found,
      }),
    ),
    silhouette !== null &&
      h("p", { class: "small soft after" }, t("motivation.apart", { value: scoreValue(silhouette) })),
  );
}

export function showAgreement(motivation: Motivation) {
  const { agreement } = motivation;
  if (agreement.teachers === 0) {
    show(byId("agreement"), "empty", emptyNotice(t("motivation.noAgreement")));
    return;
  }
  const rows = agreement.profiles.map((profile, at) => ({ profile, counts: agreement.table[at] ?? [] }));
  show(
    byId("agreement"),
    "ready",
    h("p", { class: "section-intro" }, t("motivation.agreementIntro", { count: agreement.teachers })),
    h(
      "div",
      { class: "pair" },
      h(
        "div",
        { class: "card flush" },
        dataTable({
          caption: t("motivation.agreementTable"),
          columns: [
            { label: t("motivation.byFitTitle"), head: true, cell: ({ profile }) => profileMark(profile) },
            ...agreement.profiles.map((profile, at) => ({
              label: profileName(profile),
              describe: `${t("motivation.bySurveyTitle")}: ${profileName(profile)}`,
              numeric: true,
              cell: ({ profile: own, counts }: (typeof rows)[number]) => {
                const written = shownCount(
                  counts[at],
                  `teachers.html?${new URLSearchParams({ "is.motivationProfile": own, "is.surveyProfile": profile })}`,
                );
                return own === profile ? h("strong", {}, written) : written;
              },
            })),
          ],
          rows,
        }),
      ),
      h(
        "div",
        { class: "card" },
        h(
          "dl",
          { class: "trust" },
          fact(
            t("motivation.observed"),
            agreement.observed === null ? undefinedMark() : percentTenths(agreement.observed),
            t("motivation.observedWords"),
          ),
          fact(
            t("motivation.kappa"),
            agreement.kappa === null ? undefinedMark() : scoreValue(agreement.kappa),
            t("motivation.kappaWords"),
          ),
          fact(
            t("motivation.ari"),
            agreement.ari === null ? undefinedMark() : scoreValue(agreement.ari),
            t("motivation.ariWords"),
          ),
        ),
      ),
    ),
    agreement.table.flat().includes(null) &&
      h("ul", { class: "gaps" }, h("li", {}, t("cohort.withheld", { count: motivation.minimumGroup }))),
    source(motivation, "agreement"),
  );
}
