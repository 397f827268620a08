package org.throughline.coherence.measure;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * Bridging B of a selection: how similar its courses are in theme across disciplines.
 *
 * <p>
 * B = sum over the pairs of s_thematic x d / sum of d, d = 1 - s_disciplinary; over the
 * pairs of courses that have both topics and disciplines. It is the mean thematic
 * similarity, weighted by how far apart the disciplines are.
 *
 * <p>
 * Range: [0, 1], dimensionless; 0 means that courses of different disciplines share no
 * topic, 1 that those that differ in discipline at all have the same topics.
 *
 * <p>
 * Conventions: pairs within one discipline have weight 0; courses that lack topics or
 * disciplines are left out.
 *
 * <p>
 * Undefined when the weights add up to no more than 1e-12: all courses have the same
 * disciplines, or fewer than two have both. Errors: none.
 *
 * <p>
 * Cost: quadratic in the courses, given {@link PairSimilarities}. Deterministic: pairs
 * are added in the order of the courses.
 *
 * <p>
 * Example: topics a, a, b and disciplines x, y, y: the pairs have s_thematic 1, 0, 0 and
 * d 1, 1, 0, so B = (1 + 0 + 0) / (1 + 1 + 0) = 1/2.
 *
 * <p>
 * Source: own definition, of the kind of the coherence of Rafols and Meyer 2010,
 * Scientometrics 82:263-287, doi:10.1007/s11192-009-0041-y, which weighs links by the
 * distance they span.
 */
public final class Bridging {

    /** What the weights must add up to, so that rounding is not taken for a distance. */
    static final double LEAST_WEIGHT = 1e-12;

    private int[] thematicAt = new int[16];

    private int[] disciplinaryAt = new int[16];

    /**
     * The bridging of a selection.
     * @param thematic the pairs of its courses that have topics
     * @param disciplinary the pairs of those that have disciplines
     * @return B, empty where it is undefined
     */
    public OptionalDouble of(PairSimilarities thematic, PairSimilarities disciplinary) {
        int both = match(thematic, disciplinary);
        double weighted = 0;
        double weights = 0;
        for (int i = 0; i < both; i++) {
            for (int j = i + 1; j < both; j++) {
                double distance = 1 - disciplinary.of(disciplinaryAt[i], disciplinaryAt[j]);
                weighted += thematic.of(thematicAt[i], thematicAt[j]) * distance;
                weights += distance;
            }
        }
        return (weights > LEAST_WEIGHT) ? OptionalDouble.of(weighted / weights) : OptionalDouble.empty();
    }

    /** The positions of the courses that are in both; how many there are. */
    private int match(PairSimilarities thematic, PairSimilarities disciplinary) {
        int most = Math.min(thematic.count(), disciplinary.count());
        if (thematicAt.length < most) {
            this.thematicAt = Arrays.copyOf(thematicAt, most * 2);
            this.disciplinaryAt = Arrays.copyOf(disciplinaryAt, most * 2);
        }
        int both = 0;
        int a = 0;
        int b = 0;
        while (a < thematic.count() && b < disciplinary.count()) {
            int compared = Integer.compare(thematic.course(a), disciplinary.course(b));
            if (compared == 0) {
                thematicAt[both] = a;
                disciplinaryAt[both++] = b;
            }
            a += (compared <= 0) ? 1 : 0;
            b += (compared >= 0) ? 1 : 0;
        }
        return both;
    }

}
