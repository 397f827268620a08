package org.throughline.stats;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * A table of finite numbers, a row a case, held by columns: what is done with many rows
 * at once is done column by column, which processors do several rows at a time.
 */
final class Cases {

    /** Rows that are worked on at once, so that they stay near the processor. */
    static final int BLOCK = 512;

    private final double[][] columns;

    private final int count;

    private Cases(double[][] columns, int count) {
        this.columns = columns;
        this.count = count;
    }

    /**
     * The table of some rows.
     * @throws IllegalArgumentException if there are none, they are of different length or
     * empty, or a value is not finite
     */
    static Cases of(double[]... rows) {
        if (rows.length == 0 || rows[0].length == 0) {
            throw new IllegalArgumentException("there are no cases");
        }
        int width = rows[0].length;
        double[][] columns = new double[width][rows.length];
        for (int row = 0; row < rows.length; row++) {
            if (rows[row].length != width) {
                throw new IllegalArgumentException("cases of " + width + " and " + rows[row].length + " values");
            }
            for (int at = 0; at < width; at++) {
                double value = rows[row][at];
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("not a finite number: " + value);
                }
                // -0 and 0 are the same value
                columns[at][row] = value + 0.0;
            }
        }
        return new Cases(columns, rows.length);
    }

    int count() {
        return count;
    }

    int width() {
        return columns.length;
    }

    double value(int row, int at) {
        return columns[at][row];
    }

    /** The values of a column; not to be changed. */
    double[] column(int at) {
        return columns[at];
    }

    double[] row(int row) {
        double[] values = new double[columns.length];
        copy(row, values, 0);
        return values;
    }

    Cases select(int... rows) {
        double[][] selected = new double[columns.length][rows.length];
        for (int at = 0; at < columns.length; at++) {
            for (int row = 0; row < rows.length; row++) {
                selected[at][row] = columns[at][rows[row]];
            }
        }
        return new Cases(selected, rows.length);
    }

    /** Whether at least so many rows differ. */
    boolean hasDistinct(int least) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < count && seen.size() < least; row++) {
            seen.add(Arrays.toString(row(row)));
        }
        return seen.size() >= least;
    }

    void copy(int row, double[] to, int offset) {
        for (int at = 0; at < columns.length; at++) {
            to[offset + at] = columns[at][row];
        }
    }

    void add(int row, double[] to, int offset) {
        for (int at = 0; at < columns.length; at++) {
            to[offset + at] += columns[at][row];
        }
    }

    double squaredDistance(int row, double[] other, int offset) {
        double sum = 0;
        for (int at = 0; at < columns.length; at++) {
            double difference = columns[at][row] - other[offset + at];
            sum += difference * difference;
        }
        return sum;
    }

    /**
     * The squared distances of some rows from a point.
     * @param from the first row
     * @param length how many rows
     * @param point an array that has its coordinates
     * @param offset where they begin
     * @param result where they go, from 0
     */
    void squaredDistances(int from, int length, double[] point, int offset, double[] result) {
        Arrays.fill(result, 0, length, 0);
        for (int at = 0; at < columns.length; at++) {
            double[] column = columns[at];
            double coordinate = point[offset + at];
            for (int row = 0; row < length; row++) {
                double difference = column[from + row] - coordinate;
                result[row] += difference * difference;
            }
        }
    }

}
