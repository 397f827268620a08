package org.throughline.report;

import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Facet;
import org.throughline.community.Backbone;
import org.throughline.community.CoEnrolment;
import org.throughline.community.ContentNetwork;
import org.throughline.community.LeidenEnsemble;
import org.throughline.community.Network;
import org.throughline.community.Partition;
import org.throughline.community.ThreadKind;
import org.throughline.community.ThreadLabels;
import org.throughline.community.ThreadLabels.ThreadLabel;
import org.throughline.community.ThreadParameters;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;
import org.throughline.store.Batches;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/** Which courses form threads. */
final class ThreadsAnalysis implements Analysis {

    /** Relative to the resolution of the run. */
    private static final List<Double> SCAN = List.of(0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0);

    private static final int SCAN_SEARCHES = 20;

    private static final int BATCH = 5_000;

    private final ThreadParameters parameters;

    private final Month yearStart;

    private final Database database;

    private final QueryCatalogue queries;

    private List<Map<String, Object>> threads = List.of();

    ThreadsAnalysis(ThreadParameters parameters, Month yearStart, Database database, QueryCatalogue queries) {
        this.parameters = parameters;
        this.yearStart = yearStart;
        this.database = database;
        this.queries = queries;
    }

    @Override
    public String kind() {
        return AnalysisKind.THREADS.key();
    }

    @Override
    public Map<String, Object> parameters() {
        return RunParameters.describe(parameters, yearStart);
    }

    @Override
    public Long seed() {
        return parameters.seed();
    }

    /** Without the threads of earlier runs: the same data have the same threads. */
    @Override
    public String inputHash(Projection projection) {
        return projection.contentHash();
    }

    @Override
    public Map<String, @Nullable Object> execute(String run, Projection projection, Phases phases) {
        CategoryMatrix thematic = CategoryMatrix.of(projection, Facet.THEMATIC, parameters.decay());
        CategoryMatrix disciplinary = CategoryMatrix.of(projection, Facet.DISCIPLINARY, parameters.decay());
        Network network = network(parameters, projection, thematic, disciplinary, phases.start("network"));
        LeidenEnsemble ensemble = LeidenEnsemble.of(network, parameters.leiden(), parameters.searches(),
                parameters.seed(), phases.start("communities"));
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("kind", parameters.kind().key());
        summary.put("quality", quality(ensemble));
        summary.put("scan", scan(network, phases.start("scan")));
        IntFunction<String> topicName = topicNames(projection);
        summary.put("timeline", ThreadYears.of(projection, network, parameters, yearStart, phases.start("timeline"))
            .toSummary(topicName));
        this.threads = threads(run, projection, ensemble.best(), topicName);
        writeRelations(run, projection, network, thematic, disciplinary, phases.start("write"));
        return summary;
    }

    static Network network(ThreadParameters parameters, Projection projection, CategoryMatrix thematic,
            CategoryMatrix disciplinary, Progress progress) {
        return switch (parameters.kind()) {
            case CONTENT ->
                ContentNetwork.of(thematic, disciplinary, parameters.similarity(), parameters.network(), progress);
            case CO_ENROLMENT -> Backbone
                .of(CoEnrolment.of(projection.completed(), projection.courses().size(), DateInterval.ALWAYS, progress),
                        parameters.significance())
                .network();
        };
    }

    private Map<String, @Nullable Object> quality(LeidenEnsemble ensemble) {
        Map<String, @Nullable Object> quality = new LinkedHashMap<>();
        quality.put("communities", ensemble.best().communityCount());
        quality.put("modularity", orNull(ensemble.modularity()));
        quality.put("resolution", parameters.leiden().resolution());
        quality.put("seeds", ensemble.searches());
        quality.put("shareOfBest", orNull(ensemble.reachedShare()));
        quality.put("ari", orNull(ensemble.meanAdjustedRandIndex()));
        quality.put("nmi", orNull(ensemble.meanNormalisedMutualInformation()));
        return quality;
    }

