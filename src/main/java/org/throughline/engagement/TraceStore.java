package org.throughline.engagement;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The traces of learning platforms, beside the graph: too many rows for it, and not what
 * people ask it for.
 *
 * <p>
 * What one import brought is a folder of Parquet files, one a {@link TraceTable}, named
 * by the hash of its content; it is never changed. It grows in a folder of its own and
 * moves to its place when it is whole.
 */
public final class TraceStore {

    private static final String STAGING = ".staging-";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{16,64}");

    private final Path folder;

    public TraceStore(Path folder) {
        this.folder = folder;
    }

    /** The ids of the sources, in their order. */
    public List<String> sources() {
        return list().map((path) -> path.getFileName().toString()).filter(TraceStore::isId).toList();
    }

    /** Whether there is nothing. */
    public boolean isEmpty() {
        return sources().isEmpty();
    }

    /** The files of a table, one a source, those without it left out. */
    public List<Path> files(TraceTable table) {
        return sources().stream().map((id) -> file(id, table)).filter(Files::exists).toList();
    }

    /** The file of a table of one source, which may be missing. */
    public Path file(String source, TraceTable table) {
        return folder.resolve(requireId(source)).resolve(fileName(table));
    }

    /** The name of the file of a table. */
    static String fileName(TraceTable table) {
        return table.key() + ".parquet";
    }

    /** Changes if and only if the traces do. */
    public String contentHash() {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of()
                .formatHex(sha256.digest(String.join("\n", sources()).getBytes(StandardCharsets.US_ASCII)));
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("Every Java platform has SHA-256", ex);
        }
    }

    /**
     * Begins a source.
     * @param id the hash of its content, 16 to 64 hexadecimal digits
     */
    public Staging begin(String id) {
        requireId(id);
        try {
            Files.createDirectories(folder);
            return new Staging(id, Files.createTempDirectory(folder, STAGING));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Deletes a source; nothing if there is none. */
    public void delete(String id) {
        deleteTree(folder.resolve(requireId(id)));
    }

    /** Deletes all sources, and what an import that was killed has left. */
    public void clear() {
        list().forEach(TraceStore::deleteTree);
    }

    private Stream<Path> list() {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted().toList().stream();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static boolean isId(String name) {
        return ID.matcher(name).matches();
    }

    private static String requireId(String id) {
        if (!isId(id)) {
            throw new IllegalArgumentException("not the id of a source of traces: " + id);
        }
        return id;
    }

    private static void deleteTree(Path root) {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> found = Files.walk(root)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A source that is being written; closing it without {@link #publish} drops it. */
    public final class Staging implements Closeable {

        private final String id;

        private final Path staging;

        private Staging(String id, Path staging) {
            this.id = id;
            this.staging = staging;
        }

        /** Where a table is to be written. */
        public Path file(TraceTable table) {
            return staging.resolve(fileName(table));
        }

        /** Puts the source to its place; the same content that is there already stays. */
        public void publish() {
            Path place = folder.resolve(id);
            if (Files.exists(place)) {
                return;
            }
            try {
                Files.move(staging, place, StandardCopyOption.ATOMIC_MOVE);
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        @Override
        public void close() {
            deleteTree(staging);
        }

    }

}
