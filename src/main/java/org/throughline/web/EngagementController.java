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
import org.throughline.report.EngagementReports;
import org.throughline.report.EngagementReports.Cohort;
import org.throughline.report.EngagementReports.Levels;
import org.throughline.report.EngagementReports.Ranks;
import org.throughline.report.EngagementReports.TeacherEngagementReport;

/** How engaged the teachers were. */
@Controller("/api/v1")
@Tag(name = "engagement")
@Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
final class EngagementController {

    private final EngagementReports reports;

    EngagementController(EngagementReports reports) {
        this.reports = reports;
    }

    @Get("/engagement")
    @Operation(summary = "The engagement of the cohort: what the logs cover, distributions, reliability and profiles",
            description = "As a table: the features and scores of the enrolments.")
    @ApiResponse(responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Cohort.class)))
    HttpResponse<?> cohort(HttpRequest<?> request, @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.cohort(), reports::table, "engagement");
    }

    @Get("/engagement/levels")
    @Operation(summary = "How many teachers are how engaged, by an attribute or by coherenceType; small counts are"
            + " suppressed")
    @ApiResponse(responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Levels.class)))
    HttpResponse<?> levels(HttpRequest<?> request, @QueryValue @Nullable String by,
            @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.levels(by), reports::table, "levels");
    }

    @Get("/engagement/ranks")
    @Operation(summary = "What the pause that ends a session does to the order of the teachers by their time on task")
    @ApiResponse(responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Ranks.class)))
    HttpResponse<?> ranks(HttpRequest<?> request, @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.ranks(), reports::table, "ranks");
    }

    @Get("/teachers/{id}/engagement")
    @Operation(summary = "The engagement of one teacher: scores, every course, and when they were at work",
            description = "As a table: the courses.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TeacherEngagementReport.class)))
    HttpResponse<?> teacher(HttpRequest<?> request, String id, @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.teacher(id), reports::table, "engagement");
    }

}
