package org.throughline.stats;

/**
 * SplitMix64 (Steele, Lea and Flood 2014, doi:10.1145/2714064.2660195): fast, and the
 * same numbers on every Java, which SplittableRandom does not promise.
 */
final class RandomNumbers {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    RandomNumbers(long seed) {
        this.state = seed;
    }

    /** The numbers of one of several independent tasks. */
    static RandomNumbers of(long seed, long task) {
        return new RandomNumbers(mixed(mixed(seed) + (task + 1) * STEP));
    }

    /** From 0 to bound - 1; for our bounds the bias is below 2^-31. */
    int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** From 0 to 1, exclusive. */
    double unit() {
        return (next() >>> 11) * 0x1p-53;
    }

    /**
     * Some of the numbers from 0 to n - 1, in their order, each set of them as likely.
     */
    int[] sample(int n, int size) {
        int[] chosen = new int[Math.min(n, size)];
        int count = 0;
        for (int at = 0; count < chosen.length; at++) {
            // take what is needed from what is left: Knuth's algorithm S
            if (below(n - at) < chosen.length - count) {
                chosen[count++] = at;
            }
        }
        return chosen;
    }

    private long next() {
        state += STEP;
        return mixed(state);
    }

    private static long mixed(long value) {
        long mixed = value;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

}
