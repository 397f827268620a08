package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartitionComparisonTests {

    /** igraph 1.3 and mclust 6 in R 4.2, given to ten digits. */
    @Test
    void karateLeidenAgainstFastGreedyAgreesWithR() {
        PartitionComparison comparison = PartitionComparison.of(Networks.KARATE_BEST, Networks.KARATE_FAST_GREEDY);
        assertThat(comparison.normalisedMutualInformation().orElseThrow()).isCloseTo(0.6340648906, within(5e-11));
        assertThat(comparison.adjustedRandIndex().orElseThrow()).isCloseTo(0.4873918618, within(5e-11));
        assertThat(comparison.variationOfInformation().orElseThrow()).isCloseTo(0.8634331588, within(5e-11));
    }

    @Test
    void halvesAgainstTheWholeByHand() {
        PartitionComparison comparison = PartitionComparison.of(Partition.of(0, 0, 1, 1), Partition.of(0, 0, 0, 0));
        assertThat(comparison.adjustedRandIndex()).hasValue(0);
        assertThat(comparison.normalisedMutualInformation().orElseThrow()).isCloseTo(0, within(1e-15));
        assertThat(comparison.variationOfInformation().orElseThrow()).isCloseTo(Math.log(2), within(1e-15));
    }

    @Test
    void nodesWithoutCommunityAreLeftOut() {
        assertThat(PartitionComparison.of(Partition.of(0, 0, 1, 1, -1, 3), Partition.of(0, 0, 1, 1, 1, -1)))
            .isEqualTo(PartitionComparison.of(Partition.of(0, 0, 1, 1), Partition.of(0, 0, 1, 1)));
    }

    @Test
    void whatCannotDifferIsTheSame() {
        PartitionComparison alone = PartitionComparison.of(Partition.of(0, 1, 2), Partition.of(2, 1, 0));
        assertThat(alone.adjustedRandIndex()).hasValue(1);
        PartitionComparison together = PartitionComparison.of(Partition.of(0, 0), Partition.of(1, 1));
        assertThat(together.adjustedRandIndex()).hasValue(1);
        assertThat(together.normalisedMutualInformation()).hasValue(1);
        assertThat(together.variationOfInformation()).hasValue(0);
    }

    @Test
    void undefinedWithoutNodes() {
        PartitionComparison none = PartitionComparison.of(Partition.of(-1, 0), Partition.of(0, -1));
        assertThat(none.adjustedRandIndex()).isEmpty();
        assertThat(none.normalisedMutualInformation()).isEmpty();
        assertThat(none.variationOfInformation()).isEmpty();
        assertThat(PartitionComparison.of(Partition.of(0), Partition.of(0)).adjustedRandIndex()).isEmpty();
    }

    @Test
    void refusesPartitionsOfOtherNodes() {
        assertThatIllegalArgumentException()
            .isThrownBy(() -> PartitionComparison.of(Partition.of(0), Partition.of(0, 1)));
    }

    @Property(tries = 100)
    void isTheDefinition(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int nodes,
            @ForAll @IntRange(min = 1, max = 6) int communities) {
        Random random = new Random(seed);
        Partition first = random(random, nodes, communities);
        Partition second = random(random, nodes, 4);
        PartitionComparison comparison = PartitionComparison.of(first, second);
        double information = 0;
        for (int i = 0; i < first.communityCount(); i++) {
            for (int j = 0; j < second.communityCount(); j++) {
                double joint = 0;
                for (int node = 0; node < nodes; node++) {
                    joint += (first.communityOf(node) == i && second.communityOf(node) == j) ? 1 : 0;
                }
                information += (joint == 0) ? 0
                        : joint / nodes * Math.log(nodes * joint / ((double) first.size(i) * second.size(j)));
            }
        }
        double entropies = entropy(first) + entropy(second);
        assertThat(comparison.variationOfInformation().orElseThrow()).isCloseTo(entropies - 2 * information,
                within(1e-12));
        if (entropies > 0) {
            assertThat(comparison.normalisedMutualInformation().orElseThrow()).isCloseTo(2 * information / entropies,
                    within(1e-12));
        }
        assertThat(comparison.adjustedRandIndex().orElseThrow()).isCloseTo(byPairs(first, second), within(1e-12));
    }

    private static double entropy(Partition partition) {
        double entropy = 0;
        for (int community = 0; community < partition.communityCount(); community++) {
            double share = (double) partition.size(community) / partition.nodeCount();
            entropy -= share * Math.log(share);
        }
        return entropy;
    }

    private static double byPairs(Partition first, Partition second) {
        double both = 0;
        double inFirst = 0;
        double inSecond = 0;
        double all = 0;
        for (int i = 0; i < first.nodeCount(); i++) {
            for (int j = 0; j < i; j++) {
                boolean together = first.communityOf(i) == first.communityOf(j);
                inFirst += together ? 1 : 0;
                inSecond += (second.communityOf(i) == second.communityOf(j)) ? 1 : 0;
                both += (together && second.communityOf(i) == second.communityOf(j)) ? 1 : 0;
                all++;
            }
        }
        double expected = inFirst * inSecond / all;
        double most = (inFirst + inSecond) / 2;
        return (most == expected) ? 1 : (both - expected) / (most - expected);
    }

    @Property(tries = 100)
    void theSamePartitionIsTheSame(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int nodes) {
        Partition partition = random(new Random(seed), nodes, 5);
        PartitionComparison comparison = PartitionComparison.of(partition, partition);
        assertThat(comparison.adjustedRandIndex()).hasValue(1);
        assertThat(comparison.normalisedMutualInformation()).hasValue(1);
        assertThat(comparison.variationOfInformation()).hasValue(0);
    }

    private static Partition random(Random random, int nodes, int communities) {
        return Partition.of(random.ints(nodes, 0, communities).toArray());
    }

}
