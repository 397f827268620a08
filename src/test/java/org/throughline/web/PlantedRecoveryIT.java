package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.throughline.SampleServer;
import org.throughline.community.Partition;
import org.throughline.community.PartitionComparison;
import org.throughline.stats.Agreement;
import org.throughline.store.Access;
import org.throughline.store.Database;
import org.throughline.store.Row;
import org.throughline.store.TestDatabase;

/** What was planted in the sample is found again. The tables go to target/planted.md. */
class PlantedRecoveryIT {

    private static final Path REPORT = Path.of("target/planted.md");

    private static final List<String> PLANTED = List.of("narrow", "disciplinary", "bridging", "integrated", "thematic",
            "fragmented");

    private static ApiClient api;

    @BeforeAll
    static void start() throws IOException {
        api = new ApiClient(SampleServer.uri());
        Files.deleteIfExists(REPORT);
    }

    /** The second column of a file by the first. */
    private static Map<String, String> planted(String file) throws IOException {
        Map<String, String> planted = new TreeMap<>();
        Files.readAllLines(Path.of("import/sample/planted").resolve(file))
            .stream()
            .skip(1)
            .map((line) -> line.split(",", -1))
            .forEach((cells) -> planted.put(cells[0], cells[1]));
        return planted;
    }

    @Test
    void typesOfTeachers() throws IOException {
        Map<String, String> planted = planted("teachers.csv");
        JsonNode names = api.json("/api/v1/types").get("types");
        List<String> found = new ArrayList<>();
        names.forEach((name) -> found.add(name.asText()));
        int[][] counts = new int[PLANTED.size()][found.size()];
        for (JsonNode row : api.json("/api/v1/coherence?limit=1000").get("items")) {
            int type = PLANTED.indexOf(planted.get(row.get("teacher").asText()));
            counts[type][found.indexOf(row.get("type").asText())]++;
        }
        StringBuilder table = new StringBuilder("| planted | ").append(String.join(" | ", found)).append(" |\n|");
        table.append(" --- |".repeat(found.size() + 1)).append('\n');
        for (int type = 0; type < PLANTED.size(); type++) {
            table.append("| ").append(PLANTED.get(type));
            Arrays.stream(counts[type]).forEach((count) -> table.append(" | ").append(count));
            table.append(" |\n");
        }
        append("Types of selections: planted (rows) and found (columns), sample of 400 teachers", table.toString());

        assertThat(Files.readString(Path.of("README.md"))).as("the table of the README")
            .contains(table.substring(table.indexOf("\n| " + PLANTED.getFirst()) + 1));

        // one theme in several disciplines is what the rule of bridging asks for
        assertThat(share(counts, found, "thematic", "bridging", "integrated", "thematic", "narrow")).isGreaterThan(0.7);
        assertThat(share(counts, found, "bridging", "bridging", "thematic", "integrated")).isGreaterThan(0.7);
        assertThat(share(counts, found, "narrow", "narrow", "bridging", "integrated")).isGreaterThan(0.7);
        assertThat(share(counts, found, "disciplinary", "disciplinary", "integrated")).isGreaterThan(0.6);
        assertThat(share(counts, found, "fragmented", "fragmented", "weak")).isGreaterThan(0.85);
    }

    /** Of the teachers of a planted type about whom something is said. */
    private static double share(int[][] counts, List<String> found, String planted, String... accepted) {
        int[] row = counts[PLANTED.indexOf(planted)];
        int said = Arrays.stream(row).sum() - row[found.indexOf("insufficient")];
        return Arrays.stream(accepted).mapToInt((type) -> row[found.indexOf(type)]).sum() / (double) said;
    }

    @Test
    void communitiesOfCourses() throws IOException {
        Map<String, String> planted = planted("courses.csv");
        List<String> courses = List.copyOf(planted.keySet());
        List<String> communities = planted.values().stream().distinct().sorted().toList();
        int[] found = new int[courses.size()];
        Arrays.fill(found, Partition.NONE);
        for (JsonNode thread : api.json("/api/v1/threads").get("items")) {
            for (JsonNode course : api.json("/api/v1/threads/" + thread.get("id").asText()).get("courses")) {
                found[courses.indexOf(course.get("id").asText())] = thread.get("number").asInt();
            }
        }
        int[] truth = courses.stream().mapToInt((course) -> communities.indexOf(planted.get(course))).toArray();
        for (int course = 0; course < truth.length; course++) {
            truth[course] = (found[course] == Partition.NONE) ? Partition.NONE : truth[course];
        }
        PartitionComparison compared = PartitionComparison.of(Partition.of(truth), Partition.of(found));
        double nmi = compared.normalisedMutualInformation().orElseThrow();
        append("Threads and planted communities of courses",
                "%d communities planted, %d threads found, NMI %.4f, ARI %.4f%n".formatted(communities.size(),
                        Partition.of(found).communityCount(), nmi, compared.adjustedRandIndex().orElseThrow()));
        assertThat(nmi).isGreaterThan(0.9);
    }

