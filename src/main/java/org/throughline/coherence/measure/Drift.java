package org.throughline.coherence.measure;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.throughline.graph.DateInterval;

/**
 * Drift of a selection: whether a course is more like the one taken before it than like
 * the others.
 *
 * <p>
 * drift = mean over the n - 1 consecutive courses of s - S; consecutive in the order of
 * the first date of a course in the period, S the {@link MeanLinkage} of the same n
 * courses, those with a date and categories.
 *
 * <p>
 * Range: [-1, 1], in the unit of S; above 0 the selection wanders from theme to theme (or
 * follows one after the other), around 0 the order says nothing, below 0 it alternates.
 *
 * <p>
 * Conventions: courses of the same day in the order of their ids; courses without a date
 * are left out, also of S.
 *
 * <p>
 * Undefined for fewer than 3 courses: the order of two says nothing. Errors: none.
 *
 * <p>
 * Cost: O(n log n) given {@link PairSimilarities}, quadratic where dates are missing.
 * Deterministic.
 *
 * <p>
 * Example: topics a, a, b, b in this order: consecutive 1, 0, 1 with mean 2/3, S = 2/6,
 * drift = 1/3; in the order a, b, a, b: 0 - 1/3.
 *
 * <p>
 * Source: own definition.
 */
public final class Drift {

    private static final int FEWEST_COURSES = 3;

    private long[] order = new long[16];

    /**
     * The drift of a selection.
     * @param pairs of the selection
     * @param days of its courses, by position, unknown ones as
     * {@link DateInterval#UNKNOWN_DAY}
     * @return empty for fewer than three courses with a date
     */
    public OptionalDouble of(PairSimilarities pairs, int[] days) {
        int dated = 0;
        for (int at = 0; at < pairs.count(); at++) {
            if (days[at] != DateInterval.UNKNOWN_DAY) {
                if (dated == order.length) {
                    this.order = Arrays.copyOf(order, dated * 2);
                }
                order[dated++] = ((long) days[at] << Integer.SIZE) | at;
            }
        }
        if (dated < FEWEST_COURSES) {
            return OptionalDouble.empty();
        }
        double sum = (dated == pairs.count()) ? pairs.sum() : sum(pairs, dated);
        Arrays.sort(order, 0, dated);
        double consecutive = 0;
        for (int at = 1; at < dated; at++) {
            consecutive += pairs.of((int) order[at - 1], (int) order[at]);
        }
        return OptionalDouble.of(consecutive / (dated - 1) - sum / MeanLinkage.pairCount(dated));
    }

    /** Over the pairs of dated courses, in the order of the courses. */
    private double sum(PairSimilarities pairs, int dated) {
        double sum = 0;
        for (int i = 0; i < dated; i++) {
            for (int j = i + 1; j < dated; j++) {
                sum += pairs.of((int) order[i], (int) order[j]);
            }
        }
        return sum;
    }

}
