package org.throughline.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.sse.Event;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.throughline.ingest.FileFormat;
import org.throughline.ingest.ImportReport;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Imports;
import org.throughline.ingest.Rejects;
import org.throughline.ingest.UploadLimits;
import org.throughline.ingest.Uploads;
import org.throughline.report.NotFoundException;
import org.throughline.report.Overviews;
import org.throughline.report.Table;
import org.throughline.report.TableFormat;

/** What is loaded, and how it came. */
@Controller("/api/v1")
@Tag(name = "data")
final class DataController {

    private final Overviews overviews;

    private final Imports imports;

    private final Uploads uploads;

    private final Importer importer;

    DataController(Overviews overviews, Imports imports, Uploads uploads, Importer importer) {
        this.overviews = overviews;
        this.imports = imports;
        this.uploads = uploads;
        this.importer = importer;
    }

    /**
     * What is loaded.
     *
     * @param counts how many of what
     * @param coverage what is not known
     * @param imports the latest first
     * @param analysisStale whether the figures of the teachers are not those of the data
     * @param pseudonym how ids of teachers are stored if nothing else is said: keep or
     * hmac
     * @param limits how large uploads may be
     */
    @Serdeable
    record Data(Map<String, @Nullable Object> counts, Map<String, @Nullable Object> coverage,
            List<ImportReport> imports, boolean analysisStale, String pseudonym, Limits limits) {
    }

    /**
     * How large uploads may be.
     *
     * @param bytes of all files together, unpacked
     * @param packedBytes of a zip file
     * @param entries files and folders
     */
    @Serdeable
    record Limits(long bytes, long packedBytes, int entries) {
    }

    /**
     * All imports.
     *
     * @param items the latest first
     */
    @Serdeable
    record ImportList(List<ImportReport> items) {
    }

    @Get("/data")
    @Operation(summary = "What is loaded, what is missing, and the imports that brought it")
    Data data() {
        UploadLimits limits = uploads.limits();
        return new Data(overviews.counts(), overviews.coverage(), imports.list(), imports.isAnalysisStale(),
                importer.pseudonyms().name().toLowerCase(Locale.ROOT),
                new Limits(limits.bytes(), limits.packedBytes(), UploadLimits.ENTRIES));
    }

    @Get("/imports")
    @Operation(summary = "All imports, the latest first")
    ImportList imports() {
        return new ImportList(imports.list());
    }

    /**
     * The files of an import.
     *
     * @param items in the order of reading
     */
    @Serdeable
    record FormatList(List<FileFormat> items) {
    }

    @Get("/imports/formats")
    @Operation(summary = "The files that an import reads, with the columns that it knows")
    FormatList formats() {
        return new FormatList(FileFormat.all());
    }

    @Get("/imports/{id}")
    @Operation(summary = "One import")
    ImportReport find(String id) {
        return imports.find(id).orElseThrow(() -> new NotFoundException("import", id));
    }

    @Get("/imports/{id}/events")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    @Operation(summary = "The progress of an import as server-sent events, up to its end")
    Publisher<Event<Object>> events(String id) {
        find(id);
        return ProgressEvents.<ImportReport.Step, ImportReport>of((follower) -> imports.follow(id, follower),
                ImportReport::status);
    }

    @Delete("/imports/{id}")
    @Status(HttpStatus.ACCEPTED)
    @Operation(summary = "Cancel an import that works; importing again completes it")
    ImportReport cancel(String id) {
        return imports.cancel(id).orElseThrow(() -> new NotFoundException("import", id));
    }

    @Get("/imports/{id}/rejects")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
    @Operation(summary = "The rows that an import rejected, with file, line, column, value and reason")
    HttpResponse<?> rejects(HttpRequest<?> request, String id, @QueryValue @Nullable String format) {
        ImportReport found = find(id);
        TableFormat wanted = Formats.wanted(request, format).orElse(TableFormat.JSON);
        Rejects rejects = imports.rejects(id)
            .orElseThrow(() -> new NotFoundException(
                    (found.rejected() == 0) ? "Import " + id + " rejected no row." : "The rejects of import " + id
                            + " are not kept here: the command import wrote them to its data" + " folder."));
        try (Rejects.Rows rows = rejects.open()) {
            return Formats.stream(new Table("Rejected rows of " + found.name(), rejects.columns(), rows), wanted,
                    id + "-rejects");
        }
    }

}
