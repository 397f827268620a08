package org.throughline.bench;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.throughline.coherence.AnalysisParameters;
import org.throughline.coherence.AnalysisTable;
import org.throughline.coherence.CoherenceParameters;
import org.throughline.coherence.SelectionAnalysis;
import org.throughline.coherence.TypeThresholds;
import org.throughline.coherence.nullmodel.NullModel;
import org.throughline.coherence.nullmodel.NullParameters;
import org.throughline.coherence.nullmodel.PoolCriterion;
import org.throughline.graph.Projection;

/**
 * Every measure with the closed form of chance at the real and at the planned size, on
 * projections of random selections: topics in two levels, two or three a course;
 * disciplines in three levels, one a course; three languages, and popular courses ten
 * times as popular as others.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 2)
public class ScaleBenchmark {

    private static final long SEED = 20261102;

    private static final AnalysisParameters CLOSED_FORM = new AnalysisParameters(CoherenceParameters.defaults(),
            new NullParameters(NullModel.FIXED_ROW, 0, 1), EnumSet.allOf(PoolCriterion.class),
            TypeThresholds.defaults());

    /** Teachers, courses and completions. */
    public enum Size {

        REAL(15_000, 6_000, 200_000),

        PLANNED(1_000_000, 100_000, 10_000_000);

        private final int teachers;

        private final int courses;

        private final int completions;

        Size(int teachers, int courses, int completions) {
            this.teachers = teachers;
            this.courses = courses;
            this.completions = completions;
        }

    }

    @Param
    @SuppressWarnings("NullAway.Init") // JMH sets it
    private Size size;

    @SuppressWarnings("NullAway.Init") // JMH calls prepare
    private Projection projection;

    @Setup
    public void prepare() {
        this.projection = projection(size);
    }

    private static Projection projection(Size size) {
        SplittableRandom random = new SplittableRandom(SEED);
        Projection.Builder builder = Projection.builder();
        int topics = Math.max(200, size.courses / 100);
        for (int topic = 50; topic < topics; topic++) {
            builder.broaderTopic("k" + topic, "k" + topic % 50);
        }
        for (int discipline = 5; discipline < 300; discipline++) {
            builder.broaderDiscipline("d" + discipline,
                    "d" + ((discipline < 40) ? discipline % 5 : 5 + discipline % 35));
        }
        String[] courses = new String[size.courses];
        for (int course = 0; course < courses.length; course++) {
            courses[course] = "c" + course;
            builder.course(courses[course]);
            for (int at = 0; at < 2 + course % 2; at++) {
                builder.covers(courses[course], "k" + (50 + random.nextInt(topics - 50)), 1);
            }
            builder.inDiscipline(courses[course], "d" + (40 + random.nextInt(260)));
        }
        LocalDate start = LocalDate.of(2021, 1, 1);
        for (int teacher = 0; teacher < size.teachers; teacher++) {
            String id = "t" + teacher;
            builder.teaches(id, "d" + (5 + random.nextInt(295)));
            int count = size.completions / size.teachers + ((teacher < size.completions % size.teachers) ? 1 : 0);
            for (int at = 0; at < count; at++) {
                int popular = random.nextInt(2) * courses.length * 9 / 10;
                int course = Math.min(courses.length - 1, popular + random.nextInt(courses.length - popular));
                builder.completed(id, courses[course], start.plusDays(random.nextInt(1_800)));
            }
        }
        return builder.build();
    }

    /**
     * Both facets, all measures, mean, standard deviation and z in closed form, types.
     */
    @Benchmark
    public AnalysisTable measuresAndClosedForm() {
        return new SelectionAnalysis(projection, CLOSED_FORM).all(SelectionAnalysis.Phases.NONE);
    }

    static void print(Collection<RunResult> results) {
        double real = score(results, Size.REAL);
        double planned = score(results, Size.PLANNED);
        for (Size size : Size.values()) {
            System.out.printf(Locale.ROOT, "%-42s %,12.1f ms, %,d teachers, %,d courses, %,d completions%n",
                    "measures and closed form", (size == Size.REAL) ? real : planned, size.teachers, size.courses,
                    size.completions);
        }
        System.out.printf(Locale.ROOT, "%-42s %,12.2f of the completions%n", "exponent of growth",
                Math.log(planned / real) / Math.log((double) Size.PLANNED.completions / Size.REAL.completions));
    }

    private static double score(Collection<RunResult> results, Size size) {
        return results.stream()
            .filter((result) -> result.getPrimaryResult().getLabel().equals("measuresAndClosedForm")
                    && size.name().equals(result.getParams().getParam("size")))
            .mapToDouble((result) -> result.getPrimaryResult().getScore())
            .findFirst()
            .orElse(Double.NaN);
    }

}