    @Test
    void levelsOfEngagement() throws IOException {
        Map<String, String> planted = planted("engagement.csv");
        List<String> levels = List.of("low", "medium", "high");
        List<Integer> truth = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        int[][] counts = new int[levels.size()][levels.size()];
        for (JsonNode teacher : api.json("/api/v1/teachers?limit=1000").get("items")) {
            int level = levels.indexOf(teacher.get("engagementLevel").asText());
            if (level >= 0) {
                int of = levels.indexOf(planted.get(teacher.get("id").asText()));
                truth.add(of);
                found.add(level);
                counts[of][level]++;
            }
        }
        PartitionComparison compared = PartitionComparison.of(
                Partition.of(truth.stream().mapToInt(Integer::intValue).toArray()),
                Partition.of(found.stream().mapToInt(Integer::intValue).toArray()));
        double ari = compared.adjustedRandIndex().orElseThrow();
        append("Levels of engagement: planted (low, medium, high) and found",
                "%s, %d teachers, ARI %.4f%n".formatted(Arrays.deepToString(counts), truth.size(), ari));
        assertThat(truth).hasSizeGreaterThan(300);
        assertThat(ari).isGreaterThan(0.8);
    }

    @Test
    void motivesOfEnrolments() throws IOException {
        List<String> labels = List.of("intrinsic", "extrinsic", "mixed", "undetermined");
        Map<String, String> planted = new TreeMap<>();
        Files.readAllLines(Path.of("import/sample/planted/motivation.csv"))
            .stream()
            .skip(1)
            .map((line) -> line.split(",", -1))
            .forEach((cells) -> planted.put(cells[0] + "/" + cells[1], cells[2]));
        int[][] counts = new int[labels.size()][labels.size()];
        int unknown = 0;
        for (Row row : rows("""
                MATCH (t:Teacher)-[e:ENROLLED_IN]->(c:Course)
                RETURN t.id + '/' + c.id AS id, e.motivation AS motivation ORDER BY id""")) {
            String truth = planted.get(row.string("id"));
            int found = labels.indexOf(row.string("motivation"));
            if (truth != null && found >= 0) {
                counts[labels.indexOf(truth)][found]++;
            }
            unknown += (truth != null && found < 0) ? 1 : 0;
        }
        Agreement agreement = Agreement.of(counts);
        append("Motives of enrolments: planted (intrinsic, extrinsic, mixed, undetermined) and found",
                "%s, %d unknown, %.1f %% agree, kappa %.4f%n".formatted(Arrays.deepToString(counts), unknown,
                        100 * agreement.observed().orElseThrow(), agreement.kappa().orElseThrow()));
        assertThat(agreement.kappa().orElseThrow()).isGreaterThan(0.6);
    }

    @Test
    void evidenceOfLearningAndTheAnswersToQuestionnaires() throws IOException {
        Map<String, String> planted = new TreeMap<>();
        Files.readAllLines(Path.of("import/sample/planted/evidence.csv"))
            .stream()
            .skip(1)
            .map((line) -> line.split(",", -1))
            .forEach((cells) -> planted.put(cells[0], cells[2] + cells[3]));
        int right = 0;
        int resolved = 0;
        for (Row row : rows("""
                MATCH (e:Evidence)
                WHERE e.applied IS NOT NULL
                RETURN e.id AS id, toString(e.applicability) + toString(e.references) AS steps ORDER BY id""")) {
            resolved++;
            right += row.string("steps").equals(planted.get(row.string("id"))) ? 1 : 0;
        }
        Row fit = rows(
                """
                        MATCH (t:Teacher)
                        WHERE t.surveyProfile IS NOT NULL AND t.motivationProfile IS NOT NULL
                        RETURN count(t) AS n, avg(CASE t.surveyProfile WHEN t.motivationProfile THEN 1.0 ELSE 0.0 END) AS same""")
            .getFirst();
        Row coherence = rows(
                """
                        MATCH (t:Teacher)
                        WHERE t.knowledgeCoherence IS NOT NULL
                        RETURN avg(CASE t.coherenceType WHEN 'fragmented' THEN t.knowledgeCoherence END) AS fragmented,
                          avg(CASE WHEN t.coherenceType IN ['thematic', 'integrated'] THEN t.knowledgeCoherence END) AS coherent""")
            .getFirst();
        append("Evidence of learning and questionnaires",
                "%d of %d evidences resolved, %d as planted; %d teachers in both profiles, %.1f %% the same; coherence of knowledge %.3f (fragmented), %.3f (thematic, integrated)%n"
                    .formatted(resolved, planted.size(), right, fit.longValue("n"), 100 * fit.doubleValue("same"),
                            coherence.doubleValue("fragmented"), coherence.doubleValue("coherent")));
        assertThat(resolved).isGreaterThan(planted.size() * 3 / 4);
        assertThat((double) right / resolved).isGreaterThan(0.95);
        assertThat(fit.longValue("n")).isGreaterThan(100);
        assertThat(coherence.doubleValue("coherent")).isGreaterThan(coherence.doubleValue("fragmented") + 0.1);
    }

    private static List<Row> rows(String cypher) {
        return SampleServer.get().bean(Database.class).list(TestDatabase.query(Access.READ, cypher), Map.of());
    }

    private static void append(String title, String text) throws IOException {
        String before = Files.exists(REPORT) ? Files.readString(REPORT) : "";
        Files.writeString(REPORT, before + "## " + title + "\n\n" + text + "\n");
    }

}
