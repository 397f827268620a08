package org.throughline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.throughline.engagement.TraceFiles.after;
import static org.throughline.engagement.TraceFiles.event;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.concurrent.Progress;

/** The rules of sessions, by cases with known answers. */
class SessionTests {

    private static final long MEMORY = 256L << 20;

    private static final String FIRST = "00000000000000aa";

    private static final String SECOND = "00000000000000bb";

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TraceStore store;

    @BeforeEach
    void emptyStore() {
        this.store = new TraceStore(this.folder.resolve("traces"));
    }

    private Path sessions() {
        return this.folder.resolve("sessions.parquet");
    }

    private void write(String id, TraceFiles.Event... events) {
        new TraceFiles().add(events).write(this.store, this.folder.resolve("work"), id);
    }

    private EngagementResults analyse(EngagementParameters parameters, String... enrolments) {
        return new EngagementEngine(this.store, this.folder.resolve("work"), MEMORY).analyse(
                Arrays.stream(enrolments).map((pair) -> pair.split(" ", -1)).map(SessionTests::enrolment),
                parameters.withBootstraps(2), Progress.NONE, sessions());
    }

    private EngagementResults analyse(String... enrolments) {
        return analyse(EngagementParameters.defaults(), enrolments);
    }

    private static Enrolment enrolment(String... pair) {
        return new Enrolment(pair[0], pair[1], "2023", true, null, null, null);
    }

    private List<Session> sessionsOf(String teacher) {
        return new SessionReader(sessions(), this.folder.resolve("work"), MEMORY).sessionsOf(teacher);
    }

    private static double seconds(EnrolmentEngagement enrolment, int threshold) {
        return enrolment.hoursByThreshold()[EngagementParameters.THRESHOLDS.indexOf(threshold)] * 3600;
    }

    private static double value(EnrolmentEngagement enrolment, Feature feature) {
        return enrolment.feature(feature).orElse(Double.NaN);
    }

    @Test
    void aGapOfExactlyTheThresholdDoesNotEndASession() {
        write(FIRST, after("t", "c", 0), after("t", "c", 1800), after("t", "c", 3601));
        EnrolmentEngagement found = analyse("t c").enrolment(0);
        assertThat(found.sessionsByThreshold()).containsExactly(3, 3, 2, 1);
        // no gap within sessions is known at 10 and 15; else the last event counts 5
        // minutes
        assertThat(found.hoursByThreshold()).containsExactly(0, 0, (1800 + 300 + 300) / 3600.0, (3601 + 300) / 3600.0);
    }

    @Test
    void eachThresholdHasItsOwnSessions() {
        write(FIRST, after("t", "c", 0), after("t", "c", 600), after("t", "c", 1500), after("t", "c", 3300),
                after("t", "c", 6900), after("t", "c", 10_501));
        assertThat(analyse("t c").enrolment(0).sessionsByThreshold()).containsExactly(5, 4, 3, 2);
    }

    @Test
    void aGapCountsForTheCourseOfItsEarlierEvent() {
        write(FIRST, after("t", "a", 0), after("t", "b", 60), after("t", "a", 180), after("t", "b", 240));
        EngagementResults results = analyse("t a", "t b");
        // the last event counts the only gap after an event of b: 120 s
        assertThat(value(results.enrolment(0), Feature.TIME_ON_TASK)).isEqualTo((60 + 60) / 3600.0);
        assertThat(value(results.enrolment(1), Feature.TIME_ON_TASK)).isEqualTo((120 + 120) / 3600.0);
        assertThat(value(results.enrolment(0), Feature.SESSIONS)).isEqualTo(1);
        assertThat(value(results.enrolment(1), Feature.SESSIONS)).isEqualTo(1);
        assertThat(value(results.enrolment(0), Feature.MIXED_SESSION_SHARE)).isEqualTo(1);
        assertThat(sessionsOf("t"))
            .containsExactly(new Session(Instant.parse("2023-10-02T12:00:00Z"), Instant.parse("2023-10-02T12:06:00Z"),
                    List.of(new Session.Part("a", 120, 2), new Session.Part("b", 240, 2))));
        assertThat(sessionsOf("nobody")).isEmpty();
    }

    @Test
    void theLastEventCountsTheMedianOfItsCourseAndComponentUpToFiveMinutes() {
        // gaps after forum events: 10, 20, 40, 50 (mean of the middle: 30); after pages:
        // 1000
        write(FIRST, after("t", "c", 0, "mod_forum"), after("t", "c", 10, "mod_forum"),
                after("t", "c", 30, "mod_forum"), after("t", "c", 70, "mod_forum"), after("t", "c", 120, "mod_page"),
                after("t", "c", 1120, "mod_forum"), after("u", "c", 0, "mod_page"), after("v", "c", 0, "mod_url"),
                after("w", "d", 0, "mod_forum"));
        EngagementResults results = analyse("t c", "u c", "v c", "w d");
        assertThat(seconds(results.enrolment(0), 30)).isEqualTo(1120 + 30);
        assertThat(seconds(results.enrolment(0), 10)).isEqualTo(120 + 30);
        assertThat(seconds(results.enrolment(1), 30)).isEqualTo(300);
        // no gap after a page within a session of ten minutes, none of the link, none in
        // d
        assertThat(seconds(results.enrolment(1), 10)).isZero();
        assertThat(seconds(results.enrolment(2), 30)).isZero();
        assertThat(seconds(results.enrolment(3), 30)).isZero();
        assertThat(value(results.enrolment(3), Feature.SESSIONS)).isEqualTo(1);
    }

