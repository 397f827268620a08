package org.throughline.engagement;

/**
 * Burstiness of a sequence of intervals, corrected for their number.
 *
 * <p>
 * Formula: (sqrt(n+1) r - sqrt(n-1)) / ((sqrt(n+1) - 2) r + sqrt(n-1)), r = sd / mean of
 * n intervals, sd with n as its divisor. Range: -1, all alike, to 1, all but one of them
 * 0; about 0 for events at random. Dimensionless. NaN for fewer than two intervals, or if
 * all are 0.
 *
 * <p>
 * Example: of 1, 1, 1, 1, 10 r = 3.6 / 2.8, and it is 0.4458424.
 *
 * <p>
 * Source: Kim, E.-K. and Jo, H.-H. (2016), Measuring burstiness for finite event
 * sequences, Physical Review E 94, 032311, doi:10.1103/PhysRevE.94.032311, equation 22.
 */
final class Burstiness {

    private Burstiness() {
    }

    /**
     * From sums.
     * @param n how many intervals
     * @param sum of the intervals
     * @param variation n times the sum of their squares, minus the square of their sum
     */
    static double of(long n, double sum, double variation) {
        if (n < 2 || !(sum > 0)) {
            return Double.NaN;
        }
        // sd / mean = (sqrt(variation) / n) / (sum / n)
        double ratio = Math.sqrt(Math.max(0, variation)) / sum;
        double more = Math.sqrt(n + 1.0);
        double less = Math.sqrt(n - 1.0);
        return (more * ratio - less) / ((more - 2) * ratio + less);
    }

}
