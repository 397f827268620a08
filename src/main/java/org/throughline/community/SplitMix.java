package org.throughline.community;

/**
 * SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195): fast, and the
 * same numbers on every Java, which SplittableRandom does not promise.
 */
final class SplitMix {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    SplitMix(long seed) {
        this.state = seed;
    }

    /** The seed of one of several independent runs. */
    static long seed(long base, int run) {
        return mixed(mixed(base) + (run + 1) * STEP);
    }

    long next() {
        state += STEP;
        return mixed(state);
    }

    /** From 0 to bound - 1; for our bounds the bias is below 2^-31. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From 0 to 1, exclusive. */
    double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

}
