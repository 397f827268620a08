package org.throughline.ingest;

/**
 * How large uploads may be.
 *
 * @param bytes of all files together, unpacked
 * @param packedBytes of a zip file
 */
public record UploadLimits(long bytes, long packedBytes) {

    /** Files and folders of one upload. */
    public static final int ENTRIES = 200;

    /** Uploads that wait to be imported. */
    static final int UPLOADS = 10;

    /** Bytes that one packed byte may become; tables rarely come to 50. */
    static final int RATIO = 200;

    /** Below this the ratio says nothing. */
    static final int SMALL = 1 << 20;

    /** Up to this size all rows are judged when a folder is uploaded. */
    static final long CHECKED_BYTES = 256L << 20;

    public UploadLimits {
        if (bytes < 1 || packedBytes < 1) {
            throw new IllegalArgumentException("Uploads need room: %d, %d".formatted(bytes, packedBytes));
        }
    }

    /** A size for people. */
    static String text(long bytes) {
        return (bytes < SMALL) ? "%,d bytes".formatted(bytes) : "%,d MB".formatted(bytes / SMALL);
    }

}
