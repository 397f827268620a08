package org.throughline.motivation;

import java.util.Locale;

/** How difficult a course is among those of its catalogue: thirds of the index. */
public enum DifficultyLevel {

    EASY, MEDIUM, HARD;

    /** The word for it in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
