package org.throughline.engagement;

import java.util.Locale;

/** Why an event does not count for an enrolment, in the order in which it is reported. */
public enum ExclusionReason {

    /** Done by somebody else who had logged in as the learner. */
    LOGIN_AS("Somebody else had logged in as the learner."),

    /** Done by the platform itself: on the command line, on schedule, on restoring. */
    ORIGIN("The platform did it by itself."),

    /** The completion of an activity, noted by the platform. */
    COMPLETION_UPDATE("The platform noted that something was completed."),

    /** The text of a post, which another event has already reported. */
    DUPLICATE_OF_POST("Another event reports the same post."),

    /** Done in the course by somebody who is no learner there. */
    ROLE("The person is no learner in the course."),

    /** Nothing that a learner did. */
    NO_ACT("It is nothing that a learner did."),

    /** A reason that only the reader knows. */
    OTHER("The reader left it out."),

    /** The person is no teacher of the graph with an enrolment. */
    UNKNOWN_PERSON("Nobody of this id is enrolled anywhere."),

    /** Outside of all courses; it still keeps a session going. */
    NO_COURSE("It was outside of all courses; it still keeps a session going."),

    /** No enrolment is in the course; it still keeps a session going. */
    UNKNOWN_COURSE("Nobody is enrolled in the course; it still keeps a session going."),

    /** The person is not enrolled in the course; it still keeps a session going. */
    NOT_ENROLLED("The person is not enrolled in the course; it still keeps a session going.");

    private final String meaning;

    ExclusionReason(String meaning) {
        this.meaning = meaning;
    }

    /**
     * The name in the traces, addresses and files.
     * @return as {@code login_as}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * What it means.
     * @return one sentence
     */
    public String meaning() {
        return meaning;
    }

    /** The reason of a name in the traces. */
    static ExclusionReason of(String key) {
        for (ExclusionReason reason : values()) {
            if (reason.key().equals(key)) {
                return reason;
            }
        }
        return OTHER;
    }

}
