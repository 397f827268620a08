package org.throughline.coherence;

import java.util.Optional;
import java.util.OptionalDouble;
import org.throughline.coherence.measure.Concentration;
import org.throughline.coherence.measure.Drift;
import org.throughline.coherence.measure.JackknifeInterval;
import org.throughline.coherence.measure.MeanLinkage;
import org.throughline.coherence.measure.RaoStirling;
import org.throughline.coherence.similarity.CategoryMatrix;

/**
 * The measures of one selection in one facet. They are taken over the m courses that have
 * a category in the facet; the others are missing coverage and not courses without
 * coherence. Where nothing else is said they are in [0, 1] and undefined (empty) for m
 * &lt; 2.
 *
 * <p>
 * A course <em>has</em> a category when its weight in the {@link CategoryMatrix} is above
 * 0, broader categories included; two courses are <em>linked</em> when they share one.
 *
 * <dl>
 * <dt>mean linkage S
 * <dd>see {@link MeanLinkage}
 * <dt>largest thread T1
 * <dd>max over the categories k of the courses that have k, / m. From 1/m (no shared
 * category) to 1 (one category runs through all). Ties do not change the value.
 * <dt>linked share T2
 * <dd>courses that are linked to at least one other of the selection, / m. 0 (nothing is
 * linked) to 1; never 1/m.
 * <dt>largest component T3
 * <dd>courses of the largest connected part of the selection, where edges are links, / m.
 * From 1/m (nothing is linked) to 1 (a chain of shared categories joins all). T3 &gt;=
 * T1, because the courses that share one category are connected.
 * <dt>the others
 * <dd>see {@link JackknifeInterval}, {@link Concentration}, {@link RaoStirling} and
 * {@link Drift}
 * </dl>
 *
 * <p>
 * Example: three courses, two of topic a and one of topic b: T1 = 2/3, T2 = 2/3, T3 =
 * 2/3.
 *
 * <p>
 * Errors: none. Cost: linear in the categories of the courses; only S is quadratic in
 * their number. Exact: T1, T2 and T3 are quotients of counts. Source: own definitions,
 * after the notion of a thread that runs through a selection; S as cited.
 *
 * @param categorisedCourses m, the courses that have a category in this facet
 * @param meanLinkage S
 * @param interval the jackknife interval of S; undefined for m &lt; 4
 * @param largestThread T1
 * @param linkedShare T2
 * @param largestComponent T3
 * @param concentration L
 * @param diversity Rao-Stirling diversity, in [0, 1); undefined for m = 0
 * @param drift in [-1, 1]; undefined for fewer than 3 courses with a date
 */
public record FacetCoherence(int categorisedCourses, OptionalDouble meanLinkage, Optional<JackknifeInterval> interval,
        OptionalDouble largestThread, OptionalDouble linkedShare, OptionalDouble largestComponent,
        OptionalDouble concentration, OptionalDouble diversity, OptionalDouble drift) {

    /**
     * The effective number of categories, 1 / (1 - diversity).
     * @return at least 1; empty where the diversity is undefined
     */
    public OptionalDouble effectiveCategories() {
        return diversity.isEmpty() ? diversity
                : OptionalDouble.of(RaoStirling.effectiveNumber(diversity.getAsDouble()));
    }

}
