package org.throughline.cohort;

import java.util.Locale;

/** Why a teacher of a synthetic cohort takes a course, as it was planted. */
enum Motive {

    INTRINSIC, EXTRINSIC, MIXED, UNDETERMINED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean isIntrinsic() {
        return this == INTRINSIC || this == MIXED;
    }

    boolean isExtrinsic() {
        return this == EXTRINSIC || this == MIXED;
    }

}