    private List<Map<String, @Nullable Object>> scan(Network network, Progress progress) {
        List<Double> resolutions = SCAN.stream().map((factor) -> factor * parameters.leiden().resolution()).toList();
        List<Map<String, @Nullable Object>> points = new ArrayList<>();
        for (LeidenEnsemble.ScanPoint point : LeidenEnsemble.scan(network, parameters.leiden(), resolutions,
                Math.min(parameters.searches(), SCAN_SEARCHES), parameters.seed(), progress)) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            map.put("resolution", point.resolution());
            map.put("communities", point.communities());
            map.put("modularity", orNull(point.modularity()));
            map.put("ari", orNull(point.ensemble().meanAdjustedRandIndex()));
            map.put("nmi", orNull(point.ensemble().meanNormalisedMutualInformation()));
            points.add(map);
        }
        return points;
    }

    private IntFunction<String> topicNames(Projection projection) {
        List<String> ids = IntStream.range(0, projection.topics().size()).mapToObj(projection.topics()::id).toList();
        Map<String, String> names = new LinkedHashMap<>();
        database.forEach(queries.get("report/name-topics"), Map.of("ids", ids),
                (row) -> names.put(row.string("id"), row.string("name")));
        return (topic) -> names.getOrDefault(ids.get(topic), ids.get(topic));
    }

    private List<Map<String, Object>> threads(String run, Projection projection, Partition partition,
            IntFunction<String> topicName) {
        List<ThreadLabel> labels = ThreadLabels.of(partition, projection.covers(), topicName);
        int[][] members = partition.members();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int thread = 0; thread < members.length; thread++) {
            ThreadLabel label = labels.get(thread);
            rows.add(Map.of("id", run + "/" + (thread + 1), "properties",
                    Map.of("kind", parameters.kind().key(), "number", thread + 1, "label", label.text(), "topics",
                            label.topics(), "size", members[thread].length),
                    "courses", Arrays.stream(members[thread]).mapToObj(projection.courses()::id).toList()));
        }
        return rows;
    }

    private void writeRelations(String run, Projection projection, Network network, CategoryMatrix thematic,
            CategoryMatrix disciplinary, Progress progress) {
        CourseSimilarity byTopic = parameters.similarity().over(thematic);
        CourseSimilarity byDiscipline = parameters.similarity().over(disciplinary);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int first = 0; first < network.nodeCount(); first++) {
            for (int at = network.start(first); at < network.end(first); at++) {
                int second = network.neighbour(at);
                if (second > first) {
                    Map<String, Object> properties = new LinkedHashMap<>();
                    properties.put("kind", parameters.kind().key());
                    properties.put("weight", network.weight(at));
                    putIfBothCategorised(properties, Facet.THEMATIC, thematic, byTopic, first, second);
                    putIfBothCategorised(properties, Facet.DISCIPLINARY, disciplinary, byDiscipline, first, second);
                    rows.add(Map.of("first", projection.courses().id(first), "second", projection.courses().id(second),
                            "properties", properties));
                }
            }
            if (rows.size() >= BATCH || first == network.nodeCount() - 1) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                database.write(queries.get("threads/write-relations"), Map.of("run", run, "rows", rows));
                rows.clear();
                progress.advanced(first + 1, network.nodeCount());
            }
        }
    }

    private static void putIfBothCategorised(Map<String, Object> properties, Facet facet, CategoryMatrix matrix,
            CourseSimilarity similarity, int first, int second) {
        if (matrix.isCategorised(first) && matrix.isCategorised(second)) {
            properties.put(facet.key(), similarity.of(first, second));
        }
    }

    /** In one transaction, so that nobody ever sees two divisions of the courses. */
    @Override
    public void publish(String run, Phases phases) {
        database.write(queries.get("threads/publish-threads"),
                Map.of("run", run, "kind", parameters.kind().key(), "threads", threads));
        Batches.repeat((limit) -> database
            .write(queries.get("threads/delete-older-relations"),
                    Map.of("run", run, "kind", parameters.kind().key(), "limit", limit))
            .rows()
            .getFirst()
            .longValue("deleted"));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return CoherenceWriter.orNull(value);
    }

}
