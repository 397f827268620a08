package org.throughline.coherence.nullmodel;

/**
 * Mean and standard deviation of a statistic under a null model.
 *
 * @param mean NaN where it is undefined
 * @param sd NaN where it is undefined
 */
record Moments(double mean, double sd) {

    /** Of a statistic that has no value under the model. */
    static final Moments UNDEFINED = new Moments(Double.NaN, Double.NaN);

    /**
     * Those of a sample, sd with n - 1.
     * @param values the sample, in the order in which they are added
     * @return the moments
     */
    static Moments of(double[] values) {
        if (values.length == 0) {
            return UNDEFINED;
        }
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / values.length;
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return new Moments(mean, (values.length < 2) ? Double.NaN : Math.sqrt(squares / (values.length - 1)));
    }

}
