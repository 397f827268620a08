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
import org.throughline.report.TableFormat;
import org.throughline.report.TypeReports;
import org.throughline.report.TypeReports.Sensitivity;
import org.throughline.report.TypeReports.Types;
import org.throughline.report.TypeReports.Years;

/** The types of selections among the teachers. */
@Controller("/api/v1/types")
@Tag(name = "coherence")
final class TypeController {

    private final TypeReports reports;

    TypeController(TypeReports reports) {
        this.reports = reports;
    }

    @Get
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
    @Operation(summary = "How many teachers have which type of selection, by an attribute; small counts are suppressed")
    HttpResponse<?> types(HttpRequest<?> request, @QueryValue @Nullable String by, @QueryValue @Nullable String run,
            @QueryValue @Nullable String format) {
        Types types = reports.types(run, by);
        Optional<TableFormat> table = Formats.wanted(request, format);
        return table.isPresent() ? Formats.stream(reports.table(types), table.get(), "types") : Formats.json(types);
    }

    @Get("/years")
    @Operation(summary = "The types by academic year, of the years that were analysed")
    Years years() {
        return reports.years();
    }

    @Get("/sensitivity")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
    @Operation(summary = "The types under other levels of significance, similarities and variants")
    HttpResponse<?> sensitivity(HttpRequest<?> request, @QueryValue @Nullable String run,
            @QueryValue @Nullable String format) {
        Sensitivity sensitivity = reports.sensitivity(run);
        Optional<TableFormat> table = Formats.wanted(request, format);
        return table.isPresent() ? Formats.stream(reports.table(sensitivity), table.get(), "sensitivity")
                : Formats.json(sensitivity);
    }

}
