package org.throughline.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.throughline.coherence.nullmodel.Curveball;
import org.throughline.coherence.nullmodel.NullComparison;
import org.throughline.coherence.nullmodel.NullModel;
import org.throughline.coherence.nullmodel.NullParameters;
import org.throughline.coherence.nullmodel.NullResults;
import org.throughline.coherence.nullmodel.Pools;
import org.throughline.coherence.nullmodel.Statistic;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;

/**
 * Mean linkage in both facets of 15,000 teachers with 200,000 completions of 6,000
 * courses, compared with random matrices.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class NullModelBenchmark {

    static final int DRAWS = 1_000;

    static final int TEXTBOOK_DRAWS = 10;

    private static final int COURSES = 6_000;

    private final Projection projection = RandomGraph.of(15_000, COURSES, 200_000, 400);

    private final List<CategoryMatrix> matrices = Arrays.stream(Facet.values())
        .map((facet) -> CategoryMatrix.of(projection, facet, 0.5))
        .toList();

    private final List<Statistic> linkages = matrices.stream()
        .map((matrix) -> Statistic.meanLinkage(matrix.facet().key(), matrix, Similarity.PATHSIM.over(matrix)))
        .toList();

    private final Pools pools = Pools.of(projection, projection.completed(), DateInterval.ALWAYS, Set.of());

    /** A thousand matrices, mean linkage of everybody in both facets in each of them. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public NullResults curveball() {
        return NullComparison.of(new NullParameters(NullModel.CURVEBALL, DRAWS, 1), linkages, projection.completed(),
                DateInterval.ALWAYS, COURSES, pools, ParallelLoop.processors(), Progress.NONE);
    }

    /**
     * Ten of them by the published algorithm, as many trades apart, and mean linkage by
     * its definition, pair by pair; in one thread, as it is one chain.
     */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 2)
    public double textbookCurveball() {
        TextbookCurveball chain = new TextbookCurveball(projection.completed());
        List<CourseSimilarity> similarities = matrices.stream().map(Similarity.PATHSIM::over).toList();
        double sum = 0;
        for (int draw = 0; draw < TEXTBOOK_DRAWS; draw++) {
            for (int trade = 0; trade < Curveball.THINNING * chain.rows().size() / 2; trade++) {
                chain.trade();
            }
            for (Set<Integer> row : chain.rows()) {
                int[] courses = row.stream().mapToInt(Integer::intValue).sorted().toArray();
                for (CourseSimilarity similarity : similarities) {
                    sum += meanLinkage(similarity, courses);
                }
            }
        }
        return sum;
    }

    /** All courses of these data have categories. */
    private static double meanLinkage(CourseSimilarity similarity, int[] courses) {
        double sum = 0;
        for (int i = 0; i < courses.length; i++) {
            for (int j = i + 1; j < courses.length; j++) {
                sum += similarity.of(courses[i], courses[j]);
            }
        }
        return sum / Math.max(1, courses.length * (courses.length - 1.0) / 2);
    }

}
