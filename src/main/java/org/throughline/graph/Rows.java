package org.throughline.graph;

import java.util.Arrays;

/**
 * A sparse matrix in compressed rows: the columns of a row ascend, each occurs once, and
 * every stored weight is positive and finite. Positions are ints, so a matrix holds at
 * most 2^31 - 9 entries; a builder that is given more refuses them.
 */
public final class Rows {

    private final int columnCount;

    private final int[] starts;

    private final int[] columns;

    private final double[] weights;

    Rows(int columnCount, int[] starts, int[] columns, double[] weights) {
        this.columnCount = columnCount;
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
    }

    /**
     * A builder that takes entries in any order.
     * @param rowCount how many rows
     * @param columnCount how many columns
     * @return an empty builder
     */
    public static Builder builder(int rowCount, int columnCount) {
        return new Builder(rowCount, columnCount);
    }

    /**
     * How many rows there are, empty ones included.
     * @return the count
     */
    public int rowCount() {
        return starts.length - 1;
    }

    /**
     * How many columns there are, empty ones included.
     * @return the count
     */
    public int columnCount() {
        return columnCount;
    }

    /**
     * How many entries are stored.
     * @return the count
     */
    public int size() {
        return columns.length;
    }

    /**
     * How many entries a row has.
     * @param row its index
     * @return the count
     */
    public int degree(int row) {
        return starts[row + 1] - starts[row];
    }

    /**
     * The position of the first entry of a row.
     * @param row its index
     * @return a position
     */
    public int start(int row) {
        return starts[row];
    }

    /**
     * The position after the last entry of a row.
     * @param row its index
     * @return a position
     */
    public int end(int row) {
        return starts[row + 1];
    }

    /**
     * The column of an entry.
     * @param position from {@link #start} to {@link #end}, exclusive
     * @return the column
     */
    public int column(int position) {
        return columns[position];
    }

    /**
     * The weight of an entry.
     * @param position from {@link #start} to {@link #end}, exclusive
     * @return the weight, positive
     */
    public double weight(int position) {
        return weights[position];
    }

    /**
     * The weight at a row and a column.
     * @param row its index
     * @param column its index
     * @return the weight, or 0 where nothing is stored
     */
    public double weight(int row, int column) {
        int position = Arrays.binarySearch(columns, starts[row], starts[row + 1], column);
        return (position < 0) ? 0 : weights[position];
    }

    /**
     * The matrix product; the terms of a sum are added in ascending order of the column
     * they share, so the result is the same on every machine.
     * @param other with as many rows as this has columns
     * @return this x other; sums that are 0 are not stored
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public Rows times(Rows other) {
        if (columnCount != other.rowCount()) {
            throw new IllegalArgumentException(this + " cannot be multiplied by " + other);
        }
        SparseSum sum = new SparseSum(other.columnCount);
        int[][] productColumns = new int[rowCount()][];
        double[][] productWeights = new double[rowCount()][];
        for (int row = 0; row < rowCount(); row++) {
            for (int position = starts[row]; position < starts[row + 1]; position++) {
                sum.addRow(other, columns[position], weights[position]);
            }
            productColumns[row] = sum.columns();
            productWeights[row] = sum.weightsAndReset(productColumns[row]);
        }
        return concatenated(other.columnCount, productColumns, productWeights);
    }

    static Rows concatenated(int columnCount, int[][] columns, double[][] weights) {
        int[] starts = new int[columns.length + 1];
        long size = 0;
        for (int row = 0; row < columns.length; row++) {
            size += columns[row].length;
            starts[row + 1] = Capacity.checked(size);
        }
        int[] allColumns = new int[starts[columns.length]];
        double[] allWeights = new double[allColumns.length];
        for (int row = 0; row < columns.length; row++) {
            System.arraycopy(columns[row], 0, allColumns, starts[row], columns[row].length);
            System.arraycopy(weights[row], 0, allWeights, starts[row], columns[row].length);
        }
        return new Rows(columnCount, starts, allColumns, allWeights);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rows rows && columnCount == rows.columnCount && Arrays.equals(starts, rows.starts)
                && Arrays.equals(columns, rows.columns) && Arrays.equals(weights, rows.weights);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(columns) + Arrays.hashCode(weights);
    }

    @Override
    public String toString() {
        return rowCount() + " x " + columnCount + " with " + size() + " entries";
    }

    /**
     * Collects entries in any order. Entries of the same cell are added up, in ascending
     * order of weight, so that the sum does not depend on the order they came in.
     */
    public static final class Builder {

