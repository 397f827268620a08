package org.throughline.coherence;

import org.throughline.coherence.similarity.Keys;
import java.util.Locale;
import org.throughline.graph.Projection;
import org.throughline.graph.Selections;

/** Which courses of a teacher make up the selection. */
public enum Variant {

    /** Those the teacher completed, dated by completedAt. */
    COMPLETED("COMPLETED") {

        @Override
        Selections selections(Projection projection) {
            return projection.completed();
        }

    },

    /** Those the teacher completed that were not mandatory for them in that year. */
    ELECTIVE("COMPLETED") {

        @Override
        Selections selections(Projection projection) {
            return projection.completed().elective();
        }

    },

    /** Those the teacher enrolled in, completed or not, dated by enrolledAt. */
    ENROLLED("ENROLLED_IN") {

        @Override
        Selections selections(Projection projection) {
            return projection.enrolled();
        }

    };

    private final String relationship;

    Variant(String relationship) {
        this.relationship = relationship;
    }

    /**
     * The name in properties, addresses and files.
     * @return {@code completed}, {@code elective} or {@code enrolled}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The relationship it is read from.
     * @return {@code COMPLETED} or {@code ENROLLED_IN}
     */
    public String relationship() {
        return relationship;
    }

    /**
     * The variant of a key.
     * @param key {@code completed}, {@code elective} or {@code enrolled}
     * @return the variant
     * @throws IllegalArgumentException if there is none
     */
    public static Variant parse(String key) {
        return Keys.parse("variant", values(), Variant::key, key);
    }

    abstract Selections selections(Projection projection);

}
