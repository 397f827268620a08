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

    private final CourseSimilarity similarity;

    private final double share;

    private int[] starts = new int[1];

    private int[] profiles = new int[0];

    WeightedFacet(CategoryMatrix matrix, Similarity similarity, double share) {
        this.matrix = matrix;
        this.similarity = similarity.over(matrix);
        this.share = share;
    }

    Rows weights() {
        return matrix.weights();
    }

    /** Takes the profiles, each with its courses. */
    void index(int[][] members) {
        Rows rows = matrix.weights();
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

    /** Gives the profiles that share a category with a course, some several times. */
    void forEachSharing(int course, IntConsumer consumer) {
        Rows rows = matrix.weights();
        for (int at = rows.start(course); at < rows.end(course); at++) {
            int category = rows.column(at);
            for (int position = starts[category]; position < starts[category + 1]; position++) {
                consumer.accept(profiles[position]);
            }
        }
    }

    Focus focus() {
        return new Focus();
    }

    /** The similarity of one course to others, times the share; for one thread. */
    final class Focus {

        private final CourseSimilarity.Focus focus = similarity.focus();

        private boolean isKnown;

        void on(int course) {
            isKnown = matrix.isCategorised(course);
            if (isKnown) {
                focus.on(course);
            }
        }

        /** 0 where the facet says nothing of one of the two. */
        double to(int other) {
            return (isKnown && matrix.isCategorised(other)) ? share * focus.to(other) : 0;
        }

    }

}
