package org.throughline.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.sse.Event;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.throughline.report.AnalysisKind;
import org.throughline.report.RunComparisons;
import org.throughline.report.RunComparisons.Comparison;
import org.throughline.report.RunListener;
import org.throughline.report.RunReport;
import org.throughline.report.RunService;

/** Analyses: what ran, and what is to run. */
@Controller("/api/v1/runs")
@Tag(name = "runs")
final class RunController {

    private final RunService runs;

    private final RunComparisons comparisons;

    RunController(RunService runs, RunComparisons comparisons) {
        this.runs = runs;
        this.comparisons = comparisons;
    }

    /**
     * All runs.
     *
     * @param items the latest first
     */
    @Serdeable
    record RunList(List<RunReport> items) {
    }

    /**
     * What is to be computed.
     *
     * @param kind see the list of kinds; coherence is what is meant if it is left out
     * @param parameters those left out have their defaults
     */
    @Serdeable
    record RunRequest(@Nullable String kind, @Nullable Map<String, Object> parameters) {
    }

    @Get
    @Operation(summary = "All runs, the latest first")
    RunList list() {
        return new RunList(runs.list());
    }

    /**
     * The kinds of analysis.
     *
     * @param items in the order in which they build on each other
     */
    @Serdeable
    record KindList(List<Kind> items) {
    }

    /**
     * A kind of analysis.
     *
     * @param kind its name
     * @param hasInput whether there is something to compute it from
     */
    @Serdeable
    record Kind(String kind, boolean hasInput) {
    }

    @Get("/kinds")
    @Operation(summary = "The kinds of analysis in their order, and whether there is something to compute them from")
    KindList kinds() {
        return new KindList(
                Arrays.stream(AnalysisKind.values()).map((kind) -> new Kind(kind.key(), runs.hasInput(kind))).toList());
    }

    @Get("/compare")
    @Operation(summary = "Two coherence runs side by side")
    Comparison compare(@QueryValue String a, @QueryValue String b) {
        return comparisons.compare(a, b);
    }

    @Get("/{id}")
    @Operation(summary = "One run")
    RunReport find(String id) {
        return runs.find(id);
    }

    @Post
    @Operation(summary = "Start a run; the answer comes while it works")
    @ApiResponse(responseCode = "202", description = "The run; its address is in the header Location")
    HttpResponse<RunReport> start(@Body RunRequest request) {
        AnalysisKind kind = (request.kind() == null) ? AnalysisKind.COHERENCE : AnalysisKind.parse(request.kind());
        Map<String, Object> parameters = (request.parameters() == null) ? Map.of() : request.parameters();
        RunReport run = runs.start(kind, parameters, RunListener.NONE);
        return HttpResponse.<RunReport>accepted(Location.of("runs", run.id())).body(run);
    }

    @Get("/{id}/events")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    @Operation(summary = "The progress of a run as server-sent events, up to its end")
    Publisher<Event<Object>> events(String id) {
        runs.find(id);
        return ProgressEvents.<RunListener.Step, RunReport>of((follower) -> runs.follow(id, follower),
                RunReport::status);
    }

    @Delete("/{id}")
    @Status(HttpStatus.ACCEPTED)
    @Operation(summary = "Cancel a run that works; delete one that has ended, with its results")
    RunReport delete(String id) {
        return runs.delete(id);
    }

}
