package org.throughline.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;

/** Who may see what teachers wrote: everybody where no token is needed, else nobody. */
@Singleton
final class TextAccess {

    private final AccessRules rules;

    TextAccess(AccessRules rules) {
        this.rules = rules;
    }

    boolean mayShow(HttpRequest<?> request) {
        return !rules.needsToken() && rules.isHostAllowed(request.getHeaders().get("Host"));
    }

}
