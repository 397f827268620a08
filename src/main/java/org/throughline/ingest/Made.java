package org.throughline.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportOptions.Traces;
import org.throughline.ingest.moodle.TraceFolder;
import org.throughline.ingest.moodle.TraceFolderException;
import org.throughline.ingest.moodle.TraceOptions;
import org.throughline.ingest.moodle.TraceReader;

/**
 * Files of the graph that are made from the tables of a platform, and deleted when they
 * were read: ids in them are not pseudonyms yet.
 */
final class Made implements AutoCloseable {

    private final Traces settings;

    private @Nullable Path place;

    Made(Traces settings) {
        this.settings = settings;
    }

    Map<String, Path> make(TraceFolder traces, List<String> names) {
        try {
            Files.createDirectories(settings.work());
            Path made = Files.createTempDirectory(settings.work(), ".made-");
            place = made;
            return TraceReader.make(traces, TraceOptions.keeping(settings.zone(), settings.memory(), settings.work()),
                    names, made);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        catch (TraceFolderException ex) {
            throw Folder.refused(ex);
        }
    }

    @Override
    public void close() {
        if (place == null) {
            return;
        }
        try (Stream<Path> found = Files.walk(place)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
