package org.throughline.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.report.CodingReports;
import org.throughline.report.CodingReports.AgreementReport;
import org.throughline.report.CodingReports.CodebookList;
import org.throughline.report.CodingReports.References;
import org.throughline.report.CodingReports.Unit;
import org.throughline.report.CodingReports.UnitFilter;
import org.throughline.report.CodingWork;
import org.throughline.report.CodingWork.Adjudication;
import org.throughline.report.CodingWork.DictionaryOutcome;
import org.throughline.report.CodingWork.ModelOutcome;
import org.throughline.report.CodingWork.ModelPreview;
import org.throughline.report.CodingWork.ModelRequest;
import org.throughline.report.CodingWork.Reference;
import org.throughline.report.CodingWork.Watcher;
import org.throughline.report.Page;
import org.throughline.report.TableFormat;

/** The coding of what teachers wrote. */
@Controller("/api/v1/coding")
@Tag(name = "coding")
final class CodingController {

    private final CodingReports reports;

    private final CodingWork work;

    private final TextAccess access;

    CodingController(CodingReports reports, CodingWork work, TextAccess access) {
        this.reports = reports;
        this.work = work;
        this.access = access;
    }

    /**
     * A codebook to work with.
     *
     * @param codebook its id
     */
    @Serdeable
    record CodebookRequest(@Nullable String codebook) {
    }

    @Get("/codebooks")
    @Operation(summary = "The codebooks, who coded by them, and how many texts there are")
    CodebookList codebooks(HttpRequest<?> request) {
        return reports.codebooks(access.of(request));
    }

    @Get("/units")
    @Operation(summary = "Texts with their codes and with what holds of them, by id",
            description = "state is all, uncoded, open, settled or adjudicated. text is null for those who may not read it."
                    + " Without codebook, kind says whose most used one is meant.")
    Page<Unit> units(HttpRequest<?> request, @QueryValue(defaultValue = "statement") String kind,
            @QueryValue @Nullable String codebook, @QueryValue @Nullable String coder,
            @QueryValue @Nullable String state, @QueryValue(defaultValue = "50") int limit,
            @QueryValue @Nullable String after) {
        String known = (codebook == null) ? reports.defaultCodebook(kind) : codebook;
        return reports.units(new UnitFilter(known, coder, state, limit, after), access.of(request));
    }

    @Get("/disagreements")
    @Operation(summary = "Texts on whose codes people disagree, and that nobody adjudicated",
            description = "The same as units with state=open.")
    Page<Unit> disagreements(HttpRequest<?> request, @QueryValue(defaultValue = "statement") String kind,
            @QueryValue @Nullable String codebook, @QueryValue(defaultValue = "50") int limit,
            @QueryValue @Nullable String after) {
        String known = (codebook == null) ? reports.defaultCodebook(kind) : codebook;
        return reports.units(new UnitFilter(known, null, "open", limit, after), access.of(request));
    }

    @Get("/export")
    @Produces({ MediaType.TEXT_CSV, MediaType.APPLICATION_JSON, MediaType.TEXT_HTML })
    @Operation(summary = "A sheet for a coder, with the texts; or, without coder, all codes, without texts",
            description = "Filled in, the sheet is a file codes.csv that can be imported: a code a row, a further row for each"
                    + " further code. A step of a rubric is completed, such as applicability:2.")
    HttpResponse<?> export(HttpRequest<?> request, @QueryValue String codebook, @QueryValue @Nullable String coder,
            @QueryValue(defaultValue = "csv") String format) {
        TableFormat as = TableFormat.parse(format);
        if (coder == null) {
            return Formats.stream(reports.codes(codebook), as, "codes");
        }
        access.require(request);
        return Formats.stream(reports.sheet(codebook, coder), as, "codes");
    }

    @Get("/agreement")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
    @Operation(summary = "How far coders agree: percent, Cohen's kappa of each two, Krippendorff's alpha of all",
            description = "coders are separated by commas; all people if left out. As a table: a row a code and pair.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = AgreementReport.class)))
    HttpResponse<?> agreement(HttpRequest<?> request, @QueryValue String codebook, @QueryValue @Nullable String coders,
            @QueryValue @Nullable String format) {
        AgreementReport agreement = reports.agreement(codebook, coders);
        return Formats.wanted(request, format)
            .<HttpResponse<?>>map((table) -> Formats.stream(CodingReports.table(agreement), table, "agreement"))
            .orElseGet(() -> Formats.json(agreement));
    }

    @Post("/adjudications")
    @Operation(summary = "Write what holds of a text after people disagreed; no codes take it back")
    @ApiResponse(responseCode = "403", description = "Only for those who may read texts")
    Unit adjudicate(HttpRequest<?> http, @Body Adjudication adjudication) {
        access.require(http);
        return work.adjudicate(adjudication);
    }

    @Get("/suggestions")
    @Operation(summary = "Evidence of learning with the courses to which it may refer, by title, other name and topic")
    @ApiResponse(responseCode = "403", description = "Only for those who may read texts")
    Page<References> suggestions(HttpRequest<?> request, @QueryValue(defaultValue = "false") boolean unconfirmed,
            @QueryValue(defaultValue = "20") int limit, @QueryValue @Nullable String after) {
        access.require(request);
        return reports.suggestions(unconfirmed, limit, after);
    }

    @Post("/references")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Write that an evidence refers to another course, or take it back (refers: false)")
    @ApiResponse(responseCode = "403", description = "Only for those who may read texts")
    void confirm(HttpRequest<?> http, @Body Reference reference) {
        access.require(http);
        work.confirm(reference);
    }

    @Post("/dictionary")
    @Operation(summary = "Code all texts by the terms of a codebook, in the place of what the dictionary gave before")
    DictionaryOutcome dictionary(@Body CodebookRequest request) {
        return work.dictionary(request.codebook(), Watcher.NONE);
    }

    @Get("/model")
    @Operation(summary = "What would be sent to a language model: where to, how many texts, the first request exactly",
            description = "Nothing is sent. configured is false where no model is; then there is nothing to send.")
    @ApiResponse(responseCode = "403", description = "Only for those who may read texts")
    ModelPreview model(HttpRequest<?> request, @QueryValue String codebook, @QueryValue @Nullable Integer limit) {
        access.require(request);
        return work.preview(codebook, limit);
    }

    @Post("/model")
    @Operation(summary = "Send what was confirmed to the language model, and keep the codes that it answers",
            description = "confirmation is that of the preview with the same codebook and limit.")
    @ApiResponse(responseCode = "403", description = "Only for those who may read texts, and if there is a model")
    @ApiResponse(responseCode = "409", description = "It was not confirmed, or something else would be sent by now")
    ModelOutcome send(HttpRequest<?> http, @Body ModelRequest request) {
        access.require(http);
        return work.send(request, Watcher.NONE);
    }

}
