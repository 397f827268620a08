package org.throughline.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.cwts.networkanalysis.Clustering;
import nl.cwts.networkanalysis.LeidenAlgorithm;
import nl.cwts.util.LargeDoubleArray;
import nl.cwts.util.LargeIntArray;
import org.neo4j.gds.Orientation;
import org.neo4j.gds.RelationshipType;
import org.neo4j.gds.api.IdMap;
import org.neo4j.gds.collections.ha.HugeLongArray;
import org.neo4j.gds.core.concurrency.Concurrency;
import org.neo4j.gds.core.concurrency.DefaultPool;
import org.neo4j.gds.core.huge.HugeGraph;
import org.neo4j.gds.core.loading.construction.GraphFactory;
import org.neo4j.gds.core.loading.construction.NodesBuilder;
import org.neo4j.gds.core.loading.construction.RelationshipsBuilder;
import org.neo4j.gds.core.utils.progress.tasks.ProgressTracker;
import org.neo4j.gds.termination.TerminationFlag;
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
import org.throughline.community.Leiden;
import org.throughline.community.LeidenParameters;
import org.throughline.community.Modularity;
import org.throughline.community.Network;
import org.throughline.community.Partition;

/**
 * One Leiden search of a large network: ours, that of the authors of the algorithm
 * (nl.cwts:networkanalysis) and that of Neo4j's Graph Data Science, each on its own graph
 * in memory, with their usual settings.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4)
@Measurement(iterations = 8)
public class CommunityBenchmark {

    /** What networkanalysis does unless it is told otherwise. */
    private static final int ITERATIONS = 10;

    private static final int SEEDS = 5;

    @Param({ "EVEN", "SKEWED" })
    public PlantedNetwork planted = PlantedNetwork.EVEN;

    private Network network = Network.builder(0).build();

    private nl.cwts.networkanalysis.Network ofNetworkanalysis = new nl.cwts.networkanalysis.Network(0, false,
            new LargeIntArray[] { new LargeIntArray(0), new LargeIntArray(0) }, false, false);

    private HugeGraph ofGraphDataScience = hugeGraph(network);

    private long seed;

    @Setup
    public void build() {
        network = planted.build();
        ofNetworkanalysis = networkanalysis(network);
        ofGraphDataScience = hugeGraph(network);
    }

    /** Until an iteration adds nothing, as the application does. */
    @Benchmark
    public Partition leiden() {
        return leiden(LeidenParameters.defaults());
    }

    /** As many iterations as {@link #leidenOfNetworkanalysis}. */
    @Benchmark
    public Partition leidenTenIterations() {
        return leiden(LeidenParameters.defaults().withMaxIterations(ITERATIONS));
    }

    private Partition leiden(LeidenParameters parameters) {
        return new Leiden(network, parameters).find(seed++);
    }

    @Benchmark
    public Clustering leidenOfNetworkanalysis() {
        return new LeidenAlgorithm(1 / (2 * network.totalWeight()), ITERATIONS, LeidenAlgorithm.DEFAULT_RANDOMNESS,
                new Random(seed++))
            .findClustering(ofNetworkanalysis);
    }

    @Benchmark
    public HugeLongArray leidenOfGraphDataScience() {
        return graphDataScience(1);
    }

    @Benchmark
    public HugeLongArray leidenOfGraphDataScienceOnTwoThreads() {
        return graphDataScience(2);
    }

    private HugeLongArray graphDataScience(int threads) {
        return new org.neo4j.gds.leiden.Leiden(ofGraphDataScience, 10, 1, 0.01, false, seed++, null, 1e-4,
                new Concurrency(threads), ProgressTracker.NULL_TRACKER, TerminationFlag.RUNNING_TRUE)
            .compute()
            .communities();
    }

    private static nl.cwts.networkanalysis.Network networkanalysis(Network network) {
        int edges = network.edgeCount();
        LargeIntArray[] ends = { new LargeIntArray(edges), new LargeIntArray(edges) };
        LargeDoubleArray weights = new LargeDoubleArray(edges);
        int edge = 0;
        for (int node = 0; node < network.nodeCount(); node++) {
            for (int at = network.start(node); at < network.end(node); at++) {
                if (network.neighbour(at) > node) {
                    ends[0].set(edge, node);
                    ends[1].set(edge, network.neighbour(at));
                    weights.set(edge++, network.weight(at));
                }
            }
        }
        double[] strengths = IntStream.range(0, network.nodeCount()).mapToDouble(network::strength).toArray();
        return new nl.cwts.networkanalysis.Network(strengths, ends, weights, false, false);
    }

    private static HugeGraph hugeGraph(Network network) {
        NodesBuilder nodes = GraphFactory.initNodesBuilder()
            .maxOriginalId(Math.max(0, network.nodeCount() - 1))
            .nodeCount(network.nodeCount())
            .concurrency(new Concurrency(1))
            .build();
        for (int node = 0; node < network.nodeCount(); node++) {
            nodes.addNode(node);
        }
        IdMap ids = nodes.build().idMap();
        RelationshipsBuilder relationships = GraphFactory.initRelationshipsBuilder()
            .nodes(ids)
            .relationshipType(RelationshipType.of("RELATED_TO"))
            .orientation(Orientation.UNDIRECTED)
            .addPropertyConfig(GraphFactory.PropertyConfig.of("weight"))
            .concurrency(new Concurrency(1))
            .executorService(DefaultPool.INSTANCE)
            .build();
        for (int node = 0; node < network.nodeCount(); node++) {
            for (int at = network.start(node); at < network.end(node); at++) {
                if (network.neighbour(at) > node) {
                    relationships.add(node, network.neighbour(at), network.weight(at));
                }
            }
        }
        return GraphFactory.create(ids, relationships.build());
    }

    private Partition partition(String label) {
        return switch (label) {
            case "leiden" -> leiden();
            case "leidenTenIterations" -> leidenTenIterations();
            case "leidenOfNetworkanalysis" -> Partition.of(leidenOfNetworkanalysis().getClusters());
            case "leidenOfGraphDataScience" -> partition(leidenOfGraphDataScience());
            case "leidenOfGraphDataScienceOnTwoThreads" -> partition(leidenOfGraphDataScienceOnTwoThreads());
            default -> throw new IllegalArgumentException("There is no search " + label);
        };
    }

    private Partition partition(HugeLongArray communities) {
        return Partition.of(LongStream.range(0, network.nodeCount())
            .map((node) -> communities.get(ofGraphDataScience.toMappedNodeId(node)))
            .mapToInt(Math::toIntExact)
            .toArray());
    }

    /** The time of each search, and the modularity that the same search reaches. */
    static void print(Collection<RunResult> results) {
        for (PlantedNetwork planted : PlantedNetwork.values()) {
            CommunityBenchmark searches = new CommunityBenchmark();
            searches.planted = planted;
            searches.build();
            System.out.printf(Locale.ROOT, "%nLeiden, %s: %s; mean and best modularity of %d seeds%n", planted,
                    searches.network, SEEDS);
            results.stream()
                .filter((result) -> planted.name().equals(result.getParams().getParam("planted")))
                .forEach((result) -> searches.print(result));
        }
    }

    private void print(RunResult result) {
        String label = Objects.requireNonNull(result.getPrimaryResult().getLabel());
        double sum = 0;
        double best = -1;
        for (seed = 0; seed < SEEDS;) {
            double modularity = Modularity.of(network, partition(label), 1).orElseThrow();
            sum += modularity;
            best = Math.max(best, modularity);
        }
        System.out.printf(Locale.ROOT, "%-42s %,12.1f ms  ± %,.1f  %.7f  %.7f%n", label,
                result.getPrimaryResult().getScore(), result.getPrimaryResult().getScoreError(), sum / SEEDS, best);
    }

}
