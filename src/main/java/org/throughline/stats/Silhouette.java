package org.throughline.stats;

/** Average silhouette width. */
public final class Silhouette {

    /** With more rows than this, the width of a sample of so many is taken. */
    public static final int MOST_ROWS = 5_000;

    private Silhouette() {
    }

}
