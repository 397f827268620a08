/** The colours of the page for what draws on its own; the values are in graph.css and variables.css. */
import type { Theme } from "./colours.js";

const types = ["integrated", "thematic", "bridging", "disciplinary", "narrow", "weak", "fragmented", "insufficient"];
const kinds = ["thread", "course", "topic", "discipline", "teacher", "other"];
const categories = 10;

export function currentTheme(): Theme {
  const style = getComputedStyle(document.documentElement);
  const colour = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const numbered = (name: string, count: number) => Array.from({ length: count }, (_, i) => colour(`${name}-${i + 1}`));
  return {
    surface: colour("surface"),
    ink: colour("ink"),
    inkSoft: colour("ink-soft"),
    link: colour("graph-link"),
    accent: colour("accent"),
    neutral: colour("graph-neutral"),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, colour(`graph-${kind}`)])),
    types: Object.fromEntries(types.map((type) => [type, colour(`graph-type-${type}`)])),
    categories: numbered("graph-category", categories),
    ordered: numbered("graph-ordered", 3),
  };
}
