package org.throughline.ingest;

import java.net.URI;
import java.nio.file.Path;
import org.throughline.store.Connection;
import org.throughline.store.Database;
import org.throughline.store.EmbeddedDatabase;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Schema;

/**
 * A process that imports until it is killed: it announces the batch at which it wants to
 * be, and stops there or works on.
 */
final class KilledImport {

    static final String ANNOUNCEMENT = "batch written";

    private KilledImport() {
    }

    /**
     * Imports.
     * @param args store folder, or Bolt address and password with a space between; import
     * folder; data folder; rows a batch; number of the batch after which to announce;
     * {@code stop} or {@code go}
     */
    public static void main(String[] args) throws Exception {
        QueryCatalogue queries = QueryCatalogue.load();
        String[] bolt = args[0].split(" ", -1);
        if (bolt.length == 2) {
            try (Database database = Database.connect(new Connection(URI.create(bolt[0]), "neo4j", bolt[1]))) {
                load(database, queries, args);
            }
        }
        else {
            try (EmbeddedDatabase store = EmbeddedDatabase.start(Path.of(args[0]), 0, queries);
                    Database database = Database.connect(store.connection())) {
                new Schema(database, queries).apply();
                load(database, queries, args);
            }
        }
    }

    private static void load(Database database, QueryCatalogue queries, String[] args) {
        ImportOptions options = ImportOptions.defaults(Path.of(args[2])).withBatchSize(Integer.parseInt(args[3]));
        int last = Integer.parseInt(args[4]);
        boolean stop = args[5].equals("stop");
        int[] batches = { 0 };
        new Importer(database, queries, options).load(Path.of(args[1]), (phase, done, total) -> {
            if (phase.work() == Progress.Work.LOAD && done > 0 && done < total && ++batches[0] == last) {
                System.out.println(ANNOUNCEMENT);
                if (stop) {
                    waitForTheEnd();
                }
            }
        });
    }

    private static void waitForTheEnd() {
        try {
            Thread.currentThread().join();
        }
        catch (InterruptedException ex) {
            throw new IllegalStateException(ex);
        }
    }

}
