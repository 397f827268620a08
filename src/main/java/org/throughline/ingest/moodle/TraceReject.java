package org.throughline.ingest.moodle;

import java.util.Locale;

/** Why a row of a log or a report is not stored. */
public enum TraceReject {

    /** More or fewer fields than the header. */
    FIELD_COUNT("more or fewer fields than the header"),

    /** Neither the description nor the name tells whose row it is. */
    NO_USER_ID("no user id: neither the description has one, nor goes the name with exactly one id in this file"),

    /** A user id that cannot be one. */
    BAD_ID("not a usable id: it has blanks or is too long"),

    /** Not a time in the form that the file has. */
    BAD_DATE("not a time in the form of this file"),

    /** A course that is not told. */
    UNKNOWN_REFERENCE("the course is not known: name it in events/format.yaml");

    private final String message;

    TraceReject(String message) {
        this.message = message;
    }

    /** The reason in full. */
    public String message() {
        return message;
    }

    static TraceReject of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

}
