package org.throughline.store;

import java.net.URI;

/**
 * How to reach a database.
 *
 * @param uri Bolt address, such as {@code bolt://127.0.0.1:7687}
 * @param username user
 * @param password secret; never printed
 * @param passwordSource where a person finds the password
 */
public record Connection(URI uri, String username, String password, String passwordSource) {

    /** The default user of Neo4j, and the one of the embedded database. */
    public static final String DEFAULT_USERNAME = "neo4j";

    public Connection(URI uri, String username, String password) {
        this(uri, username, password, "throughline.neo4j.password");
    }

    @Override
    public String toString() {
        return "Connection[uri=" + uri + ", username=" + username + "]";
    }

}
