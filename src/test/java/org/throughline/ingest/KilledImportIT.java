package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.store.Database;
import org.throughline.store.EmbeddedDatabase;
import org.throughline.store.TestDatabase;

/** An import that is killed leaves a graph that the next one completes. */
class KilledImportIT {

    private static final int BATCH_SIZE = 20;

    @TempDir
    Path temporary;

    private Path folder;

    private List<String> expected;

    @BeforeEach
    void loadUndisturbed() {
        folder = TestFolder.write(temporary.resolve("folder"), cohort());
        Database database = TestDatabase.empty();
        load(database);
        expected = GraphContent.of(database);
    }

    /**
     * 40 topics in a hierarchy, 60 courses, 40 teachers, 800 enrolments: 47 batches of 20
     * rows.
     */
    private static Map<String, String> cohort() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        StringBuilder topics = new StringBuilder("id,name,broader\n");
        StringBuilder courses = new StringBuilder("id,title,topics\n");
        StringBuilder teachers = new StringBuilder("id,role,region\n");
        StringBuilder enrolments = new StringBuilder("teacher,course,enrolled_at,completed_at\n");
        for (int i = 0; i < 40; i++) {
            topics.append("topic%d,Topic %d,%s\n".formatted(i, i, (i < 4) ? "" : "topic" + i / 4));
            teachers.append("teacher%d,teacher,region %d\n".formatted(i, i % 5));
        }
        for (int i = 0; i < 60; i++) {
            courses.append("course%d,Course %d,topic%d:0.%d|topic%d\n".formatted(i, i, random.nextInt(20),
                    random.nextInt(1, 10), random.nextInt(20, 40)));
        }
        for (int i = 0; i < 800; i++) {
            enrolments.append("teacher%d,course%d,2022-%02d-01,%s\n".formatted(i % 40, (i / 40) * 3,
                    random.nextInt(1, 13), random.nextBoolean() ? "2023-01-31" : ""));
        }
        Map<String, String> files = new LinkedHashMap<>();
        files.put("topics.csv", topics.toString());
        files.put("courses.csv", courses.toString());
        files.put("teachers.csv", teachers.toString());
        files.put("enrolments.csv", enrolments.toString());
        return files;
    }

    private ImportSummary load(Database database) {
        ImportOptions options = ImportOptions.defaults(temporary.resolve("data")).withBatchSize(BATCH_SIZE);
        return new Importer(database, TestDatabase.queries(), options).load(folder, Progress.NONE);
    }

    /** Batch 2 is the last of the topics, whose hierarchy is not yet written then. */
    @ParameterizedTest
    @CsvSource({ "2, stop", "4, stop", "8, stop", "30, stop", "20, go" })
    void overBoltIsCompletedByTheNext(int batch, String then) throws Exception {
        Database database = TestDatabase.empty();
        importAndKill(database.connection().uri() + " " + database.connection().password(), batch, then);
        assertThat(GraphContent.of(database)).isNotEqualTo(expected);
        ImportSummary second = load(database);
        assertThat(GraphContent.of(database)).isEqualTo(expected);
        assertThat(second.files()).anySatisfy((file) -> assertThat(file.unchanged()).isPositive());
        assertThat(load(database).changedNothing()).isTrue();
    }

    @Test
    void togetherWithItsEmbeddedDatabaseIsCompletedByTheNext() throws Exception {
        Path store = temporary.resolve("store");
        importAndKill(store.toString(), 12, "go");
        try (EmbeddedDatabase embedded = EmbeddedDatabase.start(store, 0, TestDatabase.queries());
                Database database = Database.connect(embedded.connection())) {
            assertThat(GraphContent.of(database)).isNotEmpty();
            load(database);
            assertThat(GraphContent.of(database)).isEqualTo(expected);
        }
    }

    private void importAndKill(String database, int batch, String then) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xmx512m", "-cp",
                System.getProperty("java.class.path"), KilledImport.class.getName(), database, folder.toString(),
                temporary.resolve("killed").toString(), String.valueOf(BATCH_SIZE), String.valueOf(batch), then)
            .redirectErrorStream(true)
            .start();
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            List<String> said = output.lines().takeWhile((line) -> !line.equals(KilledImport.ANNOUNCEMENT)).toList();
            assertThat(process.isAlive()).as(() -> String.join("\n", said)).isTrue();
        }
        finally {
            process.destroyForcibly().waitFor();
        }
        assertThat(process.exitValue()).as("killed, not finished").isNotZero();
    }

}
