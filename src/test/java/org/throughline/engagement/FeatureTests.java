package org.throughline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.throughline.engagement.TraceFiles.after;
import static org.throughline.engagement.TraceFiles.event;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.concurrent.Progress;

/** The features, by cases with known answers. */
class FeatureTests {

    private static final long MEMORY = 256L << 20;

    private static final long DAY = 86_400;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TraceStore store;

    @BeforeEach
    void emptyStore() {
        this.store = new TraceStore(this.folder.resolve("traces"));
    }

    private EngagementResults analyse(TraceFiles traces, Enrolment... enrolments) {
        traces.write(this.store, this.folder.resolve("work"), "00000000000000aa");
        return new EngagementEngine(this.store, this.folder.resolve("work"), MEMORY).analyse(Stream.of(enrolments),
                EngagementParameters.defaults().withBootstraps(2), Progress.NONE,
                this.folder.resolve("sessions.parquet"));
    }

    private static Enrolment enrolment(String teacher, String course) {
        return new Enrolment(teacher, course, "2023", true, null, null, null);
    }

    private static double value(EnrolmentEngagement enrolment, Feature feature) {
        return enrolment.feature(feature).orElse(Double.NaN);
    }

    /** The features of a category that are defined. */
    private static Map<String, Double> defined(EnrolmentEngagement enrolment, EngagementCategory category) {
        Map<String, Double> defined = new TreeMap<>();
        for (Feature feature : Feature.values()) {
            if (feature.category() == category) {
                enrolment.feature(feature).ifPresent((value) -> defined.put(feature.key(), value));
            }
        }
        return defined;
    }

