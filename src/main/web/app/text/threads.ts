/** The threads in plain words. */
import type { ThreadEvent, ThreadQuality } from "../data/types.js";
import { listed } from "./format.js";
import { direction } from "./language.js";
import { coded, t } from "./messages.js";

export const eventName = (event: string): string => coded("threads", `event.${event}`, event);

/** @param text that may run from right to left, in a sentence that does not */
const isolate = (text: string) => `\u2068${text}\u2069`;

/**
 * @param label topics in several languages, parted by commas
 * @returns the same, each topic in its own direction
 */
export function threadName(label: string): string {
  const name = label.split(", ").map(isolate).join(" · ");
  // what is set apart says nothing of the direction of the whole
  return direction === "rtl" ? `\u2067${name}\u2069` : name;
}

/** @returns a line for each topic */
export const threadLines = (label: string): string => label.split(", ").join("\n");

/** @param labels of the threads by key */
export function eventSentence(event: ThreadEvent, labels: Map<string, string>): string {
  const others = listed(event.with.map((key) => t("threads.quoted", { name: threadName(labels.get(key) ?? key) })));
  const before = event.from ?? 0;
  const count = event.to ?? 0;
  switch (event.event) {
    case "born":
      return t("threads.begins", { count });
    case "died":
      return others === "" ? t("threads.ends", { count: before }) : t("threads.endsInto", { count: before, others });
    case "merged":
      return t("threads.takesIn", { others: others === "" ? t("threads.anotherThread") : others, before, count });
    case "split":
      return others === ""
        ? t("threads.splits", { before, count })
        : t("threads.splitsInto", { others, before, count });
    case "grew":
      return t("threads.grows", { before, count });
    case "shrank":
      return t("threads.shrinks", { before, count });
    default:
      return t("threads.stays", { count });
  }
}

export function qualityMeasures(
  quality: ThreadQuality,
): Array<{ name: string; key: "modularity" | "shareOfBest" | "ari" | "nmi"; words: string }> {
  return [
    { name: t("threads.modularity"), key: "modularity", words: t("threads.modularityWords") },
    {
      name: t("threads.shareOfBest"),
      key: "shareOfBest",
      words: t("threads.shareOfBestWords", { count: quality.seeds }),
    },
    { name: t("threads.rand"), key: "ari", words: t("threads.randWords") },
    { name: t("threads.mutual"), key: "nmi", words: t("threads.mutualWords") },
  ];
}
