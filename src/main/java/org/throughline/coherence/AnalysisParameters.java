package org.throughline.coherence;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.throughline.coherence.nullmodel.NullParameters;
import org.throughline.coherence.nullmodel.PoolCriterion;

/**
 * What a whole analysis of coherence depends on, besides the data.
 *
 * @param measures which selections, and how they are measured
 * @param chance what they are compared with
 * @param pool what a course must meet to be one that a teacher could have taken
 * @param types when a selection is of which type
 */
public record AnalysisParameters(CoherenceParameters measures, NullParameters chance, Set<PoolCriterion> pool,
        TypeThresholds types) {

    public AnalysisParameters {
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(chance, "chance");
        Objects.requireNonNull(types, "types");
        pool = Set.copyOf(pool);
    }

    /**
     * The parameters where nothing is said.
     * @return those of the parts; all criteria of a pool
     */
    public static AnalysisParameters defaults() {
        return new AnalysisParameters(CoherenceParameters.defaults(), NullParameters.defaults(),
                EnumSet.allOf(PoolCriterion.class), TypeThresholds.defaults());
    }

    /**
     * The same with other measures.
     * @param other the measures
     * @return a copy
     */
    public AnalysisParameters with(CoherenceParameters other) {
        return new AnalysisParameters(other, chance, pool, types);
    }

    /**
     * The same with other types.
     * @param other the thresholds
     * @return a copy
     */
    public AnalysisParameters with(TypeThresholds other) {
        return new AnalysisParameters(measures, chance, pool, other);
    }

}
