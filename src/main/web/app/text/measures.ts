/** The measures that are compared, and their names, by the names of the properties that hold them. */
import { facetColor } from "./facets.js";
import { isKnown, t } from "./messages.js";

const ofChance = ["NullMean", "NullSd", "MidP", "Quantile", "Z", "P", "Q"] as const;

/** @returns the words for it; a property that the pages do not know stays as it is */
export function measureName(property: string): string {
  for (const ending of ofChance) {
    const measured = property.slice(0, -ending.length);
    if (property.endsWith(ending) && isMeasure(measured)) {
      return t(`measures.${ending}`, { measure: t(`measures.${measured}`) });
    }
  }
  return isMeasure(property) ? t(`measures.${property}`) : property;
}

type Measure = Exclude<import("./messages.js").KeyIn<"measures">, (typeof ofChance)[number]>;

function isMeasure(property: string): property is Measure {
  return isKnown("measures", property) && !ofChance.some((ending) => ending === property);
}

interface ComparedMeasure {
  value: string;
  color: string;
  /** null when it is not a share */
  domain: [number, number] | null;
}

export const firstMeasure: ComparedMeasure = {
  value: "thematicCoherence",
  color: facetColor.thematic,
  domain: [0, 1],
};

/** The measures that the cohort page offers, with their colours. */
export const comparedMeasures: ComparedMeasure[] = [
  ...["Coherence", "CoherenceZ", "LargestThread", "LinkedShare", "Concentration", "Diversity", "Drift"].flatMap(
    (measure) =>
      (["thematic", "disciplinary"] as const).map((facet): ComparedMeasure => ({
        value: `${facet}${measure}`,
        color: facetColor[facet],
        domain: ["CoherenceZ", "Drift"].includes(measure) ? null : [0, 1],
      })),
  ),
  { value: "bridging", color: "var(--type-bridging)", domain: [0, 1] },
  { value: "bridgingZ", color: "var(--type-bridging)", domain: null },
  { value: "communityConcentration", color: "var(--accent)", domain: [0, 1] },
  { value: "fit", color: "var(--accent)", domain: [0, 1] },
  { value: "courses", color: "var(--ink-soft)", domain: null },
];
