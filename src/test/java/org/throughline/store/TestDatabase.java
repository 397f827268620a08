package org.throughline.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The embedded databases of a test run: one for tests that write, emptied before each
 * use, and started once per run.
 */
public final class TestDatabase {

    private static final QueryCatalogue QUERIES = QueryCatalogue.load();

    private TestDatabase() {
    }

    /**
     * The scratch database with the schema and nothing else. Tests that use it must not
     * run in parallel.
     */
    public static Database empty() {
        Database database = Scratch.DATABASE;
        database.write(emptyQuery(), Map.of());
        return database;
    }

    public static QueryCatalogue queries() {
        return QUERIES;
    }

    /** A query that only a test needs. */
    public static Query query(Access access, String text) {
        return new Query("test/inline", "", "", access, java.util.List.of(), java.util.List.of(), "", null, text);
    }

    /**
     * A started database with the schema, in a temporary folder, that ends with the
     * process.
     */
    public static EmbeddedDatabase start() {
        try {
            EmbeddedDatabase embedded = EmbeddedDatabase.start(Files.createTempDirectory(Path.of("target"), "neo4j-"),
                    0, QUERIES);
            Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
            return embedded;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Query emptyQuery() {
        return query(Access.WRITE, "MATCH (n) DETACH DELETE n");
    }

    private static final class Scratch {

        static final Database DATABASE = open();

        private static Database open() {
            Database database = Database.connect(start().connection());
            new Schema(database, QUERIES).apply();
            return database;
        }

    }

}
