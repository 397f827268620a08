package org.throughline.web;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import org.throughline.report.ForbiddenException;
import org.throughline.report.StoredTexts;
import org.throughline.report.Texts;

/**
 * Who may read what teachers wrote. A controller asks {@link #of} and hands the answer on
 * to the report, or {@link #require} where there is nothing to answer without texts.
 */
@Singleton
final class TextAccess {

    private static final String HIDDEN = "What teachers wrote is hidden on this server (THROUGHLINE_TEXTS=hidden).";

    private static final String TOKEN = "What teachers wrote is shown only to those who sign in with the token for texts"
            + " (THROUGHLINE_TEXTS_TOKEN).";

    private final AccessRules rules;

    private final StoredTexts stored;

    TextAccess(AccessRules rules, StoredTexts stored) {
        this.rules = rules;
        this.stored = stored;
    }

    /** Whether whoever asks may read them. */
    Texts of(HttpRequest<?> request) {
        return rules.showsTexts(AccessFilter.token(request)) ? Texts.SHOWN : Texts.HIDDEN;
    }

    /**
     * Goes on only for those who may read them.
     * @throws ForbiddenException for all others; says how to become one
     */
    void require(HttpRequest<?> request) {
        if (of(request) == Texts.HIDDEN) {
            throw new ForbiddenException(why());
        }
    }

    /**
     * Goes on unless a query that somebody wrote could read what is hidden from them.
     * @throws ForbiddenException if there are texts, and they are hidden
     */
    void requireForCypher(HttpRequest<?> request) {
        if (of(request) == Texts.HIDDEN && stored.isAny()) {
            throw new ForbiddenException("A query of your own could read what teachers wrote. " + why());
        }
    }

    private String why() {
        return rules.hidesTexts() ? HIDDEN : TOKEN;
    }

}
