package org.throughline.coherence.nullmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class RandomStreamTests {

    @Test
    void isXoshiro256PlusPlus() {
        byte[] state = ByteBuffer.allocate(32)
            .putLong(1)
            .putLong(-2)
            .putLong(3L << 40)
            .putLong(0x123456789abcdefL)
            .array();
        RandomGenerator ofJava = RandomGeneratorFactory.of("Xoshiro256PlusPlus").create(state);
        RandomStream ours = new RandomStream(1, -2, 3L << 40, 0x123456789abcdefL);
        for (int at = 0; at < 1000; at++) {
            assertThat(ours.nextLong()).isEqualTo(ofJava.nextLong());
        }
    }

    @Test
    void eachNumberBelowABoundIsAsLikely() {
        RandomStream random = RandomStream.of(1);
        int[] counts = new int[7];
        int[] longCounts = new int[7];
        for (int at = 0; at < 70_000; at++) {
            counts[random.nextInt(7)]++;
            longCounts[(int) random.nextLong(7)]++;
        }
        // 99.99 % quantile of chi-square with 6 degrees of freedom; R: qchisq(.9999, 6)
        assertThat(ChiSquare.ofUniform(counts)).isLessThan(27.86);
        assertThat(ChiSquare.ofUniform(longCounts)).isLessThan(27.86);
    }

    @Test
    void staysBelowTheGreatestBounds() {
        RandomStream random = RandomStream.of(2);
        for (int at = 0; at < 1000; at++) {
            assertThat(random.nextInt(Integer.MAX_VALUE)).isBetween(0, Integer.MAX_VALUE - 1);
            assertThat(random.nextLong(Long.MAX_VALUE)).isBetween(0L, Long.MAX_VALUE - 1);
            assertThat(random.nextInt(1)).isZero();
        }
    }

    @Test
    void eachKeyHasAStreamOfItsOwn() {
        assertThat(RandomStream.of(1, 2).nextLong()).isEqualTo(RandomStream.of(1, 2).nextLong())
            .isNotEqualTo(RandomStream.of(2, 1).nextLong())
            .isNotEqualTo(RandomStream.of(1).nextLong());
        assertThat(RandomStream.key("ab")).isEqualTo(RandomStream.key("ab")).isNotEqualTo(RandomStream.key("ba"));
        assertThat(RandomStream.key(new int[] { 1, 2, 3 }, 2)).isEqualTo(RandomStream.key(new int[] { 1, 2 }, 2))
            .isNotEqualTo(RandomStream.key(new int[] { 2, 1 }, 2));
    }

}
