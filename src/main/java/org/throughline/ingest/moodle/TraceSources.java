package org.throughline.ingest.moodle;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Exclusion;
import org.throughline.engagement.DuckDatabase;
import org.throughline.engagement.TraceStore;
import org.throughline.engagement.TraceTable;
import org.throughline.ingest.moodle.TraceSource.StoredFile;

/** The traces that are stored, and their end. */
public final class TraceSources {

    private static final long MEMORY = 64L << 20;

    private final TraceStore store;

    private final Path work;

    private final Exclusion exclusion;

    /**
     * Those of a store.
     * @param folder of the store
     * @param work where folders for the time of a question are made
     * @param exclusion keeps imports and analyses apart from deletions
     */
    public TraceSources(Path folder, Path work, Exclusion exclusion) {
        this.store = new TraceStore(folder);
        this.work = work;
        this.exclusion = exclusion;
    }

    /** All of them, in the order of their ids. */
    public List<TraceSource> list() {
        List<String> ids = store.sources();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<TraceSource> sources = new ArrayList<>();
        try (DuckDatabase database = DuckDatabase.open(work, MEMORY)) {
            for (String id : ids) {
                Path files = store.file(id, TraceTable.FILES);
                if (Files.exists(files)) {
                    database.set("files", files.toString());
                    sources.add(source(id, database));
                }
            }
        }
        return sources;
    }

    /** One of them, empty if there is none with this id. */
    public Optional<TraceSource> find(String id) {
        return list().stream().filter((source) -> source.id().equals(id)).findFirst();
    }

    /**
     * Deletes one.
     * @return whether it was there
     * @throws Exclusion.BusyException while an import or an analysis is at work
     */
    public boolean delete(String id) {
        if (!store.sources().contains(id)) {
            return false;
        }
        try (Exclusion.Permit _ = exclusion.claim("the deletion of traces")) {
            store.delete(id);
            return true;
        }
    }

    /**
     * Deletes sources that have nothing but files of another one: those were read again
     * with other options, or with more files beside them, and must not count twice.
     */
    public static void supersede(TraceStore store, Path work, String id) {
        if (store.sources().size() < 2) {
            return;
        }
        try (DuckDatabase database = DuckDatabase.open(work, MEMORY)) {
            Set<String> digests = digests(store, database, id);
            for (String other : store.sources()) {
                if (!other.equals(id) && digests.containsAll(digests(store, database, other))) {
                    store.delete(other);
                }
            }
        }
    }

    private static Set<String> digests(TraceStore store, DuckDatabase database, String id) {
        Set<String> digests = new HashSet<>();
        Path files = store.file(id, TraceTable.FILES);
        if (Files.exists(files)) {
            database.set("files", files.toString());
            database.query("moodle/source-digests", (row) -> digests.add(row.getString(1)));
        }
        return digests;
    }

    private static TraceSource source(String id, DuckDatabase database) {
        List<StoredFile> files = new ArrayList<>();
        database.query("moodle/stored-files",
                (row) -> files.add(new StoredFile(row.getString("file"), row.getString("format"), row.getLong("rows"),
                        row.getLong("kept"), row.getLong("excluded"), row.getLong("repeated"), row.getLong("rejected"),
                        time(row, "first"), time(row, "last"))));
        List<TraceCount> counts = new ArrayList<>();
        database.query("moodle/stored-counts", (row) -> counts
            .add(new TraceCount(row.getString(1), row.getString(2), row.getString(3), row.getLong(4))));
        return new TraceSource(id, files.stream().mapToLong(StoredFile::rows).sum(),
                files.stream().map(StoredFile::from).filter(Objects::nonNull).min(String::compareTo).orElse(null),
                files.stream().map(StoredFile::to).filter(Objects::nonNull).max(String::compareTo).orElse(null), files,
                counts);
    }

    private static @Nullable String time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return (time == null) ? null : time.toLocalDateTime().atOffset(ZoneOffset.UTC).toInstant().toString();
    }

}
