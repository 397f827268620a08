package org.throughline.cohort;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What teachers say follows from what was planted. */
class VoiceTests {

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static ImportFolder cohort;

    @BeforeAll
    static void generate() throws IOException {
        Path target = folder.resolve("cohort");
        new CohortGenerator().generate(CohortParameters.of(1000, 120, 3), target, Progress.SILENT);
        cohort = new ImportFolder(target);
    }

    @Test
    void aboutTheShareThatIsAskedForAnswers() throws IOException {
        assertThat(new HashSet<>(cohort.column("responses.csv", "teacher")).size()).isBetween(360, 440);
        Path silent = folder.resolve("silent");
        new CohortGenerator().generate(CohortParameters.of(50, 40, 3).withAnsweringShare(0), silent, Progress.SILENT);
        assertThat(new ImportFolder(silent).rows("responses.csv")).isEmpty();
        assertThat(new ImportFolder(silent).rows("codes.csv")).isEmpty();
        assertThat(new ImportFolder(silent).rows("planted/motivation.csv")).isNotEmpty();
    }

    @Test
    void whoTakesCoursesForTheirOwnSakeSaysSo() {
        Map<String, double[]> motives = new HashMap<>();
        for (NamedCsvRecord row : cohort.rows("planted/motivation.csv")) {
            double[] counts = motives.computeIfAbsent(row.getField("teacher"), teacher -> new double[2]);
            String motive = row.getField("motive");
            counts[0] += (motive.equals("intrinsic") || motive.equals("mixed")) ? 1 : 0;
            counts[1]++;
        }
        Map<String, List<Integer>> answers = new HashMap<>();
        for (NamedCsvRecord row : cohort.rows("responses.csv")) {
            if (row.getField("instrument").equals("mslq-goal-orientation")
                    && Set.of("1", "16", "22", "24").contains(row.getField("item"))) {
                answers.computeIfAbsent(row.getField("teacher"), teacher -> new ArrayList<>())
                    .add(Integer.valueOf(row.getField("value")));
            }
        }
        double[] high = { 0, 0 };
        double[] low = { 0, 0 };
        answers.forEach((teacher, values) -> {
            double[] counts = motives.get(teacher);
            if (counts != null) {
                double[] group = (counts[0] > counts[1] / 2) ? high : low;
                group[0] += values.stream().mapToInt(Integer::intValue).average().orElseThrow();
                group[1]++;
            }
        });
        assertThat(high[0] / high[1]).isGreaterThan(low[0] / low[1] + 1);
    }

    @Test
    void whoseSelectionHangsTogetherRefersToOtherCourses() {
        Map<String, String> types = cohort.columns("planted/teachers.csv", "teacher", "type");
        Map<String, double[]> sums = new HashMap<>();
        for (NamedCsvRecord row : cohort.rows("planted/evidence.csv")) {
            String type = Objects
                .requireNonNull(types.get(row.getField("id").substring(0, row.getField("id").indexOf('/'))));
            double[] sum = sums.computeIfAbsent(type, any -> new double[2]);
            sum[0] += Integer.parseInt(row.getField("references"));
            sum[1]++;
        }
        assertThat(mean(sums, "integrated")).isGreaterThan(mean(sums, "fragmented") + 0.4);
    }

    private static double mean(Map<String, double[]> sums, String type) {
        double[] sum = Objects.requireNonNull(sums.get(type));
        return sum[0] / sum[1];
    }

    @Test
    void twoCodersAgreeMostOfTheTimeAndNotAlways() {
        Map<String, Map<String, Set<String>>> codes = new HashMap<>();
        for (NamedCsvRecord row : cohort.rows("codes.csv")) {
            if (row.getField("kind").equals("statement")) {
                codes.computeIfAbsent(row.getField("id"), id -> new HashMap<>())
                    .computeIfAbsent(row.getField("coder"), coder -> new HashSet<>())
                    .add(row.getField("code"));
            }
        }
        List<String> coders = Coders.NAMES;
        double same = codes.values()
            .stream()
            .filter(coded -> Objects.equals(coded.get(coders.getFirst()), coded.get(coders.getLast())))
            .count();
        assertThat(same / codes.size()).isBetween(0.75, 0.95);
        assertThat(codes.values()).allSatisfy(coded -> {
            assertThat(coded).containsKeys("coder-a", "coder-b");
            if (coded.containsKey(Coders.ADJUDICATED)) {
                assertThat(coded.get("coder-a")).isNotEqualTo(coded.get("coder-b"));
            }
        });
    }

}
