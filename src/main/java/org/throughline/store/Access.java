package org.throughline.store;

/** What a query may do, as its header says. */
public enum Access {

    /** Only reads: runs in a read transaction, which refuses writes. */
    READ,

    /** Creates, changes or deletes nodes and relationships. */
    WRITE,

    /** Creates constraints or indexes. */
    SCHEMA

}
