package org.throughline.coherence.nullmodel;

import java.util.Locale;
import org.throughline.coherence.similarity.Keys;

/** What a course must meet to be in the pool of a teacher; what is unknown meets it. */
public enum PoolCriterion {

    /** The course opened before the end of the period. */
    PERIOD,

    /**
     * The course is in the teacher's language, or in one in which the teacher took a
     * course.
     */
    LANGUAGE,

    /**
     * The course is at the teacher's level, or at one at which the teacher took a course.
     */
    LEVEL;

    /**
     * The name in parameters, addresses and files.
     * @return {@code period}, {@code language} or {@code level}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The criterion of a key.
     * @param key {@code period}, {@code language} or {@code level}
     * @return the criterion
     * @throws IllegalArgumentException if it is none of them
     */
    public static PoolCriterion parse(String key) {
        return Keys.parse("criterion of a pool", values(), PoolCriterion::key, key);
    }

}
