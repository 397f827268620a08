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

/** @param {number} value */
export const count = (value) => counts.format(value);

/** @param {number} value a score, to two decimals */
export const score = (value) => twoDigits.format(value);

/** @param {number} value any number, to at most four decimals */
export const figure = (value) => (Number.isInteger(value) ? counts.format(value) : upToFour.format(value));

/** @param {number} value any number, to exactly four decimals, so that a column of them lines up */
export const fraction = (value) => fourDigits.format(value);

/** @param {number} value a share in [0, 1] */
export const percent = (value) => percents.format(value);

/** @param {number} value a share in [0, 1], to one decimal of a percent */
export const percentTenths = (value) => onePercent.format(value);

/** @param {number} value a difference or a z, to two decimals and with its sign */
export const signed = (value) => signedTwo.format(value).replace("-", "−");

/** @param {number} value a probability, to three decimals; what would be written as zero is written as under 0.001 */
export const probability = (value) => (value < 0.001 ? "< 0.001" : threeDigits.format(value));

/** @param {string} iso a date, `2024-01-10` */
export const day = (iso) => days.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));

/** @param {string} iso an instant, shown in the time zone of the reader */
export const moment = (iso) => moments.format(new Date(iso));

/** @param {number} month 1 to 12 */
export const monthName = (month) => monthNames.format(new Date(Date.UTC(2000, month - 1, 1)));

/**
 * @param {number} n
 * @param {string} singular
 * @param {string} [plural]
 */
export const counted = (n, singular, plural = `${singular}s`) => `${count(n)} ${n === 1 ? singular : plural}`;

/** @param {number} milliseconds */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 1) {
    return "under 1 s";
  }
  if (seconds < 90) {
    return `${Math.round(seconds)} s`;
  }
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${twoDigits.format(seconds / 3600)} h`;
}

/**
 * The words for a value of an attribute of teachers; a language code becomes the name of the language.
 *
 * @param {string} attribute
 * @param {string | null | undefined} value
 */
export function attributeValue(attribute, value) {
  if (value === null || value === undefined || value === "") {
    return "not known";
  }
  if (attribute === "language" && /^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(value)) {
    return languages.of(value) ?? value;
  }
  return value;
}

/**
 * @param {string} period `all` or the calendar year in which an academic year starts
 * @param {"short" | "long"} [length]
 */
export function period(period, length = "short") {
  if (period === "all") {
    return "all years";
  }
  const years = `${period}/${String((Number(period) + 1) % 100).padStart(2, "0")}`;
  return length === "long" ? `academic year ${years}` : years;
}

/** @type {Record<string, string>} */
const variants = { completed: "completed courses", elective: "elective courses", enrolled: "enrolled courses" };

/** @param {string} variant */
export const variantName = (variant) => variants[variant] ?? variant;

/** @type {Record<string, string>} */
const similarities = { pathsim: "PathSim", cosine: "IDF cosine", jaccard: "Jaccard", "wu-palmer": "Wu-Palmer" };

/** @param {string} similarity */
export const similarityName = (similarity) => similarities[similarity] ?? similarity;

/** @type {Record<string, string>} */
const nullModels = {
  "fixed-row": "random courses",
  "fixed-row-by-popularity": "random courses by popularity",
  curveball: "curveball",
};

/** @param {string} model */
export const nullModelName = (model) => nullModels[model] ?? model;

/**
 * @param {string[]} parts
 * @returns {string} `a, b and c`
 */
export function listed(parts) {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts[parts.length - 1]}`;
}
