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

/** @type {Record<string, string>} */
const ofChance = {
  NullMean: "mean of chance",
  NullSd: "standard deviation of chance",
  Z: "z",
  P: "p",
  MidP: "mid-p",
  Quantile: "quantile",
  Q: "q",
};

/** @type {Record<string, string>} */
const others = {
  courses: "Courses",
  bridging: "Bridging",
  communityConcentration: "Community concentration",
  threads: "Threads",
  fit: "Fit",
};

/**
 * @param {string} property
 * @returns {string} the words for it; a property that the pages do not know stays as it is
 */
export function measureName(property) {
  if (others[property] !== undefined) {
    return others[property];
  }
  for (const facet of /** @type {Array<keyof typeof facetWords>} */ (["thematic", "disciplinary"])) {
    if (property.startsWith(facet)) {
      const rest = property.slice(facet.length);
      const own = /** @type {Record<string, string>} */ (ofFacet)[rest];
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

/**
 * The measures that the cohort page offers, with their colours; `domain` null when they are not shares.
 *
 * @type {Array<{ value: string, color: string, domain: [number, number] | null }>}
 */
export const comparedMeasures = [
  ...["Coherence", "CoherenceZ", "LargestThread", "LinkedShare", "Concentration", "Diversity", "Drift"].flatMap(
    (measure) =>
      /** @type {const} */ (["thematic", "disciplinary"]).map((facet) => ({
        value: `${facet}${measure}`,
        color: facetWords[facet].color,
        domain: /** @type {[number, number] | null} */ (["CoherenceZ", "Drift"].includes(measure) ? null : [0, 1]),
      })),
  ),
  { value: "bridging", color: "var(--type-bridging)", domain: [0, 1] },
  { value: "bridgingZ", color: "var(--type-bridging)", domain: null },
  { value: "communityConcentration", color: "var(--accent)", domain: [0, 1] },
  { value: "fit", color: "var(--accent)", domain: [0, 1] },
  { value: "courses", color: "var(--ink-soft)", domain: null },
];
