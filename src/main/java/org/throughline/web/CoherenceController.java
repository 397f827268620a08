package org.throughline.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.report.CoherenceReports;
import org.throughline.report.CoherenceReports.Filter;
import org.throughline.report.CoherenceReports.Summary;
import org.throughline.report.CoherenceReports.ValueFilter;
import org.throughline.report.PageRequest;
import org.throughline.report.SortOrder;
import org.throughline.report.TableFormat;

/** The coherence of all teachers. */
@Controller("/api/v1")
@Tag(name = "coherence")
@Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
final class CoherenceController {

    private final CoherenceReports reports;

    CoherenceController(CoherenceReports reports) {
        this.reports = reports;
    }

    @Get("/coherence")
    @Operation(summary = "The coherence of all teachers in a run: a page as JSON, the whole as CSV or HTML")
    HttpResponse<?> list(HttpRequest<?> request, @QueryValue @Nullable String run, @QueryValue @Nullable String type,
            @QueryValue(defaultValue = "thematicCoherence") String measure,
            @QueryValue(defaultValue = "any") String value, @QueryValue @Nullable Double min,
            @QueryValue @Nullable Double max, @QueryValue(defaultValue = "teacher") String sort,
            @QueryValue(defaultValue = "asc") String order, @QueryValue(defaultValue = "50") int limit,
            @QueryValue @Nullable String after, @QueryValue @Nullable String format) {
        Filter filter = new Filter(run, measure, ValueFilter.parse(value), min, max, type);
        Optional<TableFormat> table = Formats.wanted(request, format);
        return table.isPresent()
                ? Formats.stream(reports.table(filter, sort, SortOrder.parse(order)), table.get(), "coherence")
                : Formats.json(reports.list(filter, new PageRequest(limit, after, sort, SortOrder.parse(order))));
    }

    @Get("/summary")
    @Operation(summary = "A measure summed up by an attribute of teachers; small groups are suppressed")
    HttpResponse<?> summary(HttpRequest<?> request, @QueryValue(defaultValue = "careerStage") String by,
            @QueryValue(defaultValue = "thematicCoherence") String measure, @QueryValue @Nullable String run,
            @QueryValue @Nullable String format) {
        Optional<TableFormat> table = Formats.wanted(request, format);
        Summary summary = reports.summary(by, measure, run);
        return table.isPresent() ? Formats.stream(reports.table(summary), table.get(), "summary")
                : Formats.json(summary);
    }

}
