package org.throughline.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.coherence.Period;
import org.throughline.explore.GraphPart.Link;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Ids;
import org.throughline.graph.Projection;
import org.throughline.graph.Rows;

class ExploredGraphTests {

    private static final Projection PROJECTION = Projection.builder()
        .covers("c1", "k1", 0.5)
        .covers("c2", "k1", 1)
        .covers("c2", "k2", 1)
        .covers("c3", "k2", 1)
        .broaderTopic("k2", "k1")
        .inDiscipline("c1", "d1")
        .teaches("t1", "d1")
        .teacher("t9")
        .enrolled("t1", "c1", LocalDate.of(2022, 9, 1))
        .completed("t1", "c1", LocalDate.of(2023, 9, 1))
        .completed("t1", "c1", LocalDate.of(2024, 7, 31))
        .enrolled("t1", "c2", null)
        .completed("t1", "c2", null)
        .enrolled("t2", "c1", LocalDate.of(2023, 10, 1))
        .completed("t2", "c1", LocalDate.of(2024, 8, 1))
        .enrolled("t2", "c3", LocalDate.of(2023, 10, 1))
        .build();

    /** Content threads a (c1, c2) and b (c3), co-enrolment thread z (all). */
    private static final ExploredGraph GRAPH = new ExploredGraph(PROJECTION, new ThreadGraph(
            Ids.of(List.of("a", "b", "z")), List.of("content", "content", "co-enrolment"),
            Rows.builder(3, 3).add(0, 0, 1).add(1, 0, 1).add(2, 1, 1).add(0, 2, 1).add(1, 2, 1).add(2, 2, 1).build(),
            new TreeMap<>(Map.of("content", Rows.builder(3, 3).add(0, 1, 0.9).add(1, 2, 0.25).add(0, 2, 0.5).build(),
                    "co-enrolment", Rows.builder(3, 3).add(0, 1, 4).build()))),
            Month.AUGUST);

    private static Vertex vertex(String key) {
        return Objects.requireNonNull(GRAPH.find(NodeKey.parse(key)), key);
    }

    private static List<String> neighbours(String key, String kind, DateInterval interval) {
        return GRAPH.neighbours(vertex(key), NodeKind.parse(kind), interval)
            .stream()
            .map((neighbour) -> GRAPH.key(neighbour.vertex()).toString())
            .toList();
    }

    private static List<String> texts(List<Link> links) {
        return links.stream()
            .map((link) -> link.source() + " " + link.kind() + " " + link.target() + " " + link.weight() + " "
                    + link.year())
            .toList();
    }

    @Test
    void degreesCountByTypeDirectionAndKind() {
        assertThat(GRAPH.degrees(vertex("course/c1"))).isEqualTo(Map.of("COVERS>topic", 1, "IN_DISCIPLINE>discipline",
                1, "COMPLETED<teacher", 2, "ENROLLED_IN<teacher", 2, "IN_THREAD>thread", 2, "RELATED_TO>course", 3));
        assertThat(GRAPH.degrees(vertex("topic/k1"))).isEqualTo(Map.of("COVERS<course", 2, "BROADER<topic", 1));
        assertThat(GRAPH.degrees(vertex("teacher/t9"))).isEmpty();
        assertThat(GRAPH.degrees(vertex("thread/a"))).isEqualTo(Map.of("IN_THREAD<course", 2, "TIED>thread", 1));
    }

    @Nested
    class Neighbours {

        @Test
        void comeTheClosestOrTheMostConnectedFirst() {
            assertThat(neighbours("course/c1", "course", DateInterval.ALWAYS)).containsExactly("course/c2",
                    "course/c3");
            assertThat(neighbours("course/c3", "course", DateInterval.ALWAYS)).containsExactly("course/c1",
                    "course/c2");
            assertThat(neighbours("teacher/t1", "course", DateInterval.ALWAYS)).containsExactly("course/c1",
                    "course/c2");
            assertThat(neighbours("topic/k1", "topic", DateInterval.ALWAYS)).containsExactly("topic/k2");
            assertThat(neighbours("thread/b", "thread", DateInterval.ALWAYS)).containsExactly("thread/a");
        }

        @Test
        void ofAPeriodAreDatedInIt() {
            DateInterval year = GRAPH.interval(Period.academicYear(2023));
            assertThat(neighbours("course/c1", "teacher", year)).containsExactly("teacher/t1", "teacher/t2");
            assertThat(neighbours("course/c1", "teacher", GRAPH.interval(Period.academicYear(2022))))
                .containsExactly("teacher/t1");
            assertThat(neighbours("teacher/t1", "course", year)).containsExactly("course/c1");
            assertThat(neighbours("course/c1", "topic", year)).containsExactly("topic/k1");
        }

    }

    @Nested
    class Links {

