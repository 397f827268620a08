package org.throughline.coherence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.throughline.coherence.measure.MeanLinkage;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Facet;

/**
 * What if a teacher took one more course: the courses that would raise mean linkage S
 * most.
 *
 * <p>
 * S with course c = (sum of s over the pairs of the selection + sum over its courses i of
 * s(i,c)) / (m (m + 1) / 2), m the courses of the selection that have categories.
 *
 * <p>
 * Range: S in (0, 1]; the gain is S with the course less S, above 0. Conventions: only
 * courses that the teacher has not taken, that have categories and that raise S, by more
 * than 1e-12 so that rounding is no gain; the greatest S first, ties by id. Where S is
 * undefined because only one course has categories, a course that makes it positive
 * raises it.
 *
 * <p>
 * Undefined: no suggestion for a teacher without a course that has categories; no gain
 * where there is only one, because S is undefined. Errors: none. Cost: m similarities for
 * each course of the pool. Deterministic.
 *
 * <p>
 * Example: courses of topics a, a, b: S = 1/3; another one of a: (1 + 2) / 6, a gain of
 * 1/6; another one of b: (1 + 1) / 6, no gain.
 *
 * <p>
 * Source: own definition.
 */
public final class WhatIf {

    private static final double LEAST_GAIN = 1e-12;

    private WhatIf() {
    }

    /**
     * A course that could be taken.
     *
     * @param course its index
     * @param coherence S with it
     * @param gain how much that is more; empty where S is undefined without it
     */
    public record Suggestion(int course, double coherence, OptionalDouble gain) {
    }

    /**
     * The best courses to take next.
     * @param engine measures
     * @param teacher the index of the teacher
     * @param facet by which categories
     * @param pool courses that could be taken, ascending
     * @param limit how many courses at the most
     * @return the best first
     */
    public static List<Suggestion> of(CoherenceEngine engine, int teacher, Facet facet, int[] pool, int limit) {
        CategoryMatrix matrix = engine.matrix(facet);
        int[] taken = engine.selection(teacher);
        int[] selection = taken.clone();
        int count = matrix.retainCategorised(selection, selection.length);
        if (count == 0) {
            return List.of();
        }
        int[] candidates = Arrays.stream(pool)
            .filter((course) -> matrix.isCategorised(course) && Arrays.binarySearch(taken, course) < 0)
            .toArray();
        double[] linkage = new double[candidates.length];
        double sum = 0;
        CourseSimilarity.Focus focus = engine.similarity(facet).focus();
        for (int i = 0; i < count; i++) {
            focus.on(selection[i]);
            for (int j = i + 1; j < count; j++) {
                sum += focus.to(selection[j]);
            }
            for (int at = 0; at < candidates.length; at++) {
                linkage[at] += focus.to(candidates[at]);
            }
        }
        return best(candidates, linkage, sum, count, limit);
    }

    private static List<Suggestion> best(int[] candidates, double[] linkage, double sum, int count, int limit) {
        OptionalDouble before = (count < 2) ? OptionalDouble.empty()
                : OptionalDouble.of(sum / MeanLinkage.pairCount(count));
        List<Suggestion> best = new ArrayList<>();
        for (int at = 0; at < candidates.length; at++) {
            double after = (sum + linkage[at]) / MeanLinkage.pairCount(count + 1);
            if (after > before.orElse(0) + LEAST_GAIN) {
                insert(new Suggestion(candidates[at], after,
                        before.isPresent() ? OptionalDouble.of(after - before.getAsDouble()) : before), best, limit);
            }
        }
        return best;
    }

    /**
     * After those that are as good, because candidates come in the order of their ids.
     */
    private static void insert(Suggestion suggestion, List<Suggestion> best, int limit) {
        int place = best.size();
        while (place > 0 && best.get(place - 1).coherence() < suggestion.coherence()) {
            place--;
        }
        if (place < limit) {
            best.add(place, suggestion);
            if (best.size() > limit) {
                best.removeLast();
            }
        }
    }

}
