package org.throughline.ingest;

/** Why a row is not loaded; the reject file says the same in full for each row. */
public enum RejectReason {

    FIELD_COUNT("more or fewer fields than the header"),

    MISSING_VALUE("missing value"),

    BAD_ID("not a usable identifier"),

    BAD_TEXT("not a usable text"),

    BAD_NUMBER("not a number"),

    BAD_DATE("not a date"),

    NO_USER_ID("no user id"),

    BAD_WEIGHT("not a weight"),

    OUT_OF_RANGE("number out of range"),

    NOT_ALLOWED("not one of the allowed values"),

    COMPLETED_BEFORE_ENROLLED("completed before enrolled"),

    CONTRADICTORY("listed twice with different weights"),

    DUPLICATE("there before, with other values"),

    UNKNOWN_REFERENCE("refers to something unknown"),

    CYCLE("broader than itself"),

    TOO_DEEP("hierarchy too deep");

    private final String description;

    RejectReason(String description) {
        this.description = description;
    }

    /** A few words for a person. */
    public String description() {
        return this.description;
    }

}
