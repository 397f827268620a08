package org.throughline.community;

/**
 * How {@link Leiden} searches.
 *
 * @param resolution gamma of {@link Modularity}: more gives more and smaller communities
 * @param randomness theta of the refinement, in mean edge weights: near 0 the best merge
 * is taken, the larger the more often another that does not worsen the partition
 * @param maxIterations when to stop even though the last iteration found something better
 */
public record LeidenParameters(double resolution, double randomness, int maxIterations) {

    public LeidenParameters {
        if (!(resolution > 0 && resolution <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("The resolution must be positive and finite, not " + resolution);
        }
        if (!(randomness > 0 && randomness <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("The randomness must be positive and finite, not " + randomness);
        }
        if (maxIterations < 1) {
            throw new IllegalArgumentException("There must be at least 1 iteration, not " + maxIterations);
        }
    }

    /**
     * Classical modularity, the randomness of the authors, as many iterations as help.
     * @return the defaults
     */
    public static LeidenParameters defaults() {
        return new LeidenParameters(1, 0.01, 100);
    }

    /**
     * These with another resolution.
     * @param other positive and finite
     * @return the parameters
     */
    public LeidenParameters withResolution(double other) {
        return new LeidenParameters(other, randomness, maxIterations);
    }

    /**
     * These with another limit.
     * @param other at least 1
     * @return the parameters
     */
    public LeidenParameters withMaxIterations(int other) {
        return new LeidenParameters(resolution, randomness, other);
    }

}
