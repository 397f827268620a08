package org.throughline.store.cypher;

import org.jspecify.annotations.Nullable;

/**
 * Something to be said about a query. Offsets are UTF-16 code units of the query as it
 * was given; lines and columns start at 1. All are null where the place is not known.
 *
 * @param severity how bad it is
 * @param code what it is: a status of the database, or {@code refused-...}
 * @param message what is wrong, for a person
 * @param from offset of the first code unit
 * @param to offset after the last one
 * @param line line of {@code from}
 * @param column column of {@code from}
 */
public record CypherProblem(Severity severity, String code, String message, @Nullable Integer from,
        @Nullable Integer to, @Nullable Integer line, @Nullable Integer column) {

    /** How bad a problem is. */
    public enum Severity {

        /** The query cannot be run, or is not. */
        ERROR,

        /** It can be run, but is hardly what was meant. */
        WARNING,

        /** Good to know. */
        INFORMATION

    }

    /** A problem without a place. */
    public static CypherProblem of(Severity severity, String code, String message) {
        return new CypherProblem(severity, code, message, null, null, null, null);
    }

    /** A problem with the token at an offset; an offset outside is moved inside. */
    public static CypherProblem at(Severity severity, String code, String message, CypherText text, int offset) {
        int from = Math.clamp(offset, 0, text.text().length());
        return between(severity, code, message, text, from, text.endOfTokenAt(from));
    }

    static CypherProblem between(Severity severity, String code, String message, CypherText text, int from, int to) {
        return new CypherProblem(severity, code, message, from, to, text.line(from), text.column(from));
    }

}
