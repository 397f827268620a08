package org.throughline.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.report.Page;
import org.throughline.report.PageRequest;
import org.throughline.report.SelectionGraphs;
import org.throughline.report.SelectionGraphs.SelectionGraph;
import org.throughline.report.SelectionReports;
import org.throughline.report.SelectionReports.CoherenceReport;
import org.throughline.report.SortOrder;
import org.throughline.report.TeacherReports;
import org.throughline.report.TeacherReports.Filter;
import org.throughline.report.TeacherReports.Range;
import org.throughline.report.TeacherReports.TeacherDetail;
import org.throughline.report.TeacherReports.TeacherSummary;

/** Teachers, and what each chose. */
@Controller("/api/v1/teachers")
@Tag(name = "teachers")
final class TeacherController {

    /** What comes before the name of an attribute in a request. */
    private static final String ATTRIBUTE = "is.";

    private final TeacherReports teachers;

    private final SelectionReports selections;

    private final SelectionGraphs graphs;

    TeacherController(TeacherReports teachers, SelectionReports selections, SelectionGraphs graphs) {
        this.teachers = teachers;
        this.selections = selections;
        this.graphs = graphs;
    }

    @Get
    @Operation(summary = "Teachers, filtered, sorted and paged",
            description = "missing keeps those of whom something is not known: disciplines, type, engagement, motivation,"
                    + " survey, or coherence (the measure has no value); min and max are the bounds of the measure, below is a bound that is not"
                    + " reached. Any other attribute of teachers is given as is.NAME=VALUE;"
                    + " unknown=NAME,NAME keeps those of whom attributes are not known.")
    Page<TeacherSummary> list(HttpRequest<?> request, @QueryValue(defaultValue = "50") int limit,
            @QueryValue @Nullable String after, @QueryValue(defaultValue = "id") String sort,
            @QueryValue(defaultValue = "asc") String order, @QueryValue @Nullable String q,
            @QueryValue @Nullable String role, @QueryValue @Nullable String careerStage,
            @QueryValue @Nullable String sector, @QueryValue @Nullable String language,
            @QueryValue @Nullable String discipline, @QueryValue @Nullable String type,
            @QueryValue @Nullable String unknown, @QueryValue @Nullable String missing,
            @QueryValue(defaultValue = "thematicCoherence") String measure, @QueryValue @Nullable Double min,
            @QueryValue @Nullable Double max, @QueryValue @Nullable Double below) {
        return teachers.list(
                new Filter(q, role, careerStage, sector, language, discipline, type, attributes(request, unknown),
                        missing, new Range(measure, min, max, below)),
                new PageRequest(limit, after, sort, SortOrder.parse(order)));
    }

    private static Map<String, String> attributes(HttpRequest<?> request, @Nullable String unknown) {
        Map<String, String> attributes = new LinkedHashMap<>();
        if (unknown != null) {
            List.of(unknown.split(",")).forEach((name) -> attributes.put(name, ""));
        }
        request.getParameters().forEach((name, values) -> {
            if (name.startsWith(ATTRIBUTE)) {
                attributes.put(name.substring(ATTRIBUTE.length()), values.getFirst());
            }
        });
        return attributes;
    }

    @Get("/attributes")
    @Operation(summary = "The attributes by which teachers can be grouped: texts of few kinds, with the number of"
            + " teachers of each value")
    Map<String, Map<String, Long>> attributes() {
        return teachers.attributes();
    }

    @Get("/filters")
    @Operation(summary = "The values of the attributes by which teachers can be filtered, with the number of teachers")
    Map<String, Map<String, Long>> filters() {
        return teachers.filterValues();
    }

    @Get("/{id}")
    @Operation(summary = "One teacher with all courses")
    TeacherDetail find(String id) {
        return teachers.find(id);
    }

    @Get("/{id}/coherence")
    @Operation(summary = "The coherence of one teacher's selection, explained by pairs and shared categories")
    CoherenceReport coherence(String id, @QueryValue @Nullable String variant, @QueryValue @Nullable String period,
            @QueryValue @Nullable String similarity, @QueryValue @Nullable String decay,
            @QueryValue @Nullable String yearStart, @QueryValue @Nullable String nullModel,
            @QueryValue @Nullable String pool, @QueryValue @Nullable String draws, @QueryValue @Nullable String seed,
            @QueryValue @Nullable String alpha) {
        return selections.coherence(id,
                given("variant", variant, "period", period, "similarity", similarity, "decay", decay, "yearStart",
                        yearStart, "nullModel", nullModel, "pool", pool, "draws", draws, "seed", seed, "alpha", alpha));
    }

    /** The parameters that were given, by name. */
    private static Map<String, String> given(@Nullable String... namesAndValues) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            String value = namesAndValues[at + 1];
            if (value != null) {
                given.put(String.valueOf(namesAndValues[at]), value);
            }
        }
        return given;
    }

    @Get("/{id}/graph")
    @Operation(summary = "The small graph of one teacher's selection, with a place for each node")
    SelectionGraph graph(String id, @QueryValue @Nullable String variant, @QueryValue @Nullable String period,
            @QueryValue @Nullable String yearStart) {
        return graphs.graph(id, given("variant", variant, "period", period, "yearStart", yearStart));
    }

}
