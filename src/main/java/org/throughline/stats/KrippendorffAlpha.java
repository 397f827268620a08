package org.throughline.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * Agreement of any number of coders on the values of units, not all of which every coder
 * needs to have coded.
 *
 * <p>
 * Krippendorff's alpha = 1 - Do / De. Of the n values in units that have two at least,
 * n_c are c. Do = 1/n sum over those units u of (sum over ordered pairs of values of u of
 * d(c, k)) / (m_u - 1), m_u the values of u; De = 1/(n (n-1)) sum over ordered pairs of
 * all n values of d(c, k). Nominal: d = 1 for different values. Ordinal: d(c, k) = (sum
 * of n_g over g from c to k - (n_c + n_k) / 2)^2.
 *
 * <p>
 * Range: 1 is perfect agreement, 0 what chance gives, below 0 systematic disagreement.
 * Dimensionless. Units with fewer than two values do not count. Undefined if no unit has
 * two values, and if all values of such units are equal: then there is nothing to
 * disagree about. Errors: none. Cost: O(values + distinct values squared x units). Exact
 * up to rounding; no chance is involved.
 *
 * <p>
 * Example: four coders, twelve units (Krippendorff 2011, section D): nominal 0.743,
 * ordinal 0.815.
 *
 * <p>
 * Source: Krippendorff, K. (2011), Computing Krippendorff's alpha-reliability,
 * https://repository.upenn.edu/asc_papers/43; (2004), Content analysis, 2nd edition,
 * Sage, chapter 11.
 *
 * @param units that have two values at least
 * @param values in these units
 * @param alpha the coefficient
 */
public record KrippendorffAlpha(int units, int values, OptionalDouble alpha) {

    /** What differences between values mean. */
    public enum Metric {

        /** Values are the same or not. */
        NOMINAL,

        /** Values have an order; how far apart they are is how many lie between. */
        ORDINAL

    }

    /**
     * The agreement.
     * @param units the values that each unit was given, in any order
     * @param metric what their differences mean
     */
    public static KrippendorffAlpha of(List<int[]> units, Metric metric) {
        TreeMap<Integer, Integer> totals = new TreeMap<>();
        List<int[]> pairable = new ArrayList<>();
        int n = 0;
        for (int[] unit : units) {
            if (unit.length > 1) {
                pairable.add(unit);
                n += unit.length;
                for (int value : unit) {
                    totals.merge(value, 1, Integer::sum);
                }
            }
        }
        if (totals.size() < 2) {
            return new KrippendorffAlpha(pairable.size(), n, OptionalDouble.empty());
        }
        List<Integer> values = List.copyOf(totals.keySet());
        double[][] differences = differences(totals, metric);
        double observed = 0;
        for (int[] unit : pairable) {
            double sum = 0;
            for (int first : unit) {
                for (int second : unit) {
                    sum += differences[values.indexOf(first)][values.indexOf(second)];
                }
            }
            observed += sum / (unit.length - 1);
        }
        double expected = 0;
        for (int first = 0; first < values.size(); first++) {
            for (int second = 0; second < values.size(); second++) {
                expected += differences[first][second] * count(totals, values.get(first))
                        * count(totals, values.get(second));
            }
        }
        // (observed / n) / (expected / (n (n - 1)))
        return new KrippendorffAlpha(pairable.size(), n, OptionalDouble.of(1 - (n - 1.0) * observed / expected));
    }

    private static double[][] differences(TreeMap<Integer, Integer> totals, Metric metric) {
        List<Integer> values = List.copyOf(totals.keySet());
        double[][] differences = new double[values.size()][values.size()];
        for (int low = 0; low < values.size(); low++) {
            double between = count(totals, values.get(low));
            for (int high = low + 1; high < values.size(); high++) {
                between += count(totals, values.get(high));
                double ordinal = between - (count(totals, values.get(low)) + count(totals, values.get(high))) / 2;
                double difference = switch (metric) {
                    case NOMINAL -> 1;
                    case ORDINAL -> ordinal * ordinal;
                };
                differences[low][high] = difference;
                differences[high][low] = difference;
            }
        }
        return differences;
    }

    private static double count(Map<Integer, Integer> totals, int value) {
        return totals.getOrDefault(value, 0);
    }

}
