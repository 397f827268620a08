/** The courses of a teacher in order of time. Pure. */

/**
 * @typedef {{ id: string, title: string | null, language: string | null, enrolledAt: string | null,
 *   completedAt: string | null, disciplines: Array<{ id: string, name: string }>,
 *   topics: Array<{ id: string, name: string, weight: number }> }} SelectedCourse
 */

/**
 * Orders by the date of enrolment (of completion where that is unknown), courses without any date last, ties by id; and
 * numbers them from 1.
 *
 * @param {SelectedCourse[]} selection
 * @returns {Array<SelectedCourse & { number: number, date: string | null }>}
 */
export function journey(selection) {
  return selection
    .map((course) => ({ ...course, date: course.enrolledAt ?? course.completedAt }))
    .sort((a, b) => compare(a.date ?? "9999", b.date ?? "9999") || compare(a.id, b.id))
    .map((course, i) => ({ ...course, number: i + 1 }));
}

/**
 * @param {Array<{ enrolledAt: string | null, completedAt: string | null }>} courses
 * @param {number} yearStart month in which an academic year starts
 * @param {"both" | "enrolled"} [dates] which dates count; `enrolled` takes the completion only where no enrolment is known
 * @returns {string[]} the academic years in which something happened, oldest first, each by the calendar year it starts in
 */
export function academicYears(courses, yearStart, dates = "both") {
  const all = courses.flatMap(({ enrolledAt, completedAt }) =>
    dates === "both" ? [enrolledAt, completedAt] : [enrolledAt ?? completedAt],
  );
  const years = all
    .filter((date) => date !== null && date !== undefined)
    .map((date) => Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < yearStart ? 1 : 0));
  return [...new Set(years)].sort((a, b) => a - b).map(String);
}

/**
 * @param {{ id: string }} course
 * @param {Set<string>} selected ids of the courses of the selection
 */
export function inSelection(course, selected) {
  return selected.has(course.id);
}

/**
 * @param {string} a
 * @param {string} b
 */
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
