package org.throughline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.throughline.TestServer;
import org.throughline.explore.GraphLayout;
import org.throughline.explore.GraphLayout.Link;
import org.throughline.explore.GraphLayout.Node;
import org.throughline.explore.GraphLayout.Position;
import org.throughline.explore.GraphPart;
import org.throughline.explore.LayoutAlgorithm;
import org.throughline.report.AnalysisKind;
import org.throughline.report.GraphReports;
import org.throughline.report.GraphReports.CourseFilter;

/**
 * The 2,000 most completed courses of the cohort, with what relates them: over REST when
 * they were asked for before, and how long their layout takes when they were not.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5)
@Measurement(iterations = 20)
public class GraphBenchmark {

    private static final int COURSES = 2_000;

    private final HttpClient http = HttpClient.newHttpClient();

    private final TestServer server = TestServer
        .start(Map.of("throughline.data", Bench.folder().resolve("filled").toString()));

    private final URI courses = server.uri().resolve("/api/v1/graph/courses?limit=" + COURSES);

    private List<Node> nodes = List.of();

    private List<Link> links = List.of();

    /** The links are those that a search for threads leaves. */
    @Setup
    public void findThreads() {
        server.analyse(AnalysisKind.THREADS, Map.of());
        GraphPart part = server.bean(GraphReports.class).courses(CourseFilter.NONE, COURSES);
        nodes = part.nodes().stream().map((node) -> Node.free(node.id())).toList();
        links = part.links().stream().map((link) -> new Link(link.source(), link.target(), link.weight())).toList();
    }

    /** The whole answer, as a page gets it. */
    @Benchmark
    public int coursesOverRest() throws IOException, InterruptedException {
        byte[] body = http.send(HttpRequest.newBuilder(courses).build(), BodyHandlers.ofByteArray()).body();
        if (body.length < COURSES) {
            throw new IllegalStateException(new String(body, StandardCharsets.UTF_8));
        }
        return body.length;
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public Map<String, Position> layoutByVosMapping() {
        return GraphLayout.place(nodes, links, LayoutAlgorithm.VOS, 1);
    }

    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 3)
    public Map<String, Position> layoutBySprings() {
        return GraphLayout.place(nodes, links, LayoutAlgorithm.SPRING, 1);
    }

}
