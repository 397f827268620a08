package org.throughline.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;

/** Signs a browser in. */
@Controller("/api/v1/session")
@Tag(name = "session")
final class SessionController {

    private final AccessRules rules;

    SessionController(AccessRules rules) {
        this.rules = rules;
    }

    /**
     * A token to sign in with.
     *
     * @param token the secret
     */
    @Serdeable
    record SignIn(String token) {

        @Override
        public String toString() {
            return "SignIn[]";
        }

    }

    /**
     * What whoever asks may see.
     *
     * @param texts whether what teachers wrote is shown
     * @param textsToken whether there is a token that would show it
     */
    @Serdeable
    record Session(boolean texts, boolean textsToken) {
    }

    @Get
    @Operation(summary = "Whether what teachers wrote is shown to whoever asks, and whether a token would show it")
    Session session(HttpRequest<?> request) {
        return new Session(rules.showsTexts(AccessFilter.token(request)), rules.hasTextsToken());
    }

    @Post
    @Operation(
            summary = "Sign a browser in: the token, or the token for texts, becomes a cookie that scripts cannot read.")
    HttpResponse<?> signIn(HttpRequest<?> request, @Body SignIn signIn) {
        if (!rules.isToken(signIn.token())) {
            return Problem.of(HttpStatus.UNAUTHORIZED, "That is not the token.", request.getPath(), null).response();
        }
        return HttpResponse.noContent()
            .cookie(Cookie.of(AccessFilter.COOKIE, signIn.token())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite(SameSite.Strict)
                .path("/")
                .maxAge(Duration.ofHours(12)));
    }

}
