/** The two facets in which courses are compared: by their topics, and by their disciplines. */
import type { FacetName } from "../data/types.js";

export type Facet = FacetName;

export const facetNames: readonly Facet[] = ["thematic", "disciplinary"];

export const facetColor: Record<Facet, string> = {
  thematic: "var(--thematic)",
  disciplinary: "var(--disciplinary)",
};

/**
 * @param text of an address, which anyone may write
 * @returns thematic unless the text names the other one
 */
export const facetOf = (text: string): Facet => (text === "disciplinary" ? "disciplinary" : "thematic");
