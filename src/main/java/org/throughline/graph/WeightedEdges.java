package org.throughline.graph;

import java.util.Arrays;

/** Edges between nodes that are numbered as they came. */
final class WeightedEdges {

    private final IntBuffer sources = new IntBuffer();

    private final IntBuffer targets = new IntBuffer();

    private double[] weights = new double[16];

    void add(int source, int target, double weight) {
        int size = this.sources.size();
        if (size == this.weights.length) {
            this.weights = Arrays.copyOf(this.weights, Capacity.grown(size));
        }
        this.weights[size] = weight;
        this.sources.add(source);
        this.targets.add(target);
    }

    Rows rows(Numbering sourceNumbers, Numbering targetNumbers) {
        Rows.Builder rows = Rows.builder(sourceNumbers.ids().size(), targetNumbers.ids().size());
        for (int edge = 0; edge < this.sources.size(); edge++) {
            rows.add(sourceNumbers.index(this.sources.get(edge)), targetNumbers.index(this.targets.get(edge)),
                    this.weights[edge]);
        }
        return rows.build();
    }

}
