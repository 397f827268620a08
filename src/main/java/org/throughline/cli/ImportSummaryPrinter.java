package org.throughline.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.throughline.ingest.ImportSummary;
import org.throughline.ingest.ImportSummary.FileSummary;

/** Says what became of every row of an import. */
final class ImportSummaryPrinter {

    private ImportSummaryPrinter() {
    }

    static void print(ImportSummary summary, PrintWriter out) {
        out.printf(Locale.ROOT, "%-36s %10s %10s %10s %10s %10s %10s%n", "file", "rows", "new", "changed", "unchanged",
                "repeated", "rejected");
        for (FileSummary file : summary.files()) {
            out.printf(Locale.ROOT, "%-36s %10d %10d %10d %10d %10d %10d%n", file.file(), file.rows(), file.created(),
                    file.updated(), file.unchanged(), file.repeated(), file.rejected());
        }
        summary.files().stream().filter((file) -> file.rejected() > 0).forEach((file) -> {
            String reasons = file.rejectedBy()
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map((entry) -> entry.getKey().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " "
                        + entry.getValue())
                .collect(Collectors.joining(", "));
            out.println("  rejected of " + file.file() + ": " + reasons);
        });
        summary.traces().forEach((file) -> TracePreviewPrinter.print(file, out));
        if (!summary.notRead().isEmpty()) {
            out.println("Not read, as no format is known for them: " + String.join(", ", summary.notRead()));
        }
        if (summary.rejects() != null) {
            out.println("Rejected rows with line, column and reason: " + summary.rejects());
        }
        out.printf(Locale.ROOT, "Imported in %.1f s.%n", summary.elapsed().toMillis() / 1000.0);
        out.flush();
    }

}
