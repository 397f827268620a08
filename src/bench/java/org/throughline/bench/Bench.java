package org.throughline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.throughline.ingest.ImportOptions;
import org.throughline.ingest.ImportSummary;
import org.throughline.ingest.Importer;
import org.throughline.ingest.Progress;
import org.throughline.store.Database;
import org.throughline.store.EmbeddedDatabase;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Schema;

/** A database of a benchmark, and the folder beside it. */
final class Bench implements AutoCloseable {

    /** Where the process that runs the benchmarks keeps its files. */
    static final String FOLDER = "throughline.bench.folder";

    private final QueryCatalogue queries = QueryCatalogue.load();

    private final Path store;

    private final EmbeddedDatabase embedded;

    private final Database database;

    private Bench(Path store) {
        this.store = store;
        this.embedded = EmbeddedDatabase.start(store, 0, queries);
        this.database = Database.connect(embedded);
        new Schema(database, queries).apply();
    }

    static Path folder() {
        return Path.of(System.getProperty(FOLDER, "target/bench"));
    }

    static Path importFolder() {
        return folder().resolve("cohort");
    }

    /** The database that holds the cohort. */
    static Bench filled() {
        return new Bench(folder().resolve("filled"));
    }

    /** A database that holds nothing but the schema. */
    static Bench empty() {
        Path store = folder().resolve("empty");
        delete(store);
        return new Bench(store);
    }

    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    ImportSummary importCohort() {
        ImportSummary summary = new Importer(database, queries, ImportOptions.defaults(store)).load(importFolder(),
                Progress.NONE);
        if (summary.rejected() > 0) {
            throw new IllegalStateException("The import rejected rows, see " + summary.rejects());
        }
        return summary;
    }

    EmbeddedDatabase embedded() {
        return embedded;
    }

    Database database() {
        return database;
    }

    QueryCatalogue queries() {
        return queries;
    }

    @Override
    public void close() {
        database.close();
    }

}
