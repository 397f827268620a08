/** The names of the measures in words, by the names of the properties that hold them. Pure. */
import { facetWords } from "./explain.js";

const ofFacet = {
  Courses: "courses with",
  Coherence: "coherence",
  CoherenceSe: "coherence, standard error",
  CoherenceLow: "coherence, lower end",
  CoherenceHigh: "coherence, upper end",
  LargestThread: "largest thread",
  LinkedShare: "linked share",
  LargestComponent: "largest component",
  Concentration: "concentration",
  Diversity: "diversity",
  EffectiveCategories: "effective categories",
  Drift: "drift",
};

const ofChance: Record<string, string> = {
  NullMean: "mean of chance",
  NullSd: "standard deviation of chance",
  Z: "z",
  P: "p",
  MidP: "mid-p",
  Quantile: "quantile",
  Q: "q",
};

const others: Record<string, string> = {
  courses: "Courses",
  bridging: "Bridging",
  communityConcentration: "Community concentration",
  threads: "Threads",
  fit: "Fit",
};

/** @returns the words for it; a property that the pages do not know stays as it is */
export function measureName(property: string): string {
  if (others[property] !== undefined) {
    return others[property];
  }
  for (const facet of ["thematic", "disciplinary"] as Array<keyof typeof facetWords>) {
    if (property.startsWith(facet)) {
      const rest = property.slice(facet.length);
      const own = (ofFacet as Record<string, string>)[rest];
      if (own !== undefined) {
        return rest === "Courses"
          ? `Courses with ${facetWords[facet].categories}`
          : `${facetWords[facet].name} ${own.replace("categories", facetWords[facet].categories)}`;
      }
    }
  }
  const chance = Object.keys(ofChance).find(
    (ending) =>
      property.endsWith(ending) && measureName(property.slice(0, -ending.length)) !== property.slice(0, -ending.length),
  );
  return chance === undefined ? property : `${measureName(property.slice(0, -chance.length))}, ${ofChance[chance]}`;
}

interface ComparedMeasure {
  value: string;
  color: string;
  domain: [number, number] | null;
}

/** The measures that the cohort page offers, with their colours; `domain` null when they are not shares. */
export const comparedMeasures: ComparedMeasure[] = [
  ...["Coherence", "CoherenceZ", "LargestThread", "LinkedShare", "Concentration", "Diversity", "Drift"].flatMap(
    (measure) =>
      (["thematic", "disciplinary"] as const).map((facet) => ({
        value: `${facet}${measure}`,
        color: facetWords[facet].color,
        domain: (["CoherenceZ", "Drift"].includes(measure) ? null : [0, 1]) as [number, number] | null,
      })),
  ),
  { value: "bridging", color: "var(--type-bridging)", domain: [0, 1] },
  { value: "bridgingZ", color: "var(--type-bridging)", domain: null },
  { value: "communityConcentration", color: "var(--accent)", domain: [0, 1] },
  { value: "fit", color: "var(--accent)", domain: [0, 1] },
  { value: "courses", color: "var(--ink-soft)", domain: null },
];

export const firstMeasure: ComparedMeasure = {
  value: "thematicCoherence",
  color: facetWords.thematic.color,
  domain: [0, 1],
};
