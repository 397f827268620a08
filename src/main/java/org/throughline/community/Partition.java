package org.throughline.community;

import java.util.Arrays;

/**
 * Which community each node is in. Communities are numbered from 0 by size, the largest
 * first, and of two of the same size the one with the smallest node comes first, so that
 * the same division always has the same numbers. A node may be in {@link #NONE}.
 */
public final class Partition {

    /** The number of what is in no community. */
    public static final int NONE = -1;

    private final int[] communities;

    private final int[] sizes;

    private Partition(int[] communities, int[] sizes) {
        this.communities = communities;
        this.sizes = sizes;
    }

    /**
     * The division that some labels make.
     * @param labels one a node: nodes with the same label are together; negative for a
     * node in no community
     * @return the partition, with its own numbers
     */
    public static Partition of(int... labels) {
        int[] numbers = new int[labels.length];
        int[] sorted = labels.clone();
        Arrays.sort(sorted);
        int[] distinct = Arrays.stream(sorted).filter((label) -> label >= 0).distinct().toArray();
        int[] sizes = new int[distinct.length];
        int[] firsts = new int[distinct.length];
        for (int node = labels.length - 1; node >= 0; node--) {
            numbers[node] = (labels[node] < 0) ? NONE : Arrays.binarySearch(distinct, labels[node]);
            if (numbers[node] != NONE) {
                sizes[numbers[node]]++;
                firsts[numbers[node]] = node;
            }
        }
        return canonical(numbers, sizes, firsts);
    }

    /** Takes the array over; the labels must be from 0 to count - 1, or negative. */
    static Partition ofCompact(int[] numbers, int count) {
        int[] sizes = new int[count];
        int[] firsts = new int[count];
        for (int node = numbers.length - 1; node >= 0; node--) {
            if (numbers[node] >= 0) {
                sizes[numbers[node]]++;
                firsts[numbers[node]] = node;
            }
        }
        return canonical(numbers, sizes, firsts);
    }

    private static Partition canonical(int[] numbers, int[] sizes, int[] firsts) {
        // first nodes are distinct, so they carry the identity of a community as well
        int[] communityOfFirst = new int[numbers.length];
        long[] keys = new long[sizes.length];
        for (int community = 0; community < sizes.length; community++) {
            communityOfFirst[firsts[community]] = community;
            keys[community] = ((long) (numbers.length - sizes[community]) << Integer.SIZE) | firsts[community];
        }
        Arrays.sort(keys);
        int[] renumbered = new int[sizes.length];
        int[] orderedSizes = new int[sizes.length];
        for (int rank = 0; rank < keys.length; rank++) {
            int community = communityOfFirst[(int) keys[rank]];
            renumbered[community] = rank;
            orderedSizes[rank] = sizes[community];
        }
        for (int node = 0; node < numbers.length; node++) {
            numbers[node] = (numbers[node] < 0) ? NONE : renumbered[numbers[node]];
        }
        return new Partition(numbers, orderedSizes);
    }

    /**
     * How many nodes there are, those in no community included.
     * @return the count
     */
    public int nodeCount() {
        return communities.length;
    }

    /**
     * How many communities there are.
     * @return the count
     */
    public int communityCount() {
        return sizes.length;
    }

    /**
     * The community of a node.
     * @param node its index
     * @return from 0 to {@code communityCount() - 1}, or {@link #NONE}
     */
    public int communityOf(int node) {
        return communities[node];
    }

    /**
     * How many nodes a community has.
     * @param community its number
     * @return at least 1
     */
    public int size(int community) {
        return sizes[community];
    }

    /**
     * The nodes of each community.
     * @return by community, ascending
     */
    public int[][] members() {
        int[][] members = new int[sizes.length][];
        Arrays.setAll(members, (community) -> new int[sizes[community]]);
        int[] next = new int[sizes.length];
        for (int node = 0; node < communities.length; node++) {
            int community = communities[node];
            if (community != NONE) {
                members[community][next[community]++] = node;
            }
        }
        return members;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Partition partition && Arrays.equals(communities, partition.communities);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(communities);
    }

    @Override
    public String toString() {
        return communityCount() + " communities of sizes " + Arrays.toString(sizes);
    }

}
