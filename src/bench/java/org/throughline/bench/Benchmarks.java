package org.throughline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.throughline.ingest.ImportSummary;

/**
 * Prepares the cohort and its database, runs the benchmarks, each in a process of its
 * own, and prints what came out.
 */
final class Benchmarks {

    private static final String HEAP = "4g";

    private Benchmarks() {
    }

    public static void main(String[] arguments) throws IOException, RunnerException {
        Path folder = Bench.folder().toAbsolutePath();
        long importedRows = prepare(folder);
        Options options = new OptionsBuilder().include("org\\.throughline\\.bench\\..*" + String.join("|", arguments))
            .forks(1)
            .jvmArgs("-Xmx" + HEAP, "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                    "-D" + Bench.FOLDER + "=" + folder)
            .shouldFailOnError(true)
            .output(folder.resolve("jmh.log").toString())
            .build();
        System.out.println("Running the benchmarks; their log is " + folder.resolve("jmh.log"));
        print(new Runner(options).run(), importedRows);
    }

    private static long prepare(Path folder) throws IOException {
        Bench.delete(folder);
        Files.createDirectories(folder);
        System.out.println("Generating the cohort");
        BenchmarkData.write(Bench.importFolder());
        System.out.println("Importing it");
        try (Bench bench = Bench.filled()) {
            return bench.importCohort().files().stream().mapToLong(ImportSummary.FileSummary::rows).sum();
        }
    }

    private static void print(Collection<RunResult> results, long importedRows) {
        double measure = score(results, "measure");
        double reference = score(results, "referenceMeanLinkage");
        double analyse = score(results, "analyse");
        double imported = score(results, "importCohort");
        double bare = score(results, "bareDriverLoop");
        long bareRows = (long) BenchmarkData.TEACHERS + BenchmarkData.COURSES + BenchmarkData.COMPLETIONS;
        System.out.printf(Locale.ROOT, "%n%,d teachers, %,d courses, %,d completions; %d cores, %s heap, Java %s%n%n",
                BenchmarkData.TEACHERS, BenchmarkData.COURSES, BenchmarkData.COMPLETIONS,
                Runtime.getRuntime().availableProcessors(), HEAP, Runtime.version());
        results.stream().filter((result) -> result.getParams().getParamsKeys().isEmpty()).forEach((result) -> {
            Result<?> primary = result.getPrimaryResult();
            System.out.printf(Locale.ROOT, "%-42s %,12.1f ms  ± %,.1f%n", primary.getLabel(), primary.getScore(),
                    primary.getScoreError());
        });
        System.out.println();
        line("all measures against all in Cypher", score(results, "referenceMeasures") / measure, "times faster");
        line("all measures against one in Cypher", reference / measure, "times faster");
        line("whole analysis with chance and write-back", analyse / 1000, "s");
        double curveball = score(results, "curveball");
        line("1,000 random matrices", curveball / 1000, "s");
        line("the same by the published algorithm",
                (score(results, "textbookCurveball") / NullModelBenchmark.TEXTBOOK_DRAWS)
                        / (curveball / NullModelBenchmark.DRAWS),
                "times slower");
        line("import", importedRows / imported * 1000, "rows/s");
        line("bare driver loop", bareRows / bare * 1000, "rows/s");
        line("import against the bare loop", (importedRows / imported) / (bareRows / bare), "of its rows/s");
        ScaleBenchmark.print(results);
        CommunityBenchmark.print(results);
        EngagementBenchmark.print(results);
    }

    private static double score(Collection<RunResult> results, String label) {
        return results.stream()
            .map((result) -> result.getPrimaryResult())
            .filter((result) -> result.getLabel().equals(label))
            .mapToDouble((result) -> result.getScore())
            .findFirst()
            .orElse(Double.NaN);
    }

    private static void line(String what, double value, String unit) {
        System.out.printf(Locale.ROOT, "%-42s %,12.2f %s%n", what, value, unit);
    }

}
