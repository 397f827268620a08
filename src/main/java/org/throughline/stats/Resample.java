package org.throughline.stats;

/**
 * A bootstrap sample: cases drawn with replacement, each as likely at every draw. Source:
 * Efron, B. (1979), Bootstrap methods: another look at the jackknife, The Annals of
 * Statistics 7(1), 1-26, doi:10.1214/aos/1176344552.
 */
public final class Resample {

    private Resample() {
    }

    /**
     * The cases of a sample.
     * @param cases how many there are, at least 1
     * @param draws how many are drawn
     * @param seed the same seed gives the same sample
     * @return from 0 to cases - 1, in the order of the draws
     */
    public static int[] of(int cases, int draws, long seed) {
        if (cases < 1 || draws < 0) {
            throw new IllegalArgumentException(draws + " draws of " + cases + " cases");
        }
        RandomNumbers random = RandomNumbers.of(seed, 0);
        int[] drawn = new int[draws];
        for (int at = 0; at < draws; at++) {
            drawn[at] = random.below(cases);
        }
        return drawn;
    }

}
