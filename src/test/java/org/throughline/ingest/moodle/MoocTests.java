package org.throughline.ingest.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.engagement.TraceTable;

/**
 * The forum of a course for teachers, from another platform (lamethods/data, 6_snaMOOC,
 * CC0).
 */
@Tag("realdata")
class MoocTests {

    @TempDir
    Path place;

    @Test
    void repliesPerPerson() throws IOException {
        Path file = RealTraces.folder("dlt-mooc").resolve("dlt1_posts_no_titles.csv");
        TestTraces traces = new TestTraces(place).with("events/posts.csv", Files.readAllBytes(file))
            .with("events/format.yaml", """
                    files:
                      posts.csv:
                        kind: posts
                        course: dlt1
                        columns:
                          user: sender
                          affected: receiver
                          time: timestamp
                          post: comment_id
                          discussion: discussion_id
                          forum: group
                    """);
        TraceFileReport report = traces.read().files().getFirst();
        assertThat(report.timeFormat()).isEqualTo("%m/%d/%y %H:%M");
        assertThat(TestTraces.outcomes(report)).isEqualTo(Map.of("kept", 2527L, "repeated", 2L));
        Map<String, Integer> expected = new TreeMap<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : new LinkedHashSet<>(lines.subList(1, lines.size()))) {
            List<String> cells = List.of(line.split(",", -1));
            if (!cells.get(0).equals(cells.get(1))) {
                expected.merge(cells.get(0), 1, Integer::sum);
            }
        }
        Map<String, Integer> replies = new TreeMap<>();
        traces.ask(TraceTable.POSTS, "person, parent_person, parent, post").forEach((row) -> {
            List<String> cells = List.of(row.split(" ", -1));
            if (!cells.get(2).equals("null") && !cells.get(1).equals(cells.get(0))) {
                replies.merge(cells.get(0), 1, Integer::sum);
            }
        });
        assertThat(replies).isEqualTo(expected);
        assertThat(replies).containsEntry("444", 96).containsEntry("11", 68).hasSize(426);
        assertThat(replies.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(2441);
    }

}
