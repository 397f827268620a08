/** Colours of the answers of queries; apart from the drawings, so that a legend does not load them. */

const palette = [
  "var(--accent)",
  "var(--disciplinary)",
  "var(--thematic)",
  "var(--type-narrow)",
  "var(--type-bridging)",
  "var(--ink-soft)",
  "var(--bad)",
  "var(--warn)",
];

export const colourOf = (i: number) => palette[i % palette.length] ?? "var(--accent)";

const kindColours: Record<string, string> = {
  teacher: "var(--accent)",
  course: "var(--thematic)",
  topic: "var(--type-bridging)",
  discipline: "var(--disciplinary)",
  thread: "var(--type-narrow)",
};

export const kindColour = (kind: string) => kindColours[kind] ?? "var(--ink-soft)";
