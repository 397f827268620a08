package org.throughline.web;

import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.concurrent.Exclusion;
import org.throughline.ingest.RefusedException;
import org.throughline.report.ConflictException;
import org.throughline.report.ForbiddenException;
import org.throughline.report.InvalidDataException;
import org.throughline.report.InvalidRequestException;
import org.throughline.report.NotFoundException;
import org.throughline.store.CypherException;
import org.throughline.store.DatabaseException;

/** Turns every failure into a problem document. */
@Controller
final class Problems {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @Error(global = true)
    HttpResponse<Problem> invalid(HttpRequest<?> request, InvalidRequestException failure) {
        return Problem
            .of(HttpStatus.BAD_REQUEST, String.valueOf(failure.getMessage()), request.getPath(), failure.parameter())
            .response();
    }

    @Error(global = true)
    HttpResponse<Problem> notFound(HttpRequest<?> request, NotFoundException failure) {
        return Problem.of(HttpStatus.NOT_FOUND, String.valueOf(failure.getMessage()), request.getPath(), null)
            .response();
    }

    @Error(global = true)
    HttpResponse<Problem> invalidData(HttpRequest<?> request, InvalidDataException failure) {
        return Problem.of(HttpStatus.CONFLICT, String.valueOf(failure.getMessage()), request.getPath(), null)
            .response();
    }

    @Error(global = true)
    HttpResponse<Problem> forbidden(HttpRequest<?> request, ForbiddenException failure) {
        return Problem.of(HttpStatus.FORBIDDEN, String.valueOf(failure.getMessage()), request.getPath(), null)
            .response();
    }

    @Error(global = true)
    HttpResponse<Problem> refused(HttpRequest<?> request, RefusedException failure) {
        HttpStatus status = switch (failure.reason()) {
            case UNUSABLE -> HttpStatus.BAD_REQUEST;
            case TOO_LARGE -> HttpStatus.REQUEST_ENTITY_TOO_LARGE;
            case CONFLICT -> HttpStatus.CONFLICT;
        };
        return Problem.of(status, String.valueOf(failure.getMessage()), request.getPath(), null).response();
    }

    @Error(global = true)
    HttpResponse<Problem> busy(HttpRequest<?> request, Exclusion.BusyException failure) {
        return Problem.of(HttpStatus.CONFLICT, String.valueOf(failure.getMessage()), request.getPath(), null)
            .response();
    }

    @Error(global = true)
    HttpResponse<QueryProblem> cypher(HttpRequest<?> request, CypherException failure) {
        return QueryProblem.of(failure, request.getPath());
    }

    @Error(global = true)
    HttpResponse<Problem> conflict(HttpRequest<?> request, ConflictException failure) {
        return Problem.of(HttpStatus.CONFLICT, String.valueOf(failure.getMessage()), request.getPath(), null)
            .response();
    }

    @Error(global = true)
    HttpResponse<Problem> database(HttpRequest<?> request, DatabaseException failure) {
        HttpStatus status = switch (failure.reason()) {
            case TIMED_OUT -> HttpStatus.GATEWAY_TIMEOUT;
            case QUERY -> HttpStatus.INTERNAL_SERVER_ERROR;
            case LOCKED, DAMAGED, PORT_IN_USE, UNREACHABLE, UNAUTHORIZED -> HttpStatus.SERVICE_UNAVAILABLE;
        };
        LOG.warn("{} {}: {}", request.getMethod(), request.getPath(), failure.getMessage());
        return Problem.of(status, String.valueOf(failure.getMessage()), request.getPath(), null).response();
    }

    /**
     * What the framework itself refuses: unknown paths, wrong methods, parameters of the
     * wrong type.
     */
    @Singleton
    @Primary
    static final class FrameworkErrors implements ErrorResponseProcessor<Problem> {

        @Override
        public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
            HttpStatus status = HttpStatus.valueOf(response.code());
            String detail = context.getErrors()
                .stream()
                .map((error) -> error.getPath().map((path) -> path + ": ").orElse("") + error.getMessage())
                .collect(Collectors.joining("; "));
            String path = context.getRequest().getPath();
            if (status == HttpStatus.NOT_FOUND || status == HttpStatus.REQUEST_ENTITY_TOO_LARGE || detail.isEmpty()) {
                detail = explain(status, path);
            }
            if (status.getCode() >= HttpStatus.INTERNAL_SERVER_ERROR.getCode()) {
                // the message of an unforeseen failure is for the log, not for whoever
                // asked
                LOG.error("{} {} failed", context.getRequest().getMethod(), path, context.getRootCause().orElse(null));
                detail = "This should not have happened; the log of the server says more.";
            }
            return response.body(Problem.of(status, detail, path, null)).contentType(Problem.MEDIA_TYPE);
        }

        private static String explain(HttpStatus status, String path) {
            return switch (status) {
                case NOT_FOUND -> "There is nothing at " + path + "; /api lists what there is.";
                case REQUEST_ENTITY_TOO_LARGE -> "The request is too large: anything but an upload may have 10 MB.";
                default -> status.getReason() + ".";
            };
        }

    }

}
