package org.throughline.explore;

import java.util.Comparator;

/**
 * A node of an {@link ExploredGraph}.
 *
 * @param kind what it stands for
 * @param index its number among those of its kind, in the order of their ids
 */
public record Vertex(NodeKind kind, int index) implements Comparable<Vertex> {

    private static final Comparator<Vertex> ORDER = Comparator.comparing(Vertex::kind).thenComparingInt(Vertex::index);

    @Override
    public int compareTo(Vertex other) {
        return ORDER.compare(this, other);
    }

}
