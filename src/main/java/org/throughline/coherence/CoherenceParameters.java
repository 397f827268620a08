package org.throughline.coherence;

import org.throughline.coherence.similarity.Similarity;
import org.throughline.coherence.similarity.PathSim;
import java.time.Month;
import java.util.Objects;
import org.throughline.graph.DateInterval;

/**
 * What a run of the coherence measures depends on, besides the data.
 *
 * @param variant which courses make up a selection
 * @param period the time they are taken from
 * @param similarity how similar two courses are
 * @param decay how much each BROADER step takes off, from 0 (only a course's own
 * categories count) to 1 (ancestors count in full)
 * @param yearStart the month on whose first day an academic year starts
 */
public record CoherenceParameters(Variant variant, Period period, Similarity similarity, double decay,
        Month yearStart) {

    /** The decay where nothing is said. */
    public static final double DEFAULT_DECAY = 0.5;

    public CoherenceParameters {
        Objects.requireNonNull(variant, "variant");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(similarity, "similarity");
        Objects.requireNonNull(yearStart, "yearStart");
        if (!(decay >= 0 && decay <= 1)) {
            throw new IllegalArgumentException("The decay must be between 0 and 1, not " + decay);
        }
    }

    /**
     * Everything completed, PathSim, decay 0.5, years from August.
     * @return the parameters where nothing is said
     */
    public static CoherenceParameters defaults() {
        return new CoherenceParameters(Variant.COMPLETED, Period.ALL, Similarity.PATHSIM, DEFAULT_DECAY, Month.AUGUST);
    }

    /**
     * The same with another variant.
     * @param other the variant
     * @return a copy
     */
    public CoherenceParameters with(Variant other) {
        return new CoherenceParameters(other, period, similarity, decay, yearStart);
    }

    /**
     * The same with another period.
     * @param other the period
     * @return a copy
     */
    public CoherenceParameters with(Period other) {
        return new CoherenceParameters(variant, other, similarity, decay, yearStart);
    }

    /**
     * The same with another similarity.
     * @param other the similarity
     * @return a copy
     */
    public CoherenceParameters with(Similarity other) {
        return new CoherenceParameters(variant, period, other, decay, yearStart);
    }

    /**
     * The same with another decay.
     * @param other the decay
     * @return a copy
     * @throws IllegalArgumentException if it is outside [0, 1]
     */
    public CoherenceParameters withDecay(double other) {
        return new CoherenceParameters(variant, period, similarity, other, yearStart);
    }

    /**
     * The same with another start of the academic year.
     * @param other the month on whose first day it starts
     * @return a copy
     */
    public CoherenceParameters withYearStart(Month other) {
        return new CoherenceParameters(variant, period, similarity, decay, other);
    }

    /**
     * The days of the period.
     * @return an interval
     */
    public DateInterval interval() {
        return period.interval(yearStart);
    }

}
