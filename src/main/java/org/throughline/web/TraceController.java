package org.throughline.web;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.throughline.ingest.moodle.TraceSource;
import org.throughline.ingest.moodle.TraceSources;
import org.throughline.report.NotFoundException;

/** Traces of learning platforms that are stored beside the graph. */
@Controller("/api/v1/traces")
@Tag(name = "data")
final class TraceController {

    private final TraceSources sources;

    TraceController(TraceSources sources) {
        this.sources = sources;
    }

    /**
     * All traces.
     *
     * @param items one for each import that brought some
     */
    @Serdeable
    record TraceList(List<TraceSource> items) {
    }

    @Get
    @Operation(summary = "The traces that are stored: files, rows, from when to when, and what they were taken for")
    TraceList list() {
        return new TraceList(sources.list());
    }

    @Get("/{id}")
    @Operation(summary = "The traces that one import brought")
    TraceSource find(String id) {
        return sources.find(id).orElseThrow(() -> new NotFoundException("trace source", id));
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete the traces that one import brought",
            description = "What was computed from them stays until it is computed again.")
    void delete(String id) {
        if (!sources.delete(id)) {
            throw new NotFoundException("trace source", id);
        }
    }

}
