package org.throughline.coherence.similarity;

import org.throughline.graph.Rows;

/**
 * A similarity that is a sum over the categories that two courses both have, put in
 * relation to the two courses: sum over k of v[i][k] v[j][k] / norm. Its parts are the
 * terms of the sum. A value has the place of its weight in the matrix.
 */
abstract sealed class SharedCategories implements CourseSimilarity permits PathSim, IdfCosine, Jaccard {

    private final Rows places;

    private final double[] values;

    /**
     * A similarity over values.
     * @param places which categories each course has
     * @param values v, by position in the places
     */
    SharedCategories(Rows places, double[] values) {
        this.places = places;
        this.values = values;
    }

    static double[] values(Rows rows) {
        double[] values = new double[rows.size()];
        for (int position = 0; position < values.length; position++) {
            values[position] = rows.weight(position);
        }
        return values;
    }

    /** What the sum is divided by: symmetric to the bit, never 0. */
    abstract double norm(int first, int second, double sum);

    private double similarity(int first, int second, double sum) {
        return (sum == 0) ? 0 : Math.min(1, sum / norm(first, second, sum));
    }

    @Override
    public final double of(int first, int second) {
        return similarity(first, second, sum(first, second));
    }

    private double sum(int first, int second) {
        int a = places.start(first);
        int b = places.start(second);
        int endA = places.end(first);
        int endB = places.end(second);
        double sum = 0;
        while (a < endA && b < endB) {
            int categoryA = places.column(a);
            int categoryB = places.column(b);
            if (categoryA == categoryB) {
                sum += values[a] * values[b];
            }
            a += (categoryA <= categoryB) ? 1 : 0;
            b += (categoryB <= categoryA) ? 1 : 0;
        }
        return sum;
    }

    @Override
    public final void forEachShared(int first, int second, PartVisitor visitor) {
        double norm = norm(first, second, sum(first, second));
        int b = places.start(second);
        for (int a = places.start(first); a < places.end(first); a++) {
            int category = places.column(a);
            while (b < places.end(second) && places.column(b) < category) {
                b++;
            }
            if (b < places.end(second) && places.column(b) == category) {
                visitor.shared(category, values[a] * values[b] / norm);
            }
        }
    }

    @Override
    public final Focus focus() {
        return new DenseFocus();
    }

    /**
     * The row of the course in focus spread over all categories, so that the row of
     * another course only has to be looked up in it. The terms that are 0 do not change
     * the sum.
     */
    private final class DenseFocus implements Focus {

        private final double[] row = new double[places.columnCount()];

        private int course;

        private int start;

        private int end;

        @Override
        public void on(int next) {
            for (int position = start; position < end; position++) {
                row[places.column(position)] = 0;
            }
            course = next;
            start = places.start(next);
            end = places.end(next);
            for (int position = start; position < end; position++) {
                row[places.column(position)] = values[position];
            }
        }

        @Override
        public double to(int other) {
            double sum = 0;
            int last = places.end(other);
            for (int position = places.start(other); position < last; position++) {
                sum += row[places.column(position)] * values[position];
            }
            return similarity(course, other, sum);
        }

    }

}
