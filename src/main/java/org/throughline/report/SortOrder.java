package org.throughline.report;

import java.util.Locale;

/** Which end of a sorted list comes first. Undefined values come last in both. */
public enum SortOrder {

    ASC, DESC;

    /** Reads {@code asc} or {@code desc}. */
    public static SortOrder parse(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "asc" -> ASC;
            case "desc" -> DESC;
            default -> throw new InvalidRequestException("order", "order must be asc or desc, not '" + word + "'.");
        };
    }

}
