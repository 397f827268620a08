package org.throughline.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.throughline.report.ThreadReports;
import org.throughline.report.ThreadReports.ThreadDetail;
import org.throughline.report.ThreadReports.Threads;

/** The threads of courses. */
@Controller("/api/v1/threads")
@Tag(name = "threads")
final class ThreadController {

    private final ThreadReports reports;

    ThreadController(ThreadReports reports) {
        this.reports = reports;
    }

    @Get
    @Operation(summary = "All threads of a kind, how sure they are, and how they change from year to year")
    Threads list(@QueryValue(defaultValue = "content") String kind) {
        return reports.threads(kind);
    }

    @Get("/dynamic")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(summary = "The threads through the years as GraphStream's dynamic graph (DGS), a step a year")
    HttpResponse<String> dynamic(@QueryValue(defaultValue = "content") String kind) {
        return HttpResponse.ok(reports.dynamicGraph(kind))
            .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"threads.dgs\"");
    }

    /** The id of a thread is that of its run and a number. */
    @Get("/{run}/{number}")
    @Operation(summary = "One thread with its courses")
    ThreadDetail find(String run, String number) {
        return reports.find(run + "/" + number);
    }

}
