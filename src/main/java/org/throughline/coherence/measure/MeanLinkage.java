package org.throughline.coherence.measure;

import org.throughline.coherence.similarity.CourseSimilarity;
import java.util.OptionalDouble;

/**
 * Mean linkage S of a selection: how similar its courses are to each other on average.
 *
 * <p>
 * S = 2 / (m (m - 1)) x sum over the pairs i &lt; j of s(i,j), with m the courses of the
 * selection that have a category in the facet and s the {@link CourseSimilarity}.
 *
 * <p>
 * Range: [0, 1], dimensionless, more is more coherent; 0 means that no two courses share
 * a category, 1 that all have the same profile.
 *
 * <p>
 * Conventions: a course counts once, however often it was taken; a course without a
 * category is missing coverage, m of n, and not a course with similarity 0.
 *
 * <p>
 * Undefined for m &lt; 2. Errors: none.
 *
 * <p>
 * Cost: m (m - 1) / 2 similarities. Deterministic: pairs are added in the order of the
 * course ids, so the sum is the same to the bit whatever was loaded first; its rounding
 * error is below 1e-11 up to 1,000 courses.
 *
 * <p>
 * Example: three courses, two of one topic and the third of another (weights 1): the
 * pairs have 1, 0 and 0, so S = (1 + 0 + 0) / 3.
 *
 * <p>
 * Source: Rafols and Meyer 2010, Diversity and network coherence as indicators of
 * interdisciplinarity, Scientometrics 82:263-287, doi:10.1007/s11192-009-0041-y (mean
 * linkage strength); applied here to the courses of a teacher.
 */
public final class MeanLinkage {

    private MeanLinkage() {
    }

    /**
     * The mean linkage of some courses.
     * @param similarity of two courses
     * @param courses distinct, ascending, all with categories
     * @return S, empty for fewer than two courses
     */
    public static OptionalDouble of(CourseSimilarity similarity, int... courses) {
        PairSimilarities pairs = new PairSimilarities(similarity);
        pairs.take(courses, courses.length);
        return of(pairs);
    }

    /**
     * The mean linkage of a selection.
     * @param pairs of the selection
     * @return S, empty for fewer than two courses
     */
    public static OptionalDouble of(PairSimilarities pairs) {
        return (pairs.count() < 2) ? OptionalDouble.empty() : OptionalDouble.of(pairs.sum() / pairCount(pairs.count()));
    }

    /**
     * How many pairs some courses have.
     * @param courses m
     * @return m (m - 1) / 2
     */
    public static double pairCount(int courses) {
        return courses * (courses - 1.0) / 2;
    }

}
