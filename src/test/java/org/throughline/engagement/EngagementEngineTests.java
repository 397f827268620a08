package org.throughline.engagement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.throughline.engagement.TraceFiles.after;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.concurrent.Progress;
import org.throughline.stats.AdjustedRandIndex;
import org.throughline.stats.NormalScores;

/** Scores, levels and profiles of small cohorts, and how an analysis ends. */
class EngagementEngineTests {

    private static final long MEMORY = 256L << 20;

    private static final int LEARNERS = 90;

    @TempDir
    Path folder;

    @SuppressWarnings("NullAway.Init") // made before each test
    private TraceStore store;

    @BeforeEach
    void emptyStore() {
        this.store = new TraceStore(this.folder.resolve("traces"));
    }

    private EngagementEngine engine() {
        return new EngagementEngine(this.store, this.folder.resolve("work"), MEMORY);
    }

    private EngagementResults analyse(List<Enrolment> enrolments, EngagementParameters parameters) {
        return engine().analyse(enrolments.stream(), parameters, Progress.NONE, sessions());
    }

    private Path sessions() {
        return this.folder.resolve("out/sessions.parquet");
    }

    private void write(List<TraceFiles.Event> events) {
        new TraceFiles().add(events).write(this.store, this.folder.resolve("work"), "00000000000000aa");
    }

    private static String learner(int number) {
        return "t%03d".formatted(number);
    }

    /**
     * Two courses of learners at three levels, by number: more sessions, longer ones, and
     * more posts the higher the level.
     */
    private List<Enrolment> planted() {
        Random random = new Random(3);
        List<TraceFiles.Event> events = new ArrayList<>();
        List<Enrolment> enrolments = new ArrayList<>();
        for (int number = 0; number < LEARNERS; number++) {
            int level = number % 3;
            for (String course : List.of("a", "b")) {
                enrolments.add(new Enrolment(learner(number), course, "2023", number % 10 != 9, null, null, null));
                long at = random.nextInt(5_000);
                for (int session = 0; session < 2 + 3 * level; session++) {
                    for (int act = 0; act < 4 + 10 * level + random.nextInt(3); act++) {
                        events.add(after(learner(number), course, at, "mod_page")
                            .module(course + random.nextInt(3 + 8 * level)));
                        at += 60 + random.nextInt(120);
                    }
                    for (int post = 0; post < level + random.nextInt(2); post++) {
                        events.add(new TraceFiles.Event(learner(number), course,
                                Instant.parse("2023-10-02T12:00:00Z").plusSeconds(at), "mod_forum", "reply", null, null,
                                null, null, post + 1));
                    }
                    at += 40_000 + random.nextInt(100_000);
                }
            }
        }
        write(events);
        return enrolments;
    }

    @ParameterizedTest
    @EnumSource
    void plantedLevelsAreFound(ProfileMethod method) {
        List<Enrolment> enrolments = planted();
        EngagementResults results = analyse(enrolments,
                EngagementParameters.defaults().with(method).withBootstraps(10));
        int[] planted = IntStream.range(0, LEARNERS).map((row) -> row % 3).toArray();
        int[] found = results.teachers()
            .mapToInt((teacher) -> (teacher.courses() == 0) ? -1
                    : Objects.requireNonNull(teacher.level()).compareTo(Level.LOW))
            .toArray();
        int[] complete = IntStream.range(0, LEARNERS).filter((row) -> found[row] >= 0).toArray();
        assertThat(complete).hasSize(LEARNERS - LEARNERS / 10);
        assertThat(AdjustedRandIndex
            .of(Arrays.stream(complete).map((row) -> planted[row]).toArray(),
                    Arrays.stream(complete).map((row) -> found[row]).toArray())
            .orElseThrow()).isGreaterThan(0.9);
        // and in their order
        assertThat(Arrays.stream(complete).filter((row) -> planted[row] == found[row]).count())
            .isGreaterThan(complete.length * 9L / 10);
        ProfileSolution three = results.summary().teacherProfiles().three().orElseThrow();
        assertThat(three.k()).isEqualTo(3);
        assertThat(three.profiles()).extracting(ProfileSolution.Profile::composite).isSorted();
        assertThat(three.profiles().stream().mapToInt(ProfileSolution.Profile::size).sum()).isEqualTo(complete.length);
        assertThat(three.silhouette().orElseThrow()).isGreaterThan(0.3);
        assertThat(three.bootstrapAri().orElseThrow()).isGreaterThan(0.7);
        assertThat(results.summary().enrolmentProfiles().bic()).hasSize(6);
        assertThat(results.summary().enrolmentProfiles().best().orElseThrow().k()).isBetween(2, 6);
        assertThat(results.summary().reliability().alpha().value().orElseThrow()).isBetween(0.3, 1.0);
        assertThat(results.summary().thresholds()).extracting(ThresholdEffect::minutes).containsExactly(10, 15, 30, 60);
        assertThat(results.summary().thresholds().get(2).rankCorrelation().orElseThrow()).isEqualTo(1, within(1e-12));
    }

