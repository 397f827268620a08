package org.throughline.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportSummary.FileSummary;
import org.throughline.store.Database;
import org.throughline.store.DatabaseException;
import org.throughline.store.QueryCatalogue;

/** Loads an import folder into the graph. */
public final class Importer {

    private final Database database;

    private final QueryCatalogue queries;

    private final ImportOptions options;

    /**
     * @param database a database with the schema
     * @param queries the query files
     * @param options how to import
     */
    public Importer(Database database, QueryCatalogue queries, ImportOptions options) {
        this.database = database;
        this.queries = queries;
        this.options = options;
    }

    /**
     * Checks the folder, then loads it.
     * @param folder the import folder
     * @param progress is told how far the import has come
     * @return what became of every row
     * @throws ImportException if the folder cannot be imported as it is; nothing was
     * written then
     * @throws CancellationException if the thread was interrupted between two batches;
     * what was written stays, and importing again completes it
     * @throws DatabaseException if the database fails; importing again completes the work
     */
    public ImportSummary load(Path folder, Progress progress) {
        long start = System.nanoTime();
        Folder content = Folder.of(folder);
        Graph graph = new Graph(database, queries);
        Vocabulary vocabulary = new Vocabulary();
        Pseudonyms pseudonyms = Pseudonyms.with(options);
        Path rejectFile = options.rejectsFolder().resolve(content.name() + ".rejects.csv");
        List<Checked> checked;
        @Nullable Path rejected;
        try (RejectFile rejects = new RejectFile(rejectFile)) {
            checked = new Checker(graph, vocabulary, pseudonyms, rejects, progress).check(content.sources());
            rejected = rejects.finish();
        }
        ImportRun run = new ImportRun(database, queries, checked, options, pseudonyms);
        List<FileSummary> files = load(checked, run, new Loader(graph, vocabulary, pseudonyms, options, run, progress));
        return new ImportSummary(run.id(), folder, files, content.notRead(), rejected,
                Duration.ofNanos(System.nanoTime() - start));
    }

    private static List<FileSummary> load(List<Checked> checked, ImportRun run, Loader loader) {
        try {
            List<FileSummary> files = checked.stream().map(loader::load).toList();
            run.finish();
            return files;
        }
        catch (RuntimeException ex) {
            boolean interrupted = Thread.interrupted();
            recordEnd(run, ex);
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
            throw ex;
        }
    }

    private static void recordEnd(ImportRun run, RuntimeException failure) {
        try {
            if (failure instanceof CancellationException) {
                run.cancel();
            }
            else {
                run.fail();
            }
        }
        catch (DatabaseException ex) {
            failure.addSuppressed(ex);
        }
    }

}
