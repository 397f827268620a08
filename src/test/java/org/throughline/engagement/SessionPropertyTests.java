package org.throughline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.throughline.engagement.TraceFiles.after;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.throughline.concurrent.Progress;

/** What holds of sessions whatever people did, by a second computation in plain Java. */
class SessionPropertyTests {

    private static final long MEMORY = 256L << 20;

    private static final List<String> COURSES = List.of("a", "b");

    private static final int PERSONS = 4;

    @SuppressWarnings("NullAway.Init") // made before each try
    private Path folder;

    @BeforeTry
    void open() throws IOException {
        this.folder = Files.createTempDirectory("sessions");
    }

    @AfterTry
    void close() throws IOException {
        try (Stream<Path> found = Files.walk(this.folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** One event: who, where, when and with what; course 2 is no course. */
    private record Act(int person, int course, long second, int component) {

        TraceFiles.Event event() {
            return after("t" + person, (course < 2) ? COURSES.get(course) : null, second, "mod_" + component);
        }

    }

    private static List<Act> acts(long seed, int count) {
        Random random = new Random(seed);
        List<Act> acts = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            // around the thresholds, to the second, and many in the same second
            long second = 300L * random.nextInt(200) + random.nextInt(3);
            acts.add(new Act(random.nextInt(PERSONS), random.nextInt(3), second, random.nextInt(2)));
        }
        return acts;
    }

    private EngagementResults analyse(List<Act> acts) {
        TraceStore store = new TraceStore(this.folder.resolve("traces"));
        TraceFiles traces = new TraceFiles();
        for (int at = 0; at < acts.size(); at++) {
            // equal rows of one file are told apart by their number
            int copy = 1;
            for (int before = 0; before < at; before++) {
                copy += acts.get(before).equals(acts.get(at)) ? 1 : 0;
            }
            traces.add(acts.get(at).event().copy(copy));
        }
        traces.write(store, this.folder.resolve("work"), "00000000000000aa");
        return new EngagementEngine(store, this.folder.resolve("work"), MEMORY).analyse(enrolments().stream(),
                new EngagementParameters(30, ZoneOffset.UTC, Normalisation.RANK, 2, ProfileMethod.K_MEANS, 1, 1, 0, 1),
                Progress.NONE, this.folder.resolve("sessions.parquet"));
    }

    private static List<Enrolment> enrolments() {
        List<Enrolment> enrolments = new ArrayList<>();
        for (int person = 0; person < PERSONS; person++) {
            for (String course : COURSES) {
                enrolments.add(new Enrolment("t" + person, course, "2023", true, null, null, null));
            }
        }
        return enrolments;
    }

    /** By enrolment and threshold, straight from the definition. */
    private static double[][] seconds(List<Act> acts, int[][] sessions) {
        List<Act> sorted = acts.stream()
            .sorted(Comparator.comparingInt(Act::person)
                .thenComparingLong(Act::second)
                // outside of all courses comes first
                .thenComparingInt((act) -> (act.course == 2) ? -1 : act.course)
                .thenComparingInt(Act::component))
            .toList();
        double[][] seconds = new double[PERSONS * 2][4];
        for (int threshold = 0; threshold < 4; threshold++) {
            long most = EngagementParameters.THRESHOLDS.get(threshold) * 60L;
            int[] lastSession = new int[PERSONS * 2];
            int session = 1;
            for (int at = 0; at < sorted.size(); at++) {
                Act act = sorted.get(at);
                if (act.course < 2) {
                    int enrolment = act.person * 2 + act.course;
                    sessions[enrolment][threshold] += (lastSession[enrolment] == session) ? 0 : 1;
                    lastSession[enrolment] = session;
                    seconds[enrolment][threshold] += isWithin(sorted, at, most) ? gap(sorted, at)
                            : last(sorted, act, most);
                }
                session += isWithin(sorted, at, most) ? 0 : 1;
            }
        }
        return seconds;
    }

    private static boolean isWithin(List<Act> sorted, int at, long most) {
        return at + 1 < sorted.size() && sorted.get(at + 1).person == sorted.get(at).person && gap(sorted, at) <= most;
    }

    private static long gap(List<Act> sorted, int at) {
        return sorted.get(at + 1).second - sorted.get(at).second;
    }

    private static double last(List<Act> sorted, Act act, long most) {
        double[] gaps = IntStream.range(0, sorted.size())
            .filter((at) -> sorted.get(at).course == act.course && sorted.get(at).component == act.component
                    && isWithin(sorted, at, most))
            .mapToDouble((at) -> gap(sorted, at))
            .sorted()
            .toArray();
        return (gaps.length == 0) ? 0 : Math.min(300, (gaps[(gaps.length - 1) / 2] + gaps[gaps.length / 2]) / 2);
    }

    @Property(tries = 15, shrinking = ShrinkingMode.OFF)
    void sessionsAreThoseOfTheDefinition(@ForAll long seed, @ForAll @IntRange(min = 1, max = 150) int count) {
        List<Act> acts = acts(seed, count);
        EngagementResults results = analyse(acts);
        int[][] sessions = new int[PERSONS * 2][4];
        double[][] seconds = seconds(acts, sessions);
        for (int row = 0; row < results.enrolmentCount(); row++) {
            EnrolmentEngagement found = results.enrolment(row);
            if (found.sessionsByThreshold()[0] < 0) {
                // nobody did anything in the course
                continue;
            }
            assertThat(found.sessionsByThreshold()).isEqualTo(sessions[row]);
            double[] hours = Arrays.stream(seconds[row]).map((value) -> value / 3600).toArray();
            assertThat(found.hoursByThreshold()).isEqualTo(hours);
            assertThat(found.sessionsByThreshold()).isSortedAccordingTo(Comparator.reverseOrder());
        }
        theSessionsOfATeacherAddUp(results);
    }

    private void theSessionsOfATeacherAddUp(EngagementResults results) {
        SessionReader reader = new SessionReader(this.folder.resolve("sessions.parquet"), this.folder.resolve("work"),
                MEMORY);
        for (Session session : reader.sessionsOf("t0")) {
            double whole = session.parts().stream().mapToDouble(Session.Part::seconds).sum();
            assertThat(whole).isEqualTo(Duration.between(session.start(), session.finish()).toMillis() / 1000.0);
        }
        for (int course = 0; course < 2; course++) {
            String id = COURSES.get(course);
            double hours = reader.sessionsOf("t0")
                .stream()
                .flatMap((session) -> session.parts().stream())
                .filter((part) -> part.course().equals(id))
                .mapToDouble(Session.Part::seconds)
                .sum() / 3600;
            results.enrolment(course)
                .feature(Feature.TIME_ON_TASK)
                .ifPresent((value) -> assertThat(value).isEqualTo(hours, within(1e-12)));
        }
    }

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void theOrderOfRowsChangesNothing(@ForAll long seed) {
        List<Act> acts = acts(seed, 100);
        EngagementResults one = analyse(acts);
        List<Act> shuffled = new ArrayList<>(acts);
        Collections.shuffle(shuffled, new Random(seed));
        new TraceStore(this.folder.resolve("traces")).clear();
        EngagementResults other = analyse(shuffled);
        for (int row = 0; row < one.enrolmentCount(); row++) {
            assertThat(other.enrolment(row).features()).isEqualTo(one.enrolment(row).features());
            assertThat(other.enrolment(row).scores()).isEqualTo(one.enrolment(row).scores());
            assertThat(other.enrolment(row).level()).isEqualTo(one.enrolment(row).level());
        }
    }

}
