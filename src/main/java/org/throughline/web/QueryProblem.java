package org.throughline.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import org.throughline.report.CypherWorkbench.Remark;
import org.throughline.store.CypherException;

/**
 * A query that was not run to its end: a problem document that also says where in the
 * query.
 *
 * @param type about:blank, as the status tells all
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what was wrong and what to do
 * @param instance path of the request
 * @param reason invalid, refused, cancelled, timed_out or out_of_memory
 * @param problems what was wrong, with its place
 */
@Serdeable
record QueryProblem(String type, String title, int status, String detail, String instance, String reason,
        List<Remark> problems) {

    static HttpResponse<QueryProblem> of(CypherException failure, String path) {
        HttpStatus status = switch (failure.reason()) {
            case INVALID -> HttpStatus.BAD_REQUEST;
            case REFUSED -> HttpStatus.FORBIDDEN;
            case CANCELLED -> HttpStatus.CONFLICT;
            case TIMED_OUT -> HttpStatus.GATEWAY_TIMEOUT;
            case OUT_OF_MEMORY -> HttpStatus.INSUFFICIENT_STORAGE;
        };
        return HttpResponse.<QueryProblem>status(status)
            .body(new QueryProblem("about:blank", status.getReason(), status.getCode(),
                    String.valueOf(failure.getMessage()), path, failure.reason().name().toLowerCase(Locale.ROOT),
                    failure.problems().stream().map(Remark::of).toList()))
            .contentType(Problem.MEDIA_TYPE);
    }

}
