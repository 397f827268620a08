package org.throughline.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportSummary;
import org.throughline.ingest.Importer;
import org.throughline.report.AnalysisKind;
import org.throughline.report.Overviews;
import org.throughline.report.RunReport;
import org.throughline.report.RunService;

/**
 * Gives a newcomer something to see: the sample in an empty database, and coherence where
 * none was computed yet.
 */
public final class FirstStart {

    private final Path sample;

    private final Path marker;

    private final Overviews overviews;

    private final Importer importer;

    private final RunService runs;

    /**
     * Knows where the sample is.
     * @param sample folder of the sample
     * @param data folder in which a marker says that loading it began
     * @param overviews tells whether the database is empty
     * @param importer loads the sample
     * @param runs computes coherence
     */
    public FirstStart(Path sample, Path data, Overviews overviews, Importer importer, RunService runs) {
        this.sample = sample;
        this.marker = data.resolve("sample-is-loading");
        this.overviews = overviews;
        this.importer = importer;
        this.runs = runs;
    }

    /**
     * Loads the sample if the database is empty, or if an earlier start was killed while
     * it did.
     */
    void loadSampleIfEmpty(PrintWriter out) throws IOException {
        if (!Files.isDirectory(sample) || !(Files.exists(marker) || isEmpty())) {
            return;
        }
        Files.createDirectories(marker.toAbsolutePath().getParent());
        Files.writeString(marker, "");
        out.println("The database is empty: loading the sample cohort from " + sample + ".");
        out.flush();
        ImportSummary summary;
        try (Bar bar = new Bar()) {
            summary = importer.load(sample, (phase, done, total) -> bar.update(phase.toString(), done, total));
        }
        ImportSummaryPrinter.print(summary, out);
        Files.delete(marker);
    }

    /**
     * Computes coherence, engagement if there are traces, motivation, and knowledge if
     * there are sources of it, to the end if there is somebody to compute it for and no
     * run did.
     */
    @Nullable RunReport analyseIfNever() {
        runs.recover();
        if (isEmpty() || runs.headline().isPresent()) {
            return null;
        }
        RunReport last = null;
        for (AnalysisKind kind : AnalysisKind.values()) {
            if (runs.hasInput(kind)) {
                last = Runs.complete(runs, kind, Map.of());
                if (!last.isFinished()) {
                    return last;
                }
            }
        }
        return last;
    }

    /**
     * Starts computing what the teachers carry if the graph holds something else than
     * what the last run was computed from.
     */
    void refreshIfOutdated(PrintWriter out) {
        if (!isEmpty() && !runs.isUpToDate()) {
            out.println("The data are not those of the last analysis: computing anew what is known of the teachers.");
            out.flush();
            runs.refresh();
        }
    }

    private boolean isEmpty() {
        Map<String, @Nullable Object> counts = overviews.counts();
        return Objects.equals(counts.get("teachers"), 0L) && Objects.equals(counts.get("courses"), 0L);
    }

}
