package org.throughline.coherence.measure;

import java.util.Arrays;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.graph.Projection;

/** All courses of a small projection as one selection. */
final class SelectionOf {

    private SelectionOf() {
    }

    /** A course for each topic, with weight 1. */
    static Projection topics(String... topics) {
        Projection.Builder builder = Projection.builder();
        for (int course = 0; course < topics.length; course++) {
            builder.covers("c" + (100 + course), topics[course], 1);
        }
        return builder.build();
    }

    static int[] courses(Projection projection) {
        int[] courses = new int[projection.courses().size()];
        Arrays.setAll(courses, (course) -> course);
        return courses;
    }

    static PairSimilarities pairs(Projection projection, Facet facet) {
        CategoryMatrix matrix = CategoryMatrix.of(projection, facet, 0.5);
        CourseSimilarity similarity = Similarity.PATHSIM.over(matrix);
        PairSimilarities pairs = new PairSimilarities(similarity);
        int[] courses = courses(projection);
        pairs.take(courses, matrix.retainCategorised(courses, courses.length));
        return pairs;
    }

}
