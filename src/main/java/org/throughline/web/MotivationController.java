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
import org.throughline.report.MotivationReports;
import org.throughline.report.MotivationReports.Labels;
import org.throughline.report.MotivationReports.Motivation;
import org.throughline.report.MotivationReports.ProfileCounts;
import org.throughline.report.MotivationReports.Rules;
import org.throughline.report.TeacherMotivations;
import org.throughline.report.TeacherMotivations.TeacherMotivation;

/** Why the teachers took their courses. */
@Controller("/api/v1")
@Tag(name = "motivation")
@Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
final class MotivationController {

    private final MotivationReports reports;

    private final TeacherMotivations teachers;

    private final TextAccess texts;

    MotivationController(MotivationReports reports, TeacherMotivations teachers, TextAccess texts) {
        this.reports = reports;
        this.teachers = teachers;
        this.texts = texts;
    }

    @Get("/motivation")
    @Operation(
            summary = "The motivation of the cohort: labels of the enrolments, profiles and their agreement,"
                    + " difficulty of the courses, hours towards a credit",
            description = "As a table: the shares of the labels over the teachers. Small counts are suppressed.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Motivation.class)))
    HttpResponse<?> cohort(HttpRequest<?> request, @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.cohort(), reports::table, "motivation");
    }

    @Get("/motivation/labels")
    @Operation(summary = "How many enrolments have which label, by an attribute of the teachers or by coherenceType;"
            + " counts behind which are few teachers are suppressed")
    @ApiResponse(responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Labels.class)))
    HttpResponse<?> labels(HttpRequest<?> request, @QueryValue @Nullable String by,
            @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.labels(by), reports::table, "labels");
    }

    @Get("/motivation/shares")
    @Operation(summary = "A share of labels (intrinsicShare, extrinsicShare, mixedShare, undeterminedShare) summed up"
            + " by an attribute of the teachers; small groups are suppressed")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = Summary.class)))
    HttpResponse<?> shares(HttpRequest<?> request, @QueryValue(defaultValue = "careerStage") String by,
            @QueryValue(defaultValue = "intrinsicShare") String measure, @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.shares(by, measure), reports::table, "shares");
    }

    @Get("/motivation/profiles")
    @Operation(summary = "How many teachers have which profile, of=fit by the rules or of=survey by the questionnaire,"
            + " by an attribute or by coherenceType; small counts are suppressed")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = ProfileCounts.class)))
    HttpResponse<?> profiles(HttpRequest<?> request, @QueryValue(defaultValue = "fit") String of,
            @QueryValue @Nullable String by, @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.profiles(of, by), reports::table, "profiles");
    }

    @Get("/motivation/rules")
    @Operation(summary = "The rules of the learner-course fit: how often each fired, and the label for all that can be"
            + " known of an enrolment", description = "As a table: the truth table.")
    @ApiResponse(responseCode = "200",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Rules.class)))
    HttpResponse<?> rules(HttpRequest<?> request, @QueryValue @Nullable String format) {
        return Formats.report(request, format, reports.rules(), reports::table, "rules");
    }

    @Get("/teachers/{id}/motivation")
    @Operation(
            summary = "The motivation of one teacher: every course with its label and why, hours towards a credit,"
                    + " scores, statements and evidence with their codes",
            description = "As a table: the courses. Texts are there only for who may see them.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = TeacherMotivation.class)))
    HttpResponse<?> teacher(HttpRequest<?> request, String id, @QueryValue @Nullable String format) {
        return Formats.report(request, format, teachers.find(id, texts.of(request)), teachers::table, "motivation");
    }

}
