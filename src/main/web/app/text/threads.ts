/** The threads in plain words. Pure. */
import type { ThreadEvent, ThreadQuality } from "../data/types.js";
import { count, counted, listed } from "./format.js";

export const eventNames: Record<string, string> = {
  born: "new",
  continued: "continued",
  grew: "grew",
  shrank: "shrank",
  merged: "merged",
  split: "split",
  died: "ended",
};

/** @param text that may run from right to left, in a sentence that does not */
const isolate = (text: string) => `\u2068${text}\u2069`;

/**
 * @param label topics in several languages, parted by commas
 * @returns the same, each topic in its own direction
 */
export const threadName = (label: string): string => label.split(", ").map(isolate).join(" · ");

/** @returns a line for each topic */
export const threadLines = (label: string): string => label.split(", ").join("\n");

/** @param labels of the threads by key */
export function eventSentence(event: ThreadEvent, labels: Map<string, string>) {
  const others = listed(event.with.map((key) => `“${threadName(labels.get(key) ?? key)}”`));
  const courses = (n: number | null) => counted(n ?? 0, "course");
  switch (event.event) {
    case "born":
      return `begins with ${courses(event.to)}`;
    case "died":
      return others === "" ? `ends; it had ${courses(event.from)}` : `ends; its ${courses(event.from)} go to ${others}`;
    case "merged":
      return `takes in ${others === "" ? "another thread" : others}: ${count(event.from ?? 0)} before, ${courses(event.to)} after`;
    case "split":
      return `splits${others === "" ? "" : `; a part becomes ${others}`}: ${count(event.from ?? 0)} before, ${courses(event.to)} after in all`;
    case "grew":
    case "shrank":
      return `${event.event} from ${count(event.from ?? 0)} to ${courses(event.to)}`;
    default:
      return `stays with ${courses(event.to)}`;
  }
}

export function qualityMeasures(
  quality: ThreadQuality,
): Array<{ name: string; key: "modularity" | "shareOfBest" | "ari" | "nmi"; words: string }> {
  return [
    {
      name: "Modularity",
      key: "modularity",
      words: "How much more the courses of a thread are tied to each other than chance would tie them; 0 is chance.",
    },
    {
      name: "Seeds that reach the best",
      key: "shareOfBest",
      words: `Leiden was started ${counted(quality.seeds, "time")}; so many starts found this very modularity. The best is kept.`,
    },
    {
      name: "Adjusted Rand index",
      key: "ari",
      words: "How alike two starts are, pair of courses by pair of courses, above chance; 1 is the same threads.",
    },
    {
      name: "Mutual information",
      key: "nmi",
      words: "How much one start says about another, normalised; 1 is the same threads.",
    },
  ];
}
