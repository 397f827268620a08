package org.throughline.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.throughline.ingest.ImportMode;
import org.throughline.ingest.ImportReport;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Imports;
import org.throughline.ingest.PseudonymMode;
import org.throughline.ingest.Upload;
import org.throughline.ingest.Uploads;
import org.throughline.report.InvalidRequestException;
import org.throughline.report.NotFoundException;
import reactor.core.publisher.Flux;

/** Folders that come from a browser, to be looked at and imported. */
@Controller("/api/v1/uploads")
@Tag(name = "data")
final class UploadController {

    private static final String SUMMARY = "Upload a folder: its CSV files or one zip file, to be looked at";

    private static final String DESCRIPTION = "As a form with a field files for each file, or a zip file as the whole"
            + " body. The answer shows what an import would make of it; nothing is imported yet.";

    private final Uploads uploads;

    private final Imports imports;

    private final Importer importer;

    UploadController(Uploads uploads, Imports imports, Importer importer) {
        this.uploads = uploads;
        this.imports = imports;
        this.importer = importer;
    }

    /**
     * How an upload is to be imported.
     *
     * @param replace whether everything that is loaded is deleted first; false if left
     * out
     * @param pseudonym keep or hmac; what is configured if left out
     */
    @Serdeable
    record ImportRequest(@Nullable Boolean replace, @Nullable String pseudonym) {
    }

    @Post(consumes = MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @ApiResponse(responseCode = "201", description = "The upload; its address is in the header Location")
    HttpResponse<Upload> files(@Part("files") Publisher<StreamingFileUpload> files) throws IOException {
        try (Uploads.Reception reception = uploads.begin()) {
            for (StreamingFileUpload file : Flux.from(files).toIterable(1)) {
                try (InputStream content = file.asInputStream()) {
                    reception.add(file.getFilename(), content);
                }
            }
            return created(reception.complete());
        }
    }

    @Post(consumes = "application/zip")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @ApiResponse(responseCode = "201", description = "The upload; its address is in the header Location")
    HttpResponse<Upload> zip(@Body InputStream body, @QueryValue(defaultValue = "upload") String name) {
        try (Uploads.Reception reception = uploads.begin()) {
            reception.add(name + ".zip", body);
            return created(reception.complete());
        }
    }

    private static HttpResponse<Upload> created(Upload upload) {
        return HttpResponse.created(upload, URI.create("/api/v1/uploads/" + upload.id()));
    }

    @Get("/{id}")
    @Operation(summary = "An upload that waits to be imported")
    Upload find(String id) {
        return uploads.find(id).orElseThrow(() -> noUpload(id));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete an upload that waits to be imported")
    void delete(String id) {
        find(id);
        uploads.delete(id);
    }

    @Post("/{id}/import")
    @Operation(summary = "Import an upload; the answer comes while it works",
            description = "With replace, everything that is loaded or was computed is deleted once all rows were"
                    + " judged; views and queries of one's own stay. An upload that was imported is deleted.")
    @ApiResponse(responseCode = "202", description = "The import; its address is in the header Location")
    HttpResponse<ImportReport> start(String id, @Body ImportRequest request) {
        ImportMode mode = Boolean.TRUE.equals(request.replace()) ? ImportMode.REPLACE : ImportMode.ADD;
        ImportReport started = imports.start(id, mode, pseudonyms(request.pseudonym())).orElseThrow(() -> noUpload(id));
        return HttpResponse.<ImportReport>accepted(URI.create("/api/v1/imports/" + started.id())).body(started);
    }

    private PseudonymMode pseudonyms(@Nullable String word) {
        if (word == null) {
            return importer.pseudonyms();
        }
        try {
            return PseudonymMode.valueOf(word.toUpperCase(Locale.ROOT));
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidRequestException("pseudonym", "pseudonym must be keep or hmac, not '" + word + "'.");
        }
    }

    private static NotFoundException noUpload(String id) {
        return new NotFoundException("There is no upload '" + id
                + "'; those that were imported, and those of more than a day ago, are deleted.");
    }

}
