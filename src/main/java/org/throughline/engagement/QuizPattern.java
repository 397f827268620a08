package org.throughline.engagement;

/**
 * How somebody worked on the quizzes of a course. Finished attempts count; short is less
 * than half of the course's median duration, see {@link Feature#SHORT_ATTEMPT_SHARE}.
 * Undefined without a finished attempt, or where the median duration of the course is 0.
 */
public enum QuizPattern {

    /** Fewer than 1.5 attempts a quiz, and fewer than half of them short. */
    SINGLE_LONG("single-long"),

    /** At least two attempts a quiz, and at least half of them short. */
    REPEATED_SHORT("repeated-short"),

    /** Everything else. */
    MIXED("mixed");

    private final String key;

    QuizPattern(String key) {
        this.key = key;
    }

    /**
     * The name in properties, addresses and files.
     * @return as {@code single-long}
     */
    public String key() {
        return key;
    }

}
