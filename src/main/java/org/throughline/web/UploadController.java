package org.throughline.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
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
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
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

    /** What a form may add to the files. */
    private static final long FORM_BYTES = 1 << 20;

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
    @ApiResponse(responseCode = "201", description = "The upload; its address is in the header Location",
            content = @Content(schema = @Schema(implementation = Upload.class)))
    HttpResponse<?> files(HttpRequest<?> request, @Part("files") Publisher<StreamingFileUpload> files) {
        if (isTooLong(request)) {
            return tooLong(request);
        }
        Iterator<StreamingFileUpload> parts = Flux.from(files).toIterable(1).iterator();
        try (Uploads.Reception reception = uploads.begin()) {
            while (parts.hasNext()) {
                StreamingFileUpload file = parts.next();
                take(file.asInputStream(), (content) -> reception.add(file.getFilename(), content));
            }
            return created(reception.complete());
        }
        finally {
            while (parts.hasNext()) {
                take(parts.next().asInputStream(), (content) -> {
                });
            }
        }
    }

    @Post(consumes = "application/zip")
    @Operation(summary = SUMMARY, description = DESCRIPTION)
    @ApiResponse(responseCode = "201", description = "The upload; its address is in the header Location",
            content = @Content(schema = @Schema(implementation = Upload.class)))
    HttpResponse<?> zip(HttpRequest<?> request, @Body @Nullable InputStream body,
            @QueryValue(defaultValue = "upload") String name) {
        if (isTooLong(request)) {
            return tooLong(request);
        }
        AtomicReference<Upload> complete = new AtomicReference<>();
        take((body == null) ? InputStream.nullInputStream() : body, (content) -> {
            try (Uploads.Reception reception = uploads.begin()) {
                reception.add(name + ".zip", content);
                complete.set(reception.complete());
            }
        });
        return created(Objects.requireNonNull(complete.get()));
    }

    /**
     * Reads to the end what is refused before: a browser looks for an answer only when it
     * could send everything.
     */
    private static void take(InputStream content, Consumer<InputStream> consumer) {
        try (content) {
            try {
                consumer.accept(content);
            }
            finally {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private boolean isTooLong(HttpRequest<?> request) {
        return request.getContentLength() - FORM_BYTES > uploads.limits().bytes();
    }

    /** Nobody wants to wait until that much is read, so the connection ends here. */
    private static HttpResponse<?> tooLong(HttpRequest<?> request) {
        return Problem
            .of(HttpStatus.REQUEST_ENTITY_TOO_LARGE,
                    "The upload is larger than THROUGHLINE_UPLOAD_BYTES says: leave out what is not needed, set it"
                            + " higher, or use the command import.",
                    request.getPath(), null)
            .response()
            .header(HttpHeaders.CONNECTION, "close");
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
