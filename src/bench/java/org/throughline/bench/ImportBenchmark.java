package org.throughline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Session;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.throughline.ingest.ImportSummary;
import org.throughline.store.Connection;

/**
 * The import of the cohort into an empty database, and the least that a program can do: a
 * loop that reads the files and creates, unchecked.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class ImportBenchmark {

    private static final int BATCH = 5_000;

    private @Nullable Bench opened;

    @Setup(Level.Invocation)
    public void open() {
        opened = Bench.empty();
    }

    @TearDown(Level.Invocation)
    public void close() {
        bench().close();
    }

    private Bench bench() {
        if (opened == null) {
            throw new IllegalStateException("no database is open");
        }
        return opened;
    }

    /** Everything that an import does, with its two passes over the folder. */
    @Benchmark
    public ImportSummary importCohort() {
        return bench().importCohort();
    }

    /** Teachers, courses and enrolments alone, with their ids and dates. */
    @Benchmark
    public int bareDriverLoop() throws IOException {
        Connection connection = bench().embedded().connection();
        try (Driver driver = GraphDatabase.driver(connection.uri(),
                AuthTokens.basic(connection.username(), connection.password())); Session session = driver.session()) {
            return create(session, "teachers.csv", "CREATE (:Teacher {id: row.id})")
                    + create(session, "courses.csv", "CREATE (:Course {id: row.id})")
                    + create(session, "enrolments.csv",
                            """
                                    MATCH (t:Teacher {id: row.teacher}), (c:Course {id: row.course})
                                    CREATE (t)-[:ENROLLED_IN {enrolledAt: date(row.enrolled_at), completedAt: date(row.completed_at)}]->(c)
                                    CREATE (t)-[:COMPLETED {completedAt: date(row.completed_at)}]->(c)""");
        }
    }

    private static int create(Session session, String file, String statement) throws IOException {
        Path path = Bench.importFolder().resolve(file);
        List<Map<String, String>> rows = new ArrayList<>();
        int count = 0;
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            for (NamedCsvRecord row : reader) {
                rows.add(row.getFieldsAsMap());
                count++;
                if (rows.size() == BATCH) {
                    write(session, statement, rows);
                    rows.clear();
                }
            }
        }
        write(session, statement, rows);
        return count;
    }

    private static void write(Session session, String statement, List<Map<String, String>> rows) {
        session.executeWriteWithoutResult(
                (transaction) -> transaction.run("UNWIND $rows AS row\n" + statement, Map.of("rows", rows)));
    }

}
