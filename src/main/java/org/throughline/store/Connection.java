package org.throughline.store;

import java.net.URI;

/**
 * How to reach a database.
 *
 * @param uri Bolt address, such as {@code bolt://127.0.0.1:7687}
 * @param username user
 * @param password secret; never printed
 */
public record Connection(URI uri, String username, String password) {

    /** The default user of Neo4j, and the one of the embedded database. */
    public static final String DEFAULT_USERNAME = "neo4j";

    @Override
    public String toString() {
        return "Connection[uri=" + uri + ", username=" + username + "]";
    }

}
