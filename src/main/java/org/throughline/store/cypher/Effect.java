package org.throughline.store.cypher;

/** What a query does to a database. */
public enum Effect {

    /** It reads the graph and nothing else. */
    READ,

    /** It changes the graph. */
    WRITE,

    /** It changes constraints or indexes. */
    SCHEMA,

    /** It does something else: reads a file, calls a procedure, looks at the server. */
    OTHER

}
