package org.throughline.coherence.nullmodel;

/**
 * A stream of random numbers, xoshiro256++ (Blackman and Vigna 2021, ACM Transactions on
 * Mathematical Software 47(4):36, doi:10.1145/3460772), seeded through SplitMix64 as its
 * authors advise. Written out here so that a seed gives the same draws on every Java.
 */
final class RandomStream {

    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private long s0;

    private long s1;

    private long s2;

    private long s3;

    /** A stream with a given state, not all 0. */
    RandomStream(long s0, long s1, long s2, long s3) {
        this.s0 = s0;
        this.s1 = s1;
        this.s2 = s2;
        this.s3 = s3;
    }

    /**
     * A stream of its own for each sequence of keys.
     * @param keys as a seed and what the stream is for
     * @return the stream at its start
     */
    static RandomStream of(long... keys) {
        long state = 0;
        for (long key : keys) {
            state = mixed(state + key + GOLDEN);
        }
        long[] seeds = new long[4];
        for (int at = 0; at < seeds.length; at++) {
            state += GOLDEN;
            seeds[at] = mixed(state);
        }
        return new RandomStream(seeds[0], seeds[1], seeds[2], seeds[3]);
    }

    /**
     * The finaliser of SplitMix64.
     * @param value any
     * @return a value that looks random
     */
    static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }

    /**
     * A key made of a text.
     * @param text any
     * @return the same for the same text
     */
    static long key(String text) {
        long key = text.length();
        for (int at = 0; at < text.length(); at++) {
            key = mixed(key + text.charAt(at) + GOLDEN);
        }
        return key;
    }

    /**
     * A key made of some numbers.
     * @param numbers any
     * @param count how many of them
     * @return the same for the same numbers in the same order
     */
    static long key(int[] numbers, int count) {
        long key = count;
        for (int at = 0; at < count; at++) {
            key = mixed(key + numbers[at] + GOLDEN);
        }
        return key;
    }

    long nextLong() {
        long result = Long.rotateLeft(s0 + s3, 23) + s0;
        long t = s1 << 17;
        s2 ^= s0;
        s3 ^= s1;
        s1 ^= s2;
        s0 ^= s3;
        s2 ^= t;
        s3 = Long.rotateLeft(s3, 45);
        return result;
    }

    /**
     * Each number below a bound with exactly the same probability (Lemire 2019, ACM
     * Transactions on Modeling and Computer Simulation 29(1):3, doi:10.1145/3230636).
     * @param bound at least 1
     * @return from 0 to bound - 1
     */
    int nextInt(int bound) {
        long product = (nextLong() >>> 32) * bound;
        return ((product & 0xffffffffL) >= bound) ? (int) (product >>> 32) : exact(product, bound);
    }

    private int exact(long first, int bound) {
        long product = first;
        long rejected = (1L << 32) % bound;
        while ((product & 0xffffffffL) < rejected) {
            product = (nextLong() >>> 32) * bound;
        }
        return (int) (product >>> 32);
    }

    /**
     * Each number below a bound with exactly the same probability.
     * @param bound at least 1
     * @return from 0 to bound - 1
     */
    long nextLong(long bound) {
        long rejected = Long.remainderUnsigned(-bound, bound);
        while (true) {
            long random = nextLong();
            if (Long.compareUnsigned(random * bound, rejected) >= 0) {
                return Math.unsignedMultiplyHigh(random, bound);
            }
        }
    }

}
