package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportException.Problem;

/**
 * A file of the folder, as it was when the import began.
 *
 * @param format what it contains
 * @param path where it really is
 * @param origin the tables from which it was made, null if it was given
 * @param size in bytes
 * @param modified when it was last written
 */
record Source(ImportFile format, Path path, @Nullable String origin, long size, FileTime modified) {

    static Source of(ImportFile format, Path path) throws IOException {
        return of(format, path, null);
    }

    static Source of(ImportFile format, Path path, @Nullable String origin) throws IOException {
        return new Source(format, path, origin, Files.size(path), Files.getLastModifiedTime(path));
    }

    /** Its name for people: of a file that was made also what it was made from. */
    String label() {
        return (origin == null) ? format.name() : format.name() + " (from " + origin + ")";
    }

    Records open() {
        return format.open(path);
    }

    /**
     * Makes sure that the file is still the one that was checked.
     * @throws ImportException if it is not
     */
    void requireUnchanged() {
        try {
            if (!of(format, path, origin).equals(this)) {
                throw new ImportException(new Problem(format.name(), 0,
                        "the file was changed during the import: start the import again"));
            }
        }
        catch (IOException ex) {
            throw new ImportException(
                    new Problem(format.name(), 0, "the file cannot be read any more: " + ex.getMessage()));
        }
    }

}
