package org.throughline.coherence;

/**
 * When a selection is of which type, see {@link Typology}.
 *
 * @param alpha level of significance: p up to it counts as more than chance; in [0, 1]
 * @param narrowConcentration thematic concentration from which a selection is narrow; in
 * [0, 1]
 * @param narrowEffectiveTopics effective topics below which a selection is narrow; at
 * least 1
 * @param fragmentedLargestThread largest thread below which, in both facets, a selection
 * can be fragmented; in [0, 1]
 * @param bridgingQuantile quantile of chance above which bridging counts; in [0, 1]
 * @param minimumCourses courses below which nothing is said; at least 2
 */
public record TypeThresholds(double alpha, double narrowConcentration, double narrowEffectiveTopics,
        double fragmentedLargestThread, double bridgingQuantile, int minimumCourses) {

    public TypeThresholds {
        requireShare("alpha", alpha);
        requireShare("narrowConcentration", narrowConcentration);
        requireShare("fragmentedLargestThread", fragmentedLargestThread);
        requireShare("bridgingQuantile", bridgingQuantile);
        if (!(narrowEffectiveTopics >= 1)) {
            throw new IllegalArgumentException(
                    "narrowEffectiveTopics must be at least 1, not " + narrowEffectiveTopics);
        }
        if (minimumCourses < 2) {
            throw new IllegalArgumentException("minimumCourses must be at least 2, not " + minimumCourses);
        }
    }

    private static void requireShare(String name, double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException(name + " must be between 0 and 1, not " + value);
        }
    }

    /**
     * The thresholds where nothing is said: alpha 0.05, concentration 0.67, 1.5 effective
     * topics, largest thread 0.5, quantile 0.95, 3 courses.
     * @return the defaults
     */
    public static TypeThresholds defaults() {
        return new TypeThresholds(0.05, 0.67, 1.5, 0.5, 0.95, 3);
    }

    /**
     * The same with another level of significance.
     * @param other the level
     * @return a copy
     * @throws IllegalArgumentException if it is outside [0, 1]
     */
    public TypeThresholds withAlpha(double other) {
        return new TypeThresholds(other, narrowConcentration, narrowEffectiveTopics, fragmentedLargestThread,
                bridgingQuantile, minimumCourses);
    }

}