    @Test
    void theSameSeedGivesTheSameAndAnotherOneHardlyAnything() {
        List<Enrolment> enrolments = planted();
        EngagementParameters parameters = EngagementParameters.defaults().withBootstraps(5);
        EngagementResults one = analyse(enrolments, parameters);
        EngagementResults other = analyse(enrolments, parameters);
        assertThat(other.summary()).isEqualTo(one.summary());
        for (int row = 0; row < one.enrolmentCount(); row++) {
            assertThat(describe(other.enrolment(row))).isEqualTo(describe(one.enrolment(row)));
        }
        for (int row = 0; row < one.teacherCount(); row++) {
            assertThat(describe(other.teacher(row))).isEqualTo(describe(one.teacher(row)));
        }
        EngagementResults seeded = analyse(enrolments, parameters.withSeed(99));
        assertThat(seeded.teachers().map(TeacherEngagement::level))
            .isEqualTo(one.teachers().map(TeacherEngagement::level).toList());
        assertThat(Files.exists(sessions())).isTrue();
        assertThat(this.folder.resolve("work")).isEmptyDirectory();
    }

    private static String describe(EnrolmentEngagement row) {
        return row.teacher() + row.course() + Arrays.toString(row.features()) + Arrays.toString(row.scores())
                + row.level() + row.profile() + Arrays.toString(row.hoursByThreshold());
    }

    private static String describe(TeacherEngagement row) {
        return row.teacher() + row.courses() + Arrays.toString(row.scores()) + row.level() + row.profile();
    }

    @Test
    void smallGroupsArePooledByFormatAndLevel() {
        List<TraceFiles.Event> events = new ArrayList<>();
        List<Enrolment> enrolments = new ArrayList<>();
        // a course of 10 in each of two years, one of 4 and one of 6 of the same kind,
        // and one of 2
        for (int number = 0; number < 32; number++) {
            String course = (number < 20) ? "large" : (number < 24) ? "four" : (number < 30) ? "six" : "two";
            String year = (number < 10) ? "2022" : "2023";
            enrolments.add(new Enrolment(learner(number), course, year, true, (number < 30) ? "online" : "class",
                    "basic", null));
            for (int event = 0; event <= number % 20; event++) {
                events.add(after(learner(number), course, 60L * event));
            }
        }
        write(events);
        EngagementParameters parameters = EngagementParameters.defaults().withBootstraps(0);
        EngagementResults results = analyse(enrolments, parameters);
        for (int row = 0; row < 32; row++) {
            assertThat(results.enrolment(row).pooled()).isEqualTo(row >= 20);
        }
        assertThat(results.summary().pooled()).isEqualTo(12);
        assertThat(results.summary().pooledOverAll()).isEqualTo(2);
        // within its group of ten the usage of each learner is by rank: all features but
        // time and events are the same
        double[] ranks = NormalScores.of(IntStream.range(0, 10).mapToDouble((at) -> at).toArray());
        for (int row = 0; row < 20; row++) {
            double expected = results.enrolment(row).score(EngagementCategory.USAGE).orElseThrow();
            assertThat(results.enrolment((row + 10) % 20).score(EngagementCategory.USAGE).orElseThrow())
                .isEqualTo(expected, within(1e-12));
            // time, events and views of content; the same everybody: sessions, days
            assertThat(expected).isEqualTo(3 * ranks[row % 10] / 5, within(0.12));
        }
        EngagementResults robust = analyse(enrolments, parameters.with(Normalisation.ROBUST));
        assertThat(robust.enrolment(9).composite().orElseThrow())
            .isGreaterThan(robust.enrolment(0).composite().orElseThrow());
    }

