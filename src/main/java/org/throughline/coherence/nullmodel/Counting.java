package org.throughline.coherence.nullmodel;

import java.util.List;

/** Statistics of the courses that count for them, out of rows of any courses. */
final class Counting {

    private final SelectionStatistic[] statistics;

    private int[] courses = new int[64];

    private int count;

    Counting(List<Statistic> statistics) {
        this.statistics = statistics.stream().map(Statistic::open).toArray(SelectionStatistic[]::new);
    }

    /** A statistic of a part of an array, NaN where it is undefined. */
    double of(int statistic, int[] row, int from, int to) {
        if (courses.length < to - from) {
            this.courses = new int[2 * (to - from)];
        }
        SelectionStatistic of = statistics[statistic];
        count = 0;
        for (int at = from; at < to; at++) {
            if (of.counts(row[at])) {
                courses[count++] = row[at];
            }
        }
        return of.of(courses, count);
    }

    /** How many courses counted the last time. */
    int count() {
        return count;
    }

}
