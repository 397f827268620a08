package org.throughline.cohort;

import java.util.Arrays;

/** The languages of courses and teachers, by ISO 639-1 code. */
enum Language {

    HEBREW("he"), ARABIC("ar"), ENGLISH("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    String code() {
        return this.code;
    }

    static Language ofCode(String code) {
        return Arrays.stream(values())
            .filter(language -> language.code.equals(code))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("no language has the code " + code));
    }

}