    @Test
    void theCompositeIsTheMeanOfWhatIsDefinedAndFragmentationTakesAway() {
        List<Enrolment> enrolments = planted();
        EngagementResults results = analyse(enrolments, EngagementParameters.defaults().withBootstraps(0));
        results.enrolments().forEach((row) -> {
            double[] scores = row.scores();
            assertThat(scores[EngagementCategory.PERFORMANCE.index()]).isNaN();
            assertThat(row.engagement())
                .isEqualTo((scores[EngagementCategory.USAGE.index()] + scores[EngagementCategory.COMMUNICATION.index()]
                        - scores[EngagementCategory.FRAGMENTATION.index()]) / 3, within(1e-12));
        });
        assertThat(results.summary().enrolmentProfiles().categories()).containsExactly(EngagementCategory.USAGE,
                EngagementCategory.COMMUNICATION, EngagementCategory.FRAGMENTATION);
    }

    @Test
    void twoEnrolmentsOfTheSameAreRefused() {
        Enrolment one = new Enrolment("t", "c", "2023", true, null, null, null);
        assertThatThrownBy(() -> analyse(List.of(one, one), EngagementParameters.defaults()))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("two enrolments of t in c");
    }

    @Test
    void parametersAreChecked() {
        EngagementParameters parameters = EngagementParameters.defaults();
        assertThatThrownBy(() -> parameters.withThreshold(20)).hasMessageContaining("10, 15, 30, 60");
        assertThatThrownBy(() -> parameters.withBootstraps(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(parameters.withThreshold(60).threshold()).isEqualTo(60);
        assertThat(Normalisation.parse("Robust")).isEqualTo(Normalisation.ROBUST);
        assertThat(ProfileMethod.parse("k-means")).isEqualTo(ProfileMethod.K_MEANS);
        assertThatThrownBy(() -> ProfileMethod.parse("x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Normalisation.parse("x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCancelledAnalysisLeavesNothingBehind() {
        write(List.of(after("t", "c", 0)));
        List<Enrolment> enrolments = List.of(new Enrolment("t", "c", "2023", true, null, null, null));
        assertThatThrownBy(
                () -> engine().analyse(enrolments.stream(), EngagementParameters.defaults(), new Stop(), sessions()))
            .isInstanceOf(CancellationException.class);
        assertThat(this.folder.resolve("out")).isEmptyDirectory();
        assertThat(this.folder.resolve("work")).isEmptyDirectory();
    }

    @Test
    void aLongStatementIsStopped() {
        try (DuckDatabase database = DuckDatabase.open(this.folder, MEMORY)) {
            Stop stop = new Stop();
            database.stopBy(stop);
            long start = System.nanoTime();
            assertThatThrownBy(() -> database.query("test/for-ever", (row) -> {
            })).isInstanceOf(CancellationException.class);
            assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
        }
    }

    @Test
    void anInterruptStopsAsWell() {
        try (DuckDatabase database = DuckDatabase.open(this.folder, MEMORY)) {
            database.stopBy(Progress.NONE);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> database.run("test/for-ever")).isInstanceOf(CancellationException.class);
        }
        finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** Wants everything to stop a moment after it began. */
    private static final class Stop implements Progress {

        private final long start = System.nanoTime();

        @Override
        public void advanced(int done, int total) {
            // whatever
        }

        @Override
        public boolean isCancelled() {
            return System.nanoTime() - start > 1_000_000;
        }

    }

}