    @Test
    void halfSecondsOfAMedianAreKept() {
        write(FIRST, after("t", "c", 0), after("t", "c", 10), after("t", "c", 25));
        assertThat(seconds(analyse("t c").enrolment(0), 30)).isEqualTo(25 + 12.5);
    }

    @Test
    void aMedianBetweenShortAndLongGapsIsExact() {
        // gaps 100 and 400: 250; 100 and 700: 400, at most 300
        write(FIRST, after("t", "c", 0), after("t", "c", 100), after("t", "c", 500), after("u", "d", 0),
                after("u", "d", 100), after("u", "d", 800));
        EngagementResults results = analyse("t c", "u d");
        assertThat(seconds(results.enrolment(0), 30)).isEqualTo(500 + 250);
        assertThat(seconds(results.enrolment(1), 30)).isEqualTo(800 + 300);
    }

    @Test
    void aDayEndsAtMidnightInTheZone() {
        write(FIRST, event("t", "c", "2023-10-02T20:59:50Z"), event("t", "c", "2023-10-02T21:00:10Z"),
                event("t", "c", "2023-10-02T21:00:30Z"));
        ZoneId jerusalem = ZoneId.of("Asia/Jerusalem");
        EnrolmentEngagement local = analyse(EngagementParameters.defaults().with(jerusalem), "t c").enrolment(0);
        assertThat(value(local, Feature.ACTIVE_DAYS)).isEqualTo(2);
        assertThat(value(local, Feature.SESSIONS)).isEqualTo(1);
        // 20 s on the first day; 20 s and the median of 20 s on the second
        assertThat(seconds(local, 30)).isEqualTo(60);
        assertThat(value(local, Feature.DAILY_GINI)).isEqualTo((-20 + 40) / (2 * 60.0));
        assertThat(value(analyse("t c").enrolment(0), Feature.ACTIVE_DAYS)).isEqualTo(1);
    }

    @Test
    void daysHave23Or25HoursWhenTheClocksChange() {
        write(FIRST, // the 29th of October, 0:30 and 23:30, in 25 hours
                event("t", "c", "2023-10-28T22:30:00Z"), event("t", "c", "2023-10-29T22:30:00Z"),
                // the 31st of March, 0:30 and 23:30, in 23 hours, and the 1st of April,
                // 0:30
                event("u", "c", "2024-03-30T23:30:00Z"), event("u", "c", "2024-03-31T21:30:00Z"),
                event("u", "c", "2024-03-31T22:30:00Z"),
                // half past six is midnight in India
                event("v", "c", "2023-10-28T18:29:59Z"), event("v", "c", "2023-10-28T18:30:00Z"));
        EngagementParameters berlin = EngagementParameters.defaults().with(ZoneId.of("Europe/Berlin"));
        EngagementResults results = analyse(berlin, "t c", "u c", "v c");
        assertThat(value(results.enrolment(0), Feature.ACTIVE_DAYS)).isEqualTo(1);
        assertThat(value(results.enrolment(1), Feature.ACTIVE_DAYS)).isEqualTo(2);
        assertThat(value(results.enrolment(2), Feature.ACTIVE_DAYS)).isEqualTo(1);
        EngagementParameters kolkata = EngagementParameters.defaults().with(ZoneId.of("Asia/Kolkata"));
        assertThat(value(analyse(kolkata, "t c", "u c", "v c").enrolment(2), Feature.ACTIVE_DAYS)).isEqualTo(2);
    }

    @Test
    void whatIsNoActOfTheLearnerDoesNotCount() {
        write(FIRST, after("t", "c", 0), after("t", "c", 1000).excluded("login_as"),
                after("t", "c", 1900).excluded("origin"), after("t", "c", 2500).excluded("completion_update"),
                after("t", "c", 2600).excluded("no_act"), after("t", "c", 2700).excluded("strange"),
                after("t", "c", 3000), after("stranger", "c", 10), after("t", null, 9000),
                after("t", "elsewhere", 9010), after("t", "d", 9020));
        EngagementResults results = analyse("t c", "u d");
        assertThat(results.enrolment(0).sessionsByThreshold()).containsExactly(2, 2, 2, 1);
        assertThat(value(results.enrolment(0), Feature.EVENTS)).isEqualTo(2);
        EngagementSummary summary = results.summary();
        Map<String, Long> excluded = new TreeMap<>();
        summary.excluded().forEach((one) -> excluded.put(one.reason().key(), one.events()));
        assertThat(excluded).containsOnly(Map.entry("login_as", 1L), Map.entry("origin", 1L),
                Map.entry("completion_update", 1L), Map.entry("duplicate_of_post", 0L), Map.entry("role", 0L),
                Map.entry("no_act", 1L), Map.entry("other", 1L), Map.entry("unknown_person", 1L),
                Map.entry("no_course", 1L), Map.entry("unknown_course", 1L), Map.entry("not_enrolled", 1L));
        assertThat(summary.events()).isEqualTo(11);
        assertThat(summary.counted()).isEqualTo(2);
    }

