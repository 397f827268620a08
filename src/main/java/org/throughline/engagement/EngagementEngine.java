package org.throughline.engagement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Progress;
import org.throughline.stats.Descriptives;
import org.throughline.stats.RankCorrelation;
import org.throughline.stats.Reliability;

/**
 * Computes engagement from all traces of a store: sessions, features, scores and
 * profiles. The result depends on the traces, the enrolments and the parameters alone, to
 * the bit: not on the order of rows, files or enrolments, nor on the number of threads.
 */
public final class EngagementEngine {

    /** Steps after those of the database: scores, profiles twice, summary. */
    private static final int LATER_STEPS = 4;

    private static final int STEPS = TraceAnalysis.REPORTED + LATER_STEPS;

    private final TraceStore traces;

    private final Path work;

    private final long memory;

    /**
     * An engine.
     * @param traces what people did
     * @param work where temporary files may be
     * @param memory bytes that the database may use, besides the heap
     */
    public EngagementEngine(TraceStore traces, Path work, long memory) {
        this.traces = traces;
        this.work = work;
        this.memory = memory;
    }

    /**
     * Analyses all enrolments.
     * @param enrolments distinct by teacher and course, in any order
     * @param parameters of the analysis
     * @param progress follows and stops it, also in the middle of a long statement
     * @param sessions the Parquet file that is written: the sessions under the main
     * threshold, for {@link SessionReader}; only when all has succeeded
     * @return the results
     * @throws IllegalArgumentException if an enrolment occurs twice
     * @throws CancellationException if the progress says so or the thread is interrupted
     * @throws DuckException if the database fails, as without room for its files
     */
    public EngagementResults analyse(Stream<Enrolment> enrolments, EngagementParameters parameters, Progress progress,
            Path sessions) {
        List<Enrolment> sorted = sorted(enrolments);
        Path unfinished = unfinished(sessions);
        try {
            EngagementResults results = analyse(sorted, parameters, progress, unfinished);
            Files.move(unfinished, sessions, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return results;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        finally {
            delete(unfinished);
        }
    }

    private EngagementResults analyse(List<Enrolment> enrolments, EngagementParameters parameters, Progress progress,
            Path unfinished) {
        Progress silent = new Silent(progress);
        FeatureTable features;
        TraceAnalysis analysis;
        try (DuckDatabase database = DuckDatabase.open(work, memory)) {
            database.stopBy(progress);
            analysis = new TraceAnalysis(database, traces, parameters);
            features = analysis.run(enrolments, unfinished, (done) -> progress.advanced(done, STEPS));
        }
        FeatureTable found = features;
        Groups groups = Groups.of(enrolments, features::isTraced, parameters.minimumGroup());
        ScoreTable scores = ScoreTable.of(features, groups, parameters.normalisation(), silent);
        progress.advanced(STEPS - LATER_STEPS + 1, STEPS);
        Profiler profiler = new Profiler(scores, parameters, silent);
        progress.advanced(STEPS - LATER_STEPS + 2, STEPS);
        Map<String, Integer> courses = new LinkedHashMap<>();
        ScoreTable teacherScores = scores.ofTeachers(enrolments, courses);
        Profiler teacherProfiler = new Profiler(teacherScores, parameters, silent);
        progress.advanced(STEPS - LATER_STEPS + 3, STEPS);
        EngagementSummary summary = new EngagementSummary(analysis.events(), analysis.counted(), analysis.excluded(),
                analysis.repeated(), enrolments.size(), count(features, found::isActive),
                count(features, (row) -> found.isTraced(row) && !found.isActive(row)),
                count(features, (row) -> !found.isTraced(row)), groups.pooled(), groups.overAll(), courses.size(),
                (int) IntStream.range(0, courses.size())
                    .filter((row) -> !Double.isNaN(teacherScores.composite(row)))
                    .count(),
                reliability(scores, profiler.profiles().categories(), parameters), profiler.profiles(),
                teacherProfiler.profiles(), thresholds(features, parameters));
        progress.advanced(STEPS, STEPS);
        return new EngagementTable(summary, new EngagementTable.Rows(enrolments, features, groups, scores, profiler),
                new EngagementTable.Teachers(courses, teacherScores, teacherProfiler));
    }

    private static List<Enrolment> sorted(Stream<Enrolment> enrolments) {
        List<Enrolment> sorted = enrolments
            .sorted(Comparator.comparing(Enrolment::teacher).thenComparing(Enrolment::course))
            .toList();
        for (int at = 1; at < sorted.size(); at++) {
            Enrolment one = sorted.get(at - 1);
            if (one.teacher().equals(sorted.get(at).teacher()) && one.course().equals(sorted.get(at).course())) {
                throw new IllegalArgumentException(
                        "There are two enrolments of " + one.teacher() + " in " + one.course());
            }
        }
        return sorted;
    }

    private static Path unfinished(Path sessions) {
        try {
            Path folder = sessions.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            return Files.createTempFile(folder, ".sessions-", ".parquet");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static int count(FeatureTable features, IntPredicate condition) {
        return (int) IntStream.range(0, features.rows()).filter(condition).count();
    }

    /** Of the category scores, turned so that high is engaged. */
    private static Reliability reliability(ScoreTable scores, List<EngagementCategory> categories,
            EngagementParameters parameters) {
        double[][] rows = IntStream.range(0, scores.rows())
            .mapToObj((row) -> categories.stream()
                .mapToDouble((category) -> category.sign() * scores.row(row)[category.index()])
                .toArray())
            .filter((row) -> Arrays.stream(row).noneMatch(Double::isNaN))
            .toArray(double[][]::new);
        return Reliability.of(rows, categories.size(), parameters.bootstraps(), parameters.seed());
    }

    private static List<ThresholdEffect> thresholds(FeatureTable features, EngagementParameters parameters) {
        List<ThresholdEffect> effects = new ArrayList<>();
        int main = EngagementParameters.THRESHOLDS.indexOf(parameters.threshold());
        double[] mainHours = defined(features.hours(main));
        for (int at = 0; at < EngagementParameters.THRESHOLDS.size(); at++) {
            double[] hours = defined(features.hours(at));
            Descriptives described = Descriptives.of(hours);
            effects.add(new ThresholdEffect(EngagementParameters.THRESHOLDS.get(at), Arrays.stream(hours).sum(),
                    orEmpty(described.mean()), orEmpty(described.median()),
                    Arrays.stream(features.sessions(at)).asLongStream().filter((count) -> count > 0).sum(),
                    RankCorrelation.spearman(mainHours, hours)));
        }
        return effects;
    }

    private static double[] defined(double... column) {
        return Arrays.stream(column).filter((value) -> !Double.isNaN(value)).toArray();
    }

    private static OptionalDouble orEmpty(@Nullable Double value) {
        return (value == null) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /** Stops as another one does, but has steps of its own that nobody follows. */
    private record Silent(Progress progress) implements Progress {

        @Override
        public void advanced(int done, int total) {
            // steps of parts
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }

    }

}
