package org.throughline.engagement;

import java.util.Locale;

/**
 * What the features of engagement are summed up to. The score of a category is the mean
 * of the normal scores of its features that are defined, each with its sign; its unit is
 * a standard deviation, 0 is the middle of the learners of the same course and year.
 */
public enum EngagementCategory {

    /** How much of the course was used, and for how long. */
    USAGE(1),

    /** What was said to others. */
    COMMUNICATION(1),

    /** How quizzes were worked on. */
    PERFORMANCE(1),

    /**
     * How scattered the work was: high is fragmented, in short sessions over many days;
     * low is prolonged. It takes away from the composite.
     */
    FRAGMENTATION(-1);

    private final int sign;

    EngagementCategory(int sign) {
        this.sign = sign;
    }

    /**
     * The name in properties, addresses and files.
     * @return as {@code usage}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * How it enters the composite.
     * @return 1, or -1 if a high score is less engagement
     */
    public int sign() {
        return sign;
    }

    /** Its place in arrays that have one place for each. */
    @SuppressWarnings("EnumOrdinal") // the arrays live no longer than the process
    int index() {
        return ordinal();
    }

}
