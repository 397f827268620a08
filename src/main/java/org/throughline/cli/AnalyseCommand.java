package org.throughline.cli;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.throughline.report.AnalysisKind;
import org.throughline.report.InvalidRequestException;
import org.throughline.report.ParameterDefinition;
import org.throughline.report.RunParameters;
import org.throughline.report.RunReport;
import org.throughline.report.RunService;
import org.throughline.report.TypeReports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Computes measures and writes them to the graph. */
@Command(name = "analyse",
        description = "Looks for threads, computes coherence, engagement, motivation and knowledge, and writes them to the graph.")
public final class AnalyseCommand implements Callable<Integer> {

    private static final String EACH = "each";

    private final Provider<RunService> runs;

    private final Provider<TypeReports> types;

    @Parameters(arity = "0..*", paramLabel = "WHAT",
            description = "threads, coherence, engagement, motivation, knowledge; all of which there are data if left out.")
    private List<String> what = List.of();

    @Option(names = "--variant", description = "completed, elective or enrolled (default: completed).")
    private @Nullable String variant;

    @Option(names = "--period", description = "all, the year in which an academic year starts, such as 2023, or each"
            + " for every year (default: all).")
    private @Nullable String period;

    @Option(names = "--similarity", description = "pathsim, cosine, jaccard or wu-palmer (default: pathsim).")
    private @Nullable String similarity;

    @Option(names = "--decay", description = "What a step to a broader category keeps, 0 to 1 (default: 0.5).")
    private @Nullable Double decay;

    @Option(names = "--year-start", description = "Month in which the academic year starts (default: 8).")
    private @Nullable Integer yearStart;

    @Option(names = "--set", paramLabel = "NAME=VALUE",
            description = "Any parameter of an analysis, such as nullModel=curveball or resolution=1.5.")
    private Map<String, String> others = Map.of();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Inject
    AnalyseCommand(Provider<RunService> runs, Provider<TypeReports> types) {
        this.runs = runs;
        this.types = types;
    }

    @Override
    public Integer call() {
        List<AnalysisKind> kinds = new ArrayList<>(what.stream().map(AnalysisKind::parse).distinct().sorted().toList());
        List<String> leftOut = new ArrayList<>();
        if (kinds.isEmpty()) {
            kinds.addAll(List.of(AnalysisKind.values()));
            if (!runs.get().hasInput(AnalysisKind.ENGAGEMENT)) {
                kinds.remove(AnalysisKind.ENGAGEMENT);
                leftOut.add("There are no logs of a learning platform: engagement is left out. Put them into events/ or"
                        + " moodle/ of an import folder and import it.");
            }
            if (!runs.get().hasInput(AnalysisKind.KNOWLEDGE)) {
                kinds.remove(AnalysisKind.KNOWLEDGE);
                leftOut.add("There is no evidence of learning and no answer about knowledge: knowledge is left out. Put"
                        + " evidence.csv with codes.csv, or responses.csv, into an import folder and import it.");
            }
        }
        Map<String, Object> given = given();
        requireKnown(kinds, given);
        // all before the first run, so that nothing is half done
        for (AnalysisKind kind : kinds) {
            Map<String, Object> parameters = known(kind, given);
            parameters.remove("period", EACH);
            RunParameters.check(kind, parameters);
        }
        leftOut.forEach(spec.commandLine().getOut()::println);
        for (AnalysisKind kind : kinds) {
            for (Map<String, Object> parameters : byPeriod(known(kind, given))) {
                RunReport run = Runs.complete(runs.get(), kind, parameters);
                if (!run.isFinished()) {
                    spec.commandLine()
                        .getErr()
                        .println("throughline: run " + run.id() + " " + run.status() + ": " + run.message());
                    return ErrorReport.FAILED;
                }
                spec.commandLine().getOut().println("Run " + run.id() + " finished: " + run.parameters());
            }
        }
        return 0;
    }

    /** The same parameters once for each period that is asked for. */
    private List<Map<String, Object>> byPeriod(Map<String, Object> parameters) {
        if (!EACH.equals(parameters.get("period"))) {
            return List.of(parameters);
        }
        List<Map<String, Object>> all = new ArrayList<>();
        for (String year : types.get().years().available()) {
            Map<String, Object> ofYear = new LinkedHashMap<>(parameters);
            ofYear.put("period", year);
            all.add(ofYear);
        }
        return all;
    }

    private static void requireKnown(List<AnalysisKind> kinds, Map<String, Object> given) {
        List<String> names = kinds.stream().flatMap((kind) -> names(kind).stream()).distinct().toList();
        for (String name : given.keySet()) {
            if (!names.contains(name)) {
                throw new InvalidRequestException(name,
                        "There is no parameter '" + name + "' of "
                                + String.join(" and ", kinds.stream().map(AnalysisKind::key).toList()) + "; there are "
                                + String.join(", ", names) + ".");
            }
        }
    }

    private static List<String> names(AnalysisKind kind) {
        return RunParameters.definitions(kind).stream().map(ParameterDefinition::name).toList();
    }

    private static Map<String, Object> known(AnalysisKind kind, Map<String, Object> given) {
        Map<String, Object> known = new LinkedHashMap<>(given);
        known.keySet().retainAll(names(kind));
        return known;
    }

    private Map<String, Object> given() {
        Map<String, Object> given = new LinkedHashMap<>();
        put(given, "variant", variant);
        put(given, "period", period);
        put(given, "similarity", similarity);
        put(given, "decay", decay);
        put(given, "yearStart", yearStart);
        given.putAll(others);
        return given;
    }

    private static void put(Map<String, Object> given, String name, @Nullable Object value) {
        if (value != null) {
            given.put(name, value);
        }
    }

}
