package org.throughline.engagement;

import java.util.Locale;

/** How enrolments and teachers are divided into profiles by their category scores. */
public enum ProfileMethod {

    /**
     * K-means from the best of several starts, see {@link org.throughline.stats.KMeans}.
     */
    K_MEANS("k-means"),

    /**
     * The most likely component of a mixture of normal distributions, see
     * {@link org.throughline.stats.GaussianMixture}; where there is no fit, as k-means.
     */
    MIXTURE("mixture");

    private final String key;

    ProfileMethod(String key) {
        this.key = key;
    }

    /**
     * The name in parameters, addresses and files.
     * @return as {@code k-means}
     */
    public String key() {
        return key;
    }

    /**
     * The method of a key.
     * @param key as {@code k-means}; case does not matter
     * @return the method
     * @throws IllegalArgumentException if there is none
     */
    public static ProfileMethod parse(String key) {
        for (ProfileMethod method : values()) {
            if (method.key.equals(key.toLowerCase(Locale.ROOT))) {
                return method;
            }
        }
        throw new IllegalArgumentException("A method for profiles is k-means or mixture, not '" + key + "'");
    }

}
