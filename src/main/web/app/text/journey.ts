/** The courses of a teacher in order of time. Pure. */
import type { Enrolment } from "../data/types.js";

type Dated = Pick<Enrolment, "id" | "enrolledAt" | "completedAt">;

/**
 * Orders by the date of enrolment (of completion where that is unknown), courses without any date last, ties by id; and
 * numbers them from 1.
 */
export function journey<C extends Dated>(selection: C[]): Array<C & { number: number; date: string | null }> {
  return selection
    .map((course) => ({ ...course, date: course.enrolledAt ?? course.completedAt }))
    .sort((a, b) => compare(a.date ?? "9999", b.date ?? "9999") || compare(a.id, b.id))
    .map((course, i) => ({ ...course, number: i + 1 }));
}

/**
 * @param yearStart month in which an academic year starts
 * @param dates which dates count; `enrolled` takes the completion only where no enrolment is known
 * @returns the academic years in which something happened, oldest first, each by the calendar year it starts in
 */
export function academicYears(
  courses: ReadonlyArray<Omit<Dated, "id">>,
  yearStart: number,
  dates: "both" | "enrolled" = "both",
): string[] {
  const all = courses.flatMap(({ enrolledAt, completedAt }) =>
    dates === "both" ? [enrolledAt, completedAt] : [enrolledAt ?? completedAt],
  );
  const years = all
    .filter((date) => date !== null && date !== undefined)
    .map((date) => Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < yearStart ? 1 : 0));
  return [...new Set(years)].sort((a, b) => a - b).map(String);
}

/** @param selected ids of the courses of the selection */
export function inSelection(course: { id: string }, selected: Set<string>) {
  return selected.has(course.id);
}

function compare(a: string, b: string) {
  return a < b ? -1 : a > b ? 1 : 0;
}
