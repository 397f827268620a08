package org.throughline.coherence.nullmodel;

import java.util.Arrays;

/** Pearson's chi-square of counts. */
final class ChiSquare {

    private ChiSquare() {
    }

    static double ofUniform(int... counts) {
        double[] probabilities = new double[counts.length];
        Arrays.fill(probabilities, 1.0 / counts.length);
        return of(counts, probabilities);
    }

    static double of(int[] counts, double[] probabilities) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        double sum = 0;
        for (int at = 0; at < counts.length; at++) {
            double expected = total * probabilities[at];
            sum += (counts[at] - expected) * (counts[at] - expected) / expected;
        }
        return sum;
    }

}
