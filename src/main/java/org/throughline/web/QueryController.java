package org.throughline.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.throughline.report.InvalidRequestException;
import org.throughline.report.SavedQueries;
import org.throughline.report.SavedQueries.Answer;
import org.throughline.report.SavedQueries.Draft;
import org.throughline.report.SavedQueries.SavedQuery;
import org.throughline.report.TableFormat;

/** The questions that researchers ask, ready to be asked. */
@Controller("/api/v1/queries")
@Tag(name = "queries")
final class QueryController {

    private final SavedQueries queries;

    private final TextAccess access;

    QueryController(SavedQueries queries, TextAccess access) {
        this.access = access;
        this.queries = queries;
    }

    /**
     * All questions.
     *
     * @param items by name
     */
    @Serdeable
    record QueryList(List<SavedQuery> items) {
    }

    @Get
    @Operation(summary = "All saved queries, those of the library and your own, with their parameters and their Cypher")
    QueryList list() {
        return new QueryList(queries.list());
    }

    @Get("/{name}")
    @Operation(summary = "One saved query")
    SavedQuery find(String name) {
        return queries.find(name);
    }

    @Post
    @Operation(summary = "Save a query of your own; it must be one that only reads the graph")
    @ApiResponse(responseCode = "201", description = "The query; its address is in the header Location")
    HttpResponse<SavedQuery> create(@Body Draft draft) {
        SavedQuery query = queries.create(draft);
        return HttpResponse.created(query, Location.of("queries", query.name()));
    }

    @Put("/{name}")
    @Operation(summary = "Replace a query of your own; its name stays")
    SavedQuery update(String name, @Body Draft draft) {
        return queries.update(name, draft);
    }

    @Delete("/{name}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Forget a query of your own")
    void delete(String name) {
        queries.delete(name);
    }

    @Get("/{name}/rows")
    @Produces({ MediaType.APPLICATION_JSON, MediaType.TEXT_CSV, MediaType.TEXT_HTML })
    @Operation(summary = "The answer of a saved query; its parameters are query parameters")
    HttpResponse<?> ask(HttpRequest<?> request, String name, @QueryValue @Nullable String format) {
        if (queries.find(name).own()) {
            access.requireForCypher(request);
        }
        Optional<TableFormat> table = Formats.wanted(request, format);
        Answer answer = queries.ask(name, parameters(request));
        return table.isPresent() ? Formats.stream(SavedQueries.table(answer), table.get(), name)
                : HttpResponse.ok(answer).contentType(MediaType.APPLICATION_JSON_TYPE);
    }

    private static Map<String, String> parameters(HttpRequest<?> request) {
        Map<String, String> parameters = new LinkedHashMap<>();
        request.getParameters().forEach((name, values) -> {
            if (values.size() != 1) {
                throw new InvalidRequestException(name, name + " is given " + values.size() + " times.");
            }
            parameters.put(name, values.getFirst());
        });
        parameters.remove("format");
        return parameters;
    }

}
