package org.throughline.knowledge;

/**
 * Applied integrated knowledge in one evidence of learning: how far what was learnt is
 * put to use, and how far other courses are part of it.
 *
 * <p>
 * Score = applicability + references, range 0 to 6, dimensionless. Applicability: 0
 * declarative, 1 a generic example, 2 planned in the own class, 3 enacted with a result.
 * References to other courses: 0 none, 1 named, 2 content used, 3 integrated.
 *
 * <p>
 * Undefined (there is no such object) as long as one of both is not coded. Errors: a
 * value outside of 0 to 3 raises an exception.
 *
 * <p>
 * Source: own definition.
 *
 * @param applicability 0 to 3
 * @param references 0 to 3
 */
public record AppliedKnowledge(int applicability, int references) {

    /** The highest step of each rubric. */
    public static final int HIGHEST = 3;

    private static final int THRESHOLD = 2;

    public AppliedKnowledge {
        if (applicability < 0 || applicability > HIGHEST || references < 0 || references > HIGHEST) {
            throw new IllegalArgumentException(
                    "applicability and references are 0 to 3, not %d and %d".formatted(applicability, references));
        }
    }

    /** The sum of both, 0 to 6. */
    public int score() {
        return applicability + references;
    }

    /** Whether both are 2 at least. */
    public boolean isIntegrated() {
        return applicability >= THRESHOLD && references >= THRESHOLD;
    }

}
