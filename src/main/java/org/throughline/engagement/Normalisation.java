package org.throughline.engagement;

import java.util.Locale;

/**
 * How a feature is made comparable within a course and year. Counts are taken as ln(1 +
 * x) first.
 */
public enum Normalisation {

    /**
     * Normal scores of the ranks: the standard normal quantile of (r - 3/8) / (n + 1/4),
     * r the rank among the n learners of the group with a value, ties with the mean of
     * their ranks. Source: Blom, G. (1958), Statistical estimates and transformed
     * beta-variables, Wiley, New York.
     */
    RANK,

    /**
     * Robust z: (x - median) / (1.4826 MAD), MAD the median distance from the median; cut
     * off at -5 and 5. Where MAD = 0, at least half of the group have the same value: the
     * mean distance from the median takes its place, as (x - median) / (1.2533 mean
     * distance), and where that is 0 as well all are 0. Source: Iglewicz, B. and Hoaglin,
     * D. (1993), How to detect and handle outliers, ASQC Quality Press, chapter 3.
     */
    ROBUST;

    /**
     * The name in parameters, addresses and files.
     * @return as {@code rank}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The normalisation of a key.
     * @param key as {@code rank}; case does not matter
     * @return the normalisation
     * @throws IllegalArgumentException if there is none
     */
    public static Normalisation parse(String key) {
        for (Normalisation normalisation : values()) {
            if (normalisation.key().equals(key.toLowerCase(Locale.ROOT))) {
                return normalisation;
            }
        }
        throw new IllegalArgumentException("A normalisation is rank or robust, not '" + key + "'");
    }

}
