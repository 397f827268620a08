package org.throughline.ingest;

import java.nio.file.Path;
import java.time.Month;

/**
 * How to import.
 *
 * @param pseudonyms what becomes of the identifiers of teachers
 * @param keyFile the key of {@link PseudonymMode#HMAC}; made at the first use
 * @param batchSize rows written in one transaction, 1 to 100,000
 * @param rejectsFolder where the reject file goes, as {@code <import folder>.rejects.csv}
 * @param yearStart the month in which an academic year begins
 */
public record ImportOptions(PseudonymMode pseudonyms, Path keyFile, int batchSize, Path rejectsFolder,
        Month yearStart) {

    static final int DEFAULT_BATCH_SIZE = 5_000;

    static final int LARGEST_BATCH_SIZE = 100_000;

    public ImportOptions {
        if (batchSize < 1 || batchSize > LARGEST_BATCH_SIZE) {
            throw new IllegalArgumentException(
                    "The batch size must lie between 1 and %,d: %d".formatted(LARGEST_BATCH_SIZE, batchSize));
        }
    }

    /**
     * Identifiers kept, rejects and key in the data folder, academic years that begin in
     * August.
     */
    public static ImportOptions defaults(Path dataFolder) {
        return new ImportOptions(PseudonymMode.KEEP, dataFolder.resolve("pseudonym.key"), DEFAULT_BATCH_SIZE,
                dataFolder, Month.AUGUST);
    }

    public ImportOptions withPseudonyms(PseudonymMode mode) {
        return new ImportOptions(mode, keyFile, batchSize, rejectsFolder, yearStart);
    }

    public ImportOptions withKeyFile(Path file) {
        return new ImportOptions(pseudonyms, file, batchSize, rejectsFolder, yearStart);
    }

    public ImportOptions withBatchSize(int rows) {
        return new ImportOptions(pseudonyms, keyFile, rows, rejectsFolder, yearStart);
    }

    public ImportOptions withRejectsFolder(Path folder) {
        return new ImportOptions(pseudonyms, keyFile, batchSize, folder, yearStart);
    }

    public ImportOptions withYearStart(Month month) {
        return new ImportOptions(pseudonyms, keyFile, batchSize, rejectsFolder, month);
    }

}
