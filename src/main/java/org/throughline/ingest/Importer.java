package org.throughline.ingest;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
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
     * @throws CancellationException if the progress says so, or the thread was
     * interrupted between two batches; what was written stays, and importing again
     * completes it
     * @throws DatabaseException if the database fails; importing again completes the work
     */
    public ImportSummary load(Path folder, Progress progress) {
        Folder content = Folder.of(folder);
        return new Load(folder, content, content.name(), ImportMode.ADD, options, (run) -> content.name())
            .execute(progress);
    }

    /**
     * Loads a folder that was uploaded, like {@link #load(Path, Progress)}. The reject
     * file has the name of the run.
     * @param name what people call it
     */
    ImportSummary load(Path folder, String name, ImportMode mode, PseudonymMode pseudonyms, Path rejectsFolder,
            Progress progress) {
        return new Load(folder, Folder.of(folder), name, mode,
                options.withPseudonyms(pseudonyms).withRejectsFolder(rejectsFolder), (run) -> run)
            .execute(progress);
    }

    /** How ids of teachers are stored if nothing is said. */
    public PseudonymMode pseudonyms() {
        return options.pseudonyms();
    }

    /** The id of the run that would load some files. */
    String runId(Map<String, String> digests, PseudonymMode pseudonyms) {
        ImportOptions with = options.withPseudonyms(pseudonyms);
        return new ImportRun(database, queries, "", digests, with, Pseudonyms.with(with)).id();
    }

    /**
     * Judges all rows as an import would do now, and leaves everything as it is.
     * @param rejects is told of every row that would be rejected
     * @throws ImportException if the files cannot be imported as they are
     */
    List<Checked> judge(List<Source> sources, PseudonymMode pseudonyms, Consumer<Rejection> rejects) {
        return new Checker(new Graph(database, queries), new Vocabulary(),
                Pseudonyms.with(options.withPseudonyms(pseudonyms)), rejects, Progress.NONE)
            .check(sources);
    }

    /** The import of one folder. */
    private final class Load {

        private final Path folder;

        private final Folder content;

        private final String name;

        private final ImportMode mode;

        private final ImportOptions with;

        private final UnaryOperator<String> rejectsName;

        private final long start = System.nanoTime();

        Load(Path folder, Folder content, String name, ImportMode mode, ImportOptions with,
                UnaryOperator<String> rejectsName) {
            this.folder = folder;
            this.content = content;
            this.name = name;
            this.mode = mode;
            this.with = with;
            this.rejectsName = rejectsName;
        }

        ImportSummary execute(Progress progress) {
            Graph graph = new Graph(database, queries);
            Vocabulary vocabulary = new Vocabulary();
            Pseudonyms pseudonyms = Pseudonyms.with(with);
            List<Checked> checked;
            ImportRun run;
            @Nullable Path rejected;
            try (RejectFile rejects = new RejectFile(with.rejectsFolder())) {
                checked = new Checker((mode == ImportMode.ADD) ? graph : Existing.NOTHING, vocabulary, pseudonyms,
                        rejects::add, progress)
                    .check(content.sources());
                run = new ImportRun(database, queries, name, digests(checked), with, pseudonyms);
                rejected = rejects.finish(rejectsName.apply(run.id()));
            }
            if (mode == ImportMode.REPLACE) {
                graph.clear(progress);
            }
            List<FileSummary> files = load(checked, run,
                    new Loader(graph, vocabulary, pseudonyms, with, run, progress));
            return new ImportSummary(run.id(), folder, files, content.notRead(), rejected,
                    Duration.ofNanos(System.nanoTime() - start));
        }

    }

    private static Map<String, String> digests(List<Checked> checked) {
        Map<String, String> digests = new LinkedHashMap<>();
        checked.forEach((file) -> digests.put(file.source().format().name(), file.digest()));
        return digests;
    }

    private static List<FileSummary> load(List<Checked> checked, ImportRun run, Loader loader) {
        try {
            List<FileSummary> files = checked.stream().map(loader::load).toList();
            run.finish(files);
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
                run.cancel(String.valueOf(failure.getMessage()));
            }
            else {
                run.fail(String.valueOf(failure.getMessage()));
            }
        }
        catch (DatabaseException ex) {
            failure.addSuppressed(ex);
        }
    }

}
