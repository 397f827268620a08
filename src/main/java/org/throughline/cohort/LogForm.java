package org.throughline.cohort;

import java.util.Arrays;
import java.util.Locale;

/** In which form a cohort comes with the log of a learning platform. */
public enum LogForm {

    /** Without one. */
    NONE,

    /** As the log report that people export: {@code events/logs.csv}. */
    REPORT,

    /** As tables of the platform's database: {@code moodle/}. */
    TABLES;

    /** The word for it on a command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The form of a word.
     * @throws IllegalArgumentException if there is none; the message names the choices
     */
    public static LogForm parse(String word) {
        return Arrays.stream(values())
            .filter((form) -> form.key().equals(word))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("logs must be none, report or tables, not '" + word + "'"));
    }

}
