package org.throughline.ingest;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    private final String inputHash;

    private final String parameters;

    private boolean begun;

    ImportRun(Database database, QueryCatalogue queries, List<Checked> files, ImportOptions options,
            Pseudonyms pseudonyms) {
        this.database = database;
        this.queries = queries;
        this.parameters = """
                {"pseudonym":"%s","yearStart":%d}""".formatted(options.pseudonyms().name().toLowerCase(Locale.ROOT),
                options.yearStart().getValue());
        MessageDigest input = CsvFile.sha256();
        for (Checked file : files) {
            input.update(
                    "%s %s\n".formatted(file.source().format().name(), file.digest()).getBytes(StandardCharsets.UTF_8));
        }
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
        database.write(queries.get("import/begin-run"),
                Map.of("id", id, "parameters", parameters, "inputHash", inputHash, "version", Version.current()));
    }

    void finish() {
        if (!begun && isFinished()) {
            return;
        }
        begin();
        end("finished");
    }

    void fail() {
        endIfBegun("failed");
    }

    void cancel() {
        endIfBegun("cancelled");
    }

    private boolean isFinished() {
        return database.list(queries.get("import/run-status"), Map.of("id", id))
            .stream()
            .anyMatch((row) -> row.string("status").equals("finished"));
    }

    private void endIfBegun(String status) {
        if (begun) {
            end(status);
        }
    }

    private void end(String status) {
        database.write(queries.get("import/end-run"), Map.of("id", id, "status", status));
    }

}