    @Test
    void whatIsDoneElsewhereKeepsASessionGoing() {
        write(FIRST, after("t", "c", 0), after("t", null, 1700), after("t", "elsewhere", 3400), after("t", "c", 5000));
        EnrolmentEngagement found = analyse("t c").enrolment(0);
        assertThat(value(found, Feature.SESSIONS)).isEqualTo(1);
        // the gap after the first event; the last event counts its median, at most 5
        // minutes
        assertThat(seconds(found, 30)).isEqualTo(1700 + 300);
        assertThat(value(found, Feature.MIXED_SESSION_SHARE)).isEqualTo(1);
        assertThat(sessionsOf("t").getFirst().parts()).extracting(Session.Part::course)
            .containsExactly("c", "", "elsewhere");
    }

    @Test
    void theOrderOfRowsAndFilesDoesNotMatter() {
        List<TraceFiles.Event> events = new ArrayList<>();
        Random random = new Random(5);
        for (int at = 0; at < 300; at++) {
            // many in the same second
            events.add(after("t" + random.nextInt(3), List.of("a", "b", "c").get(random.nextInt(3)),
                    random.nextInt(200) * 97L, List.of("mod_page", "mod_forum", "core").get(random.nextInt(3)))
                .rowId("r" + at));
        }
        String[] enrolments = { "t0 a", "t0 b", "t1 b", "t2 a", "t2 c" };
        new TraceFiles().add(events).write(this.store, this.folder.resolve("work"), FIRST);
        EngagementResults expected = analyse(enrolments);
        List<Session> expectedSessions = sessionsOf("t0");
        this.store.clear();
        Collections.shuffle(events, random);
        new TraceFiles().add(events.subList(0, 170)).write(this.store, this.folder.resolve("work"), SECOND);
        // twenty are in both
        new TraceFiles().add(events.subList(150, 300)).write(this.store, this.folder.resolve("work"), FIRST);
        EngagementResults found = analyse("t2 c", "t1 b", "t0 b", "t2 a", "t0 a");
        assertThat(describe(found)).isEqualTo(describe(expected));
        assertThat(sessionsOf("t0")).isEqualTo(expectedSessions);
        assertThat(found.summary().repeated()).isEqualTo(20);
        assertThat(found.summary().events()).isEqualTo(300);
    }

    private static List<String> describe(EngagementResults results) {
        return Stream.concat(
                results.enrolments()
                    .map((row) -> row.teacher() + row.course() + Arrays.toString(row.features())
                            + Arrays.toString(row.scores()) + row.level() + row.profile()
                            + Arrays.toString(row.hoursByThreshold()) + Arrays.toString(row.sessionsByThreshold())),
                results.teachers()
                    .map((row) -> row.teacher() + row.courses() + Arrays.toString(row.scores()) + row.level()
                            + row.profile()))
            .toList();
    }

    @Test
    void theSameExportTwiceCountsOnce() {
        TraceFiles.Event[] events = { after("t", "c", 0), after("t", "c", 60), after("t", "c", 60).copy(2),
                after("t", "c", 90).rowId("7") };
        write(FIRST, events);
        double[] once = analyse("t c").enrolment(0).features();
        write(SECOND, events);
        EngagementResults twice = analyse("t c");
        assertThat(twice.enrolment(0).features()).isEqualTo(once);
        assertThat(twice.summary().repeated()).isEqualTo(4);
        assertThat(value(twice.enrolment(0), Feature.EVENTS)).isEqualTo(4);
    }

    @Test
    void equalRowsCountAsOftenAsTheSourceThatHasMost() {
        write(FIRST, after("t", "c", 0), after("t", "c", 0).copy(2), after("t", "c", 5));
        write(SECOND, after("t", "c", 0), after("t", "c", 0).copy(2), after("t", "c", 0).copy(3), after("t", "c", 7));
        assertThat(value(analyse("t c").enrolment(0), Feature.EVENTS)).isEqualTo(5);
    }

    @Test
    void aReasonThatOneSourceKnowsHolds() {
        write(FIRST, after("t", "c", 0).rowId("1"), after("t", "c", 5));
        write(SECOND, after("t", "c", 0).rowId("1").excluded("role"), after("t", "c", 5).excluded("role"));
        EngagementResults results = analyse("t c");
        assertThat(results.summary().counted()).isZero();
        assertThat(results.summary().repeated()).isEqualTo(2);
    }

    @Test
    void rowsOfDifferentPlatformsMayHaveTheSameIds() {
        write(FIRST, after("t", "c", 0).rowId("1"), after("t", "c", 50).rowId("2"));
        write(SECOND, after("t", "c", 20).rowId("1"), after("u", "c", 50).rowId("2"));
        assertThat(analyse("t c", "u c").summary().counted()).isEqualTo(4);
    }

}
