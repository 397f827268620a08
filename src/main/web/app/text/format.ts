/** How numbers, dates and names are written on the pages, in the language and with the digits of the reader. */
import { direction, locale } from "./language.js";
import { coded, t } from "./messages.js";

const counts = new Intl.NumberFormat(locale);
const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const twoDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const fourDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const upToFour = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
const upToTwo = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
const percents = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
const threeDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const onePercent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
const signedTwo = new Intl.NumberFormat(locale, {
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
  signDisplay: "exceptZero",
});
const days = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const moments = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
const monthNames = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
const lists = new Intl.ListFormat(locale, { type: "conjunction" });
const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });

export const count = (value: number): string => counts.format(value);

/** @param value a score, to two decimals */
export const score = (value: number): string => twoDigits.format(value);

/** @param value a tick of an axis */
export const oneDigit = (value: number): string => oneDecimal.format(value);

/** @param value any number, to at most four decimals */
export const figure = (value: number): string =>
  Number.isInteger(value) ? counts.format(value) : upToFour.format(value);

/** @param value any number, to at most two decimals */
export const fewDigits = (value: number): string => upToTwo.format(value);

/** @param value any number, to exactly four decimals, so that a column of them lines up */
export const fraction = (value: number): string => fourDigits.format(value);

/** @param value a share in [0, 1] */
export const percent = (value: number): string => percents.format(value);

/** @param value a share in [0, 1], to one decimal of a percent */
export const percentTenths = (value: number): string => onePercent.format(value);

/** @param value a difference or a z, to two decimals and with its sign */
export const signed = (value: number): string => signedTwo.format(value).replace("-", "−");

/** @param value a probability, to three decimals; what would be written as zero is written as under 0.001 */
export const probability = (value: number): string =>
  value < 0.001 ? leftToRight(`< ${threeDigits.format(0.001)}`) : threeDigits.format(value);

/** @param iso a date, `2024-01-10` */
export const day = (iso: string): string => days.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** @param iso an instant, shown in the time zone of the reader */
export const moment = (iso: string): string => moments.format(new Date(iso));

/** @param zone the time zone whose clock is shown; universal time where the browser does not know it */
export function momentIn(iso: string, zone: string): string {
  const form = { dateStyle: "medium", timeStyle: "short" } as const;
  try {
    return new Intl.DateTimeFormat(locale, { ...form, timeZone: zone }).format(new Date(iso));
  } catch {
    return new Intl.DateTimeFormat(locale, { ...form, timeZone: "UTC" }).format(new Date(iso));
  }
}

/** @param month 1 to 12 */
export const monthName = (month: number): string => monthNames.format(new Date(Date.UTC(2000, month - 1, 1)));

/** A formula or a comparison runs from left to right in every language. */
export const leftToRight = (text: string): string => (direction === "rtl" ? `\u2066${text}\u2069` : text);

export function duration(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 1) {
    return t("terms.underOneSecond");
  }
  if (seconds < 90) {
    return t("terms.seconds", { number: Math.round(seconds) });
  }
  return seconds < 5400
    ? t("terms.minutes", { number: Math.round(seconds / 60) })
    : t("terms.hours", { number: twoDigits.format(seconds / 3600) });
}

/** The words for a value of an attribute of teachers; a language code becomes the name of the language. */
export function attributeValue(attribute: string, value: string | null | undefined): string {
  if (value === null || value === undefined || value === "") {
    return t("terms.unknown");
  }
  if (attribute === "language" && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value)) {
    return languages.of(value) ?? value;
  }
  if (attribute === "motivationProfile" || attribute === "surveyProfile") {
    return coded("motivation", `profile.${value}`, value);
  }
  if (attribute === "engagementLevel") {
    return coded("engagement", `level.${value}`, value);
  }
  return value;
}

/** @param period `all` or the calendar year in which an academic year starts */
export function period(period: string, length: "short" | "long" = "short"): string {
  if (period === "all") {
    return t("terms.allYears");
  }
  const years = `${period}/${String((Number(period) + 1) % 100).padStart(2, "0")}`;
  return length === "long" ? t("terms.academicYear", { years }) : years;
}

export const variantName = (variant: string): string => coded("terms", variant);

export const similarityName = (similarity: string): string => coded("terms", similarity);

export const nullModelName = (model: string): string => coded("terms", model);

/** @returns `a, b and c` */
export const listed = (parts: string[]): string => lists.format(parts);

/** The first letter large, where the script has large letters: for what starts a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
