package org.throughline.ingest;

/**
 * An upload, or what is to be done with it, is refused; the message says what is wrong,
 * where, and what to do. Nothing of it is left behind.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    RefusedException(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    /** The kind of trouble. */
    public Reason reason() {
        return reason;
    }

    /** Kinds of trouble. */
    public enum Reason {

        /** It cannot be used as it is. */
        UNUSABLE,

        /** It is larger than it may be. */
        TOO_LARGE,

        /** It is not the time for it. */
        CONFLICT

    }

}
