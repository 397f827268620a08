package org.throughline.motivation;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Why a teacher took courses, over all of them.
 *
 * <p>
 * Share of a label = enrolments with it / enrolments with any label but unknown. Range:
 * [0, 1]. Undefined if all are unknown. Involvement, of which profiles are made:
 * intrinsic = share of intrinsic + mixed, extrinsic = share of extrinsic + mixed.
 */
public final class Shares {

    private final Map<MotivationLabel, Integer> counts = new EnumMap<>(MotivationLabel.class);

    /**
     * Counts an enrolment.
     * @param label its label
     */
    public void add(MotivationLabel label) {
        counts.merge(label, 1, Integer::sum);
    }

    /** Enrolments with a label. */
    public int count(MotivationLabel label) {
        return counts.getOrDefault(label, 0);
    }

    /** Enrolments with any label but unknown. */
    public int labelled() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - count(MotivationLabel.UNKNOWN);
    }

    /** Share of a label. */
    public OptionalDouble share(MotivationLabel label) {
        return (labelled() == 0) ? OptionalDouble.empty() : OptionalDouble.of((double) count(label) / labelled());
    }

    /** Share of a label or mixed. */
    public OptionalDouble involvement(MotivationLabel label) {
        return (labelled() == 0) ? OptionalDouble.empty()
                : OptionalDouble.of((double) (count(label) + count(MotivationLabel.MIXED)) / labelled());
    }

}
