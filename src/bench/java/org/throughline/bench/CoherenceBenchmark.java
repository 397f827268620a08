package org.throughline.bench;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.throughline.coherence.CoherenceEngine;
import org.throughline.coherence.CoherenceParameters;
import org.throughline.coherence.CoherenceTable;
import org.throughline.coherence.similarity.Facet;
import org.throughline.concurrent.Exclusion;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;
import org.throughline.report.AnalysisKind;
import org.throughline.report.RunListener;
import org.throughline.report.RunReport;
import org.throughline.engagement.TraceStore;
import org.throughline.report.EngagementSettings;
import org.throughline.report.RunService;
import org.throughline.store.ProjectionLoader;
import org.throughline.store.Projections;
import org.throughline.store.Query;
import org.throughline.store.Repositories;

/** The coherence of everybody: on the projection, in Cypher, and with all around it. */
@State(Scope.Benchmark)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CoherenceBenchmark {

    private static final CoherenceParameters PARAMETERS = CoherenceParameters.defaults();

    private final Bench bench = Bench.filled();

    private final ProjectionLoader loader = new ProjectionLoader(bench.database(), bench.queries());

    private final Projection projection = loader.load();

    private final Repositories repositories = Repositories.open(bench.database());

    private final RunService runs = new RunService(bench.database(), bench.queries(),
            new Projections(bench.database(), bench.queries()), repositories.runs(),
            new EngagementSettings(new TraceStore(Bench.folder().resolve("no-traces")), Bench.folder(), 1L << 30,
                    ZoneOffset.UTC),
            new Exclusion(), Clock.systemUTC(), "benchmark");

    /** All measures in both facets, with the category matrices they need. */
    @Benchmark
    @BenchmarkMode(Mode.AverageTime)
    @Warmup(iterations = 5, time = 2)
    @Measurement(iterations = 5, time = 3)
    public CoherenceTable measure() {
        return new CoherenceEngine(projection, PARAMETERS).all(Progress.NONE);
    }

    /** One measure in one facet, in Cypher. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public int referenceMeanLinkage() {
        return reference("mean-linkage", Facet.THEMATIC);
    }

    /** All measures in both facets, in Cypher: the work of {@link #measure}. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 0)
    @Measurement(iterations = 2)
    public int referenceMeasures() {
        int rows = 0;
        for (Facet facet : Facet.values()) {
            for (String measure : List.of("mean-linkage", "largest-thread", "linked-share", "largest-component")) {
                rows += reference(measure, facet);
            }
        }
        return rows + reference("fit", Facet.DISCIPLINARY) + reference("coverage", Facet.THEMATIC);
    }

    private int reference(String measure, Facet facet) {
        Query query = bench.queries().get("measures/" + measure);
        Map<String, Object> known = new HashMap<>();
        known.put("teacher", null);
        known.put("facet", facet.key());
        known.put("similarity", PARAMETERS.similarity().key());
        known.put("variant", PARAMETERS.variant().key());
        known.put("from", null);
        known.put("to", null);
        known.put("decay", PARAMETERS.decay());
        known.keySet().retainAll(query.parameters().stream().map(Query.Parameter::name).toList());
        return bench.database().list(query, known).size();
    }

    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 3)
    @Measurement(iterations = 5)
    public Projection loadProjection() {
        return loader.load();
    }

    /** Load, measure, write back; the results of the time before are replaced. */
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Warmup(iterations = 2)
    @Measurement(iterations = 3)
    public RunReport analyse() {
        return runs.await(runs.start(AnalysisKind.COHERENCE, Map.of(), RunListener.NONE).id());
    }

    @TearDown
    public void close() {
        runs.close();
        repositories.close();
        bench.close();
    }

}
