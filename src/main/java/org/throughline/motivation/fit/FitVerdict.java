package org.throughline.motivation.fit;

import java.util.Set;
import org.throughline.motivation.MotivationLabel;

/**
 * What the rules say about an enrolment.
 *
 * @param label why the teacher took the course
 * @param fired the rules that hold whatever is not known, in their order
 * @param open the rules that may hold or not, in their order
 */
public record FitVerdict(MotivationLabel label, Set<FitRule> fired, Set<FitRule> open) {
}
