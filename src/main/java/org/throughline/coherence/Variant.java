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
     * @return {@code completed} or {@code enrolled}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The relationship it is read from, the {@code $relationship} of the reference
     * queries.
     * @return {@code COMPLETED} or {@code ENROLLED_IN}
     */
    public String relationship() {
        return relationship;
    }

    /**
     * The variant of a key.
     * @param key {@code completed} or {@code enrolled}
     * @return the variant
     * @throws IllegalArgumentException if it is neither
     */
    public static Variant parse(String key) {
        return Keys.parse("variant", values(), Variant::key, key);
    }

    abstract Selections selections(Projection projection);

}
