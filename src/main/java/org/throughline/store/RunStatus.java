package org.throughline.store;

import java.util.Locale;

/** How far a run has come. In the graph and in JSON it is written in lower case. */
public enum RunStatus {

    RUNNING, FINISHED, FAILED, CANCELLED;

    /** As the graph and the reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static RunStatus ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

}
