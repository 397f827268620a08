package org.throughline.engagement;

/**
 * What is measured of an enrolment. All are of the main threshold, see
 * {@link EngagementParameters#threshold}; how each is computed is in
 * {@code sql/engagement}.
 *
 * <p>
 * A session of an enrolment is the part of a person's session that belongs to the course:
 * a person's session ends where the next event, in any course, comes more than the
 * threshold later; a gap within counts for the course of its earlier event, and the last
 * event of a session counts the median gap of the same course and component.
 *
 * <p>
 * Undefined, everything: where nobody of the same course and academic year has traces, as
 * of years whose log the platform has forgotten. Of a learner without any trace where
 * others of the course and year have events, usage is 0 and everything else is undefined.
 */
public enum Feature {

    /** Time on task, in hours: the time of all sessions of the enrolment. */
    TIME_ON_TASK("timeOnTask", EngagementCategory.USAGE, "h", 1, false),

    /** Sessions with at least one event in the course. */
    SESSIONS("sessions", EngagementCategory.USAGE, "", 1, true),

    /** Days with at least one event in the course, in the time zone of the parameters. */
    ACTIVE_DAYS("activeDays", EngagementCategory.USAGE, "", 1, true),

    /** Events in the course that were acts of the learner. */
    EVENTS("events", EngagementCategory.USAGE, "", 1, true),

    /**
     * Share of the course's activities and resources in which the learner did something,
     * 0 to 1. All of them are those of the table of modules; where that has none of the
     * course, those in which anybody did something. Undefined if there are none.
     */
    MODULE_SHARE("moduleShare", EngagementCategory.USAGE, "", 1, false),

    /** Views of pages, books, files, folders and links. */
    CONTENT_VIEWS("contentViews", EngagementCategory.USAGE, "", 1, true),

    /** Work handed in; described, not in any score. */
    SUBMISSIONS("submissions", EngagementCategory.USAGE, "", 0, true),

    /**
     * Posts in forums, those that begin a discussion included; described, not in any
     * score, because courses require a number of them.
     */
    POSTS("posts", EngagementCategory.COMMUNICATION, "", 0, true),

    /**
     * Posts above the number that the course requires, never below 0. Required is what
     * the enrolment says, else the sum over the modules of the course; where neither is
     * known, nothing is taken to be required.
     */
    EXTRA_POSTS("extraPosts", EngagementCategory.COMMUNICATION, "", 1, true),

    /**
     * Posts that answer somebody else. From events alone, answers to oneself cannot be
     * told apart and count.
     */
    REPLIES("replies", EngagementCategory.COMMUNICATION, "", 1, true),

    /** Words in posts. Undefined where the course has no texts. */
    WORDS("words", EngagementCategory.COMMUNICATION, "", 1, true),

    /**
     * Score of the first attempt at a quiz, 0 to 1, the mean over the quizzes with a
     * graded one. The final score of a quiz is never used: it is 1 by rule.
     */
    FIRST_SCORE("firstScore", EngagementCategory.PERFORMANCE, "", 1, false),

    /**
     * Attempts it took until a quiz had the full score, the mean over the quizzes where
     * it was reached; undefined if it never was.
     */
    ATTEMPTS("attempts", EngagementCategory.PERFORMANCE, "", -1, true),

    /**
     * Median duration of the learner's finished attempts, divided by that of the course:
     * the median over its learners of their medians, so that those who try often do not
     * set the measure.
     */
    ATTEMPT_DURATION("attemptDuration", EngagementCategory.PERFORMANCE, "of the course's median", 1, false),

    /**
     * Share of the finished attempts that took less than half of the course's median
     * duration, 0 to 1.
     */
    SHORT_ATTEMPT_SHARE("shortAttemptShare", EngagementCategory.PERFORMANCE, "", -1, false),

    /** Median time of a session of the enrolment, in minutes. */
    MEDIAN_SESSION("medianSession", EngagementCategory.FRAGMENTATION, "min", -1, false),

    /** Share of the time on task in sessions of less than 10 minutes, 0 to 1. */
    SHORT_SESSION_SHARE("shortSessionShare", EngagementCategory.FRAGMENTATION, "", 1, false),

    /** Share of the time on task in the longest session, 0 to 1. */
    LARGEST_SESSION_SHARE("largestSessionShare", EngagementCategory.FRAGMENTATION, "", -1, false),

    /**
     * Gini coefficient of the time on each active day, 0 (the same every day) to 1; a gap
     * counts for the day on which it begins. Undefined for fewer than two active days.
     * Source: Gini, C. (1912), Variabilità e mutabilità; as the mean difference over
     * twice the mean. Example: of 1, 2, 3, 4, 10 it is 0.4.
     */
    DAILY_GINI("dailyGini", EngagementCategory.FRAGMENTATION, "", -1, false),

    /**
     * Shannon entropy of the shares of the active days in the time on task, in nats: 0
     * (all on one day) to ln of the active days.
     */
    DAILY_ENTROPY("dailyEntropy", EngagementCategory.FRAGMENTATION, "nat", 1, false),

    /**
     * Burstiness of the intervals between the events of the enrolment, in the form for
     * finite samples: (sqrt(n+1) r - sqrt(n-1)) / ((sqrt(n+1) - 2) r + sqrt(n-1)), r = sd
     * / mean of the n intervals (sd with n as its divisor); -1 (regular) to 1 (all at
     * once). Described, not in any score. Undefined for fewer than two intervals, or if
     * all are 0. Example: of 1, 1, 1, 1, 10 it is 0.4458424. Source: Kim, E.-K. and Jo,
     * H.-H. (2016), Measuring burstiness for finite event sequences, Physical Review E
     * 94, 032311, doi:10.1103/PhysRevE.94.032311, equation 22.
     */
    BURSTINESS("burstiness", EngagementCategory.FRAGMENTATION, "", 0, false),

    /**
     * Share of the sessions of the enrolment that touch other courses as well, 0 to 1.
     */
    MIXED_SESSION_SHARE("mixedSessionShare", EngagementCategory.FRAGMENTATION, "", 1, false);

    private final String key;

    private final EngagementCategory category;

    private final String unit;

    private final int sign;

    private final boolean count;

    Feature(String key, EngagementCategory category, String unit, int sign, boolean count) {
        this.key = key;
        this.category = category;
        this.unit = unit;
        this.sign = sign;
        this.count = count;
    }

    /**
     * The name of the property, and of the column.
     * @return as {@code timeOnTask}
     */
    public String key() {
        return key;
    }

    /**
     * What it is a feature of.
     * @return the category
     */
    public EngagementCategory category() {
        return category;
    }

    /**
     * What a value is measured in.
     * @return as {@code h}; empty for counts and shares
     */
    public String unit() {
        return unit;
    }

    /**
     * How it enters the score of its category.
     * @return 1 or -1; 0 if it is described only
     */
    public int sign() {
        return sign;
    }

    /**
     * Whether it is a count: its logarithm, ln(1 + x), is what is normalised.
     * @return true for counts
     */
    public boolean isCount() {
        return count;
    }

    /** Its place in arrays that have one place for each. */
    @SuppressWarnings("EnumOrdinal") // the arrays live no longer than the process
    int index() {
        return ordinal();
    }

}
