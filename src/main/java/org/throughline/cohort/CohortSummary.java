package org.throughline.cohort;

/**
 * What a generation wrote, in rows of each import file.
 *
 * @param teachers rows of teachers.csv
 * @param courses rows of courses.csv
 * @param communities themes that the courses were planted in
 * @param topics rows of topics.csv
 * @param disciplines rows of disciplines.csv
 * @param enrolments rows of enrolments.csv
 * @param completions rows of enrolments.csv that have a date of completion
 * @param stipulations rows of stipulations.csv
 */
public record CohortSummary(long teachers, long courses, long communities, long topics, long disciplines,
        long enrolments, long completions, long stipulations) {
}
