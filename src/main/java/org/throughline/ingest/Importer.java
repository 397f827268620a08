package org.throughline.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.throughline.engagement.TraceStore;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.ingest.ImportSummary.FileSummary;
import org.throughline.ingest.moodle.TraceFolder;
import org.throughline.ingest.moodle.TraceFolderException;
import org.throughline.ingest.moodle.TraceOptions;
import org.throughline.ingest.moodle.TraceProgress;
import org.throughline.ingest.moodle.TraceReader;
import org.throughline.ingest.moodle.TraceReading;
import org.throughline.store.Database;
import org.throughline.store.DatabaseException;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** Loads an import folder into the graph. */
public final class Importer {

    /** Stands for all traces among the digests of files. */
    static final String TRACES = "traces";

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
        try (Made made = new Made(options.traces())) {
            Folder content = Folder.of(folder, made::make, this::hasData);
            return new Load(folder, content, content.name(), ImportMode.ADD, options, (run) -> content.name())
                .execute(progress);
        }
    }

    /**
     * Loads a folder that was uploaded, like {@link #load(Path, Progress)}. The reject
     * file has the name of the run.
     * @param name what people call it
     */
    ImportSummary load(Path folder, String name, ImportMode mode, PseudonymMode pseudonyms, Path rejectsFolder,
            Progress progress) {
        try (Made made = new Made(options.traces())) {
            Folder content = Folder.of(folder, made::make, () -> mode == ImportMode.ADD && hasData());
            return new Load(folder, content, name, mode,
                    options.withPseudonyms(pseudonyms).withRejectsFolder(rejectsFolder), (run) -> run)
                .execute(progress);
        }
    }

    /** How ids of teachers are stored if nothing is said. */
    public PseudonymMode pseudonyms() {
        return options.pseudonyms();
    }

    /** Whether the graph holds what traces refer to. */
    boolean hasData() {
        Row counts = database.single(queries.get("import/has-data"), Map.of());
        return counts.longValue("courses") > 0 && counts.longValue("teachers") > 0;
    }

    /** How traces are read. */
    TraceOptions traceOptions(PseudonymMode mode) {
        ImportOptions with = options.withPseudonyms(mode);
        Pseudonyms made = Pseudonyms.with(with);
        return new TraceOptions(with.traces().zone(), with.traces().memory(), with.traces().work(), made::of,
                made.fingerprint());
    }

    /** Files that are made from tables for the time of an import. */
    Made made() {
        return new Made(options.traces());
    }

    /**
     * Shows what importing the traces of a folder would bring; nothing is stored.
     * @throws ImportException if they cannot be read as they are
     */
    public TraceReading preview(Path folder, Progress progress) {
        if (!Files.isDirectory(folder)) {
            throw new ImportException(new Problem(String.valueOf(folder.getFileName()), 0, "there is no such folder"));
        }
        return preview(Folder.traces(folder), options.pseudonyms(), progress);
    }

    TraceReading preview(TraceFolder traces, PseudonymMode mode, Progress progress) {
        try {
            return TraceReader.preview(traces, traceOptions(mode), told(progress));
        }
        catch (TraceFolderException ex) {
            throw Folder.refused(ex);
        }
    }

    private static TraceProgress told(Progress progress) {
        return (object, done, total) -> progress.update(new Progress.Phase(Progress.Work.CHECK, object), done, total);
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

        private final TraceStore store = new TraceStore(options.traces().folder());

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
                ImportedTraces traces = new ImportedTraces(store, content.traces(), traceOptions(with.pseudonyms()),
                        rejects::add, told(progress));
                try (traces) {
                    run = new ImportRun(database, queries, name, digests(checked, traces), with, pseudonyms);
                    rejected = rejects.finish(rejectsName.apply(run.id()));
                    return load(graph, vocabulary, pseudonyms, checked, traces, run, rejected, progress);
                }
            }
        }

        private ImportSummary load(Graph graph, Vocabulary vocabulary, Pseudonyms pseudonyms, List<Checked> checked,
                ImportedTraces traces, ImportRun run, @Nullable Path rejected, Progress progress) {
            if (mode == ImportMode.REPLACE) {
                graph.clear(progress);
                store.clear();
            }
            List<FileSummary> files = Importer.load(checked, traces, run,
                    new Loader(graph, vocabulary, pseudonyms, with, run, progress));
            return new ImportSummary(run.id(), folder, files, content.notRead(), rejected, traces.files(),
                    Duration.ofNanos(System.nanoTime() - start));
        }

    }

    private static Map<String, String> digests(List<Checked> checked, ImportedTraces traces) {
        Map<String, String> digests = new LinkedHashMap<>();
        checked.forEach((file) -> digests.put(file.source().format().name(), file.digest()));
        String source = traces.source();
        if (source != null) {
            digests.put(TRACES, source);
        }
        return digests;
    }

    private static List<FileSummary> load(List<Checked> checked, ImportedTraces traces, ImportRun run, Loader loader) {
        try {
            List<FileSummary> files = new ArrayList<>(checked.stream().map(loader::load).toList());
            if (traces.publish()) {
                run.begin();
            }
            files.addAll(traces.summaries());
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
