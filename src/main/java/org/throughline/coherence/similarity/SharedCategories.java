package org.throughline.coherence.similarity;

import java.util.Arrays;
import org.throughline.graph.Rows;

/**
 * A similarity that is a sum over the categories that two courses both have, put in
 * relation to the two courses: sum over k of v[i][k] v[j][k] / (size(i) + size(j) -
 * overlap x sum), cut off above 1. Its parts are the terms of the sum. A value has the
 * place of its weight in the matrix.
 */
abstract sealed class SharedCategories implements CourseSimilarity permits PathSim, IdfCosine, Jaccard {

    private final Rows places;

    private final double[] values;

    private final double overlap;

    /**
     * A similarity over values.
     * @param places which categories each course has
     * @param values v, by position in the places
     * @param overlap how often what is shared is counted in the sizes without need
     */
    SharedCategories(Rows places, double[] values, double overlap) {
        this.places = places;
        this.values = values;
        this.overlap = overlap;
    }

    static double[] values(Rows rows) {
        double[] values = new double[rows.size()];
        for (int position = 0; position < values.length; position++) {
            values[position] = rows.weight(position);
        }
        return values;
    }

    /** What a course adds to that by which a sum is divided; positive. */
    abstract double size(int course);

    private double norm(int first, int second, double sum) {
        return size(first) + size(second) - overlap * sum;
    }

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

    @Override
    public final Panel panel(int... courses) {
        return new InvertedPanel(courses);
    }

    /**
     * The row of the course in focus spread over all categories, so that the row of
     * another course only has to be looked up in it. The terms that are 0 do not change
     * the sum.
     */
    private final class DenseFocus implements Focus {

        private final double[] row = new double[places.columnCount()];

        private double size;

        private int start;

        private int end;

        @Override
        public void on(int next) {
            for (int position = start; position < end; position++) {
                row[places.column(position)] = 0;
            }
            size = size(next);
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
            // without asking whether it is 0, which costs more than dividing
            return Math.min(1, sum / (size + size(other) - overlap * sum));
        }

    }

    /**
     * The courses of each category of a list, with their values: only courses that share
     * a category are met. The terms of a sum are added in the order of the categories, as
     * elsewhere.
     */
    private final class InvertedPanel implements Panel {

        private final int[] courses;

        private final int[] starts;

        private final int[] members;

        private final double[] memberValues;

        private final double[] sizes;

        InvertedPanel(int[] courses) {
            this.courses = courses;
            this.sizes = Arrays.stream(courses).mapToDouble(SharedCategories.this::size).toArray();
            this.starts = new int[places.columnCount() + 1];
            for (int course : courses) {
                for (int position = places.start(course); position < places.end(course); position++) {
                    starts[places.column(position) + 1]++;
                }
            }
            for (int category = 0; category < places.columnCount(); category++) {
                starts[category + 1] += starts[category];
            }
            this.members = new int[starts[places.columnCount()]];
            this.memberValues = new double[members.length];
            int[] next = starts.clone();
            for (int at = 0; at < courses.length; at++) {
                for (int position = places.start(courses[at]); position < places.end(courses[at]); position++) {
                    int place = next[places.column(position)]++;
                    members[place] = at;
                    memberValues[place] = values[position];
                }
            }
        }

        @Override
        public void similarities(int course, double[] target) {
            Arrays.fill(target, 0, courses.length, 0);
            for (int position = places.start(course); position < places.end(course); position++) {
                int category = places.column(position);
                double value = values[position];
                for (int at = starts[category]; at < starts[category + 1]; at++) {
                    target[members[at]] += value * memberValues[at];
                }
            }
            // in the form that compilers turn into vector instructions, dividing 0 as
            // well
            double size = size(course);
            for (int at = 0; at < sizes.length; at++) {
                target[at] = Math.min(1, target[at] / (size + sizes[at] - overlap * target[at]));
            }
        }

    }

}
