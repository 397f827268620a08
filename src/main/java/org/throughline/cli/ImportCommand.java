package org.throughline.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.throughline.ingest.ImportSummary;
import org.throughline.ingest.Importer;
import org.throughline.ingest.moodle.TraceReading;
import org.throughline.report.Overviews;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Loads a folder. */
@Command(name = "import", description = "Loads a folder of CSV files; import/README.md describes them.")
public final class ImportCommand implements Callable<Integer> {

    private final Provider<Importer> importer;

    private final Provider<Overviews> overviews;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path folder;

    @Option(names = "--preview", description = "Only shows what would be made of the logs and tables in events/ and"
            + " moodle/; nothing is stored.")
    private boolean preview;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Inject
    ImportCommand(Provider<Importer> importer, Provider<Overviews> overviews) {
        this.importer = importer;
        this.overviews = overviews;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (preview) {
            try (Bar bar = new Bar()) {
                TraceReading reading = importer.get()
                    .preview(folder, (phase, done, total) -> bar.update(phase.toString(), done, total));
                TracePreviewPrinter.print(reading, out);
            }
            return 0;
        }
        ImportSummary summary;
        try (Bar bar = new Bar()) {
            summary = importer.get().load(folder, (phase, done, total) -> bar.update(phase.toString(), done, total));
        }
        ImportSummaryPrinter.print(summary, out);
        if (summary.files().stream().anyMatch((file) -> file.file().equals("teachers.csv"))) {
            warnOfOthers(summary, out);
        }
        out.println("Next: the command analyse computes coherence on what is loaded now; serve does so by itself.");
        return 0;
    }

    /** An import adds to what is there, which may be the sample of the first start. */
    private void warnOfOthers(ImportSummary summary, PrintWriter out) {
        long ofFolder = summary.files()
            .stream()
            .filter((file) -> file.file().equals("teachers.csv"))
            .mapToLong(ImportSummary.FileSummary::loaded)
            .sum();
        long all = ((Number) Objects.requireNonNull(overviews.get().counts().get("teachers"))).longValue();
        if (all > ofFolder) {
            out.println("Note: the database holds " + (all - ofFolder) + " teachers that are not in this folder, and"
                    + " analyses take them in. For a database of its own, set THROUGHLINE_DATA to a new folder.");
        }
    }

}
