package org.throughline.stats;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/** A table of finite numbers, a row a case, in one array. */
final class Cases {

    private final double[] values;

    private final int count;

    private final int width;

    private Cases(double[] values, int count, int width) {
        this.values = values;
        this.count = count;
        this.width = width;
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
        double[] values = new double[Math.multiplyExact(rows.length, width)];
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
                values[row * width + at] = value + 0.0;
            }
        }
        return new Cases(values, rows.length, width);
    }

    int count() {
        return count;
    }

    int width() {
        return width;
    }

    double value(int row, int at) {
        return values[row * width + at];
    }

    Cases select(int... rows) {
        double[] selected = new double[rows.length * width];
        for (int at = 0; at < rows.length; at++) {
            System.arraycopy(values, rows[at] * width, selected, at * width, width);
        }
        return new Cases(selected, rows.length, width);
    }

    /** Whether at least so many rows differ. */
    boolean hasDistinct(int least) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < count && seen.size() < least; row++) {
            seen.add(Arrays.toString(Arrays.copyOfRange(values, row * width, (row + 1) * width)));
        }
        return seen.size() >= least;
    }

    void copy(int row, double[] to, int offset) {
        System.arraycopy(values, row * width, to, offset, width);
    }

    void add(int row, double[] to, int offset) {
        for (int at = 0; at < width; at++) {
            to[offset + at] += values[row * width + at];
        }
    }

    double squaredDistance(int row, double[] other, int offset) {
        double sum = 0;
        int from = row * width;
        for (int at = 0; at < width; at++) {
            double difference = values[from + at] - other[offset + at];
            sum += difference * difference;
        }
        return sum;
    }

    double distance(int row, int other) {
        return Math.sqrt(squaredDistance(row, values, other * width));
    }

}
