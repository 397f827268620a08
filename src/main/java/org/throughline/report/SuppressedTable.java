package org.throughline.report;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.IntBinaryOperator;
import java.util.stream.IntStream;

/**
 * A table of counts of teachers of which the small ones are not published, in such a way
 * that they cannot be had by subtracting the others from the sums of rows and columns.
 *
 * <p>
 * Rule: a count from 1 to below the minimum is suppressed. As long as the suppressed
 * counts of a row or of a column are only one, or together fewer than the minimum, the
 * smallest published count of it above 0 is suppressed too, ties by position; if there is
 * none, a published 0. Where the same teachers may stand behind several counts, as if
 * enrolments are counted, teachers do not add up: the most behind one of the suppressed
 * counts are then those behind all of them. Source: Hundepool et al. (2012), Statistical
 * Disclosure Control, Wiley, chapter 4.
 */
final class SuppressedTable {

    /** What stands where a count is not published. */
    static final int SUPPRESSED = -1;

    private final int[][] counts;

    /** How many teachers stand behind each count. */
    private final int[][] teachers;

    /** How many stand behind two counts at the least. */
    private final IntBinaryOperator together;

    private final boolean[][] hidden;

    private final int minimum;

    private SuppressedTable(int[][] counts, int[][] teachers, IntBinaryOperator together, int minimum) {
        this.counts = counts;
        this.teachers = teachers;
        this.together = together;
        this.minimum = minimum;
        this.hidden = new boolean[counts.length][];
        for (int row = 0; row < counts.length; row++) {
            hidden[row] = new boolean[counts[row].length];
            for (int column = 0; column < counts[row].length; column++) {
                hidden[row][column] = teachers[row][column] > 0 && teachers[row][column] < minimum;
            }
        }
    }

    /**
     * The counts as they may be published.
     * @param counts rows of the same length
     * @param minimum the smallest number of teachers that may be published
     * @param wholeRows rows of which nothing may be published
     * @return a copy with {@link #SUPPRESSED} where a count is not published
     */
    static int[][] of(int[][] counts, int minimum, Set<Integer> wholeRows) {
        return new SuppressedTable(counts, counts, Integer::sum, minimum).without(wholeRows);
    }

    /**
     * Counts of something of teachers, such as enrolments, as they may be published.
     * @param counts rows of the same length
     * @param teachers how many different teachers stand behind each count
     * @param minimum the smallest number of teachers behind a count that may be published
     * @param wholeRows rows of which nothing may be published
     * @return a copy with {@link #SUPPRESSED} where a count is not published
     */
    static int[][] of(int[][] counts, int[][] teachers, int minimum, Set<Integer> wholeRows) {
        return new SuppressedTable(counts, teachers, Math::max, minimum).without(wholeRows);
    }

    private int[][] without(Set<Integer> wholeRows) {
        wholeRows.forEach((row) -> Arrays.fill(hidden[row], true));
        while (hideOneMore()) {
            // until every line is safe
        }
        return published();
    }

    private boolean hideOneMore() {
        boolean changed = false;
        int columns = (counts.length == 0) ? 0 : counts[0].length;
        for (int row = 0; row < counts.length; row++) {
            int line = row;
            changed |= protect(IntStream.range(0, columns).mapToObj((column) -> new Cell(line, column)).toList());
        }
        for (int column = 0; column < columns; column++) {
            int line = column;
            changed |= protect(IntStream.range(0, counts.length).mapToObj((row) -> new Cell(row, line)).toList());
        }
        return changed;
    }

    /**
     * Hides one more count of a line if what is hidden in it can be had by subtraction.
     */
    private boolean protect(List<Cell> line) {
        int cells = 0;
        int behind = 0;
        Cell next = null;
        for (Cell cell : line) {
            if (isHidden(cell)) {
                cells++;
                behind = together.applyAsInt(behind, teachers[cell.row()][cell.column()]);
            }
            else if (next == null || order(cell) < order(next)) {
                next = cell;
            }
        }
        if (cells == 0 || (cells > 1 && behind >= minimum) || next == null) {
            return false;
        }
        hidden[next.row()][next.column()] = true;
        return true;
    }

    /** Zeros last: they tell least when they are hidden. */
    private int order(Cell cell) {
        return (count(cell) == 0) ? Integer.MAX_VALUE : count(cell);
    }

    private boolean isHidden(Cell cell) {
        return hidden[cell.row()][cell.column()];
    }

    private int count(Cell cell) {
        return counts[cell.row()][cell.column()];
    }

    private int[][] published() {
        int[][] published = Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
        for (int row = 0; row < published.length; row++) {
            for (int column = 0; column < published[row].length; column++) {
                if (hidden[row][column]) {
                    published[row][column] = SUPPRESSED;
                }
            }
        }
        return published;
    }

    private record Cell(int row, int column) {
    }

}
