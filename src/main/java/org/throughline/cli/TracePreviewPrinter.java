package org.throughline.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.moodle.EventKind;
import org.throughline.ingest.moodle.TraceCount;
import org.throughline.ingest.moodle.TraceFileReport;
import org.throughline.ingest.moodle.TraceReading;
import org.throughline.ingest.moodle.TraceRejection;

/** Says what would be made of the traces of a folder, or was made. */
final class TracePreviewPrinter {

    private static final int EXAMPLES = 5;

    private TracePreviewPrinter() {
    }

    static void print(TraceReading reading, PrintWriter out) {
        if (reading.files().isEmpty()) {
            out.println("There are no logs in events/ and no tables in moodle/.");
        }
        for (TraceFileReport file : reading.files()) {
            print(file, out);
            printRows(file.columns(), file.rows(), out);
        }
        List<EventKind> unknown = reading.kinds().stream().filter((kind) -> !kind.known()).toList();
        if (!unknown.isEmpty()) {
            out.println("Kinds of events that no table knows, with what they were taken for by their verb"
                    + " (events/event-categories.csv can say otherwise):");
            unknown.forEach((kind) -> out.printf(Locale.ROOT, "  %10d  %-12s %s, %s%n", kind.rows(), kind.category(),
                    kind.component(), kind.event()));
        }
        out.flush();
    }

    /** What was recognised, and how many rows became what. */
    static void print(TraceFileReport file, PrintWriter out) {
        out.printf(Locale.ROOT, "%n%s: %s, %d rows%s%n", file.name(), file.format(), file.total(),
                file.complete() ? "" : " (only the beginning of the file was read)");
        if (file.timeFormat() != null) {
            out.println("  times " + file.timeFormat() + ", clock of " + file.zone() + (file.ambiguous()
                    ? "; day and month could be exchanged, the day was taken first: if that is wrong, write timeFormat in"
                            + " events/format.yaml"
                    : ""));
        }
        file.notes().forEach((note) -> out.println("  note: " + note));
        if (file.from() != null) {
            out.println("  from " + file.from() + " to " + file.to());
        }
        out.printf(Locale.ROOT, "  kept %d, repeated %d, excluded %s, rejected %s%n", file.kept(), file.repeated(),
                listed(file.excluded()), listed(file.rejected()));
        for (TraceCount count : file.counts()) {
            if (count.component() != null) {
                out.printf(Locale.ROOT, "  %10d  %-24s %-12s %s%n", count.rows(), count.component(), count.category(),
                        count.outcome());
            }
        }
        for (TraceRejection rejection : file.rejections().stream().limit(EXAMPLES).toList()) {
            out.println("  line " + rejection.line() + ": " + rejection.reason().message());
        }
    }

    private static String listed(Map<String, Long> counts) {
        return counts.isEmpty() ? "0"
                : counts.entrySet()
                    .stream()
                    .map((count) -> count.getKey() + " " + count.getValue())
                    .collect(Collectors.joining(", "));
    }

    private static void printRows(List<String> columns, List<List<@Nullable String>> rows, PrintWriter out) {
        if (!rows.isEmpty()) {
            out.println("  first rows as they would be stored:");
            out.println("    " + String.join(" | ", columns));
            rows.forEach((row) -> out.println("    " + row.stream()
                .map((cell) -> Objects.requireNonNullElse(cell, ""))
                .collect(Collectors.joining(" | "))));
        }
    }

}
