package org.throughline.coherence;

import java.util.OptionalDouble;
import org.throughline.coherence.measure.CategoryCensus;
import org.throughline.coherence.measure.Concentration;
import org.throughline.coherence.measure.Drift;
import org.throughline.coherence.measure.JackknifeInterval;
import org.throughline.coherence.measure.MeanLinkage;
import org.throughline.coherence.measure.PairSimilarities;
import org.throughline.coherence.measure.RaoStirling;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CategorySimilarity;
import org.throughline.coherence.similarity.CourseSimilarity;

/**
 * Takes the measures of one selection after another in one facet, each pair of courses
 * compared once for all of them. It belongs to one thread.
 */
final class FacetMeter {

    private final CategoryMatrix matrix;

    private final PairSimilarities pairs;

    private final CategoryCensus census;

    private final Concentration concentration;

    private final RaoStirling diversity;

    private final Drift drift = new Drift();

    private int[] courses = new int[64];

    private int[] days = new int[64];

    private int count;

    private FacetMeter(Basis basis) {
        this.matrix = basis.matrix;
        this.pairs = new PairSimilarities(basis.similarity);
        this.census = new CategoryCensus(matrix);
        this.concentration = new Concentration(basis.heaviest, matrix.categories().size());
        this.diversity = new RaoStirling(matrix, basis.categorySimilarity);
    }

    /**
     * Takes a selection.
     * @param selected distinct, ascending, with categories or without
     * @param selectedDays the day of each
     * @param selectedCount how many there are
     */
    void take(int[] selected, int[] selectedDays, int selectedCount) {
        if (courses.length < selectedCount) {
            this.courses = new int[selectedCount * 2];
            this.days = new int[selectedCount * 2];
        }
        this.count = 0;
        for (int at = 0; at < selectedCount; at++) {
            if (matrix.isCategorised(selected[at])) {
                courses[count] = selected[at];
                days[count++] = selectedDays[at];
            }
        }
        pairs.take(courses, count);
        census.take(courses, count);
        concentration.take(courses, count);
    }

    /** The courses that have categories, {@link #count} of them. */
    int[] courses() {
        return courses;
    }

    int count() {
        return count;
    }

    PairSimilarities pairs() {
        return pairs;
    }

    OptionalDouble meanLinkage() {
        return MeanLinkage.of(pairs);
    }

    OptionalDouble standardError() {
        return JackknifeInterval.standardError(pairs);
    }

    OptionalDouble largestThread() {
        return (count < 2) ? OptionalDouble.empty() : share(census.largestCount());
    }

    OptionalDouble linkedShare() {
        return (count < 2) ? OptionalDouble.empty() : share(census.linkedCount());
    }

    OptionalDouble largestComponent() {
        return (count < 2) ? OptionalDouble.empty() : share(census.largestComponentSize());
    }

    private OptionalDouble share(int counted) {
        return OptionalDouble.of((double) counted / count);
    }

    OptionalDouble concentration() {
        return concentration.value();
    }

    OptionalDouble diversity() {
        return diversity.of(courses, count);
    }

    OptionalDouble drift() {
        return drift.of(pairs, days);
    }

    /** What the meters of all threads share. */
    static final class Basis {

        private final CategoryMatrix matrix;

        private final CourseSimilarity similarity;

        private final CategorySimilarity categorySimilarity;

        private final int[] heaviest;

        Basis(CategoryMatrix matrix, CourseSimilarity similarity) {
            this.matrix = matrix;
            this.similarity = similarity;
            this.categorySimilarity = new CategorySimilarity(matrix);
            this.heaviest = Concentration.heaviest(matrix.own());
        }

        CategoryMatrix matrix() {
            return matrix;
        }

        CourseSimilarity similarity() {
            return similarity;
        }

        FacetMeter meter() {
            return new FacetMeter(this);
        }

    }

}
