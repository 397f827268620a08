package org.throughline.community;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.graph.Rows;

/** A facet with its share in a mix, and which profiles have each of its categories. */
final class WeightedFacet {

    private final CategoryMatrix matrix;

    private final Similarity kind;

    private final CourseSimilarity similarity;

    private final double share;

    private int[] starts = new int[1];

    private int[] profiles = new int[0];

    /** How many courses have each category. */
    private int[] frequencies = new int[0];

    WeightedFacet(CategoryMatrix matrix, Similarity similarity, double share) {
        this.matrix = matrix;
        this.kind = similarity;
        this.similarity = similarity.over(matrix);
        this.share = share;
    }

    Rows weights() {
        return matrix.weights();
    }

    /** Takes the profiles, each with its courses. */
    void index(int[][] members) {
        Rows rows = matrix.weights();
        frequencies = new int[rows.columnCount()];
        for (int course = 0; course < rows.rowCount(); course++) {
            for (int at = rows.start(course); at < rows.end(course); at++) {
                frequencies[rows.column(at)]++;
            }
        }
        starts = new int[rows.columnCount() + 1];
        for (int[] courses : members) {
            for (int at = rows.start(courses[0]); at < rows.end(courses[0]); at++) {
                starts[rows.column(at) + 1]++;
            }
        }
        for (int category = 0; category < rows.columnCount(); category++) {
            starts[category + 1] += starts[category];
        }
        profiles = new int[starts[rows.columnCount()]];
        int[] next = Arrays.copyOf(starts, rows.columnCount());
        for (int profile = 0; profile < members.length; profile++) {
            int course = members[profile][0];
            for (int at = rows.start(course); at < rows.end(course); at++) {
                profiles[next[rows.column(at)]++] = profile;
            }
        }
    }

    Focus focus() {
        return new Focus();
    }

    /** The similarity of one course to others, times the share; for one thread. */
    final class Focus {

        private final CourseSimilarity.Focus focus = similarity.focus();

        /** Where the categories of the course are, the rarest first. */
        private int[] positions = new int[16];

        /** What a course that shares only the categories from each on can be. */
        private double[] reach = new double[17];

        private int count;

        private boolean isKnown;

        void on(int course) {
            isKnown = matrix.isCategorised(course);
            count = 0;
            reach[0] = 0;
            if (isKnown) {
                focus.on(course);
                sortCategories(course);
                limit(course);
            }
        }

        private void sortCategories(int course) {
            Rows rows = matrix.weights();
            count = rows.degree(course);
            if (count > positions.length) {
                positions = new int[count];
                reach = new double[count + 1];
            }
            for (int from = 0; from < count; from++) {
                int position = rows.start(course) + from;
                int at = from;
                for (; at > 0 && coursesWith(positions[at - 1]) > coursesWith(position); at--) {
                    positions[at] = positions[at - 1];
                }
                positions[at] = position;
            }
        }

        private int coursesWith(int position) {
            return frequencies[matrix.weights().column(position)];
        }

        /**
         * For the most frequent categories F of course i, at most |W_iF| / |W_i| for
         * PathSim and cosine, by the inequality of Cauchy and Schwarz (the weights of the
         * cosine make frequent categories count even less), and |F| / |i| for Jaccard.
         */
        private void limit(int course) {
            Rows rows = matrix.weights();
            double rest = 0;
            reach[count] = 0;
            for (int at = count - 1; at >= 0; at--) {
                rest += rows.weight(positions[at]) * rows.weight(positions[at]);
                reach[at] = share * switch (kind) {
                    case PATHSIM, IDF_COSINE -> Math.sqrt(rest / matrix.squaredNorm(course));
                    case JACCARD -> (count - at) / (double) count;
                    case WU_PALMER -> 1;
                };
            }
        }

        int categoryCount() {
            return count;
        }

        /** How many courses have the category at a place. */
        int frequency(int place) {
            return coursesWith(positions[place]);
        }

        /**
         * How similar a course can be that shares only the categories from a place on.
         */
        double reach(int place) {
            return reach[place];
        }

        /**
         * Gives the profiles that have the category at a place, the rarest being at 0.
         */
        void forEachSharing(int place, IntConsumer consumer) {
            int category = matrix.weights().column(positions[place]);
            for (int position = starts[category]; position < starts[category + 1]; position++) {
                consumer.accept(profiles[position]);
            }
        }

        /** 0 where the facet says nothing of one of the two. */
        double to(int other) {
            return (isKnown && matrix.isCategorised(other)) ? share * focus.to(other) : 0;
        }

    }

}
