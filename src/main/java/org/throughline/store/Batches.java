package org.throughline.store;

import java.util.function.LongUnaryOperator;

/** Work on the graph in transactions of a bounded size. */
public final class Batches {

    private static final int SIZE = 10_000;

    private Batches() {
    }

    /**
     * Repeats a step, which is given a limit and returns how much it did, until there is
     * less to do than that.
     * @param step does at most as much as it is told
     */
    public static void repeat(LongUnaryOperator step) {
        long done;
        do {
            done = step.applyAsLong(SIZE);
        }
        while (done == SIZE);
    }

}
