package org.throughline.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The sessions of a run, a file in a folder of its own. It is written beside its place
 * and moves there when the run is whole.
 */
final class SessionFiles {

    private SessionFiles() {
    }

    /** Where the sessions grow. */
    static Path begin(Path sessions) {
        try {
            Files.createDirectories(sessions.getParent());
            Path part = part(sessions);
            Files.deleteIfExists(part);
            return part;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static Path part(Path sessions) {
        return sessions.resolveSibling(sessions.getFileName() + ".part");
    }

    /** Puts them to their place. */
    static void publish(Path sessions) {
        try {
            Files.move(part(sessions), sessions, StandardCopyOption.ATOMIC_MOVE);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Drops what has grown; what is in its place stays. */
    static void drop(Path sessions) {
        try {
            Files.deleteIfExists(part(sessions));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Deletes them with their folder; nothing if there are none. */
    static void delete(Path sessions) {
        try {
            drop(sessions);
            Files.deleteIfExists(sessions);
            Files.deleteIfExists(sessions.getParent());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
