package org.throughline.cohort;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * One stream of draws. Only the raw 64-bit numbers come from the JDK: what its bounded
 * and floating-point methods make of them may change between versions, and the same seed
 * must give the same bytes.
 */
final class Draws {

    /** What a stream is for; streams of different purposes never meet. */
    enum Purpose {

        CATALOGUE(1), STIPULATIONS(2), COURSE_TEXT(3), TEACHER(4), PLATFORM(5), TRACES(6), ROLES(7), MOTIVES(8);

        private final long number;

        Purpose(long number) {
            this.number = number;
        }

    }

    private final SplittableRandom random;

    private Draws(SplittableRandom random) {
        this.random = random;
    }

    /** The stream of one thing (a teacher, a course), independent of all others. */
    static Draws of(long seed, Purpose purpose, long index) {
        long spread = new SplittableRandom(seed).nextLong();
        long ofPurpose = new SplittableRandom(spread + purpose.number).nextLong();
        return new Draws(new SplittableRandom(ofPurpose + index));
    }

    /** Uniform in [0, bound); its bias is below bound / 2^64. */
    long below(long bound) {
        return Math.unsignedMultiplyHigh(this.random.nextLong(), bound);
    }

    int below(int bound) {
        return (int) below((long) bound);
    }

    /** Uniform in [least, most]. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Uniform in [0, 1). */
    double unit() {
        return (this.random.nextLong() >>> 11) * 0x1p-53;
    }

    /** Nearly normal, with mean 0 and standard deviation 1, within 3.5: a sum of four. */
    double noise() {
        return (unit() + unit() + unit() + unit() - 2) * Math.sqrt(3);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** An index, in proportion to its weight. */
    int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = below(total);
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index];
            index++;
        }
        return index;
    }

    /** A copy in random order (Fisher-Yates). */
    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            T held = copy.get(i);
            copy.set(i, copy.get(j));
            copy.set(j, held);
        }
        return copy;
    }

}
