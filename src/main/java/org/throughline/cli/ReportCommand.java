package org.throughline.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.report.CoherenceReports;
import org.throughline.report.CoherenceReports.Filter;
import org.throughline.report.CoherenceReports.ValueFilter;
import org.throughline.report.SortOrder;
import org.throughline.report.Table;
import org.throughline.report.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the coherence of all teachers as a table. */
@Command(name = "report", description = "Writes the coherence of all teachers as a table.")
public final class ReportCommand implements Callable<Integer> {

    private final Provider<CoherenceReports> reports;

    @Option(names = "--format", description = "csv, json or html (default: csv).")
    private String format = "csv";

    @Option(names = "--run", description = "A run (default: the last one over everything completed).")
    private @Nullable String run;

    @Option(names = "--by", description = "Sum up by this attribute of teachers, such as careerStage.")
    private @Nullable String by;

    @Option(names = "--measure", description = "The measure to sum up (default: thematicCoherence).")
    private String measure = "thematicCoherence";

    @Option(names = "--out", paramLabel = "FILE", description = "Where to (default: the terminal).")
    private @Nullable Path file;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Inject
    ReportCommand(Provider<CoherenceReports> reports) {
        this.reports = reports;
    }

    @Override
    public Integer call() throws IOException {
        TableFormat as = TableFormat.parse(format);
        Table table = (by == null)
                ? reports.get()
                    .table(new Filter(run, "courses", ValueFilter.ANY, null, null, null), "teacher", SortOrder.ASC)
                : reports.get().table(reports.get().summary(by, measure, run));
        if (file == null) {
            PrintWriter out = spec.commandLine().getOut();
            as.write(table, out);
            out.flush();
        }
        else {
            try (Writer out = Files.newBufferedWriter(file)) {
                as.write(table, out);
            }
        }
        return 0;
    }

}
