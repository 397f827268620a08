package org.throughline.motivation.fit;

import java.util.Locale;

/** How near a course is to what a teacher teaches. */
public enum Relation {

    /** In a discipline of the teacher, in a narrower or in a broader one. */
    CLEAR,

    /** In a discipline that has a broader one in common with one of the teacher's. */
    WEAK,

    /** Neither. */
    NONE;

    /** The word for it in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
