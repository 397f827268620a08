package org.throughline.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.throughline.report.Views;
import org.throughline.report.Views.View;
import org.throughline.report.Views.ViewRequest;
import org.throughline.report.Views.ViewSummary;

/** Views of the graph that are kept and shared. */
@Controller("/api/v1/views")
@Tag(name = "views")
final class ViewController {

    private final Views views;

    ViewController(Views views) {
        this.views = views;
    }

    /**
     * All views.
     *
     * @param items the latest first
     */
    @Serdeable
    record ViewList(List<ViewSummary> items) {
    }

    @Get
    @Operation(summary = "All views without what they show, the latest first")
    ViewList list() {
        return new ViewList(views.list());
    }

    @Post
    @Operation(summary = "Keep a new view", description = "name has at most 200 characters, state 512 kB as JSON.")
    @ApiResponse(responseCode = "201", description = "The view; its address is in the header Location")
    HttpResponse<View> create(@Body ViewRequest request) {
        View view = views.create(request);
        return HttpResponse.<View>created(Location.of("views", view.id())).body(view);
    }

    @Get("/{id}")
    @Operation(summary = "One view")
    View find(String id) {
        return views.find(id);
    }

    @Put("/{id}")
    @Operation(summary = "Change a view",
            description = "revision is that of the view which is changed; 409 if somebody else has changed it meanwhile.")
    View update(String id, @Body ViewRequest request) {
        return views.update(id, request);
    }

    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a view")
    void delete(String id) {
        views.delete(id);
    }

}
