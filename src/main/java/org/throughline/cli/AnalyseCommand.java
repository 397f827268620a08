package org.throughline.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.report.AnalysisKind;
import org.throughline.report.RunReport;
import org.throughline.report.RunService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes measures and writes them to the graph. */
@Command(name = "analyse", description = "Computes measures on what is loaded and writes them to the graph.")
public final class AnalyseCommand implements Callable<Integer> {

    private final Provider<RunService> runs;

    @Parameters(arity = "0..*", paramLabel = "WHAT", description = "coherence; all if left out.")
    private List<String> what = List.of();

    @Option(names = "--variant", description = "completed or enrolled (default: completed).")
    private @Nullable String variant;

    @Option(names = "--period",
            description = "all, or the year in which an academic year starts, such as 2023 (default: all).")
    private @Nullable String period;

    @Option(names = "--similarity", description = "pathsim (default).")
    private @Nullable String similarity;

    @Option(names = "--decay", description = "What a step to a broader category keeps, 0 to 1 (default: 0.5).")
    private @Nullable Double decay;

    @Option(names = "--year-start", description = "Month in which the academic year starts (default: 8).")
    private @Nullable Integer yearStart;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Inject
    AnalyseCommand(Provider<RunService> runs) {
        this.runs = runs;
    }

    @Override
    public Integer call() {
        what.forEach(AnalysisKind::parse);
        RunReport run = Runs.complete(runs.get(), AnalysisKind.COHERENCE, given());
        if (!run.status().equals("finished")) {
            spec.commandLine()
                .getErr()
                .println("throughline: run " + run.id() + " " + run.status() + ": " + run.message());
            return ErrorReport.FAILED;
        }
        spec.commandLine().getOut().println("Run " + run.id() + " finished: " + run.parameters());
        return 0;
    }

    private Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "variant", variant);
        put(given, "period", period);
        put(given, "similarity", similarity);
        put(given, "decay", decay);
        put(given, "yearStart", yearStart);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }

}
