package org.throughline.ingest;

/** What becomes of the identifiers of teachers. */
public enum PseudonymMode {

    /** They are stored as they are: the files were made anonymous before. */
    KEEP,

    /**
     * They are replaced by the first 128 bits of an HMAC-SHA-256 under a key that stays
     * beside the data; nobody without the key can tell whose they are.
     */
    HMAC

}
