package org.throughline.engagement;

import java.util.Locale;

/** The three profiles, named by the mean composite of their members. */
public enum Level {

    LOW,

    MEDIUM,

    HIGH;

    /**
     * The name in properties, addresses and files.
     * @return as {@code low}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
