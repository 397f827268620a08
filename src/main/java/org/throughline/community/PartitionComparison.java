package org.throughline.community;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * How alike two partitions of the same nodes are, by three measures.
 *
 * <p>
 * With n_ij = how many nodes are in community i of the first and j of the second, a_i and
 * b_j the sizes, n their sum:
 * <ul>
 * <li>adjusted Rand index: ARI = (S - E) / ((A + B) / 2 - E), S = sum of C(n_ij, 2), A =
 * sum of C(a_i, 2), B = sum of C(b_j, 2), E = A B / C(n, 2), C(x, 2) = x (x - 1) / 2. In
 * [-1/2, 1]: 1 for the same partition, 0 is what chance gives with these sizes.</li>
 * <li>normalised mutual information: NMI = 2 I / (H_a + H_b), the arithmetic mean as
 * normaliser, I = sum of n_ij/n ln(n n_ij / (a_i b_j)), H_a = - sum of a_i/n ln(a_i/n).
 * In [0, 1]: 1 for the same partition, 0 for independent ones. Not corrected for chance:
 * many small communities raise it.</li>
 * <li>variation of information: VI = H_a + H_b - 2 I, in nats. In [0, ln n], a distance:
 * 0 for the same partition.</li>
 * </ul>
 *
 * <p>
 * Conventions: nodes that are in no community of one of the two are left out. Where the
 * formula is 0/0 the partitions are the same (both one community, or for ARI both all
 * alone), and ARI and NMI are 1. Rounding beyond a range is cut off.
 *
 * <p>
 * Undefined (empty): ARI for fewer than two nodes, NMI and VI for none. Errors: another
 * number of nodes raises IllegalArgumentException. Cost: linear in nodes and communities.
 *
 * <p>
 * Example: {1,2}{3,4} against {1,2,3,4}: S = 2, A = 2, B = 6, E = 2, so ARI = 0; I = 0,
 * so NMI = 0; VI = ln 2.
 *
 * <p>
 * Source: Hubert and Arabie 1985, Comparing partitions, Journal of Classification
 * 2:193-218, doi:10.1007/BF01908075, equation 5; Danon, Diaz-Guilera, Duch and Arenas
 * 2005, Comparing community structure identification, J. Stat. Mech. P09008,
 * doi:10.1088/1742-5468/2005/09/P09008, equation 2; Meila 2007, Comparing clusterings -
 * an information based distance, J. Multivariate Analysis 98:873-895,
 * doi:10.1016/j.jmva.2006.11.013, equation 15.
 *
 * @param adjustedRandIndex ARI
 * @param normalisedMutualInformation NMI
 * @param variationOfInformation VI, in nats
 */
public record PartitionComparison(OptionalDouble adjustedRandIndex, OptionalDouble normalisedMutualInformation,
        OptionalDouble variationOfInformation) {

    /**
     * Compares two partitions.
     * @param first a partition
     * @param second another one of the same nodes
     * @return how alike they are
     * @throws IllegalArgumentException if they do not have the same number of nodes
     */
    public static PartitionComparison of(Partition first, Partition second) {
        if (first.nodeCount() != second.nodeCount()) {
            throw new IllegalArgumentException(
                    "Partitions of " + first.nodeCount() + " and " + second.nodeCount() + " nodes cannot be compared");
        }
        int[] firsts = new int[first.nodeCount()];
        int[] seconds = new int[first.nodeCount()];
        int count = 0;
        for (int node = 0; node < firsts.length; node++) {
            if (first.communityOf(node) != Partition.NONE && second.communityOf(node) != Partition.NONE) {
                firsts[count] = first.communityOf(node);
                seconds[count++] = second.communityOf(node);
            }
        }
        int[] weights = new int[count];
        Arrays.fill(weights, 1);
        Contingency contingency = new Contingency(weights, first.communityCount(), second.communityCount());
        contingency.rows(firsts);
        return contingency.against(seconds);
    }

}
