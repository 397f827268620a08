package org.throughline.coherence.nullmodel;

/**
 * How selections are compared with chance.
 *
 * @param model what chance is
 * @param draws how many random selections each is compared with, at least 1; or 0 with
 * {@link NullModel#FIXED_ROW} for what has a closed form alone, mean, sd and z of mean
 * linkage
 * @param seed of the random draws; the same seed gives the same result
 * @param histograms what to keep of the distributions
 */
public record NullParameters(NullModel model, int draws, long seed, Histograms histograms) {

    /** How many draws there are where nothing is said: 1,999. */
    public static final int DEFAULT_DRAWS = 1_999;

    /** The seed where nothing is said: 1. */
    public static final long DEFAULT_SEED = 1;

    public NullParameters {
        int least = (model == NullModel.FIXED_ROW) ? 0 : 1;
        if (draws < least) {
            throw new IllegalArgumentException(
                    "The null model " + model.key() + " needs at least " + least + " draws, not " + draws);
        }
    }

    /**
     * Without histograms.
     * @param model what chance is
     * @param draws how many random selections each is compared with
     * @param seed of the random draws
     */
    public NullParameters(NullModel model, int draws, long seed) {
        this(model, draws, seed, Histograms.NONE);
    }

    /**
     * The model of a fixed row, 1,999 draws, seed 1.
     * @return what is used where nothing is said
     */
    public static NullParameters defaults() {
        return new NullParameters(NullModel.FIXED_ROW, DEFAULT_DRAWS, DEFAULT_SEED);
    }

    /**
     * Which distributions are kept as counts of {@link Histograms#BINS} equal parts of
     * [0, 1].
     */
    public enum Histograms {

        /** None. */
        NONE,

        /** Those of mean linkage, 80 bytes a teacher and facet. */
        MEAN_LINKAGE;

        /** The number of parts. */
        public static final int BINS = 20;

        /**
         * The part that a value belongs to.
         * @param value in [0, 1]; what is outside belongs to the first or the last part
         * @return its index; a part holds its lower end, index / {@value #BINS} as a
         * double, and the last one both ends
         */
        public static int bin(double value) {
            int bin = Math.clamp((int) (value * BINS), 0, BINS - 1);
            // the product can round up to the border
            return (bin > 0 && value < (double) bin / BINS) ? bin - 1 : bin;
        }

    }

}
