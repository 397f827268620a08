package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.store.Database;
import org.throughline.store.TestDatabase;

/**
 * Every way in which a folder can be wrong, and what its owner is told. The cases are in
 * {@code malformed-input.md}; what the importer said is written to
 * {@code target/malformed-input.md}.
 */
class MalformedInputIT {

    /** In the column of the table: the file is refused and nothing is written. */
    private static final String WHOLE_FILE = "file";

    private static final Map<String, String> SOUND = Map.of("disciplines.csv", "id,name\nhistory,History\n",
            "topics.csv", "id,name\nreading,Reading\nwriting,Writing\n", "courses.csv", "id,title\nc1,Reading\n",
            "teachers.csv", "id\nt1\n", "enrolments.csv", "teacher,course\n");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?<what>[xU]|chain)[*+](?<number>\\w+)}");

    private static final List<String> ANSWERS = new ArrayList<>();

    @TempDir
    Path temporary;

    /**
     * One row of the table.
     *
     * @param name what is wrong
     * @param file the file that is wrong
     * @param content what it contains
     * @param line where the reject or the problem is
     * @param column the column of the reject, {@value #WHOLE_FILE} if the file is refused
     * @param reason what the importer says
     */
    record Case(String name, String file, String content, long line, String column, String reason) {

        static Case of(String row) {
            List<String> cells = Arrays.stream(row.split("(?<!\\\\)\\|", -1))
                .map((cell) -> cell.strip().replace("\\|", "|"))
                .toList();
            String content = PLACEHOLDER.matcher(cells.get(3).replace("\\n", "\n")).replaceAll(Case::fill);
            return new Case(cells.get(1), cells.get(2), content, Long.parseLong(cells.get(4)), cells.get(5),
                    cells.get(6));
        }

        private static String fill(MatchResult placeholder) {
            String number = placeholder.group("number");
            return switch (placeholder.group("what")) {
                case "x" -> "x".repeat(Integer.parseInt(number));
                case "U" -> Character.toString(Integer.parseInt(number, 16));
                default -> IntStream.rangeClosed(1, Integer.parseInt(number))
                    .mapToObj((i) -> "n%d,N,n%d".formatted(i, i - 1))
                    .collect(Collectors.joining("\n"));
            };
        }

        @Override
        public String toString() {
            return name;
        }

    }

    static Stream<Case> cases() throws IOException {
        try (InputStream table = Objects
            .requireNonNull(MalformedInputIT.class.getResourceAsStream("malformed-input.md"))) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines()
                .skip(2)
                .map(Case::of)
                .toList()
                .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isToldWhereAndWhy(Case malformed) throws IOException {
        Database database = TestDatabase.empty();
        Map<String, String> files = new LinkedHashMap<>(SOUND);
        files.put(malformed.file(), malformed.content());
        Path folder = TestFolder.write(temporary.resolve("folder"), files);
        Importer importer = new Importer(database, TestDatabase.queries(), ImportOptions.defaults(temporary));
        if (malformed.column().equals(WHOLE_FILE)) {
            ImportException failure = catchThrowableOfType(ImportException.class,
                    () -> importer.load(folder, Progress.NONE));
            Problem problem = failure.problems().getFirst();
            note(malformed, problem.line(), "", "", problem.message());
            assertThat(problem).isEqualTo(new Problem(malformed.file(), malformed.line(), malformed.reason()));
            assertThat(GraphContent.of(database)).isEmpty();
        }
        else {
            ImportSummary summary = importer.load(folder, Progress.NONE);
            CsvRecord reject = rejects(Objects.requireNonNull(summary.rejects())).stream()
                .filter((candidate) -> candidate.getField(0).equals(malformed.file()))
                .findFirst()
                .orElseThrow();
            note(malformed, Long.parseLong(reject.getField(1)), reject.getField(2), reject.getField(3),
                    reject.getField(4));
            assertThat(reject.getFields())
                .startsWith(malformed.file(), String.valueOf(malformed.line()), malformed.column())
                .endsWith(malformed.reason());
            assertThat(summary.files()).allSatisfy(
                    (file) -> assertThat(file.loaded() + file.repeated() + file.rejected()).isEqualTo(file.rows()));
        }
    }

    private static List<CsvRecord> rejects(Path file) {
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file)) {
            return csv.stream().skip(1).toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static void note(Case malformed, long line, String column, String value, String reason) {
        ANSWERS.add(Stream
            .of(malformed.name(), malformed.file(), (line == 0) ? "" : String.valueOf(line), column,
                    value.length() > 40 ? value.substring(0, 40) + "…" : value, reason)
            .map((cell) -> cell.replace("|", "\\|"))
            .collect(Collectors.joining(" | ", "| ", " |")));
    }

    @AfterAll
    static void writeAnswers() throws IOException {
        String table = "| case | file | line | column | value | answer |\n|---|---|---|---|---|---|\n"
                + String.join("\n", ANSWERS) + "\n";
        Files.writeString(Path.of("target", "malformed-input.md"), table);
        System.out.println(table);
    }

}
