package org.throughline.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.throughline.ingest.moodle.TraceFolder;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.ingest.RefusedException.Reason;
import org.throughline.ingest.Upload.IgnoredFile;

/**
 * Folders that were uploaded and wait to be imported. Each lives in a folder of its own
 * until it was imported, is deleted or a day has passed; none outlives the process,
 * because they may hold what is not to be stored. Thread-safe.
 */
public final class Uploads implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    private static final Duration KEPT = Duration.ofDays(1);

    private static final String PACKED = "upload.zip";

    private static final String FILES = "files";

    private static final int LONGEST_NAME = 100;

    private static final Pattern ZIP = Pattern.compile("(?i)\\.zip$");

    private final Path folder;

    private final UploadLimits limits;

    private final Importer importer;

    private final Clock clock;

    private final Map<String, Waiting> waiting = new ConcurrentHashMap<>();

    private final AtomicInteger coming = new AtomicInteger();

    private final SecureRandom random = new SecureRandom();

    private final ScheduledExecutorService hourly = Executors
        .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("uploads-", 0).factory());

    private final ScheduledFuture<?> removal;

    /**
     * Keeps uploads in a folder.
     * @param folder where they are; nothing else may be there
     * @param limits how large they may be
     * @param importer judges their rows
     * @param clock tells when a day has passed
     */
    public Uploads(Path folder, UploadLimits limits, Importer importer, Clock clock) {
        this.folder = folder;
        this.limits = limits;
        this.importer = importer;
        this.clock = clock;
        this.removal = hourly.scheduleWithFixedDelay(this::removeOld, 1, 1, TimeUnit.HOURS);
    }

    /** An upload, and what only the import needs to know of it. */
    record Waiting(Upload upload, Path place, Map<String, String> digests,
            Function<PseudonymMode, @Nullable String> traces, List<PseudonymMode> pseudonyms) {

        Path files() {
            return place.resolve(FILES);
        }

        /** The digests of all files with one way to store ids. */
        Map<String, String> digests(PseudonymMode mode) {
            Map<String, String> all = new LinkedHashMap<>(digests);
            String source = traces.apply(mode);
            if (source != null) {
                all.put(Importer.TRACES, source);
            }
            return all;
        }

    }

    /** How large uploads may be. */
    public UploadLimits limits() {
        return limits;
    }

    /** Removes all uploads. */
    @Override
    public void close() {
        removal.cancel(false);
        hourly.shutdownNow();
        waiting.clear();
        removeLeftovers();
    }

    /** Removes what an earlier process left behind. */
    public void removeLeftovers() {
        try {
            if (Files.isDirectory(folder)) {
                delete(folder);
            }
        }
        catch (IOException ex) {
            LOG.warn("Uploads could not be removed from {}; the next start tries again", folder, ex);
        }
    }

    /**
     * Begins to take an upload in. It must be closed; without {@link Reception#complete}
     * nothing of it stays.
     * @throws RefusedException if too many wait already
     */
    public Reception begin() {
        removeOld();
        if (coming.incrementAndGet() + waiting.size() > UploadLimits.UPLOADS) {
            coming.decrementAndGet();
            throw new RefusedException(Reason.CONFLICT,
                    "%d uploads wait to be imported: import one of them or delete it first."
                        .formatted(UploadLimits.UPLOADS));
        }
        try {
            return new Reception();
        }
        catch (IOException ex) {
            coming.decrementAndGet();
            throw new UncheckedIOException(ex);
        }
    }

    /** An upload by its id, empty if there is none (any more). */
    public Optional<Upload> find(String id) {
        return waiting(id).map(Waiting::upload);
    }

    Optional<Waiting> waiting(String id) {
        removeOld();
        return Optional.ofNullable(waiting.get(id));
    }

    /** Deletes an upload; nothing happens if it is not there. */
    public void delete(String id) {
        Waiting deleted = waiting.remove(id);
        if (deleted != null) {
            deleteQuietly(deleted.place());
        }
    }

    /**
     * Takes an upload out of the list, so that nobody deletes it while it is imported.
     */
    void take(Waiting taken) {
        waiting.remove(taken.upload().id());
    }

    /** Puts an upload back that was not imported to the end. */
    void putBack(Waiting taken) {
        waiting.put(taken.upload().id(), taken);
    }

    /** Deletes the files of an upload that was taken. */
    void deleteTaken(Waiting taken) {
        deleteQuietly(taken.place());
    }

    private void removeOld() {
        Instant now = clock.instant();
        waiting.values()
            .stream()
            .filter((upload) -> upload.upload().expiresAt().isBefore(now))
            .forEach((upload) -> delete(upload.upload().id()));
    }

    private static void deleteQuietly(Path path) {
        try {
            delete(path);
        }
        catch (IOException ex) {
            LOG.warn("{} could not be removed; the next start tries again", path, ex);
        }
    }

    private static void delete(Path path) throws IOException {
        Files.walkFileTree(path, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (failure != null) {
                    throw failure;
                }
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }

        });
    }

    /** Takes the files of one upload in, each as it comes. */
    public final class Reception implements AutoCloseable {

        private final String id;

        private final Path place;

        private final List<String> names = new ArrayList<>();

        private final List<Path> stored = new ArrayList<>();

        private @Nullable String zipName;

        private long bytes;

        private boolean complete;

        private boolean closed;

        private Reception() throws IOException {
            byte[] secret = new byte[12];
            random.nextBytes(secret);
            this.id = "upload-" + HexFormat.of().formatHex(secret);
            this.place = folder.resolve(id);
            // what comes may name persons, until it is known that it does not
            boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
            Files.createDirectories(place.resolve(FILES),
                    posix ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")) }
                            : new FileAttribute<?>[0]);
        }

        /**
         * Takes a file in.
         * @param name its name, with the folders it is in if they are known; one that
         * ends in .zip is unpacked
         * @param content what is in it, read to the end
         * @throws RefusedException if it is too large, or its name leads out of the
         * folder
         */
        public void add(String name, InputStream content) {
            try {
                if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                    addZip(name, content);
                }
                else {
                    addFile(name, content);
                }
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        private void addZip(String name, InputStream content) throws IOException {
            if (zipName != null || !names.isEmpty()) {
                throw mixed();
            }
            zipName = ZIP.matcher(UploadNames.last(name)).replaceFirst("");
            try (OutputStream out = Files.newOutputStream(place.resolve(PACKED))) {
                copy(content, out, limits.packedBytes(), 0);
            }
        }

        private void addFile(String name, InputStream content) throws IOException {
            if (zipName != null) {
                throw mixed();
            }
            if (names.size() >= UploadLimits.ENTRIES) {
                throw new RefusedException(Reason.TOO_LARGE,
                        "The upload has more than %d files: send only those that import/README.md names."
                            .formatted(UploadLimits.ENTRIES));
            }
            UploadNames.requireInside(name);
            names.add(name);
            Path target = place.resolve("part-" + stored.size());
            stored.add(target);
            // what no format has is not stored, only what is in the way
            boolean wanted = mayBeFormat(name);
            try (OutputStream out = wanted ? Files.newOutputStream(target) : OutputStream.nullOutputStream()) {
                bytes += copy(content, out, limits.bytes(), bytes);
            }
        }

        /** The folder around all files is not known yet. */
        private static boolean mayBeFormat(String name) {
            String last = UploadNames.last(name);
            return UploadNames.isFormat(last)
                    || UploadNames.OWN.stream().anyMatch((own) -> UploadNames.isFormat(own + "/" + last));
        }

        private static RefusedException mixed() {
            return new RefusedException(Reason.UNUSABLE, "Send either CSV files or one zip file.");
        }

        /**
         * All files are there: looks at them.
         * @throws RefusedException if there are none, or the zip file cannot be used
         */
        public Upload complete() {
            try {
                UploadNames sorted = (zipName != null) ? unpack() : arrange();
                Upload upload = inspect(sorted);
                complete = true;
                return upload;
            }
            catch (IOException ex) {
                throw new UncheckedIOException(ex);
            }
        }

        private UploadNames arrange() throws IOException {
            UploadNames sorted = UploadNames.of(names);
            for (int i = 0; i < stored.size(); i++) {
                String name = sorted.names().get(i);
                if (name != null) {
                    Files.move(stored.get(i), target(name));
                }
                else {
                    Files.deleteIfExists(stored.get(i));
                }
            }
            return sorted;
        }

        /** Where a file goes; its name was looked at before. */
        private Path target(String name) throws IOException {
            Path target = place.resolve(FILES).resolve(name);
            Files.createDirectories(target.getParent());
            return target;
        }

        private UploadNames unpack() throws IOException {
            Path packed = place.resolve(PACKED);
            UploadNames sorted;
            try (ZipArchive zip = ZipArchive.open(packed, UploadLimits.ENTRIES)) {
                zip.entries().forEach((entry) -> UploadNames.requireInside(entry.name()));
                List<ZipArchive.Entry> files = zip.entries().stream().filter((entry) -> !entry.isFolder()).toList();
                sorted = UploadNames.of(files.stream().map(ZipArchive.Entry::name).toList());
                for (int i = 0; i < files.size(); i++) {
                    String name = sorted.names().get(i);
                    if (name != null) {
                        bytes += unpack(zip, files.get(i), target(name));
                    }
                }
            }
            Files.delete(packed);
            return sorted;
        }

        private long unpack(ZipArchive zip, ZipArchive.Entry entry, Path target) throws IOException {
            long most = Math.max(UploadLimits.SMALL, UploadLimits.RATIO * entry.packed());
            try (InputStream in = zip.open(entry); OutputStream out = Files.newOutputStream(target)) {
                if (most >= limits.bytes() - bytes) {
                    return copy(in, out, limits.bytes(), bytes);
                }
                return copy(in, out, most, 0);
            }
            catch (RefusedException ex) {
                if (ex.reason() == Reason.TOO_LARGE && most < limits.bytes() - bytes) {
                    throw new RefusedException(Reason.TOO_LARGE,
                            ("In the zip file, %s becomes more than %d times as large as it is packed, which no table"
                                    + " does: send the CSV file itself.")
                                .formatted(RejectFile.printable(entry.name()), UploadLimits.RATIO));
                }
                throw ex;
            }
        }

        private Upload inspect(UploadNames sorted) throws IOException {
            Path files = place.resolve(FILES);
            requireModest(files);
            try (Made made = importer.made()) {
                UploadInspection inspection = UploadInspection.of(importer, files.toRealPath(), made);
                if (inspection.isEmpty()) {
                    throw new RefusedException(Reason.UNUSABLE,
                            "There is none of the files of an import in the upload%s:".formatted(
                                    sorted.ignored().isEmpty() ? "" : " (there is " + listed(sorted.ignored()) + ")")
                                    + " it needs courses.csv, teachers.csv and enrolments.csv, or logs in events/ or"
                                    + " tables in moodle/.");
                }
                return wait(sorted, inspection);
            }
        }

        /** What is packed inside of the upload counts unpacked. */
        private void requireModest(Path files) throws IOException {
            try (Stream<Path> found = Files.walk(files)) {
                for (Path file : found.filter((path) -> path.toString().endsWith(".gz")).toList()) {
                    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                        bytes += copy(in, OutputStream.nullOutputStream(), limits.bytes(), bytes);
                    }
                    catch (ZipException | EOFException ex) {
                        throw new RefusedException(Reason.UNUSABLE,
                                "In the upload, %s is not packed as its ending .gz says, or it is broken."
                                    .formatted(RejectFile.printable(String.valueOf(file.getFileName()))));
                    }
                }
            }
        }

        private Upload wait(UploadNames sorted, UploadInspection inspection) {
            Upload upload = new Upload(id, name(sorted), inspection.bytes(), inspection.files(), inspection.traces(),
                    inspection.missing(), sorted.ignored(), inspection.refused() == null, inspection.refused(),
                    inspection.checked(), inspection.rejected(), inspection.pseudonymWords(),
                    clock.instant().plus(KEPT).truncatedTo(ChronoUnit.SECONDS));
            waiting.put(id,
                    new Waiting(upload, place, inspection.digests(), inspection::traceSource, inspection.pseudonyms()));
            return upload;
        }

        private static String listed(List<IgnoredFile> ignored) {
            return String.join(", ", ignored.stream().limit(5).map(IgnoredFile::name).toList())
                    + ((ignored.size() > 5) ? ", …" : "");
        }

        /** The folder says more than the zip file around it. */
        private String name(UploadNames sorted) {
            String name = (sorted.folder() != null) ? sorted.folder() : (zipName != null) ? zipName : "";
            String clean = RejectFile.printable(name.strip());
            return clean.isEmpty() ? "upload" : clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
        }

        private long copy(InputStream in, OutputStream out, long limit, long before) throws IOException {
            byte[] buffer = new byte[1 << 16];
            long copied = 0;
            int count;
            while ((count = in.read(buffer)) >= 0) {
                copied += count;
                if (before + copied > limit) {
                    throw new RefusedException(Reason.TOO_LARGE,
                            ("The upload is larger than %s: leave out what is not needed, set THROUGHLINE_UPLOAD_BYTES"
                                    + " or THROUGHLINE_UPLOAD_PACKED_BYTES, or use the command import.")
                                .formatted(UploadLimits.text(limit)));
                }
                out.write(buffer, 0, count);
            }
            return copied;
        }

        /** Leaves nothing behind of what was not completed. */
        @Override
        public void close() {
            if (!complete) {
                deleteQuietly(place);
            }
            if (!closed) {
                closed = true;
                coming.decrementAndGet();
            }
        }

    }

}
