package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.throughline.concurrent.Exclusion;
import org.throughline.concurrent.Follower;
import org.throughline.concurrent.Followers;
import org.throughline.ingest.ImportReport.Counts;
import org.throughline.ingest.ImportReport.Step;
import org.throughline.ingest.RefusedException.Reason;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/**
 * Starts, follows and cancels imports of uploads, and knows those that were done. One is
 * at work at a time, and none while an analysis is.
 *
 * <p>
 * An upload that was imported is deleted. One whose import failed or was cancelled waits
 * on: importing it again completes what was begun.
 */
public final class Imports implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Imports.class);

    private static final String REPEAT = "importing the same files again completes it";

    private final Database database;

    private final QueryCatalogue queries;

    private final Importer importer;

    private final Uploads uploads;

    private final Exclusion exclusion;

    private final Path rejectsFolder;

    private final BooleanSupplier stale;

    private final Clock clock;

    /** Those of this process, by id: also what never came to be a Run. */
    private final Map<String, Job> jobs = new ConcurrentHashMap<>();

    private final ExecutorService worker = Executors
        .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("import-", 0).factory());

    /**
     * Imports into a database.
     * @param database where to
     * @param queries the query files
     * @param importer does it
     * @param uploads what can be imported
     * @param exclusion keeps analyses apart
     * @param rejectsFolder where the reject files are
     * @param stale whether the figures of the teachers are not those of the data
     * @param clock tells when imports begin and end
     */
    public Imports(Database database, QueryCatalogue queries, Importer importer, Uploads uploads, Exclusion exclusion,
            Path rejectsFolder, BooleanSupplier stale, Clock clock) {
        this.database = database;
        this.queries = queries;
        this.importer = importer;
        this.uploads = uploads;
        this.exclusion = exclusion;
        this.rejectsFolder = rejectsFolder;
        this.stale = stale;
        this.clock = clock;
    }

    /**
     * Starts to import an upload and returns while it works.
     * @param id of the upload
     * @param mode what happens to what the graph holds
     * @param pseudonyms how ids of teachers are stored
     * @return empty if there is no such upload
     * @throws RefusedException if it cannot be imported as it is
     * @throws Exclusion.BusyException while another import or an analysis is at work
     */
    public Optional<ImportReport> start(String id, ImportMode mode, PseudonymMode pseudonyms) {
        return uploads.waiting(id).map((upload) -> start(upload, mode, pseudonyms));
    }

    private ImportReport start(Uploads.Waiting upload, ImportMode mode, PseudonymMode pseudonyms) {
        String refused = upload.upload().refused();
        if (refused != null) {
            throw new RefusedException(Reason.UNUSABLE, "This cannot be imported: " + refused);
        }
        if (!upload.pseudonyms().contains(pseudonyms)) {
            throw new RefusedException(Reason.UNUSABLE,
                    "An id of a teacher is an e-mail address, which is never stored: import with pseudonyms (hmac).");
        }
        Exclusion.Permit permit = exclusion.claim("the import of " + upload.upload().name());
        try {
            Job job = new Job(upload, mode, pseudonyms, importer.runId(upload.digests(pseudonyms), pseudonyms), permit);
            uploads.take(upload);
            jobs.put(job.id, job);
            worker.execute(job::work);
            return job.report();
        }
        catch (RuntimeException ex) {
            permit.close();
            throw ex;
        }
    }

    /** All imports that are at work or wrote something, the latest first. */
    public List<ImportReport> list() {
        Map<String, ImportReport> all = new LinkedHashMap<>();
        boolean staleNow = isAnalysisStale();
        jobs.values().forEach((job) -> all.put(job.id, job.report().withAnalysisStale(staleNow)));
        for (Row row : database.list(queries.get("import/list-runs"), Map.of())) {
            all.putIfAbsent(row.string("id"), stored(row, staleNow));
        }
        return all.values()
            .stream()
            .sorted((a, b) -> a.startedAt().equals(b.startedAt()) ? a.id().compareTo(b.id())
                    : b.startedAt().compareTo(a.startedAt()))
            .toList();
    }

    /**
     * Whether the figures of the teachers are not those of the data. While an import is
     * at work it would be in vain to look.
     */
    public boolean isAnalysisStale() {
        return jobs.values().stream().anyMatch((job) -> job.report().isRunning()) || stale.getAsBoolean();
    }

    /** An import by its id, empty if there is none. */
    public Optional<ImportReport> find(String id) {
        Job job = jobs.get(id);
        if (job != null) {
            return Optional.of(job.report().withAnalysisStale(isAnalysisStale()));
        }
        return list().stream().filter((report) -> report.id().equals(id)).findFirst();
    }

    /**
     * Tells somebody what an import does from now on; if it has ended, at once how.
     * @return whether there is such an import
     */
    public boolean follow(String id, Follower<? super Step, ? super ImportReport> follower) {
        Job job = jobs.get(id);
        if (job != null) {
            job.followers.add(follower);
            return true;
        }
        Optional<ImportReport> ended = find(id);
        ended.ifPresent(follower::ended);
        return ended.isPresent();
    }

    /**
     * Cancels an import that is at work.
     * @return its state, empty if there is no such import
     * @throws RefusedException if it has ended
     */
    public Optional<ImportReport> cancel(String id) {
        Job job = jobs.get(id);
        if (job != null && job.report().isRunning()) {
            job.cancelled = true;
            return Optional.of(job.report());
        }
        if (find(id).isPresent()) {
            throw new RefusedException(Reason.CONFLICT, "Import " + id + " has ended, and what it loaded cannot be"
                    + " taken back: import other data with replace instead.");
        }
        return Optional.empty();
    }

    /** The rows that an import rejected, empty if there are none. */
    public Optional<Rejects> rejects(String id) {
        return find(id).filter(ImportReport::rejects).map((report) -> new Rejects(rejectsFile(id)));
    }

    private Path rejectsFile(String id) {
        return rejectsFolder.resolve(id + RejectFile.ENDING);
    }

    /** Marks as failed what a process left running that was killed. */
    public void recover() {
        database.write(queries.get("import/give-up-runs"),
                Map.of("message", "The process ended before the import did; " + REPEAT + "."));
    }

    private ImportReport stored(Row row, boolean staleNow) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        List<String> files = row.list("files");
        Iterator<Number> created = row.<Number>list("created").iterator();
        Iterator<Number> updated = row.<Number>list("updated").iterator();
        Iterator<Number> unchanged = row.<Number>list("unchanged").iterator();
        Iterator<Number> repeated = row.<Number>list("repeated").iterator();
        Iterator<Number> rejected = row.<Number>list("rejected").iterator();
        for (String file : files) {
            counts.put(topic(file), new Counts(created.next().longValue(), updated.next().longValue(),
                    unchanged.next().longValue(), repeated.next().longValue(), rejected.next().longValue()));
        }
        return report(row.string("id"), row.string("name"), row.string("status"), text(row.get("startedAt")),
                (row.get("finishedAt") == null) ? null : text(row.get("finishedAt")), counts,
                row.optionalString("message"), staleNow);
    }

    private static String text(@Nullable Object time) {
        return (time instanceof ZonedDateTime zoned) ? zoned.toInstant().toString() : String.valueOf(time);
    }

    private ImportReport report(String id, String name, String status, String startedAt, @Nullable String finishedAt,
            Map<String, Counts> counts, @Nullable String message, boolean staleNow) {
        return new ImportReport(id, name, status, startedAt, finishedAt, counts,
                counts.values().stream().mapToLong(Counts::rejected).sum(), Files.exists(rejectsFile(id)), message,
                staleNow);
    }

    private static String topic(String file) {
        return file.replaceFirst("\\.csv$", "");
    }

    private String now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** Cancels what is at work, and waits until it has noticed. */
    @Override
    public void close() {
        jobs.values().forEach((job) -> job.cancelled = true);
        worker.shutdown();
        try {
            if (!worker.awaitTermination(30, TimeUnit.SECONDS)) {
                LOG.warn("An import did not stop in time; importing again completes it.");
            }
        }
        catch (InterruptedException ex) {
            Thread.currentThread().interrupt();
        }
    }

    /** One import of this process. */
    private final class Job {

        private final Uploads.Waiting upload;

        private final ImportMode mode;

        private final PseudonymMode pseudonyms;

        private final String id;

        private final Exclusion.Permit permit;

        private final String startedAt = now();

        private final Followers<Step, ImportReport> followers = new Followers<>();

        private volatile boolean cancelled;

        Job(Uploads.Waiting upload, ImportMode mode, PseudonymMode pseudonyms, String id, Exclusion.Permit permit) {
            this.upload = upload;
            this.mode = mode;
            this.pseudonyms = pseudonyms;
            this.id = id;
            this.permit = permit;
        }

        ImportReport report() {
            ImportReport end = followers.end();
            return (end != null) ? end : report("running", null, Map.of(), null, true);
        }

        private ImportReport report(String status, @Nullable String finishedAt, Map<String, Counts> counts,
                @Nullable String message, boolean staleNow) {
            return Imports.this.report(id, upload.upload().name(), status, startedAt, finishedAt, counts, message,
                    staleNow);
        }

        void work() {
            ImportReport end;
            try {
                ImportSummary summary = importer.load(upload.files(), upload.upload().name(), mode, pseudonyms,
                        rejectsFolder, this::advanced);
                if (mode == ImportMode.REPLACE) {
                    forgetOthers();
                }
                uploads.deleteTaken(upload);
                end = report("finished", now(), counts(summary), null, stale.getAsBoolean());
            }
            catch (CancellationException ex) {
                uploads.putBack(upload);
                end = report("cancelled", now(), Map.of(), "cancelled on request; " + REPEAT, true);
            }
            catch (ImportException ex) {
                end = failed(ex);
            }
            catch (RuntimeException ex) {
                LOG.error("Import {} failed", id, ex);
                end = failed(ex);
            }
            // first the place, so that whoever hears of the end can begin something
            permit.close();
            followers.ended(end);
        }

        private ImportReport failed(RuntimeException why) {
            uploads.putBack(upload);
            return report("failed", now(), Map.of(), String.valueOf(why.getMessage()), true);
        }

        private void advanced(Progress.Phase phase, long done, long total) {
            // what is half empty is of no use to anybody
            if (cancelled && phase.work() != Progress.Work.EMPTY) {
                throw new CancellationException("the import was cancelled; " + REPEAT);
            }
            followers.advanced(new Step(phase.work().key(), phase.object(), done, total));
        }

        private Map<String, Counts> counts(ImportSummary summary) {
            Map<String, Counts> counts = new LinkedHashMap<>();
            summary.files()
                .forEach((file) -> counts.put(topic(file.file()), new Counts(file.created(), file.updated(),
                        file.unchanged(), file.repeated(), file.rejected())));
            return counts;
        }

        /** What they loaded is not in the graph any more. */
        private void forgetOthers() {
            jobs.values().removeIf((job) -> job != this);
            try (Stream<Path> files = Files.isDirectory(rejectsFolder) ? Files.list(rejectsFolder) : Stream.empty()) {
                for (Path file : files.filter((path) -> !path.equals(rejectsFile(id))).toList()) {
                    Files.delete(file);
                }
            }
            catch (IOException ex) {
                LOG.warn("Old reject files could not be removed from {}", rejectsFolder, ex);
            }
        }

    }

}
