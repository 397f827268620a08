package org.throughline.ingest;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.engagement.TraceStore;
import org.throughline.ingest.ImportSummary.FileSummary;
import org.throughline.ingest.moodle.TraceFileReport;
import org.throughline.ingest.moodle.TraceFolder;
import org.throughline.ingest.moodle.TraceFolderException;
import org.throughline.ingest.moodle.TraceOptions;
import org.throughline.ingest.moodle.TraceProgress;
import org.throughline.ingest.moodle.TraceReader;
import org.throughline.ingest.moodle.TraceReading;
import org.throughline.ingest.moodle.TraceRejection;
import org.throughline.ingest.moodle.TraceSources;

/**
 * The traces of one import: read to the end before anything is written, and put to their
 * place when the graph is loaded.
 */
final class ImportedTraces implements Closeable {

    private final TraceStore store;

    private final Path work;

    private final TraceStore.@Nullable Staging staging;

    private final @Nullable TraceReading reading;

    private final boolean isNew;

    /**
     * Reads the traces of a folder.
     * @throws ImportException if they cannot be read as they are
     */
    ImportedTraces(TraceStore store, TraceFolder folder, TraceOptions options, Consumer<Rejection> rejects,
            TraceProgress progress) {
        this.store = store;
        this.work = options.work();
        if (folder.isEmpty()) {
            staging = null;
            reading = null;
            isNew = false;
            return;
        }
        String source = TraceReader.sourceOf(folder, options);
        TraceStore.Staging begun = store.begin(source);
        boolean read = false;
        try {
            reading = TraceReader.read(folder, options, begun::file, (rejection) -> rejects.accept(rejected(rejection)),
                    progress);
            read = true;
        }
        catch (TraceFolderException ex) {
            throw Folder.refused(ex);
        }
        finally {
            if (!read) {
                begun.close();
            }
        }
        staging = begun;
        isNew = !store.sources().contains(source);
    }

    private static Rejection rejected(TraceRejection rejection) {
        return new Rejection(rejection.file(), rejection.line(), rejection.column(), rejection.value(),
                RejectReason.valueOf(rejection.reason().name()), rejection.reason().message());
    }

    /** The id of the source, null if there are no traces. */
    @Nullable String source() {
        return (reading == null) ? null : reading.source();
    }

    List<TraceFileReport> files() {
        return (reading == null) ? List.of() : reading.files();
    }

    /**
     * Puts the traces to their place.
     * @return whether they were not there
     */
    boolean publish() {
        String source = source();
        if (staging != null && source != null) {
            staging.publish();
            TraceSources.supersede(store, work, source);
        }
        return isNew;
    }

    /** What became of the rows of each file, in the words of the files of the graph. */
    List<FileSummary> summaries() {
        return files().stream().map(this::summary).toList();
    }

    private FileSummary summary(TraceFileReport file) {
        Map<RejectReason, Long> rejected = new EnumMap<>(RejectReason.class);
        file.rejected()
            .forEach((reason, rows) -> rejected.put(RejectReason.valueOf(reason.toUpperCase(Locale.ROOT)), rows));
        return new FileSummary(file.name(), file.total(), isNew ? file.stored() : 0, 0, isNew ? 0 : file.stored(),
                file.repeated(), rejected);
    }

    @Override
    public void close() {
        if (staging != null) {
            staging.close();
        }
    }

}
