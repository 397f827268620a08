package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartitionTests {

    @Test
    void communitiesAreNumberedBySizeThenByTheirSmallestNode() {
        Partition partition = Partition.of(7, 7, 5, 5, 2, 2, 2, -1, 9);
        assertThat(partition).isEqualTo(Partition.of(1, 1, 2, 2, 0, 0, 0, -3, 3));
        assertThat(partition.communityCount()).isEqualTo(4);
        assertThat(partition.nodeCount()).isEqualTo(9);
        assertThat(partition.communityOf(4)).isZero();
        assertThat(partition.communityOf(0)).isEqualTo(1);
        assertThat(partition.communityOf(2)).isEqualTo(2);
        assertThat(partition.communityOf(8)).isEqualTo(3);
        assertThat(partition.communityOf(7)).isEqualTo(Partition.NONE);
        assertThat(partition.size(0)).isEqualTo(3);
        assertThat(partition.members()).isDeepEqualTo(new int[][] { { 4, 5, 6 }, { 0, 1 }, { 2, 3 }, { 8 } });
        assertThat(partition).hasToString("4 communities of sizes [3, 2, 2, 1]");
    }

    @Test
    void compactLabelsGiveTheSamePartition() {
        assertThat(Partition.ofCompact(new int[] { 2, 0, 1, 1, -1 }, 3)).isEqualTo(Partition.of(2, 0, 1, 1, -1));
    }

    @Test
    void nobodyMayBeInACommunity() {
        assertThat(Partition.of(-1, -1).communityCount()).isZero();
        assertThat(Partition.of().nodeCount()).isZero();
    }

}
