package org.throughline.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The BROADER relationships between the categories of one kind: an acyclic graph in which
 * a category may have several broader ones.
 */
public final class Hierarchy {

    /**
     * The longest chain of BROADER steps. The reference queries follow no more, so a
     * deeper hierarchy is refused instead of being cut.
     */
    public static final int MAX_STEPS = 20;

    private final Rows broader;

    /** All categories, each after those broader than it. */
    private final int[] broadestFirst;

    private Hierarchy(Rows broader, int[] broadestFirst) {
        this.broader = broader;
        this.broadestFirst = broadestFirst;
    }

    /**
     * A checked hierarchy.
     * @param categories the ids, for messages
     * @param broader category by broader category; the weight is the number of parallel
     * relationships
     * @return the hierarchy
     * @throws HierarchyException if it has a cycle, or a chain of more than
     * {@link #MAX_STEPS} steps
     */
    public static Hierarchy of(Ids categories, Rows broader) {
        int[] broadestFirst = broadestFirst(categories, broader);
        refuseDeepChains(categories, broader, broadestFirst);
        return new Hierarchy(broader, broadestFirst);
    }

    private static int[] broadestFirst(Ids categories, Rows broader) {
        int size = broader.rowCount();
        Rows narrower = transposed(broader);
        int[] waiting = new int[size];
        int[] order = new int[size];
        int count = 0;
        for (int category = 0; category < size; category++) {
            waiting[category] = broader.degree(category);
            if (waiting[category] == 0) {
                order[count++] = category;
            }
        }
        for (int done = 0; done < count; done++) {
            int category = order[done];
            for (int position = narrower.start(category); position < narrower.end(category); position++) {
                if (--waiting[narrower.column(position)] == 0) {
                    order[count++] = narrower.column(position);
                }
            }
        }
        if (count < size) {
            throw cycle(categories, broader, waiting);
        }
        return order;
    }

    private static Rows transposed(Rows rows) {
        Rows.Builder transposed = Rows.builder(rows.columnCount(), rows.rowCount());
        for (int row = 0; row < rows.rowCount(); row++) {
            for (int position = rows.start(row); position < rows.end(row); position++) {
                transposed.add(rows.column(position), row, rows.weight(position));
            }
        }
        return transposed.build();
    }

    /** Whoever still waits has a broader one that waits: following those must close. */
    private static HierarchyException cycle(Ids categories, Rows broader, int[] waiting) {
        int category = 0;
        while (waiting[category] == 0) {
            category++;
        }
        int[] seenAt = new int[waiting.length];
        Arrays.fill(seenAt, -1);
        List<Integer> walk = new ArrayList<>();
        while (seenAt[category] < 0) {
            seenAt[category] = walk.size();
            walk.add(category);
            int position = broader.start(category);
            while (waiting[broader.column(position)] == 0) {
                position++;
            }
            category = broader.column(position);
        }
        List<Integer> loop = walk.subList(seenAt[category], walk.size());
        int smallest = loop.indexOf(loop.stream().min(Integer::compare).orElseThrow());
        List<String> members = new ArrayList<>();
        for (int step = 0; step < loop.size(); step++) {
            members.add(categories.id(loop.get((smallest + step) % loop.size())));
        }
        return new HierarchyException("BROADER has a cycle: " + String.join(" -> ", members) + " -> " + members.get(0),
                members);
    }

    private static void refuseDeepChains(Ids categories, Rows broader, int[] broadestFirst) {
        int[] steps = new int[broadestFirst.length];
        int[] next = new int[broadestFirst.length];
        for (int category : broadestFirst) {
            for (int position = broader.start(category); position < broader.end(category); position++) {
                int above = broader.column(position);
                if (steps[above] + 1 > steps[category]) {
                    steps[category] = steps[above] + 1;
                    next[category] = above;
                }
            }
            if (steps[category] > MAX_STEPS) {
                List<String> members = new ArrayList<>();
                int member = category;
                for (; steps[member] > 0; member = next[member]) {
                    members.add(categories.id(member));
                }
                members.add(categories.id(member));
                throw new HierarchyException(
                        "BROADER has a chain of more than " + MAX_STEPS + " steps: " + String.join(" -> ", members),
                        members);
            }
        }
    }

    /**
     * The relationships themselves.
     * @return category by broader category
     */
    public Rows broader() {
        return broader;
    }

    /**
     * Every category with all its ancestors: A[c][k] = sum over the BROADER paths from c
     * to k of decay^steps, A[c][c] = 1.
     * @param decay from 0 (each category is only itself) to 1 (an ancestor counts in
     * full)
     * @return category by category; sums that are 0 are not stored
     * @throws IllegalArgumentException if the decay is outside [0, 1]
     */
    public Rows ancestors(double decay) {
        if (!(decay >= 0 && decay <= 1)) {
            throw new IllegalArgumentException("The decay must be between 0 and 1, not " + decay);
        }
        int size = broader.rowCount();
        int[][] columns = new int[size][];
        double[][] weights = new double[size][];
        SparseSum sum = new SparseSum(size);
        for (int category : broadestFirst) {
            sum.add(category, 1);
            for (int position = broader.start(category); position < broader.end(category); position++) {
                int above = broader.column(position);
                double step = decay * broader.weight(position);
                for (int at = 0; at < columns[above].length; at++) {
                    sum.add(columns[above][at], step * weights[above][at]);
                }
            }
            columns[category] = sum.columns();
            weights[category] = sum.weightsAndReset(columns[category]);
        }
        return Rows.concatenated(size, columns, weights);
    }

}
