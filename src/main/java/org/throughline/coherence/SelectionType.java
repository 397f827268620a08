package org.throughline.coherence;

import java.util.Locale;

/** Types, in the order of the rules. */
public enum SelectionType {

    INSUFFICIENT, NARROW, DISCIPLINARY, BRIDGING, INTEGRATED, THEMATIC, FRAGMENTED, WEAK;

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
