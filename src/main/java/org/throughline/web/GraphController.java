package org.throughline.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.explore.GraphPart;
import org.throughline.report.GraphExports;
import org.throughline.report.GraphExports.ExportRequest;
import org.throughline.report.GraphReports;
import org.throughline.report.GraphReports.CourseFilter;
import org.throughline.report.GraphReports.Found;
import org.throughline.report.GraphReports.LayoutRequest;
import org.throughline.report.GraphReports.NodeDetail;
import org.throughline.report.GraphReports.NodesFound;
import org.throughline.report.GraphReports.PathFound;
import org.throughline.report.GraphReports.Positions;
import org.throughline.report.InvalidRequestException;
import org.throughline.report.PageRequest;
import org.throughline.report.SortOrder;

/** Parts of the graph that can be drawn. */
@Controller("/api/v1/graph")
@Tag(name = "graph")
final class GraphController {

    private static final Set<String> OF_EXPAND = Set.of("node", "to", "limit", "after", "period");

    private final GraphReports graph;

    private final TextAccess access;

    GraphController(GraphReports graph, TextAccess access) {
        this.graph = graph;
        this.access = access;
    }

    /**
     * Which nodes are wanted.
     *
     * @param ids their keys
     */
    @Serdeable
    record NodesRequest(@Nullable List<String> ids) {
    }

    @Get("/threads")
    @Operation(summary = "Threads as nodes, tied by related courses",
            description = "kind is content or co-enrolment. TIED has the sum of the weights of the related courses as its"
                    + " weight. Teachers are those of the period, null where there are too few to be published.")
    GraphPart threads(@QueryValue(defaultValue = "content") String kind, @QueryValue @Nullable String period) {
        return graph.threads(kind, period);
    }

    @Get("/courses")
    @Operation(summary = "Courses, the most completed first, with the similarities in which content threads are found",
            description = "Before a run has looked for threads there are no links. A topic or a discipline counts with all"
                    + " that is narrower. With a period, only courses that somebody completed in that academic year.")
    GraphPart courses(@QueryValue(defaultValue = "2000") int limit, @QueryValue @Nullable String thread,
            @QueryValue @Nullable String discipline, @QueryValue @Nullable String topic,
            @QueryValue @Nullable String language, @QueryValue @Nullable String level,
            @QueryValue @Nullable String period, @QueryValue @Nullable String q) {
        return graph.courses(new CourseFilter(thread, discipline, topic, language, level, period, q), limit);
    }

    @Get("/expand")
    @Operation(summary = "The neighbours of a node that are of one kind, a page at a time, with their links to it",
            description = "Related courses and tied threads come the closest first, others the most connected first, then"
                    + " by id. Any other query parameter is a property that the neighbours must have, such as"
                    + " careerStage=novice for teachers or language=he for courses. Of an enrolment that was completed,"
                    + " only COMPLETED is a link.")
    GraphPart expand(HttpRequest<?> request, @QueryValue String node, @QueryValue String to,
            @QueryValue(defaultValue = "200") int limit, @QueryValue @Nullable String after,
            @QueryValue @Nullable String period) {
        return graph.expand(node, to, period, attributes(request), new PageRequest(limit, after, "id", SortOrder.ASC));
    }

    private static Map<String, String> attributes(HttpRequest<?> request) {
        Map<String, String> attributes = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> {
            if (values.size() != 1) {
                throw new InvalidRequestException(name, name + " is given " + values.size() + " times.");
            }
            if (!OF_EXPAND.contains(name)) {
                attributes.put(name, values.getFirst());
            }
        });
        return attributes;
    }

    @Post("/nodes")
    @Operation(summary = "Some nodes and every link among them",
            description = "Keys that lead to no node are in missing. A key is thread/, course/, topic/, discipline/ or"
                    + " teacher/ and the id, or element/ and the element id of any other node.")
    @ApiResponse(responseCode = "200", description = "The nodes that there are")
    NodesFound nodes(HttpRequest<?> http, @Body NodesRequest request) {
        return graph.nodes((request.ids() == null) ? List.of() : request.ids(), access.of(http));
    }

    @Get("/node")
    @Operation(summary = "One node with all its properties and how many relationships it has")
    NodeDetail node(HttpRequest<?> request, @QueryValue String id) {
        return graph.node(id, access.of(request));
    }

    @Get("/search")
    @Operation(summary = "Nodes whose title, name or id has all the words, in any script",
            description = "Case, accents and vowel points do not matter. Whole matches come first, then beginnings.")
    Found search(@QueryValue String q, @QueryValue @Nullable String kinds, @QueryValue(defaultValue = "20") int limit) {
        return graph.search(q, kinds, limit);
    }

    @Get("/path")
    @Operation(summary = "A shortest path between two nodes, and how many others are as short",
            description = "Relationships are followed in both directions. via holds their types, separated by commas;"
                    + " COVERS, IN_DISCIPLINE, BROADER, TEACHES and COMPLETED if it is left out. Of several paths the first"
                    + " by kind and id is shown. Without a path there are no nodes, and reason says why.")
    PathFound path(@QueryValue String from, @QueryValue String to, @QueryValue(defaultValue = "8") int maxLength,
            @QueryValue @Nullable String via) {
        return graph.path(from, to, maxLength, via);
    }

    @Get("/teachers")
    @Operation(summary = "The selections of up to 12 teachers side by side",
            description = "ids are separated by commas. takenBy of a course holds the teachers who completed it, shared of a"
                    + " topic or a discipline says whether several of the courses have it.")
    GraphPart teachers(@QueryValue String ids) {
        return graph.teachers(ids);
    }

    @Post("/layout")
    @Operation(summary = "A place for each node; fixed nodes stay where they are",
            description = "algorithm is vos (the default), spring or circle. The same request has the same answer.")
    @ApiResponse(responseCode = "200", description = "The places by key")
    Positions layout(@Body LayoutRequest request) {
        return graph.layout(request);
    }

    @Post("/export")
    @Operation(summary = "A graph as it is shown, as a file that other programs read",
            description = "format is graphml, gexf (1.3, with places a thousand times as wide, for Gephi), vosviewer,"
                    + " nodes.csv or edges.csv. Lists are joined by |, maps become a column an entry. Characters that XML"
                    + " cannot hold become U+FFFD; text that a spreadsheet would take for a formula gets an apostrophe.")
    @ApiResponse(responseCode = "200", description = "The file",
            content = @Content(mediaType = "application/octet-stream", schema = @Schema(type = "string")))
    HttpResponse<?> export(@Body ExportRequest request) {
        GraphExports.Format format = GraphExports.Format.parse(request.format());
        return Formats.attachment((out) -> GraphExports.write(request.graph(), format, out), format.mediaType(),
                request.fileName());
    }

}
