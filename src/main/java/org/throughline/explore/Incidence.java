package org.throughline.explore;

import java.util.Arrays;
import org.throughline.graph.Rows;
import org.throughline.graph.Selections;

/**
 * Which nodes of one kind are joined to which of another, as compressed rows: the columns
 * of a row ascend and each occurs once. Weights are left out where all are 1.
 */
final class Incidence {

    private static final double[] NONE = {};

    private final int[] starts;

    private final int[] columns;

    private final double[] weights;

    private Incidence(int[] starts, int[] columns, double[] weights) {
        this.starts = starts;
        this.columns = columns;
        this.weights = weights;
    }

    static Incidence of(Rows rows) {
        int[] starts = new int[rows.rowCount() + 1];
        int[] columns = new int[rows.size()];
        double[] weights = new double[rows.size()];
        for (int row = 0; row < rows.rowCount(); row++) {
            for (int at = rows.start(row); at < rows.end(row); at++) {
                columns[at] = rows.column(at);
                weights[at] = rows.weight(at);
            }
            starts[row + 1] = rows.end(row);
        }
        return new Incidence(starts, columns, weights);
    }

    /** Each course of a teacher once, whatever the dates. */
    static Incidence of(Selections selections) {
        int[] starts = new int[selections.teacherCount() + 1];
        int[] columns = new int[selections.size()];
        int count = 0;
        for (int teacher = 0; teacher < selections.teacherCount(); teacher++) {
            for (int at = selections.start(teacher); at < selections.end(teacher); at++) {
                if (count == starts[teacher] || columns[count - 1] != selections.course(at)) {
                    columns[count++] = selections.course(at);
                }
            }
            starts[teacher + 1] = count;
        }
        return new Incidence(starts, Arrays.copyOf(columns, count), NONE);
    }

    Incidence transposed(int columnCount) {
        int[] turnedStarts = new int[columnCount + 1];
        for (int column : columns) {
            turnedStarts[column + 1]++;
        }
        for (int column = 0; column < columnCount; column++) {
            turnedStarts[column + 1] += turnedStarts[column];
        }
        int[] next = turnedStarts.clone();
        int[] turned = new int[columns.length];
        double[] turnedWeights = (weights.length == 0) ? NONE : new double[weights.length];
        for (int row = 0; row < starts.length - 1; row++) {
            for (int at = starts[row]; at < starts[row + 1]; at++) {
                int to = next[columns[at]]++;
                turned[to] = row;
                if (weights.length > 0) {
                    turnedWeights[to] = weights[at];
                }
            }
        }
        return new Incidence(turnedStarts, turned, turnedWeights);
    }

    int start(int row) {
        return starts[row];
    }

    int end(int row) {
        return starts[row + 1];
    }

    int degree(int row) {
        return starts[row + 1] - starts[row];
    }

    int column(int position) {
        return columns[position];
    }

    double weight(int position) {
        return (weights.length == 0) ? 1 : weights[position];
    }

}
