package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.throughline.ingest.ImportSummary.FileSummary;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Version;
import org.throughline.store.Version;

/**
 * The Run node of an import. The same files and options are the same run; importing them
 * again leaves its node alone unless there was something to write.
 */
final class ImportRun {

    private static final int ID_DIGITS = 12;

    private final Database database;

    private final QueryCatalogue queries;

    private final String id;

    private final String name;

    private final String inputHash;

    private final String parameters;

    private boolean begun;

    /**
     * The run of some files.
     * @param name what people call them
     * @param digests of the files, by their names, in the order of reading
     */
    ImportRun(Database database, QueryCatalogue queries, String name, Map<String, String> digests,
            ImportOptions options, Pseudonyms pseudonyms) {
        this.database = database;
        this.queries = queries;
        this.name = name;
        this.parameters = """
                {"pseudonym":"%s","yearStart":%d}""".formatted(options.pseudonyms().name().toLowerCase(Locale.ROOT),
                options.yearStart().getValue());
        MessageDigest input = CsvFile.sha256();
        digests.forEach(
                (file, digest) -> input.update("%s %s\n".formatted(file, digest).getBytes(StandardCharsets.UTF_8)));
        byte[] inputDigest = input.digest();
        this.inputHash = HexFormat.of().formatHex(inputDigest);
        MessageDigest all = CsvFile.sha256();
        all.update(inputDigest);
        all.update((parameters + pseudonyms.fingerprint()).getBytes(StandardCharsets.UTF_8));
        this.id = "import-" + HexFormat.of().formatHex(all.digest()).substring(0, ID_DIGITS);
    }

    String id() {
        return id;
    }

    /** Before the first row is written. */
    void begin() {
        if (begun) {
            return;
        }
        begun = true;
        database.write(queries.get("import/begin-run"), Map.of("id", id, "name", name, "parameters", parameters,
                "inputHash", inputHash, "version", Version.current()));
    }

    void finish(List<FileSummary> files) {
        if (!begun && isFinished()) {
            return;
        }
        begin();
        end("finished", outcome(files));
    }

    void fail(String why) {
        endIfBegun("failed", why);
    }

    void cancel(String why) {
        endIfBegun("cancelled", why);
    }

    private static Map<String, Object> outcome(List<FileSummary> files) {
        return Map.of("files", files.stream().map(FileSummary::file).toList(), "created",
                files.stream().map(FileSummary::created).toList(), "updated",
                files.stream().map(FileSummary::updated).toList(), "unchanged",
                files.stream().map(FileSummary::unchanged).toList(), "repeated",
                files.stream().map(FileSummary::repeated).toList(), "rejected",
                files.stream().map(FileSummary::rejected).toList());
    }

    private boolean isFinished() {
        return database.list(queries.get("import/run-status"), Map.of("id", id))
            .stream()
            .anyMatch((row) -> row.string("status").equals("finished"));
    }

    private void endIfBegun(String status, String why) {
        if (begun) {
            end(status, Map.of("message", why));
        }
    }

    private void end(String status, Map<String, Object> outcome) {
        database.write(queries.get("import/end-run"), Map.of("id", id, "status", status, "outcome", outcome));
    }

}
