package org.throughline.ingest;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportException.Problem;

/**
 * Writes the rejected rows to a CSV file, which appears whole at the end. Without any, a
 * reject file of an earlier import is removed.
 */
final class RejectFile implements AutoCloseable {

    private static final int LONGEST_VALUE = 200;

    /** What is added to a name. */
    static final String ENDING = ".rejects.csv";

    private final Path folder;

    private @Nullable Path draft;

    private @Nullable CsvWriter writer;

    RejectFile(Path folder) {
        this.folder = folder;
    }

    void add(Rejection rejection) {
        try {
            CsvWriter open = writer;
            if (open == null) {
                open = start();
            }
            open.writeRecord(rejection.file(), String.valueOf(rejection.line()), rejection.column(),
                    printable(rejection.value()), rejection.message());
        }
        catch (IOException ex) {
            throw unwritable(ex);
        }
    }

    private CsvWriter start() throws IOException {
        Files.createDirectories(folder);
        Path path = Files.createTempFile(folder, "import", ENDING + ".part");
        CsvWriter started = CsvWriter.builder().build(path);
        draft = path;
        writer = started;
        started.writeRecord("file", "line", "column", "value", "reason");
        return started;
    }

    /**
     * Puts the file in its place; null if no row was rejected.
     * @param name what it is called, without {@value #ENDING}
     */
    @Nullable Path finish(String name) {
        Path file = folder.resolve(name + ENDING);
        try {
            Path complete = closeDraft();
            if (complete == null) {
                Files.deleteIfExists(file);
                return null;
            }
            Files.move(complete, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return file;
        }
        catch (IOException ex) {
            throw unwritable(ex);
        }
    }

    /** Removes what was begun and not finished. */
    @Override
    public void close() {
        try {
            Path incomplete = closeDraft();
            if (incomplete != null) {
                Files.deleteIfExists(incomplete);
            }
        }
        catch (IOException ex) {
            throw unwritable(ex);
        }
    }

    private @Nullable Path closeDraft() throws IOException {
        Path closed = draft;
        if (writer != null) {
            writer.close();
        }
        writer = null;
        draft = null;
        return closed;
    }

    /** Short, in one line, and with names for the characters that cannot be seen. */
    static String printable(String value) {
        StringBuilder text = new StringBuilder();
        value.codePoints().limit(LONGEST_VALUE).forEach((codePoint) -> {
            int type = Character.getType(codePoint);
            if (type == Character.CONTROL || type == Character.FORMAT || type == Character.UNASSIGNED) {
                text.append("<U+%04X>".formatted(codePoint));
            }
            else {
                text.appendCodePoint(codePoint);
            }
        });
        if (value.codePointCount(0, value.length()) > LONGEST_VALUE) {
            text.append('…');
        }
        return text.toString();
    }

    private ImportException unwritable(IOException failure) {
        return new ImportException(new Problem(folder.getFileName() + "/", 0,
                "the rejected rows cannot be written: " + failure.getMessage()));
    }

}
