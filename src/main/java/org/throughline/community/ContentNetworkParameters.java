package org.throughline.community;

/**
 * Which courses are neighbours in a {@link ContentNetwork}.
 *
 * @param neighbours k, how many of the most similar courses each is joined to
 * @param disciplinaryShare of the disciplinary similarity in the mix, from 0 (thematic
 * alone) to 1 (disciplinary alone)
 */
public record ContentNetworkParameters(int neighbours, double disciplinaryShare) {

    public ContentNetworkParameters {
        if (neighbours < 1) {
            throw new IllegalArgumentException("There must be at least 1 neighbour, not " + neighbours);
        }
        if (!(disciplinaryShare >= 0 && disciplinaryShare <= 1)) {
            throw new IllegalArgumentException(
                    "The share of the disciplinary similarity must be between 0 and 1, not " + disciplinaryShare);
        }
    }

    /**
     * 15 neighbours, by what courses are about.
     * @return the defaults
     */
    public static ContentNetworkParameters defaults() {
        return new ContentNetworkParameters(15, 0);
    }

}
