package org.throughline.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.throughline.report.GroupComparisons;
import org.throughline.report.GroupComparisons.GroupComparison;
import org.throughline.report.GroupComparisons.GroupRequest;

/** Groups of teachers, picked by attributes or by Cypher. */
@Controller("/api/v1/groups")
@Tag(name = "groups")
final class GroupController {

    private final GroupComparisons groups;

    private final TextAccess access;

    GroupController(GroupComparisons groups, TextAccess access) {
        this.access = access;
        this.groups = groups;
    }

    /**
     * Two groups.
     *
     * @param a the first
     * @param b the second, null for all other teachers
     */
    @Serdeable
    record CompareRequest(@Nullable GroupRequest a, @Nullable GroupRequest b) {
    }

    @Post("/compare")
    @Operation(summary = "Two groups of teachers side by side: measures, effect sizes, types; withheld where fewer"
            + " teachers than the minimum could be had by subtraction")
    GroupComparison compare(HttpRequest<?> http, @Body CompareRequest request) {
        if (isByQuery(request.a()) || isByQuery(request.b())) {
            access.requireForCypher(http);
        }
        return groups.compare(request.a(), request.b());
    }

    private static boolean isByQuery(@Nullable GroupRequest group) {
        return group != null && group.cypher() != null;
    }

}
