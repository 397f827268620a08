package org.throughline.knowledge;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.coding.Codebook;
import org.throughline.motivation.coding.Resolution;
import org.throughline.motivation.coding.TextKind;

/**
 * Applied integrated knowledge from the codes of an evidence of learning: the steps of
 * the rubrics {@code applicability} and {@code references} that hold.
 *
 * <p>
 * Empty as long as one of both is not coded or open. See {@link AppliedKnowledge} for the
 * measure and {@link Resolution} for what holds.
 *
 * @param applicability its step, null if not coded or open
 * @param references its step, null if not coded or open
 */
public record EvidenceRubric(@Nullable Integer applicability, @Nullable Integer references) {

    /** Key of the rubric. */
    public static final String APPLICABILITY = "applicability";

    /** Key of the rubric. */
    public static final String REFERENCES = "references";

    /** Both. */
    public static final Set<String> KEYS = Set.of(APPLICABILITY, REFERENCES);

    /** Whether a codebook codes evidence by both rubrics. */
    public static boolean isIn(Codebook codebook) {
        return codebook.kind() == TextKind.EVIDENCE && codebook.rubrics().containsKey(APPLICABILITY)
                && codebook.rubrics().containsKey(REFERENCES);
    }

    /** The steps that hold. */
    public static EvidenceRubric of(Resolution resolution) {
        Map<String, Integer> steps = resolution.steps();
        return new EvidenceRubric(steps.get(APPLICABILITY), steps.get(REFERENCES));
    }

    /** What both make together. */
    public Optional<AppliedKnowledge> applied() {
        return (applicability == null || references == null) ? Optional.empty()
                : Optional.of(new AppliedKnowledge(applicability, references));
    }

}
