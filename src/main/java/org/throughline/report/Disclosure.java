package org.throughline.report;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which groups of an aggregate must not be published, so that no group of fewer teachers
 * than the minimum can be read or had by subtracting the published ones from the total.
 *
 * <p>
 * Rule: groups below the minimum are suppressed (primary suppression). If together the
 * suppressed ones have fewer teachers than the minimum, or there is only one of them, the
 * smallest published group is suppressed too (complementary suppression), ties by
 * position. The total is shown only if what is suppressed has at least the minimum of
 * teachers and is more than one group. Source: Hundepool et al. (2012), Statistical
 * Disclosure Control, Wiley, chapter 4.
 *
 * @param suppressed positions of the groups that must not be published
 * @param totalShown whether the figures of all groups together may be
 */
record Disclosure(Set<Integer> suppressed, boolean totalShown) {

    static Disclosure of(List<Integer> sizes, int minimum) {
        Set<Integer> suppressed = new TreeSet<>();
        List<Integer> bySize = IntStream.range(0, sizes.size())
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(sizes::get).thenComparing(Comparator.naturalOrder()))
            .toList();
        for (int group : bySize) {
            boolean primary = sizes.get(group) < minimum;
            if (primary || (!suppressed.isEmpty() && !isSafe(suppressed, sizes, minimum))) {
                suppressed.add(group);
            }
        }
        return new Disclosure(suppressed, suppressed.isEmpty() || isSafe(suppressed, sizes, minimum));
    }

    /**
     * A number of teachers, null if it is too small to be published. That there is nobody
     * may be known.
     */
    static @Nullable Long published(long teachers, int minimum) {
        return (teachers > 0 && teachers < minimum) ? null : Long.valueOf(teachers);
    }

    private static boolean isSafe(Set<Integer> suppressed, List<Integer> sizes, int minimum) {
        return suppressed.size() > 1 && suppressed.stream().mapToInt(sizes::get).sum() >= minimum;
    }

}
