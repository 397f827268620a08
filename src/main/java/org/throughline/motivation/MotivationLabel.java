package org.throughline.motivation;

import java.util.Locale;

/** Why a teacher took a course, as far as rules can tell. */
public enum MotivationLabel {

    /** For its own sake: only intrinsic rules fired. */
    INTRINSIC,

    /** For something else: only extrinsic rules fired. */
    EXTRINSIC,

    /** Rules of both kinds fired. */
    MIXED,

    /** Everything is known, and no rule fired. */
    UNDETERMINED,

    /** Something is not known on which the label depends. */
    UNKNOWN;

    /** The word for it in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

}
