package org.throughline.ingest;

import org.jspecify.annotations.Nullable;

/**
 * This row cannot be loaded; the others can. Without stack trace, as it is no fault of
 * ours.
 */
final class RowRejectedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RejectReason reason;

    private final String column;

    private final @Nullable String value;

    /**
     * @param reason the kind of trouble
     * @param column the column, empty if the whole row is meant
     * @param value what the cell holds, null if that says nothing
     * @param message the reason in full, for a researcher who wants to correct the row
     */
    RowRejectedException(RejectReason reason, String column, @Nullable String value, String message) {
        super(message, null, false, false);
        this.reason = reason;
        this.column = column;
        this.value = value;
    }

    RejectReason reason() {
        return reason;
    }

    String column() {
        return column;
    }

    @Nullable String value() {
        return value;
    }

    String message() {
        return String.valueOf(getMessage());
    }

}
