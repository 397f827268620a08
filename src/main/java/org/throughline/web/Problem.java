package org.throughline.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type kind of problem; about:blank says that the status tells all
 * @param title the status in words
 * @param status the HTTP status
 * @param detail what was wrong and what to do
 * @param instance path of the request
 * @param parameter the parameter that is wrong, null if it is none
 */
@Serdeable
record Problem(String type, String title, int status, String detail, String instance, @Nullable String parameter) {

    /** The media type of problem documents. */
    static final MediaType MEDIA_TYPE = MediaType.of("application/problem+json");

    static Problem of(HttpStatus status, String detail, String path, @Nullable String parameter) {
        return new Problem("about:blank", status.getReason(), status.getCode(), detail, path, parameter);
    }

    MutableHttpResponse<Problem> response() {
        return HttpResponse.<Problem>status(HttpStatus.valueOf(status)).body(this).contentType(MEDIA_TYPE);
    }

}