        private final int rowCount;

        private final int columnCount;

        private final IntBuffer rows = new IntBuffer();

        private final IntBuffer columns = new IntBuffer();

        private double[] weights = new double[16];

        private Builder(int rowCount, int columnCount) {
            this.rowCount = rowCount;
            this.columnCount = columnCount;
        }

        /**
         * Adds an entry.
         * @param row its row
         * @param column its column
         * @param weight positive and finite
         * @return this builder
         * @throws IndexOutOfBoundsException if there is no such row or column
         * @throws IllegalArgumentException if the weight is not positive and finite
         */
        public Builder add(int row, int column, double weight) {
            if (row < 0 || row >= rowCount || column < 0 || column >= columnCount) {
                throw new IndexOutOfBoundsException("(" + row + ", " + column + ") is outside of " + rowCount
                        + " rows and " + columnCount + " columns");
            }
            if (!(weight > 0 && weight <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException("A weight must be positive and finite, not " + weight);
            }
            int size = rows.size();
            if (size == weights.length) {
                this.weights = Arrays.copyOf(weights, Capacity.grown(size));
            }
            weights[size] = weight;
            rows.add(row);
            columns.add(column);
            return this;
        }

        /**
         * The matrix of what was added.
         * @return an immutable matrix
         */
        public Rows build() {
            int size = rows.size();
            int[] byColumn = order(columns, columnCount, identity(size));
            int[] byCell = order(rows, rowCount, byColumn);
            return merged(byCell);
        }

        private static int[] identity(int size) {
            int[] order = new int[size];
            Arrays.setAll(order, (position) -> position);
            return order;
        }

        /** One stable counting sort; two of them, minor key first, order the cells. */
        static int[] order(IntBuffer keys, int keyCount, int[] before) {
            int[] next = new int[keyCount + 1];
            for (int entry : before) {
                next[keys.get(entry) + 1]++;
            }
            for (int key = 0; key < keyCount; key++) {
                next[key + 1] += next[key];
            }
            int[] after = new int[before.length];
            for (int entry : before) {
                after[next[keys.get(entry)]++] = entry;
            }
            return after;
        }

        private Rows merged(int[] byCell) {
            int[] starts = new int[rowCount + 1];
            int[] cells = new int[byCell.length];
            double[] sums = new double[byCell.length];
            int count = 0;
            for (int from = 0, to; from < byCell.length; from = to) {
                int row = rows.get(byCell[from]);
                int column = columns.get(byCell[from]);
                to = from + 1;
                while (to < byCell.length && rows.get(byCell[to]) == row && columns.get(byCell[to]) == column) {
                    to++;
                }
                cells[count] = column;
                sums[count] = (to == from + 1) ? weights[byCell[from]] : sum(byCell, from, to);
                count++;
                starts[row + 1] = count;
            }
            for (int row = 0; row < rowCount; row++) {
                starts[row + 1] = Math.max(starts[row + 1], starts[row]);
            }
            return new Rows(columnCount, starts, Arrays.copyOf(cells, count), Arrays.copyOf(sums, count));
        }

        private double sum(int[] byCell, int from, int to) {
            double[] parts = new double[to - from];
            for (int position = from; position < to; position++) {
                parts[position - from] = weights[byCell[position]];
            }
            Arrays.sort(parts);
            double sum = 0;
            for (double part : parts) {
                sum += part;
            }
            return sum;
        }

    }

}
