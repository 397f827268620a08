package org.throughline.ingest;

/** What an import does with what the graph holds. */
public enum ImportMode {

    /** It stays, but for what the rows say otherwise. */
    ADD,

    /**
     * It is deleted, results of analyses included, once all rows were judged; views and
     * queries of one's own stay.
     */
    REPLACE

}
