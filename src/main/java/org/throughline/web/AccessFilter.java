package org.throughline.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds every request to the {@link AccessRules}, and tells browsers what pages may do.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class AccessFilter {

    static final String COOKIE = "throughline-token";

    private static final String POLICY = "default-src 'self'; img-src 'self' data:; style-src 'self'; worker-src 'self';"
            + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AccessRules rules;

    AccessFilter(AccessRules rules) {
        this.rules = rules;
    }

    @RequestFilter
    @Nullable HttpResponse<Problem> check(HttpRequest<?> request) {
        String host = request.getHeaders().get("Host");
        if (!rules.isHostAllowed(host)) {
            return refuse(request, HttpStatus.FORBIDDEN,
                    "This server answers only to localhost and 127.0.0.1, not to the name in the Host header.");
        }
        if (!SAFE.contains(request.getMethod()) && !rules.isOriginAllowed(request.getHeaders().get("Origin"), host)) {
            return refuse(request, HttpStatus.FORBIDDEN, "A page of another site may not change anything here.");
        }
        if (rules.needsToken() && isProtected(request) && !rules.isToken(token(request))) {
            return refuse(request, HttpStatus.UNAUTHORIZED,
                    "A token is needed: send it as 'Authorization: Bearer TOKEN', or sign in on the page.")
                .header("WWW-Authenticate", "Bearer");
        }
        return null;
    }

    @ResponseFilter
    void protect(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header("Content-Security-Policy", POLICY)
            .header("X-Content-Type-Options", "nosniff")
            .header("Referrer-Policy", "no-referrer")
            .header("Cross-Origin-Resource-Policy", "same-origin");
        if (request.getPath().startsWith("/api/v1") && !response.getHeaders().contains("Cache-Control")) {
            response.header("Cache-Control", "no-store");
        }
    }

    /**
     * The files of the pages hold no data, and signing in must be possible without a
     * token.
     */
    private static boolean isProtected(HttpRequest<?> request) {
        String path = request.getPath();
        return (path.startsWith("/api/v1") && !path.equals("/api/v1/session")) || path.startsWith("/prometheus");
    }

    /** The secret that a request carries, null if none. */
    static @Nullable String token(HttpRequest<?> request) {
        String authorization = request.getHeaders().get("Authorization");
        if (authorization != null && authorization.startsWith("Bearer ")) {
            return authorization.substring("Bearer ".length()).strip();
        }
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).orElse(null);
    }

    private static MutableHttpResponse<Problem> refuse(HttpRequest<?> request, HttpStatus status, String why) {
        return Problem.of(status, why, request.getPath(), null).response();
    }

}
