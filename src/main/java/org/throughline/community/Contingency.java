package org.throughline.community;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * The table behind a {@link PartitionComparison}, for comparing one partition with many
 * in time linear in the nodes. A node may stand for several that are always together.
 */
final class Contingency {

    private final int[] weights;

    private final long total;

    /** x ln x, for every size a community can have. */
    private final double[] xLogX;

    private final int[] starts;

    private final int[] byRow;

    private final long[] cells;

    private final int[] touched;

    private final long[] columnSums;

    private int rowCount;

    private double rowPairs;

    private double rowLogs;

    /**
     * A table.
     * @param weights how many nodes each stands for
     * @param maxRows the most communities that the first of two partitions has
     * @param maxColumns the most that the second has
     */
    Contingency(int[] weights, int maxRows, int maxColumns) {
        this.weights = weights;
        this.total = Arrays.stream(weights).asLongStream().sum();
        this.xLogX = new double[Math.toIntExact(total) + 1];
        Arrays.setAll(xLogX, (x) -> (x < 2) ? 0 : x * Math.log(x));
        this.starts = new int[maxRows + 1];
        this.byRow = new int[weights.length];
        this.cells = new long[maxColumns];
        this.touched = new int[maxColumns];
        this.columnSums = new long[maxColumns];
    }

    /** Takes the first partition: a number from 0 for each node, further ones ignored. */
    void rows(int[] numbers) {
        rowCount = starts.length - 1;
        Arrays.fill(starts, 0);
        for (int node = 0; node < weights.length; node++) {
            starts[numbers[node] + 1]++;
        }
        for (int row = 0; row < rowCount; row++) {
            starts[row + 1] += starts[row];
        }
        int[] next = Arrays.copyOf(starts, rowCount);
        for (int node = 0; node < weights.length; node++) {
            byRow[next[numbers[node]]++] = node;
        }
        rowPairs = 0;
        rowLogs = 0;
        for (int row = 0; row < rowCount; row++) {
            long size = 0;
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                size += weights[byRow[at]];
            }
            rowPairs += pairs(size);
            rowLogs += xLogX[(int) size];
        }
    }

    /** Compares the first partition with a second one. */
    PartitionComparison against(int[] numbers) {
        Arrays.fill(columnSums, 0);
        double pairs = 0;
        double logs = 0;
        for (int row = 0; row < rowCount; row++) {
            int count = 0;
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                int node = byRow[at];
                int column = numbers[node];
                if (cells[column] == 0) {
                    touched[count++] = column;
                }
                cells[column] += weights[node];
            }
            for (int at = 0; at < count; at++) {
                long cell = cells[touched[at]];
                pairs += pairs(cell);
                logs += xLogX[(int) cell];
                columnSums[touched[at]] += cell;
                cells[touched[at]] = 0;
            }
        }
        double columnPairs = 0;
        double columnLogs = 0;
        for (long size : columnSums) {
            columnPairs += pairs(size);
            columnLogs += xLogX[(int) size];
        }
        return new PartitionComparison(adjustedRandIndex(pairs, columnPairs), mutual(logs, columnLogs),
                variation(logs, columnLogs));
    }

    private OptionalDouble adjustedRandIndex(double pairs, double columnPairs) {
        if (total < 2) {
            return OptionalDouble.empty();
        }
        double expected = rowPairs * (columnPairs / pairs(total));
        double most = (rowPairs + columnPairs) / 2;
        return OptionalDouble.of((most == expected) ? 1 : (pairs - expected) / (most - expected));
    }

    private OptionalDouble mutual(double logs, double columnLogs) {
        if (total == 0) {
            return OptionalDouble.empty();
        }
        // grouped so that the same partition gives 1 to the bit
        double first = xLogX[(int) total] - rowLogs;
        double entropies = first + (xLogX[(int) total] - columnLogs);
        double information = first + (logs - columnLogs);
        return OptionalDouble.of((entropies <= 0) ? 1 : Math.clamp(2 * information / entropies, 0, 1));
    }

    private OptionalDouble variation(double logs, double columnLogs) {
        if (total == 0) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.max(0, ((rowLogs - logs) + (columnLogs - logs)) / total));
    }

    private static double pairs(long size) {
        return size * (size - 1) / 2.0;
    }

}
