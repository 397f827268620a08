package org.throughline.graph;

import java.util.Arrays;

/**
 * Adds up one sparse row at a time: a dense array of sums and the list of the columns
 * that were touched, so that a row costs what it holds and not the width of the matrix.
 */
final class SparseSum {

    private final double[] sums;

    private int[] touched = new int[16];

    private int count;

    SparseSum(int columnCount) {
        this.sums = new double[columnCount];
    }

    /** Adds to a column; what is 0, or underflows to it, is as if it were absent. */
    void add(int column, double weight) {
        if (weight == 0) {
            return;
        }
        if (sums[column] == 0) {
            if (count == touched.length) {
                this.touched = Arrays.copyOf(touched, Capacity.grown(count));
            }
            touched[count++] = column;
        }
        sums[column] += weight;
    }

    void addRow(Rows rows, int row, double factor) {
        for (int position = rows.start(row); position < rows.end(row); position++) {
            add(rows.column(position), factor * rows.weight(position));
        }
    }

    /** The columns that have a sum, ascending. */
    int[] columns() {
        int[] columns = Arrays.copyOf(touched, count);
        Arrays.sort(columns);
        return columns;
    }

    /** The sums of these columns; the next row starts empty. */
    double[] weightsAndReset(int[] columns) {
        double[] weights = new double[columns.length];
        for (int at = 0; at < columns.length; at++) {
            weights[at] = sums[columns[at]];
            sums[columns[at]] = 0;
        }
        this.count = 0;
        return weights;
    }

}
