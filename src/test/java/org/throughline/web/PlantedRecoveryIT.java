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

    private static void append(String title, String text) throws IOException {
        String before = Files.exists(REPORT) ? Files.readString(REPORT) : "";
        Files.writeString(REPORT, before + "## " + title + "\n\n" + text + "\n");
    }

}