    @Test
    void keysAreUnique() {
        assertThat(Arrays.stream(Feature.values()).map(Feature::key)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Feature.values()).filter((feature) -> feature.sign() != 0).map(Feature::category))
            .contains(EngagementCategory.values());
    }

    @Test
    void modulesAndContent() {
        TraceFiles traces = new TraceFiles()
            .add(after("t", "c", 0, "mod_page").module("1"), after("t", "c", 10, "mod_page").module("1"),
                    after("t", "c", 20, "mod_url").module("2"), after("t", "c", 30, "mod_quiz").module("3"),
                    after("u", "c", 0, "mod_resource").module("4"), after("u", "c", 9, "core"),
                    after("t", "d", 0, "mod_page").module("9"), after("t", "d", 5, "mod_page").module("77"))
            .module("d", "7", "page", null)
            .module("d", "8", "label", null)
            .module("d", "9", "page", null);
        EngagementResults results = analyse(traces, enrolment("t", "c"), enrolment("t", "d"), enrolment("u", "c"));
        assertThat(value(results.enrolment(0), Feature.MODULE_SHARE)).isEqualTo(3 / 4.0);
        assertThat(value(results.enrolment(0), Feature.CONTENT_VIEWS)).isEqualTo(3);
        // of pages 7 and 9; there is no 77, and nobody can open a label
        assertThat(value(results.enrolment(1), Feature.MODULE_SHARE)).isEqualTo(1 / 2.0);
        assertThat(value(results.enrolment(2), Feature.MODULE_SHARE)).isEqualTo(1 / 4.0);
        assertThat(value(results.enrolment(2), Feature.EVENTS)).isEqualTo(2);
    }

    @Test
    void postsFromEvents() {
        TraceFiles traces = new TraceFiles()
            .add(TraceFiles.event("t", "c", "2023-10-02T12:00:00Z", "mod_forum", "post"),
                    TraceFiles.event("t", "c", "2023-10-02T12:01:00Z", "mod_forum", "reply"),
                    TraceFiles.event("t", "c", "2023-10-02T12:02:00Z", "mod_forum", "reply"), after("u", "c", 0),
                    after("t", "d", 0), TraceFiles.event("t", "d", "2023-10-02T12:02:00Z", "mod_assign", "submit"))
            .module("c", "1", "forum", 2);
        EngagementResults results = analyse(traces, new Enrolment("t", "c", null, true, null, null, null),
                enrolment("t", "d"), new Enrolment("u", "c", null, true, null, null, 7), enrolment("w", "c"));
        assertThat(defined(results.enrolment(0), EngagementCategory.COMMUNICATION))
            .isEqualTo(Map.of("posts", 3.0, "extraPosts", 1.0, "replies", 2.0));
        // nobody has posted in d, and it has no forum
        assertThat(defined(results.enrolment(1), EngagementCategory.COMMUNICATION)).isEmpty();
        assertThat(value(results.enrolment(1), Feature.SUBMISSIONS)).isEqualTo(1);
        assertThat(defined(results.enrolment(2), EngagementCategory.COMMUNICATION))
            .isEqualTo(Map.of("posts", 0.0, "extraPosts", 0.0, "replies", 0.0));
        // there is no trace of w
        assertThat(defined(results.enrolment(3), EngagementCategory.COMMUNICATION)).isEmpty();
    }

    @Test
    void postsFromTheirTable() {
        TraceFiles traces = new TraceFiles()
            .add(after("t", "c", 0), TraceFiles.event("t", "c", "2023-10-02T12:00:00Z", "mod_forum", "post"))
            .post("t", "c", "1", null, null, 10)
            .post("t", "c", "2", "1", "t", 20)
            .post("t", "c", "3", "9", "u", null)
            .post("t", "c", "4", "8", null, 5)
            .post("u", "only", "5", null, null, null)
            .post("u", "only", "5", null, null, null);
        EngagementResults results = analyse(traces, new Enrolment("t", "c", "2023", true, null, null, 1),
                enrolment("u", "only"), enrolment("x", "c"), enrolment("x", "only"));
        assertThat(defined(results.enrolment(0), EngagementCategory.COMMUNICATION))
            .isEqualTo(Map.of("posts", 4.0, "extraPosts", 3.0, "replies", 2.0, "words", 35.0));
        assertThat(defined(results.enrolment(1), EngagementCategory.COMMUNICATION))
            .isEqualTo(Map.of("posts", 1.0, "extraPosts", 1.0, "replies", 0.0));
        assertThat(defined(results.enrolment(1), EngagementCategory.USAGE)).isEmpty();
        assertThat(results.summary().withTraces()).isEqualTo(2);
        assertThat(results.summary().withoutTraces()).isEqualTo(2);
    }

    @Test
    void workOnQuizzes() {
        // medians of the learners: 600 (one of two), 100, 900; the course's median is 600
        TraceFiles traces = new TraceFiles().attempt("t", "c", "q1", 1, 0, 600L, 0.5)
            .attempt("t", "c", "q1", 2, 9000, 600L, 1.0)
            .attempt("t", "c", "q2", 1, 0, null, null)
            .attempt("u", "c", "q1", 1, 0, 100L, 0.2)
            .attempt("u", "c", "q1", 2, 200, 100L, 0.4)
            .attempt("u", "c", "q1", 3, 400, 100L, 0.9)
            .attempt("v", "c", "q1", 1, 0, 900L, 1.0)
            .attempt("v", "c", "q2", 1, 0, 900L, 0.8)
            // given up at first, handed in later: two exports of the same attempt
            .attempt("v", "c", "q3", 1, 0, null, null)
            .attempt("v", "c", "q3", 1, 0, 900L, 0.6)
            .attempt("not enrolled", "c", "q1", 1, 0, 1L, 1.0);
        EngagementResults results = analyse(traces, enrolment("t", "c"), enrolment("u", "c"), enrolment("v", "c"),
                enrolment("w", "c"));
        assertThat(defined(results.enrolment(0), EngagementCategory.PERFORMANCE))
            .isEqualTo(Map.of("firstScore", 0.5, "attempts", 2.0, "attemptDuration", 1.0, "shortAttemptShare", 0.0));
        assertThat(results.enrolment(0).pattern()).isEqualTo(QuizPattern.MIXED);
        assertThat(defined(results.enrolment(1), EngagementCategory.PERFORMANCE))
            .isEqualTo(Map.of("firstScore", 0.2, "attemptDuration", 100 / 600.0, "shortAttemptShare", 1.0));
        assertThat(results.enrolment(1).pattern()).isEqualTo(QuizPattern.REPEATED_SHORT);
        assertThat(value(results.enrolment(2), Feature.FIRST_SCORE)).isEqualTo(0.8, within(1e-15));
        assertThat(value(results.enrolment(2), Feature.ATTEMPTS)).isEqualTo(1);
        assertThat(value(results.enrolment(2), Feature.ATTEMPT_DURATION)).isEqualTo(1.5);
        assertThat(results.enrolment(2).pattern()).isEqualTo(QuizPattern.SINGLE_LONG);
        assertThat(results.enrolment(3).pattern()).isNull();
        assertThat(defined(results.enrolment(3), EngagementCategory.PERFORMANCE)).isEmpty();
    }

    @Test
    void withoutATableOfAttemptsTheLogTellsThem() {
        TraceFiles traces = new TraceFiles().add(quiz("t", "quiz_start", 0, "1"), quiz("t", "quiz_submit", 600, "1"),
                // of the same second as the first one's end, and never handed in
                quiz("t", "quiz_start", 600, "2"), quiz("u", "quiz_start", 0, "3"), quiz("u", "quiz_submit", 100, "3"),
                quiz("u", "quiz_start", 200, "4"), quiz("u", "quiz_submit", 300, "4"),
                // began before the log
                quiz("u", "quiz_submit", 400, "5"), quiz("v", "quiz_start", 0, "6"),
                quiz("v", "quiz_submit", 700, "6"));
        EngagementResults results = analyse(traces, enrolment("t", "c"), enrolment("u", "c"), enrolment("v", "c"));
        assertThat(defined(results.enrolment(0), EngagementCategory.PERFORMANCE))
            .isEqualTo(Map.of("attemptDuration", 1.0, "shortAttemptShare", 0.0));
        assertThat(defined(results.enrolment(1), EngagementCategory.PERFORMANCE))
            .isEqualTo(Map.of("attemptDuration", 100 / 600.0, "shortAttemptShare", 1.0));
        assertThat(results.enrolment(1).pattern()).isEqualTo(QuizPattern.REPEATED_SHORT);
    }

    private static TraceFiles.Event quiz(String person, String category, long seconds, String attempt) {
        return event(person, "c", Instant.parse("2023-10-02T12:00:00Z").plusSeconds(seconds).toString(), "mod_quiz",
                category)
            .module("7")
            .object(attempt);
    }

    @Test
    void howTimeIsSpread() {
        // sessions of 20, 5 and 5 minutes, on two days; the gaps of 300 s are the median
        TraceFiles traces = new TraceFiles().add(after("t", "c", 0), after("t", "c", 300), after("t", "c", 900),
                after("t", "c", 9000), after("t", "c", DAY));
        EnrolmentEngagement found = analyse(traces, enrolment("t", "c")).enrolment(0);
        // gaps 300 and 600: median 450, so that last events count 300
        assertThat(value(found, Feature.TIME_ON_TASK)).isEqualTo((1200 + 300 + 300) / 3600.0);
        assertThat(value(found, Feature.SESSIONS)).isEqualTo(3);
        assertThat(value(found, Feature.MEDIAN_SESSION)).isEqualTo(5);
        assertThat(value(found, Feature.SHORT_SESSION_SHARE)).isEqualTo(600 / 1800.0);
        assertThat(value(found, Feature.LARGEST_SESSION_SHARE)).isEqualTo(1200 / 1800.0);
        // 1500 and 300 s on the two days
        assertThat(value(found, Feature.DAILY_GINI)).isEqualTo((1500 - 300) / (2 * 1800.0));
        double share = 1500 / 1800.0;
        assertThat(value(found, Feature.DAILY_ENTROPY))
            .isEqualTo(-share * Math.log(share) - (1 - share) * Math.log(1 - share), within(1e-12));
        assertThat(value(found, Feature.MIXED_SESSION_SHARE)).isZero();
    }

    /** measures.md: Gini(1, 2, 3, 4, 10) = 0.4. */
    @Test
    void theGiniCoefficientOfFiveDays() {
        TraceFiles traces = new TraceFiles();
        long[] minutes = { 1, 2, 3, 4, 10 };
        for (int day = 0; day < minutes.length; day++) {
            // an event of another component ends each session, and counts nothing
            traces.add(after("t", "c", day * DAY), after("t", "c", day * DAY + minutes[day] * 60, "mod_url"));
        }
        EnrolmentEngagement found = analyse(traces, enrolment("t", "c")).enrolment(0);
        assertThat(value(found, Feature.TIME_ON_TASK)).isEqualTo(20 / 60.0);
        assertThat(value(found, Feature.DAILY_GINI)).isEqualTo(0.4, within(1e-15));
    }

    /**
     * Intervals 1, 1, 1, 1, 10: the published form for finite samples, and without
     * another course between them.
     */
    @Test
    void burstinessIsOfTheIntervalsOfTheCourse() {
        TraceFiles traces = new TraceFiles().add(after("t", "c", 0), after("t", "c", 1), after("t", "c", 2),
                after("t", "d", 2), after("t", "d", 3, "core"), after("t", "c", 3), after("t", "c", 4),
                after("t", "c", 14), after("u", "c", 0), after("u", "c", 7200), after("u", "c", 14_400),
                after("u", "c", 86_400), after("v", "c", 0), after("v", "c", 5), after("w", "c", 0), after("w", "c", 0),
                after("w", "c", 0));
        EngagementResults results = analyse(traces, enrolment("t", "c"), enrolment("u", "c"), enrolment("v", "c"),
                enrolment("w", "c"));
        assertThat(value(results.enrolment(0), Feature.BURSTINESS)).isEqualTo(0.4458424, within(5e-8));
        // 7200, 7200, 72000: mean 28800, sd 30547.01
        double ratio = Math.sqrt(2 * 21_600.0 * 21_600 / 3 + 43_200.0 * 43_200 / 3) / 28_800;
        assertThat(value(results.enrolment(1), Feature.BURSTINESS))
            .isEqualTo((2 * ratio - Math.sqrt(2)) / ((2 - 2) * ratio + Math.sqrt(2)), within(1e-12));
        assertThat(results.enrolment(2).feature(Feature.BURSTINESS)).isEmpty();
        assertThat(results.enrolment(3).feature(Feature.BURSTINESS)).isEmpty();
    }

    @Test
    void whoDidNothingHasUsedNothingAndACourseWithoutTracesSaysNothing() {
        EngagementResults results = analyse(new TraceFiles().add(after("t", "c", 0).module("1")), enrolment("t", "c"),
                enrolment("u", "c"), enrolment("u", "dark"));
        assertThat(defined(results.enrolment(1), EngagementCategory.USAGE))
            .isEqualTo(Map.of("timeOnTask", 0.0, "sessions", 0.0, "activeDays", 0.0, "events", 0.0, "moduleShare", 0.0,
                    "contentViews", 0.0, "submissions", 0.0));
        assertThat(defined(results.enrolment(1), EngagementCategory.FRAGMENTATION)).isEmpty();
        EnrolmentEngagement dark = results.enrolment(2);
        assertThat(Arrays.stream(dark.features()).filter((value) -> !Double.isNaN(value))).isEmpty();
        assertThat(dark.composite()).isEmpty();
        assertThat(dark.level()).isNull();
        assertThat(dark.profile()).isZero();
        assertThat(dark.sessionsByThreshold()).containsOnly(-1);
        assertThat(results.summary().inDarkCourses()).isEqualTo(1);
    }

    @Test
    void aYearWhoseLogIsForgottenSaysNothing() {
        Enrolment earlier = new Enrolment("u", "c", "2019", true, null, null, null);
        EngagementResults results = analyse(new TraceFiles().add(after("t", "c", 0).module("1")),
                new Enrolment("t", "c", "2020", true, null, null, null), earlier,
                new Enrolment("v", "c", "2020", true, null, null, null));
        assertThat(Arrays.stream(results.enrolment(1).features()).filter((value) -> !Double.isNaN(value))).isEmpty();
        assertThat(results.enrolment(2).feature(Feature.EVENTS)).hasValue(0);
        assertThat(results.summary().inDarkCourses()).isEqualTo(1);
        assertThat(results.summary().withoutTraces()).isEqualTo(1);
    }

    @Test
    void withoutAnyTracesEverythingIsUndefined() {
        EngagementResults results = analyse(new TraceFiles(), enrolment("t", "c"));
        assertThat(results.enrolment(0).composite()).isEmpty();
        assertThat(results.teacher(0).composite()).isEmpty();
        assertThat(results.summary().events()).isZero();
        assertThat(results.summary().enrolmentProfiles().best()).isEmpty();
        assertThat(analyse(new TraceFiles()).enrolmentCount()).isZero();
    }

}
