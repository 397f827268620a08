package org.throughline.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.report.CoherenceReports.Summary;
import org.throughline.report.KnowledgeReports;
import org.throughline.report.KnowledgeReports.Knowledge;

/** What knowledge came of the courses. */
@Controller("/api/v1/knowledge")
@Tag(name = "knowledge")
@Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
final class KnowledgeController {

    private final KnowledgeReports reports;

    KnowledgeController(KnowledgeReports reports) {
        this.reports = reports;
    }

    @Get
    @Operation(
            summary = "The knowledge of the cohort: steps of the evidence of learning, and its distribution over the"
                    + " teachers",
            description = "As a table: the distributions over the teachers. Small counts are suppressed.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Knowledge.class)))
    HttpResponse<?> cohort(HttpRequest<?> request, @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.cohort(), reports::table, "knowledge");
    }

    @Get("/summary")
    @Operation(summary = "knowledgeApplied, knowledgeIntegrated or knowledgeCoherence summed up by an attribute of the"
            + " teachers; small groups are suppressed")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Summary.class)))
    HttpResponse<?> summary(HttpRequest<?> request, @QueryValue(defaultValue = "careerStage") String by,
            @QueryValue(defaultValue = "knowledgeApplied") String measure, @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.summary(by, measure), reports::table, "knowledge");
    }

}
