/** The threads in plain words. Pure. */
import { count, counted, listed } from "./format.js";

/** @typedef {{ year: string, event: string, thread: string, with: string[], from: number | null, to: number | null }} ThreadEvent */

/** @type {Record<string, string>} */
export const eventNames = {
  born: "new",
  continued: "continued",
  grew: "grew",
  shrank: "shrank",
  merged: "merged",
  split: "split",
  died: "ended",
};

/**
 * @param {string} text that may run from right to left, in a sentence that does not
 */
const isolate = (text) => `\u2068${text}\u2069`;

/**
 * @param {string} label topics in several languages, parted by commas
 * @returns {string} the same, each topic in its own direction
 */
export const threadName = (label) => label.split(", ").map(isolate).join(" · ");

/**
 * @param {string} label
 * @returns {string} a line for each topic
 */
export const threadLines = (label) => label.split(", ").join("\n");

/**
 * @param {ThreadEvent} event
 * @param {Map<string, string>} labels of the threads by key
 */
export function eventSentence(event, labels) {
  const others = listed(event.with.map((key) => `“${threadName(labels.get(key) ?? key)}”`));
  const courses = (/** @type {number | null} */ n) => counted(n ?? 0, "course");
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

/**
 * @param {{ communities: number, modularity: number, resolution: number, seeds: number, shareOfBest: number, ari: number | null,
 *   nmi: number | null }} quality
 * @returns {Array<{ name: string, key: "modularity" | "shareOfBest" | "ari" | "nmi", words: string }>}
 */
export function qualityMeasures(quality) {
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
