package org.throughline.cohort;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/**
 * The folder a cohort is written into. The files grow in a sub-folder and move to their
 * places once all are whole; until then the folder holds nothing that an import reads.
 */
final class CohortFolder implements Closeable {

    private static final String STAGING = ".generating";

    private final Path target;

    private final Path staging;

    private CohortFolder(Path target, Path staging) {
        this.target = target;
        this.staging = staging;
    }

    /**
     * Opens a new or empty folder.
     * @throws FileSystemException if there is anything in it, or if it is a file
     */
    static CohortFolder open(Path target) throws IOException {
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new NotDirectoryException(target.toString());
        }
        Files.createDirectories(target);
        try (Stream<Path> found = Files.list(target)) {
            if (found.findAny().isPresent()) {
                throw new FileSystemException(target.toString(), null,
                        "the folder is not empty; a cohort is written into a new or an empty one");
            }
        }
        return new CohortFolder(target, Files.createDirectory(target.resolve(STAGING)));
    }

    /** Starts a file; its name may lead into a sub-folder. */
    CsvWriter file(String name, List<String> columns) throws IOException {
        Path file = this.staging.resolve(name);
        Files.createDirectories(file.getParent());
        return CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(file, StandardCharsets.UTF_8)
            .writeRecord(columns);
    }

    /** Starts a file that is written packed. */
    CsvWriter compressed(String name, List<String> columns) throws IOException {
        Path file = this.staging.resolve(name);
        Files.createDirectories(file.getParent());
        Writer packed = new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(file), 1 << 16),
                StandardCharsets.UTF_8);
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(packed).writeRecord(columns);
    }

    /** Writes a file. */
    void text(String name, String text) throws IOException {
        Path file = this.staging.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Moves the files, all closed by now, to their places. */
    void publish() throws IOException {
        List<Path> staged;
        try (Stream<Path> found = Files.list(this.staging)) {
            staged = new ArrayList<>(found.sorted().toList());
        }
        for (Path path : staged) {
            Files.move(path, this.target.resolve(path.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** Removes what was not published. */
    @Override
    public void close() throws IOException {
        try (Stream<Path> found = Files.walk(this.staging)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

}
