/** The comparison with chance in plain words. Pure: from the figures of the REST interface to sentences and rows. */
import type { Chance } from "../data/types.js";
import type { MeasureRow } from "../elements/measure-list.js";
import { count, counted, nullModelName, percentTenths, probability, score, signed } from "./format.js";

/** @returns what a random selection is */
export function randomSelection(chance: Chance): string {
  if (chance.model === "curveball") {
    return (
      `${count(chance.draws)} random exchanges of courses between the teachers, in which every teacher keeps the number of courses ` +
      `and every course the number of teachers`
    );
  }
  const popular = chance.model === "fixed-row-by-popularity" ? ", popular ones more often" : "";
  return `${count(chance.draws)} random selections of ${counted(chance.courses, "course")} from the ${count(chance.poolSize ?? 0)} that were open to this teacher${popular}`;
}

/** @param what "as coherent", "as bridging" */
export function chanceSentence(chance: Chance, what: string) {
  if (chance.p === null) {
    return "The comparison with chance is undefined: fewer courses were open to this teacher than were taken.";
  }
  const share = Math.max(0, chance.p * (chance.draws + 1) - 1) / chance.draws;
  const words = share === 0 ? "none is" : `${share < 0.001 ? "under 0.1%" : percentTenths(share)} are`;
  return `Of ${randomSelection(chance)}, ${words} at least ${what}.`;
}

export function verdict(p: number | null, alpha: number) {
  if (p === null) {
    return "Not comparable with chance";
  }
  return p <= alpha ? "More than chance" : "Not more than chance";
}

/**
 * The figures of a comparison with chance.
 *
 * @param property of the number that is compared, "thematicCoherence"
 */
export function chanceRows(chance: Chance, property: string): MeasureRow[] {
  const or = (value: number | null, write: (value: number) => string) => (value === null ? null : write(value));
  return [
    {
      name: "Mean of chance",
      value: or(chance.mean, score),
      words: `Null model: ${nullModelName(chance.model)}.`,
      key: `${property}NullMean`,
    },
    {
      name: "Standard deviation of chance",
      value: or(chance.sd, score),
      key: `${property}NullSd`,
    },
    {
      name: "z",
      value: or(chance.z, signed),
      words: "How many standard deviations of chance the value lies above its mean.",
      key: `${property}Z`,
    },
    {
      name: "p",
      value: or(chance.p, probability),
      words: "Probability that chance reaches the value or more.",
      key: `${property}P`,
    },
    {
      name: "Mid-p",
      value: or(chance.midP, probability),
      words: "As p, with equal values counted by half.",
      key: `${property}MidP`,
    },
    {
      name: "Quantile",
      value: or(chance.quantile, percentTenths),
      words: "Share of random selections below the value, equal ones by half.",
      key: `${property}Quantile`,
    },
    {
      name: "q",
      value: or(chance.q, probability),
      words:
        chance.q === null
          ? "Only a stored run of all teachers gives a q, and none was made with these settings."
          : "p corrected for looking at all teachers (Benjamini-Hochberg).",
      key: `${property}Q`,
    },
  ];
}
