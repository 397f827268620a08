package org.throughline.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.throughline.report.Overviews;
import org.throughline.report.Overviews.Overview;
import org.throughline.report.SchemaReports;
import org.throughline.report.SchemaReports.SchemaReport;

/** What is loaded. */
@Controller("/api/v1")
@Tag(name = "graph")
final class OverviewController {

    private final Overviews overviews;

    private final SchemaReports schema;

    OverviewController(Overviews overviews, SchemaReports schema) {
        this.overviews = overviews;
        this.schema = schema;
    }

    @Get("/overview")
    @Operation(summary = "What is loaded, what is missing, and how coherence is distributed")
    Overview overview() {
        return overviews.overview();
    }

    @Get("/schema")
    @Operation(summary = "Labels, relationship types, properties, constraints and indexes of the graph")
    SchemaReport schema() {
        return schema.schema();
    }

}
