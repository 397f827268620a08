package org.throughline.motivation;

import org.throughline.motivation.fit.Precedence;
import org.throughline.motivation.fit.UnstatedYears;

/**
 * What an analysis of motivation depends on.
 *
 * @param precedence what counts if rules of both kinds fire
 * @param unstatedYears what courses were in years without stipulations
 * @param creditHours hours of a credit, above 0
 * @param profiles the most profiles, 1 to 20
 * @param seed of what is random
 */
public record MotivationParameters(Precedence precedence, UnstatedYears unstatedYears, double creditHours, int profiles,
        long seed) {

    /** The usual ones. */
    public static MotivationParameters defaults() {
        return new MotivationParameters(Precedence.MIXED, UnstatedYears.UNKNOWN, 30, 4, 1);
    }

}
