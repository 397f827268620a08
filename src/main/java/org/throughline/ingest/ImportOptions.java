package org.throughline.ingest;

import java.nio.file.Path;
import java.time.Month;
import java.time.ZoneId;

/**
 * How to import.
 *
 * @param pseudonyms what becomes of the identifiers of teachers
 * @param keyFile the key of {@link PseudonymMode#HMAC}; made at the first use
 * @param batchSize rows written in one transaction, 1 to 100,000
 * @param rejectsFolder where the reject file goes, as {@code <import folder>.rejects.csv}
 * @param yearStart the month in which an academic year begins
 * @param traces where and how traces of learning platforms are stored
 */
public record ImportOptions(PseudonymMode pseudonyms, Path keyFile, int batchSize, Path rejectsFolder, Month yearStart,
        Traces traces) {

    static final int DEFAULT_BATCH_SIZE = 5_000;

    static final int LARGEST_BATCH_SIZE = 100_000;

    private static final long DEFAULT_MEMORY = 1L << 30;

    /**
     * Where and how traces are stored.
     *
     * @param folder where they are
     * @param work where folders for the time of an import are made
     * @param zone whose clock the platform shows, where the files do not say it
     * @param memory bytes that reading them may use outside of the heap
     */
    public record Traces(Path folder, Path work, ZoneId zone, long memory) {
    }

    public ImportOptions {
        if (batchSize < 1 || batchSize > LARGEST_BATCH_SIZE) {
            throw new IllegalArgumentException(
                    "The batch size must lie between 1 and %,d: %d".formatted(LARGEST_BATCH_SIZE, batchSize));
        }
    }

    /**
     * Identifiers kept, rejects, key and traces in the data folder, academic years that
     * begin in August, coordinated universal time.
     */
    public static ImportOptions defaults(Path dataFolder) {
        return new ImportOptions(PseudonymMode.KEEP, dataFolder.resolve("pseudonym.key"), DEFAULT_BATCH_SIZE,
                dataFolder, Month.AUGUST,
                new Traces(dataFolder.resolve("traces"), dataFolder.resolve("work"), ZoneId.of("UTC"), DEFAULT_MEMORY));
    }

    public ImportOptions withPseudonyms(PseudonymMode mode) {
        return new ImportOptions(mode, keyFile, batchSize, rejectsFolder, yearStart, traces);
    }

    public ImportOptions withKeyFile(Path file) {
        return new ImportOptions(pseudonyms, file, batchSize, rejectsFolder, yearStart, traces);
    }

    public ImportOptions withBatchSize(int rows) {
        return new ImportOptions(pseudonyms, keyFile, rows, rejectsFolder, yearStart, traces);
    }

    public ImportOptions withRejectsFolder(Path folder) {
        return new ImportOptions(pseudonyms, keyFile, batchSize, folder, yearStart, traces);
    }

    public ImportOptions withYearStart(Month month) {
        return new ImportOptions(pseudonyms, keyFile, batchSize, rejectsFolder, month, traces);
    }

    /** With the zone and the memory for reading traces. */
    public ImportOptions withTraces(ZoneId zone, long memory) {
        return new ImportOptions(pseudonyms, keyFile, batchSize, rejectsFolder, yearStart,
                new Traces(traces.folder(), traces.work(), zone, memory));
    }

}
