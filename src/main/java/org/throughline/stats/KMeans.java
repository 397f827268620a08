package org.throughline.stats;

/** K-means. */
public final class KMeans {

    private KMeans() {
    }

}
