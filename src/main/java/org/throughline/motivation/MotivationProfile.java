package org.throughline.motivation;

import java.util.Locale;

/**
 * A kind of motivation by quality and quantity: which of both is above the average of all
 * teachers.
 *
 * <p>
 * Source: the four-profile result of Vansteenkiste, M., Sierens, E., Soenens, B., Luyckx,
 * K. and Lens, W. (2009), Motivational profiles from a self-determination perspective,
 * Journal of Educational Psychology 101(3), 671-688.
 */
public enum MotivationProfile {

    /** Intrinsic above the average, extrinsic not. */
    INTRINSIC,

    /** Extrinsic above the average, intrinsic not. */
    EXTRINSIC,

    /** Both above. */
    BOTH,

    /** None above. */
    NEITHER;

    /** The word for it in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MotivationProfile of(boolean intrinsic, boolean extrinsic) {
        if (intrinsic) {
            return extrinsic ? BOTH : INTRINSIC;
        }
        return extrinsic ? EXTRINSIC : NEITHER;
    }

}
