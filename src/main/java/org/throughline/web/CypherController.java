package org.throughline.web;

import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.json.JsonMapper;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.report.CypherSchemas;
import org.throughline.report.CypherSchemas.CypherSchema;
import org.throughline.report.CypherWorkbench;
import org.throughline.report.CypherWorkbench.Answer;
import org.throughline.report.CypherWorkbench.Checked;
import org.throughline.report.CypherWorkbench.Limits;
import org.throughline.report.CypherWorkbench.RunRequest;
import org.throughline.report.InvalidRequestException;
import org.throughline.report.TableFormat;

/** The Cypher workbench: queries that people write, which may only read the graph. */
@Controller("/api/v1/cypher")
@Tag(name = "cypher")
final class CypherController {

    private final CypherWorkbench workbench;

    private final CypherSchemas schemas;

    private final JsonMapper json;

    private final TextAccess access;

    CypherController(CypherWorkbench workbench, CypherSchemas schemas, JsonMapper json, TextAccess access) {
        this.access = access;
        this.workbench = workbench;
        this.schemas = schemas;
        this.json = json;
    }

    /**
     * A query to be looked at.
     *
     * @param query its text
     */
    @Serdeable
    record CheckRequest(@Nullable String query) {
    }

    /**
     * A query whose answer is wanted as a file.
     *
     * @param query its text
     * @param parameters its parameters, null for none
     * @param execution a name to cancel it by, null for any
     * @param format csv or json
     */
    @Serdeable
    record DownloadRequest(@Nullable String query, @Nullable Map<String, Object> parameters, @Nullable String execution,
            @Nullable String format) {
    }

    @Post("/check")
    @Operation(summary = "Look at a query without running it: errors and warnings with their place, what it does,"
            + " whether it may be run")
    Checked check(@Body CheckRequest request) {
        return workbench.check(request.query());
    }

    @Post("/run")
    @Operation(summary = "Run a query that only reads the graph, or show its plan; the answer has rows, and the graph"
            + " of its nodes")
    @ApiResponse(responseCode = "400", description = "The query is wrong; the problem says where")
    @ApiResponse(responseCode = "403",
            description = "It would do more than read the graph, or could read what teachers wrote")
    @ApiResponse(responseCode = "409", description = "It was cancelled")
    @ApiResponse(responseCode = "504", description = "It took longer than it may")
    @ApiResponse(responseCode = "507", description = "It needed more memory than it may have")
    Answer run(HttpRequest<?> http, @Body RunRequest request) {
        access.requireForCypher(http);
        return workbench.run(request);
    }

    @Delete("/executions/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Stop a running query")
    void cancel(String id) {
        workbench.cancel(id);
    }

    @Post("/download")
    @Produces({ MediaType.TEXT_CSV, MediaType.APPLICATION_JSON })
    @Operation(summary = "The complete answer as a file. It is sent once the query has ended well: a file is never cut,"
            + " a failure is a problem document")
    HttpResponse<?> download(HttpRequest<?> http, @Body DownloadRequest request) {
        access.requireForCypher(http);
        TableFormat format = TableFormat.parse((request.format() == null) ? "csv" : request.format());
        if (format == TableFormat.HTML) {
            throw new InvalidRequestException("format", "format must be csv or json, not 'html'.");
        }
        return workbench.table(request.query(), request.parameters(), request.execution(),
                (table) -> Formats.stream(table, format, "answer"));
    }

    @Get("/schema")
    @Operation(summary = "The schema of the graph with functions and procedures, as the editor wants it; has an ETag")
    @ApiResponse(responseCode = "304", description = "Nothing has changed since that ETag")
    MutableHttpResponse<?> schema(HttpRequest<?> request) {
        byte[] body = bytes(schemas.schema());
        String tag = '"' + sha256(body) + '"';
        boolean same = request.getHeaders()
            .getAll(HttpHeaders.IF_NONE_MATCH)
            .stream()
            .anyMatch((given) -> given.contains(tag));
        MutableHttpResponse<?> response = same ? HttpResponse.notModified()
                : HttpResponse.ok(body).contentType(MediaType.APPLICATION_JSON_TYPE);
        return response.header(HttpHeaders.ETAG, tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    }

    private byte[] bytes(CypherSchema schema) {
        try {
            return json.writeValueAsBytes(Argument.of(CypherSchema.class), schema);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @Get("/limits")
    @Operation(summary = "What a query may take, in numbers and in words")
    Limits limits() {
        return workbench.limits();
    }

}
