package org.throughline.stats;

import java.util.Arrays;

/** What several statistics ask of a sample. */
final class Samples {

    private Samples() {
    }

    /**
     * A sorted copy, so that sums do not depend on the order in which values arrive.
     * @throws IllegalArgumentException if a value is not finite
     */
    static double[] sorted(double... sample) {
        for (double value : sample) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("not a finite number: " + value);
            }
        }
        double[] sorted = sample.clone();
        // -0 and 0 are the same value, but not to a sort
        Arrays.setAll(sorted, (i) -> sorted[i] + 0.0);
        Arrays.sort(sorted);
        return sorted;
    }

    static boolean isConstant(double... sorted) {
        return sorted.length == 0 || sorted[0] == sorted[sorted.length - 1];
    }

}
