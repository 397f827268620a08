package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.throughline.ingest.Hierarchy.Fault;
import org.throughline.ingest.Hierarchy.Link;

class HierarchyTests {

    /** Rows such as {@code "a>b|c"}: a is narrower than b and c. */
    private static List<Fault> settle(Map<String, List<String>> graph, String... rows) {
        Hierarchy hierarchy = new Hierarchy(graph);
        for (int i = 0; i < rows.length; i++) {
            String[] ends = rows[i].split(">", -1);
            List<String> broader = (ends.length == 1) ? List.of() : List.of(ends[1].split("\\|", -1));
            hierarchy.add(new Link(ends[0], broader, i + 2, i));
        }
        return hierarchy.settle(Kind.TOPIC);
    }

    private static List<String> ids(List<Fault> faults) {
        return faults.stream().map((fault) -> fault.row().id()).toList();
    }

    @Test
    void acceptsATreeInAnyOrderOfRows() {
        assertThat(settle(Map.of(), "a>b", "b>c", "c", "d>c")).isEmpty();
    }

    @Test
    void acceptsSeveralBroaderOnesThatMeetAgain() {
        assertThat(settle(Map.of(), "a>b|c", "b>d", "c>d", "d")).isEmpty();
    }

    @Test
    void refusesTheMembersOfACycleAndWhatThenRefersToNothing() {
        List<Fault> faults = settle(Map.of(), "a>b", "b>c", "c>a", "d>a", "e");
        assertThat(ids(faults)).containsExactly("a", "b", "c", "d");
        assertThat(faults).extracting(Fault::reason)
            .containsExactly(RejectReason.CYCLE, RejectReason.CYCLE, RejectReason.CYCLE,
                    RejectReason.UNKNOWN_REFERENCE);
        assertThat(faults).extracting(Fault::message)
            .containsExactly("broader than itself: a > b > c > a", "broader than itself: b > c > a > b",
                    "broader than itself: c > a > b > c", "unknown topic: its row in topics.csv (line 2) was rejected");
    }

    @Test
    void keepsWhatOnlyLeadsToOrFromACycleThatTheGraphCanReplace() {
        Map<String, List<String>> graph = Map.of("a", List.of(), "b", List.of(), "d", List.of());
        assertThat(ids(settle(graph, "a>b", "b>a", "d>a"))).containsExactly("a", "b");
    }

    @Test
    void findsACycleThroughTheGraph() {
        assertThat(ids(settle(Map.of("a", List.of("b"), "b", List.of("c"), "c", List.of()), "c>a", "x>c")))
            .containsExactly("c");
    }

    @Test
    void findsACycleThatArisesOnlyWhenARowIsTakenBack() {
        // a and c are a cycle; without its row, a keeps a>b from the graph, which b>a
        // closes
        Map<String, List<String>> graph = Map.of("a", List.of("b"), "b", List.of(), "c", List.of());
        assertThat(ids(settle(graph, "a>c", "c>a", "b>a"))).containsExactly("a", "c", "b");
    }

    @Test
    void aLongCycleIsCutShortInTheMessage() {
        String[] rows = IntStream.range(0, 50)
            .mapToObj((i) -> "n%02d>n%02d".formatted(i, (i + 1) % 50))
            .toArray(String[]::new);
        assertThat(settle(Map.of(), rows)).hasSize(50)
            .first()
            .extracting(Fault::message)
            .asString()
            .endsWith("n09 > … (50 steps)");
    }

    @Test
    void acceptsTwentyStepsAndRefusesTheTwentyFirst() {
        Stream<String> chain = IntStream.rangeClosed(1, 22).mapToObj((i) -> "n%d>n%d".formatted(i, i - 1));
        List<Fault> faults = settle(Map.of("n0", List.of()), chain.toArray(String[]::new));
        assertThat(ids(faults)).containsExactly("n21", "n22");
        assertThat(faults.getFirst().reason()).isEqualTo(RejectReason.TOO_DEEP);
    }

    @Test
    void refusesARowThatMakesAChainOfTheGraphTooDeep() {
        Map<String, List<String>> graph = IntStream.rangeClosed(0, 20)
            .boxed()
            .collect(Collectors.toMap((i) -> "n" + i, (i) -> (i == 0) ? List.of() : List.of("n" + (i - 1))));
        assertThat(ids(settle(graph, "n0>root", "root"))).containsExactly("n0");
    }

    @Test
    void theOutcomeDoesNotDependOnTheOrderOfRows() {
        List<String> rows = new ArrayList<>(List.of("a>b", "b>c", "c>a", "d>a", "e>f", "f", "g>g", "h>g|f", "i>x"));
        List<String> expected = ids(settle(Map.of(), rows.toArray(String[]::new))).stream().sorted().toList();
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(rows, random);
            assertThat(ids(settle(Map.of(), rows.toArray(String[]::new))).stream().sorted()).isEqualTo(expected);
        }
        assertThat(expected).containsExactly("a", "b", "c", "d", "g", "h", "i");
    }

}
