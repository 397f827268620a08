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
import org.throughline.report.QuestionnaireReports;
import org.throughline.report.CurvatureReports;
import org.throughline.report.CurvatureReports.Curvature;
import org.throughline.report.QuestionnaireReports.InstrumentList;
import org.throughline.report.QuestionnaireReports.InstrumentReport;
import org.throughline.report.QuestionnaireReports.TeacherScores;
import org.throughline.report.TableFormat;

/** Questionnaires: what was asked, how it was answered, and what the scores are. */
@Controller("/api/v1")
@Tag(name = "questionnaires")
final class QuestionnaireController {

    private final QuestionnaireReports reports;

    private final CurvatureReports curvature;

    QuestionnaireController(QuestionnaireReports reports, CurvatureReports curvature) {
        this.reports = reports;
        this.curvature = curvature;
    }

    @Get("/instruments")
    @Operation(summary = "All questionnaires: those that are loaded, with who answered them, and those that come along")
    InstrumentList list() {
        return reports.instruments();
    }

    @Get("/instruments/{id}")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
    @Operation(
            summary = "One questionnaire: items and subscales, how they were answered by wave, reliability, and the"
                    + " change from wave to wave; figures of few teachers are withheld",
            description = "As a table: the items.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = InstrumentReport.class)))
    HttpResponse<?> instrument(HttpRequest<?> request, String id, @QueryValue @Nullable String format) {
        InstrumentReport report = reports.instrument(id);
        return Formats.report(request, format, report, reports::table, "items");
    }

    @Get("/instruments/{id}/scores")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
    @Operation(summary = "The scores of every teacher and wave, as a table")
    HttpResponse<?> scores(HttpRequest<?> request, String id, @QueryValue @Nullable String format) {
        return Formats.stream(reports.scores(id), Formats.wanted(request, format).orElse(TableFormat.JSON), "scores");
    }

    @Get("/instruments/{id}/curvature")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
    @Operation(summary = "An outcome by thirds of two subscales, and whether it depends on them in a curve",
            description = "outcome is a property of teachers that is a number, such as engagement; first and second are"
                    + " subscales, by default those that measure intrinsic and extrinsic motivation. Of each teacher"
                    + " the last wave counts. As a table: the outcome by thirds.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Curvature.class)))
    HttpResponse<?> curvature(HttpRequest<?> request, String id, @QueryValue String outcome,
            @QueryValue @Nullable String first, @QueryValue @Nullable String second,
            @QueryValue @Nullable String format) {
        Curvature found = curvature.curvature(id, outcome, first, second);
        return Formats.report(request, format, found, curvature::table, "curvature");
    }

    @Get("/teachers/{id}/scores")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
    @Operation(summary = "The scores of one teacher by questionnaire and wave")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TeacherScores.class)))
    HttpResponse<?> teacher(HttpRequest<?> request, String id, @QueryValue @Nullable String format) {
        TeacherScores scores = reports.teacher(id);
        return Formats.wanted(request, format)
            .<HttpResponse<?>>map((table) -> Formats.stream(reports.table(scores), table, "scores"))
            .orElseGet(() -> Formats.json(scores));
    }

}
