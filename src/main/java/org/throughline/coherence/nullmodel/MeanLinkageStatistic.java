package org.throughline.coherence.nullmodel;

import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;

/**
 * Mean linkage S of the courses that have categories, undefined below two: the pairs are
 * added in the order of the courses, as for the coherence of a teacher, so that the two
 * are equal to the bit.
 */
final class MeanLinkageStatistic implements SelectionStatistic {

    private final CategoryMatrix matrix;

    private final CourseSimilarity.Focus focus;

    MeanLinkageStatistic(CategoryMatrix matrix, CourseSimilarity similarity) {
        this.matrix = matrix;
        this.focus = similarity.focus();
    }

    @Override
    public boolean counts(int course) {
        return matrix.isCategorised(course);
    }

    @Override
    public double of(int[] courses, int count) {
        if (count < 2) {
            return Double.NaN;
        }
        double sum = 0;
        for (int i = 0; i < count; i++) {
            focus.on(courses[i]);
            for (int j = i + 1; j < count; j++) {
                sum += focus.to(courses[j]);
            }
        }
        return sum / (count * (count - 1.0) / 2);
    }

}
