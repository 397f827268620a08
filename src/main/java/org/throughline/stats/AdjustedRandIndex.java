package org.throughline.stats;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How alike two divisions of the same cases are, corrected for chance.
 *
 * <p>
 * Formula: ARI = (S - E) / ((A + B) / 2 - E), S = sum of C(n_ij, 2) over the cells of the
 * cross table, A and B the same sums over its margins, E = A B / C(n, 2). Range: [-1/2,
 * 1], 1 for the same division whatever its labels, 0 is what chance gives. Where the
 * formula is 0/0 both are one class, or all alone, and it is 1. Undefined for fewer than
 * two cases. Errors: another number of cases, or a negative label, raises
 * IllegalArgumentException.
 *
 * <p>
 * Example: {1,2}{3,4} against {1,2,3,4}: S = 2, A = 2, B = 6, E = 2, so it is 0.
 *
 * <p>
 * Source: Hubert, L. and Arabie, P. (1985), Comparing partitions, Journal of
 * Classification 2, 193-218, doi:10.1007/BF01908075, equation 5.
 */
public final class AdjustedRandIndex {

    private AdjustedRandIndex() {
    }

    /** The index of two divisions: a label from 0 for each case. */
    public static OptionalDouble of(int[] first, int[] second) {
        if (first.length != second.length) {
            throw new IllegalArgumentException("divisions of " + first.length + " and " + second.length + " cases");
        }
        if (first.length < 2) {
            return OptionalDouble.empty();
        }
        int rows = classes(first);
        int columns = classes(second);
        long[] cells = new long[Math.multiplyExact(rows, columns)];
        long[] rowSums = new long[rows];
        long[] columnSums = new long[columns];
        for (int at = 0; at < first.length; at++) {
            cells[first[at] * columns + second[at]]++;
            rowSums[first[at]]++;
            columnSums[second[at]]++;
        }
        double same = pairs(cells);
        double inRows = pairs(rowSums);
        double inColumns = pairs(columnSums);
        double expected = inRows * (inColumns / pairs(first.length));
        double most = (inRows + inColumns) / 2;
        return OptionalDouble.of((most == expected) ? 1 : (same - expected) / (most - expected));
    }

    private static int classes(int[] labels) {
        if (Arrays.stream(labels).min().orElse(0) < 0) {
            throw new IllegalArgumentException("labels must not be negative");
        }
        return Arrays.stream(labels).max().orElse(0) + 1;
    }

    private static double pairs(long... sizes) {
        return Arrays.stream(sizes).mapToDouble((size) -> size * (size - 1) / 2.0).sum();
    }

}
