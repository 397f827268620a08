package org.throughline.coherence;

import java.util.Map;
import java.util.OptionalDouble;
import org.throughline.coherence.nullmodel.Comparison;

/**
 * The type of a selection: the first rule that holds, with p the one-sided p of mean
 * linkage S against the null model.
 *
 * <ol>
 * <li>insufficient: n &lt; 3, or no facet has a p
 * <li>narrow: thematic concentration L &gt;= 0.67 or fewer than 1.5 effective topics, and
 * thematic p &lt;= alpha
 * <li>disciplinary: disciplinary p &lt;= alpha and thematic p &gt; alpha
 * <li>bridging: thematic p &lt;= alpha, at least two disciplines, bridging B above the 95
 * % quantile of chance
 * <li>integrated: both p &lt;= alpha
 * <li>thematic: thematic p &lt;= alpha
 * <li>fragmented: both p &gt; alpha, and the largest thread T1 &lt; 0.5 in both facets
 * <li>weak: the rest
 * </ol>
 *
 * <p>
 * Conventions: alpha = 0.05; every number is a threshold of {@link TypeThresholds}. A
 * condition on an undefined value does not hold. B is defined only where two courses
 * differ in discipline, so the rule of bridging asks for no count of disciplines.
 *
 * <p>
 * Errors: none. Every selection has exactly one type.
 *
 * <p>
 * Power is low at n = 3 and 4: few courses can seldom be told from chance, so that
 * fragmented and weak are to be read as not shown to be coherent.
 *
 * <p>
 * Source: own rules.
 */
final class Typology {

    /** Up to that many courses are hardly told from chance. */
    static final int LOW_POWER = 4;

    private Typology() {
    }

    /** The type of a selection with its comparisons with chance, by statistic. */
    static SelectionType classify(TeacherCoherence coherence, Map<String, ChanceComparison> chance,
            TypeThresholds thresholds) {
        OptionalDouble thematic = comparison(chance, "thematicCoherence").p();
        OptionalDouble disciplinary = comparison(chance, "disciplinaryCoherence").p();
        double alpha = thresholds.alpha();
        if (coherence.courses() < thresholds.minimumCourses() || (thematic.isEmpty() && disciplinary.isEmpty())) {
            return SelectionType.INSUFFICIENT;
        }
        if (isUpTo(thematic, alpha) && isNarrow(coherence.thematic(), thresholds)) {
            return SelectionType.NARROW;
        }
        if (isUpTo(disciplinary, alpha) && isAbove(thematic, alpha)) {
            return SelectionType.DISCIPLINARY;
        }
        if (isUpTo(thematic, alpha)
                && isAbove(comparison(chance, "bridging").quantile(), thresholds.bridgingQuantile())) {
            return SelectionType.BRIDGING;
        }
        if (isUpTo(thematic, alpha)) {
            return isUpTo(disciplinary, alpha) ? SelectionType.INTEGRATED : SelectionType.THEMATIC;
        }
        boolean chanceAlone = isAbove(thematic, alpha) && isAbove(disciplinary, alpha);
        return (chanceAlone && isThreadless(coherence, thresholds)) ? SelectionType.FRAGMENTED : SelectionType.WEAK;
    }

    private static Comparison comparison(Map<String, ChanceComparison> chance, String statistic) {
        ChanceComparison compared = chance.get(statistic);
        return (compared == null) ? Comparison.UNDEFINED : compared.comparison();
    }

    private static boolean isNarrow(FacetCoherence thematic, TypeThresholds thresholds) {
        OptionalDouble concentration = thematic.concentration();
        OptionalDouble topics = thematic.effectiveCategories();
        return (concentration.isPresent() && concentration.getAsDouble() >= thresholds.narrowConcentration())
                || (topics.isPresent() && topics.getAsDouble() < thresholds.narrowEffectiveTopics());
    }

    private static boolean isThreadless(TeacherCoherence coherence, TypeThresholds thresholds) {
        OptionalDouble thematic = coherence.thematic().largestThread();
        OptionalDouble disciplinary = coherence.disciplinary().largestThread();
        return thematic.isPresent() && disciplinary.isPresent()
                && thematic.getAsDouble() < thresholds.fragmentedLargestThread()
                && disciplinary.getAsDouble() < thresholds.fragmentedLargestThread();
    }

    private static boolean isUpTo(OptionalDouble value, double bound) {
        return value.isPresent() && value.getAsDouble() <= bound;
    }

    private static boolean isAbove(OptionalDouble value, double bound) {
        return value.isPresent() && value.getAsDouble() > bound;
    }

    /** Whether there are so few courses that chance can hardly be excluded. */
    static boolean hasLowPower(TeacherCoherence coherence, TypeThresholds thresholds) {
        return coherence.courses() >= thresholds.minimumCourses() && coherence.courses() <= LOW_POWER;
    }

}
