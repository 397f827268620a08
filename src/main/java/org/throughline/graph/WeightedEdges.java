package org.throughline.graph;

import java.util.Arrays;

/** Edges between nodes that are numbered as they came. */
final class WeightedEdges {

    private final IntBuffer sources = new IntBuffer();

    private final IntBuffer targets = new IntBuffer();

    private double[] weights = new double[16];

    void add(int source, int target, double weight) {
        int size = sources.size();
        if (size == weights.length) {
            this.weights = Arrays.copyOf(weights, Capacity.grown(size));
        }
        weights[size] = weight;
        sources.add(source);
        targets.add(target);
    }

    Rows rows(Numbering sourceNumbers, Numbering targetNumbers) {
        Rows.Builder rows = Rows.builder(sourceNumbers.ids().size(), targetNumbers.ids().size());
        for (int edge = 0; edge < sources.size(); edge++) {
            rows.add(sourceNumbers.index(sources.get(edge)), targetNumbers.index(targets.get(edge)), weights[edge]);
        }
        return rows.build();
    }

}
