/** Colours as `#rrggbb`. Pure. */

/** The colours of a theme, all as `#rrggbb`. */
export interface Theme {
  readonly surface: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly link: string;
  readonly accent: string;
  /** What has no value. */
  readonly neutral: string;
  readonly kinds: Readonly<Record<string, string>>;
  readonly types: Readonly<Record<string, string>>;
  /** For categories without a colour of their own. */
  readonly categories: readonly string[];
  /** From little to much. */
  readonly ordered: readonly string[];
}

type Rgb = readonly [number, number, number];

const known = new Map<string, Rgb>();

function rgb(colour: string): Rgb {
  let parts = known.get(colour);
  if (parts === undefined) {
    const value = Number.parseInt(colour.slice(1), 16);
    parts = [(value >> 16) & 255, (value >> 8) & 255, value & 255];
    known.set(colour, parts);
  }
  return parts;
}

/** @returns the colour of a `share` of one colour laid over another */
export function blend(colour: string, over: string, share: number): string {
  const a = rgb(colour);
  const b = rgb(over);
  return `#${a
    .map((part, i) =>
      Math.round(part * share + (b[i] ?? 0) * (1 - share))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

/** Contrast of two colours after WCAG 2, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = rgb(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** @returns of ink and surface the one that reads better on a colour */
export function textOn(colour: string, theme: Theme): string {
  return contrast(colour, theme.ink) > contrast(colour, theme.surface) ? theme.ink : theme.surface;
}
