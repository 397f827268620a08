package org.throughline.graph;

import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The distinct ids of one kind of node in ascending order ({@link String#compareTo}); the
 * index of a node is the position of its id.
 */
public final class Ids {

    private final String[] sorted;

    private Ids(String[] sorted) {
        this.sorted = sorted;
    }

    /**
     * The given ids, each once.
     * @param ids in any order, repetitions allowed
     * @return the ids in ascending order
     */
    public static Ids of(Collection<String> ids) {
        return new Ids(new TreeSet<>(ids).toArray(String[]::new));
    }

    static Ids ofSorted(String[] sorted) {
        return new Ids(sorted);
    }

    /**
     * How many ids there are.
     * @return the count
     */
    public int size() {
        return sorted.length;
    }

    /**
     * The id of a node.
     * @param index from 0 to {@code size() - 1}
     * @return its id
     */
    public String id(int index) {
        return sorted[index];
    }

    /**
     * The index of a node.
     * @param id any id
     * @return its index, or -1 if the id is unknown
     */
    public int indexOf(String id) {
        return Math.max(-1, Arrays.binarySearch(sorted, Objects.requireNonNull(id, "id")));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ids ids && Arrays.equals(sorted, ids.sorted);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sorted);
    }

    @Override
    public String toString() {
        return Arrays.toString(sorted);
    }

}
