package org.throughline.coherence;

import java.util.OptionalDouble;
import org.throughline.coherence.nullmodel.Comparison;

/**
 * One statistic of a teacher's selection, compared with chance.
 *
 * @param comparison with the null model
 * @param q p adjusted for that many teachers
 */
public record ChanceComparison(Comparison comparison, OptionalDouble q) {
}