        @Test
        void showACompletedEnrolmentOnce() {
            assertThat(texts(GRAPH.linksBetween(vertex("course/c1"), vertex("teacher/t1"), DateInterval.ALWAYS)))
                .containsExactly("teacher/t1 COMPLETED course/c1 1.0 2023");
            assertThat(texts(GRAPH.linksBetween(vertex("course/c3"), vertex("teacher/t2"), DateInterval.ALWAYS)))
                .containsExactly("teacher/t2 ENROLLED_IN course/c3 1.0 2023");
            assertThat(texts(GRAPH.linksBetween(vertex("course/c1"), vertex("teacher/t1"),
                    GRAPH.interval(Period.academicYear(2022)))))
                .containsExactly("teacher/t1 ENROLLED_IN course/c1 1.0 2022");
            assertThat(texts(GRAPH.linksBetween(vertex("course/c2"), vertex("teacher/t1"), DateInterval.ALWAYS)))
                .containsExactly("teacher/t1 COMPLETED course/c2 1.0 null");
        }

        @Test
        void amongNodesAreAllThereAre() {
            assertThat(texts(GRAPH.linksAmong(List.of(vertex("course/c1"), vertex("course/c2"), vertex("topic/k1"),
                    vertex("topic/k2"), vertex("thread/a"), vertex("thread/b")), DateInterval.ALWAYS)))
                .containsExactlyInAnyOrder("course/c1 COVERS topic/k1 0.5 null", "course/c2 COVERS topic/k1 1.0 null",
                        "course/c2 COVERS topic/k2 1.0 null", "topic/k2 BROADER topic/k1 1.0 null",
                        "course/c1 IN_THREAD thread/a 1.0 null", "course/c2 IN_THREAD thread/a 1.0 null",
                        "course/c1 RELATED_TO course/c2 0.9 null", "course/c1 RELATED_TO course/c2 4.0 null",
                        "thread/a TIED thread/b 0.75 null");
        }

    }

    @Test
    void teachersCountOnceInAYearAndOnceInAll() {
        assertThat(GRAPH.teachersByYear(vertex("course/c1"))).isEqualTo(Map.of(2023, 1, 2024, 1));
        assertThat(GRAPH.teachers(vertex("course/c1"))).isEqualTo(2);
        assertThat(GRAPH.teachersWithoutYear(vertex("course/c2"))).isEqualTo(1);
        assertThat(GRAPH.teachers(vertex("thread/a"))).isEqualTo(2);
        assertThat(GRAPH.teachersByYear(vertex("thread/a"))).isEqualTo(Map.of(2023, 1, 2024, 1));
        assertThat(GRAPH.teachers(vertex("topic/k1"))).isEqualTo(2);
        assertThat(GRAPH.teachers(vertex("topic/k2"))).isEqualTo(1);
    }

    @Test
    void aBroaderTopicHoldsTheNarrowerOnes() {
        assertThat(GRAPH.withNarrower(vertex("topic/k1"))).containsExactly(vertex("topic/k1"), vertex("topic/k2"));
        assertThat(GRAPH.withNarrower(vertex("topic/k2"))).containsExactly(vertex("topic/k2"));
    }

    @Nested
    class Paths {

        private static String path(String from, String to, int maxLength, String... types) {
            return ShortestPaths.find(GRAPH, vertex(from), vertex(to), Set.of(types), maxLength)
                .map((path) -> path.vertices().stream().map((at) -> GRAPH.key(at).id()).toList() + " "
                        + path.alternatives())
                .orElse("none");
        }

        @Test
        void areTheShortestAndTheFirstOfThose() {
            assertThat(path("course/c1", "course/c3", 8, "COVERS")).isEqualTo("[c1, k1, c2, k2, c3] 0");
            assertThat(path("course/c1", "course/c3", 8, "COVERS", "BROADER")).isEqualTo("[c1, k1, k2, c3] 0");
            assertThat(path("course/c1", "course/c2", 8, "COVERS", "COMPLETED")).isEqualTo("[c1, k1, c2] 1");
            assertThat(path("course/c2", "course/c2", 8, "COVERS")).isEqualTo("[c2] 0");
            assertThat(path("course/c1", "course/c2", 8, "RELATED_TO")).isEqualTo("[c1, c2] 0");
        }

        @Test
        void areNoLongerThanTheyMayBe() {
            assertThat(path("course/c1", "course/c3", 3, "COVERS")).isEqualTo("none");
            assertThat(path("course/c1", "course/c3", 4, "COVERS")).isNotEqualTo("none");
            assertThat(path("teacher/t9", "course/c3", 20, "COVERS", "COMPLETED", "TEACHES")).isEqualTo("none");
        }

    }

    @ParameterizedTest
    @ValueSource(strings = { "course/c/1/..", "thread/run-1/3", "teacher/מורה 1", "element/4:x:1", "topic/?&=#%" })
    void aKeyIsReadAsItIsWritten(String key) {
        assertThat(NodeKey.parse(key).toString()).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/", "course", "course/", "/c1", "school/1", "other/1", "Course/c1" })
    void whatIsNoKeyIsRefused(String text) {
        assertThatThrownBy(() -> NodeKey.parse(text)).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("element/");
    }

}
