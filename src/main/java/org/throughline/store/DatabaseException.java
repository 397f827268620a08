package org.throughline.store;

/**
 * Something about the database that a user must know: one sentence that says what is
 * wrong and what to do.
 */
public final class DatabaseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What kind of trouble it is. */
    public enum Reason {

        /** Another process uses the embedded store. */
        LOCKED,

        /** The embedded store cannot be opened. */
        DAMAGED,

        /** A port that is needed is taken. */
        PORT_IN_USE,

        /** No server answers. */
        UNREACHABLE,

        /** User name or password are wrong. */
        UNAUTHORIZED,

        /** The query took longer than it may. */
        TIMED_OUT,

        /** The query is wrong, or may not do what it tries. */
        QUERY

    }

    private final Reason reason;

    public DatabaseException(Reason reason, String sentence, Throwable cause) {
        super(sentence, cause);
        this.reason = reason;
    }

    public DatabaseException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

}
