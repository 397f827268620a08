/** How numbers, dates and names are written on the pages. Pure: the same input gives the same text on every machine. */
const locale = "en-GB";
const counts = new Intl.NumberFormat(locale);
const twoDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const fourDigits = new Intl.NumberFormat(locale, { minimumFractionDigits: 4, maximumFractionDigits: 4 });
const upToFour = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 });
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
const languages = new Intl.DisplayNames(locale, { type: "language", fallback: "code" });

export const count = (value: number) => counts.format(value);

/** @param value a score, to two decimals */
export const score = (value: number) => twoDigits.format(value);

/** @param value any number, to at most four decimals */
export const figure = (value: number) => (Number.isInteger(value) ? counts.format(value) : upToFour.format(value));

/** @param value any number, to exactly four decimals, so that a column of them lines up */
export const fraction = (value: number) => fourDigits.format(value);

/** @param value a share in [0, 1] */
export const percent = (value: number) => percents.format(value);

/** @param value a share in [0, 1], to one decimal of a percent */
export const percentTenths = (value: number) => onePercent.format(value);

/** @param value a difference or a z, to two decimals and with its sign */
export const signed = (value: number) => signedTwo.format(value).replace("-", "−");

/** @param value a probability, to three decimals; what would be written as zero is written as under 0.001 */
export const probability = (value: number) => (value < 0.001 ? "< 0.001" : threeDigits.format(value));

/** @param iso a date, `2024-01-10` */
export const day = (iso: string) => days.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** @param iso an instant, shown in the time zone of the reader */
export const moment = (iso: string) => moments.format(new Date(iso));

/** @param month 1 to 12 */
export const monthName = (month: number) => monthNames.format(new Date(Date.UTC(2000, month - 1, 1)));

export const counted = (n: number, singular: string, plural: string = `${singular}s`) =>
  `${count(n)} ${n === 1 ? singular : plural}`;

export function duration(milliseconds: number) {
  const seconds = milliseconds / 1000;
  if (seconds < 1) {
    return "under 1 s";
  }
  if (seconds < 90) {
    return `${Math.round(seconds)} s`;
  }
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${twoDigits.format(seconds / 3600)} h`;
}

/** The words for a value of an attribute of teachers; a language code becomes the name of the language. */
export function attributeValue(attribute: string, value: string | null | undefined) {
  if (value === null || value === undefined || value === "") {
    return "not known";
  }
  if (attribute === "language" && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value)) {
    return languages.of(value) ?? value;
  }
  return value;
}

/** @param period `all` or the calendar year in which an academic year starts */
export function period(period: string, length: "short" | "long" = "short") {
  if (period === "all") {
    return "all years";
  }
  const years = `${period}/${String((Number(period) + 1) % 100).padStart(2, "0")}`;
  return length === "long" ? `academic year ${years}` : years;
}

const variants: Record<string, string> = {
  completed: "completed courses",
  elective: "elective courses",
  enrolled: "enrolled courses",
};

export const variantName = (variant: string) => variants[variant] ?? variant;

const similarities: Record<string, string> = {
  pathsim: "PathSim",
  cosine: "IDF cosine",
  jaccard: "Jaccard",
  "wu-palmer": "Wu-Palmer",
};

export const similarityName = (similarity: string) => similarities[similarity] ?? similarity;

const nullModels: Record<string, string> = {
  "fixed-row": "random courses",
  "fixed-row-by-popularity": "random courses by popularity",
  curveball: "curveball",
};

export const nullModelName = (model: string) => nullModels[model] ?? model;

/** @returns `a, b and c` */
export function listed(parts: string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}
