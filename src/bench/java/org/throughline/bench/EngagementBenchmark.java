package org.throughline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.throughline.concurrent.Progress;
import org.throughline.engagement.DuckDatabase;
import org.throughline.engagement.EngagementEngine;
import org.throughline.engagement.EngagementParameters;
import org.throughline.engagement.EngagementResults;
import org.throughline.engagement.Enrolment;
import org.throughline.engagement.TraceStore;
import org.throughline.engagement.TraceTable;
import org.throughline.ingest.moodle.TraceOptions;
import org.throughline.ingest.moodle.TraceReader;

/**
 * From the log report of a learning platform to profiles, with 2 GB for everything: a
 * thousand events of each person in five of 500 courses, in sessions of about 25, ten
 * million of them in all. The floor is DuckDB counting the rows of the same file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx768m")
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class EngagementBenchmark {

    /** Of the database, besides the heap. */
    private static final long MEMORY = 1L << 30;

    private static final ZoneId ZONE = ZoneId.of("Asia/Jerusalem");

    private static final String SOURCE = "0123456789abcdef";

    /** Events, and a thousandth of them persons. */
    public enum Size {

        MILLION(1_000_000),

        TEN_MILLION(10_000_000);

        private final int rows;

        Size(int rows) {
            this.rows = rows;
        }

    }

    @Param
    @SuppressWarnings("NullAway.Init") // JMH sets it
    private Size size;

    private final Path folder = Bench.folder().resolve("engagement").toAbsolutePath();

    private final Path work = folder.resolve("work");

    private final TraceStore store = new TraceStore(folder.resolve("traces"));

    @SuppressWarnings("NullAway.Init") // JMH calls prepare
    private Path log;

    @SuppressWarnings("NullAway.Init") // JMH calls prepare
    private List<Enrolment> enrolments;

    @Setup
    public void prepare() throws IOException, SQLException {
        Files.createDirectories(folder);
        this.log = folder.resolve(size + ".csv");
        if (!Files.exists(log)) {
            Path unfinished = folder.resolve("unfinished.csv");
            try (DuckDatabase database = DuckDatabase.open(work, MEMORY);
                    Statement statement = database.connection().createStatement()) {
                statement.execute(log(size.rows / 1_000, size.rows, unfinished));
            }
            Files.move(unfinished, log, StandardCopyOption.REPLACE_EXISTING);
        }
        store.clear();
        read();
        this.enrolments = enrolments();
        forgetPeak();
    }

    /** Everything about row i follows from i; neighbours are of different persons. */
    private static String log(int persons, int rows, Path file) {
        return """
                COPY (
                    WITH numbered AS (
                        SELECT i %% %1$d AS p, i // %1$d AS k, (hash(i) // 4)::BIGINT AS h FROM range(%2$d) t(i)
                    ), placed AS (
                        SELECT *, (p * 7 + (k // 200) * 13) %% 500 AS c, (h // 11) %% 7 AS kind,
                               TIMESTAMP '2023-10-01' + to_seconds(k // 25 * 3 * 86400 + p %% 50 * 1000 + k %% 25 * 90
                                   + (h // 7) %% 120 + CASE WHEN (h // 3) %% 40 = 0 THEN 1500 ELSE 0 END) AS t
                        FROM numbered
                    )
                    SELECT 'course-' || c AS "Course", strftime(t, '%%d/%%m/%%y, %%H:%%M:%%S') AS "Time",
                           '-' AS "User full name", '-' AS "Affected user",
                           CASE kind WHEN 6 THEN 'Course: course-' || c
                               ELSE ['Forum: F', 'Page: P', 'Quiz: Q', 'File: R', 'URL: U', 'Assignment: A'][kind + 1] END AS "Event context",
                           ['Forum', 'Page', 'Quiz', 'File', 'URL', 'Assignment', 'System'][kind + 1] AS "Component",
                           CASE kind WHEN 6 THEN 'Course viewed' ELSE 'Course module viewed' END AS "Event name",
                           'The user with id ''' || (p + 10) || CASE kind WHEN 6 THEN ''' viewed the course with id ''' || c
                               ELSE ''' viewed the ''' || ['forum', 'page', 'quiz', 'resource', 'url', 'assign'][kind + 1]
                                   || ''' activity with course module id ''' || (1000 + h // 23 %% 20 + c * 20) END || '''.' AS "Description",
                           'web' AS "Origin", '-' AS "IP address"
                    FROM placed
                ) TO '%3$s' (FORMAT csv, HEADER)
                """
            .formatted(persons, rows, file);
    }

    private List<Enrolment> enrolments() throws SQLException {
        List<Enrolment> found = new ArrayList<>();
        try (DuckDatabase database = DuckDatabase.open(work, MEMORY);
                Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT DISTINCT person, course FROM read_parquet('"
                        + store.file(SOURCE, TraceTable.EVENTS) + "') WHERE course IS NOT NULL")) {
            while (rows.next()) {
                found.add(new Enrolment(rows.getString(1), rows.getString(2), "2023", true, null, null, null));
            }
        }
        return found;
    }

    /** The floor: the rows of the file. */
    @Benchmark
    public long countLogRows() throws SQLException {
        try (DuckDatabase database = DuckDatabase.open(work, MEMORY);
                Statement statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM read_csv('" + log + "')")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** From the log to the traces as they are stored. */
    @Benchmark
    public Path readLog() {
        store.clear();
        return read();
    }

    private Path read() {
        try (TraceStore.Staging staging = store.begin(SOURCE)) {
            TraceReader.readReport(log, Objects.requireNonNull(staging.file(TraceTable.EVENTS).getParent()),
                    TraceOptions.keeping(ZONE, MEMORY, work));
            staging.publish();
        }
        return store.file(SOURCE, TraceTable.EVENTS);
    }

    /** From the stored traces to profiles. */
    @Benchmark
    public EngagementResults engage() {
        return new EngagementEngine(store, work, MEMORY).analyse(enrolments.stream(),
                EngagementParameters.defaults().with(ZONE), Progress.NONE, folder.resolve("sessions.parquet"));
    }

    /** Tells the process that prints how much memory this one has had. */
    @TearDown(Level.Trial)
    public void keepPeak(BenchmarkParams parameters) throws IOException {
        Files.writeString(folder.resolve("peak-" + label(parameters.getBenchmark()) + "-" + size),
                Files.readAllLines(Path.of("/proc/self/status"))
                    .stream()
                    .filter((line) -> line.startsWith("VmHWM:"))
                    .map((line) -> line.replaceAll("\\D", ""))
                    .findFirst()
                    .orElse("0"));
    }

    /** What came before the measurement does not count for it. */
    private static void forgetPeak() throws IOException {
        System.gc();
        Path references = Path.of("/proc/self/clear_refs");
        if (Files.isWritable(references)) {
            Files.writeString(references, "5");
        }
    }

    private static String label(String benchmark) {
        return benchmark.substring(benchmark.lastIndexOf('.') + 1);
    }

    static void print(Collection<RunResult> results) {
        if (Double.isNaN(score(results, "engage", Size.TEN_MILLION))) {
            return;
        }
        for (Size size : Size.values()) {
            for (String label : List.of("countLogRows", "readLog", "engage")) {
                double time = score(results, label, size);
                System.out.printf(Locale.ROOT, "%-42s %,12.0f ms, %,d events, %,.0f/s, at most %,d MB%n", label, time,
                        size.rows, size.rows / time * 1_000, peak(label, size));
            }
            System.out.printf(Locale.ROOT, "%-42s %,12.2f times the floor%n", "from the log to profiles",
                    (score(results, "readLog", size) + score(results, "engage", size))
                            / score(results, "countLogRows", size));
        }
        System.out.printf(Locale.ROOT, "%-42s %,12.2f of the events%n", "exponent of growth, traces to profiles",
                Math.log10(score(results, "engage", Size.TEN_MILLION) / score(results, "engage", Size.MILLION)));
    }

    private static long peak(String label, Size size) {
        try {
            Path file = Bench.folder().resolve("engagement").resolve("peak-" + label + "-" + size);
            return Files.exists(file) ? Long.parseLong(Files.readString(file)) / 1024 : 0;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static double score(Collection<RunResult> results, String label, Size size) {
        return results.stream()
            .filter((result) -> result.getPrimaryResult().getLabel().equals(label)
                    && size.name().equals(result.getParams().getParam("size")))
            .mapToDouble((result) -> result.getPrimaryResult().getScore())
            .findFirst()
            .orElse(Double.NaN);
    }

}
