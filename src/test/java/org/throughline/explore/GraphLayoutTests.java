package org.throughline.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.explore.GraphLayout.Link;
import org.throughline.explore.GraphLayout.Mobility;
import org.throughline.explore.GraphLayout.Node;
import org.throughline.explore.GraphLayout.Position;

class GraphLayoutTests {

    private static final List<String> NODES = List.of("a", "b", "c", "d", "e", "f");

    /** Two triangles, joined by nothing. */
    private static final List<Link> LINKS = List.of(new Link("a", "b"), new Link("b", "c"), new Link("a", "c"),
            new Link("d", "e"), new Link("e", "f"), new Link("d", "f"));

    private static double distance(Map<String, Position> at, String one, String other) {
        Position p = Objects.requireNonNull(at.get(one));
        Position q = Objects.requireNonNull(at.get(other));
        return Math.hypot(p.x() - q.x(), p.y() - q.y());
    }

    @Test
    void theSameGraphAndSeedGiveTheSamePicture() {
        Map<String, Position> first = GraphLayout.place(NODES, LINKS, 1);
        assertThat(GraphLayout.place(NODES.reversed(), LINKS.reversed(), 1)).isEqualTo(first);
        assertThat(GraphLayout.place(NODES, LINKS, 2)).isNotEqualTo(first);
    }

    @Test
    void thePictureFillsTheSquare() {
        Map<String, Position> at = GraphLayout.place(NODES, LINKS, 1);
        assertThat(at.values()).allSatisfy((position) -> {
            assertThat(position.x()).isBetween(-1.0, 1.0);
            assertThat(position.y()).isBetween(-1.0, 1.0);
        });
        double widest = at.values()
            .stream()
            .mapToDouble((p) -> Math.max(Math.abs(p.x()), Math.abs(p.y())))
            .max()
            .orElse(0);
        assertThat(widest).isEqualTo(1.0);
    }

    @Test
    void linkedNodesAreCloserThanOthers() {
        Map<String, Position> at = GraphLayout.place(NODES, LINKS, 1);
        double linked = LINKS.stream()
            .mapToDouble((link) -> distance(at, link.source(), link.target()))
            .max()
            .orElse(9);
        assertThat(distance(at, "a", "d")).isGreaterThan(linked);
    }

    private static List<Node> free(List<String> ids) {
        return ids.stream().map(Node::free).toList();
    }

    @ParameterizedTest
    @EnumSource(LayoutAlgorithm.class)
    void everyAlgorithmIsDeterministicWhateverTheOrder(LayoutAlgorithm algorithm) {
        Map<String, Position> first = GraphLayout.place(free(NODES), LINKS, algorithm, 1);
        assertThat(GraphLayout.place(free(NODES.reversed()), LINKS.reversed(), algorithm, 1)).isEqualTo(first)
            .containsOnlyKeys(NODES);
        List<Link> turned = LINKS.stream()
            .map((link) -> new Link(/* source= */ link.target(), /* target= */ link.source()))
            .toList();
        assertThat(GraphLayout.place(free(NODES), turned, algorithm, 1)).isEqualTo(first);
        assertThat(first.values()).allSatisfy((position) -> {
            assertThat(position.x()).isBetween(-1.0, 1.0);
            assertThat(position.y()).isBetween(-1.0, 1.0);
        }).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(names = { "SPRING", "VOS" })
    void fixedNodesStayAndOthersComeToTheirNeighbours(LayoutAlgorithm algorithm) {
        Position left = new Position(-0.9, 0.123456789012);
        Position right = new Position(0.9, -0.3);
        Map<String, Position> at = GraphLayout.place(List.of(new Node("a", left, Mobility.FIXED), Node.free("b"),
                Node.free("c"), new Node("d", right, Mobility.FIXED), Node.free("e"), Node.free("f")), LINKS, algorithm,
                1);
        assertThat(at).containsEntry("a", left).containsEntry("d", right);
        for (String mine : List.of("b", "c")) {
            assertThat(distance(at, mine, "a")).isLessThan(distance(at, mine, "d"));
        }
        for (String mine : List.of("e", "f")) {
            assertThat(distance(at, mine, "d")).isLessThan(distance(at, mine, "a"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = { "SPRING", "VOS" })
    void oneFixedNodeIsEnoughAndAllMayBe(LayoutAlgorithm algorithm) {
        Position here = new Position(3, 4);
        Map<String, Position> at = GraphLayout.place(
                List.of(new Node("a", here, Mobility.FIXED), Node.free("b"), Node.free("c")), LINKS.subList(0, 3),
                algorithm, 1);
        assertThat(at).containsEntry("a", here);
        assertThat(distance(at, "a", "b")).isBetween(0.1, 3.0);
        Map<String, Position> all = GraphLayout.place(
                List.of(new Node("a", here, Mobility.FIXED), new Node("b", here, Mobility.FIXED)), LINKS.subList(0, 1),
                algorithm, 1);
        assertThat(all.values()).containsOnly(here);
    }

    @Test
    void strongerLinksAreShorterByVosMapping() {
        Map<String, Position> at = GraphLayout.place(free(List.of("a", "b", "c", "d")),
                List.of(new Link("a", "b", 9), new Link("b", "c", 1), new Link("c", "d", 9), new Link("a", "d", 1)),
                LayoutAlgorithm.VOS, 1);
        assertThat(distance(at, "a", "b")).isLessThan(distance(at, "b", "c"));
        assertThat(distance(at, "c", "d")).isLessThan(distance(at, "a", "d"));
    }

    /**
     * V = s d^2 / 2 - d is least at d = 1 / s; with one link of weight w, s = 2 w w / w^2
     * + 0.1.
     */
    @Test
    void vosMappingOfTwoNodesIsKnown() {
        PlacedGraph pair = new PlacedGraph(List.of("a", "b"), List.of(new Link("a", "b", 5)));
        pair.x()[1] = 3;
        VosLayout.arrange(pair, new Random(1));
        double expected = 1 / (2 + VosLayout.INCREMENT);
        assertThat(Math.abs(pair.x()[0] - pair.x()[1])).isCloseTo(expected, within(0.002));
        assertThat(VosLayout.quality(pair)).isCloseTo(-expected / 2, within(1e-5));
    }

    @Test
    void whatHasNoLinksIsNotLost() {
        List<String> many = IntStream.range(0, 60).mapToObj((node) -> "n" + node).toList();
        Map<String, Position> at = GraphLayout.place(free(many), List.of(new Link("n0", "n1")), LayoutAlgorithm.VOS, 1);
        assertThat(at.values()).doesNotHaveDuplicates().hasSize(60);
    }

    @Test
    void whatHasNoSenseIsRefused() {
        assertThatThrownBy(() -> GraphLayout.place(free(List.of("a", "a")), List.of(), LayoutAlgorithm.VOS, 1))
            .hasMessageContaining("'a' is given twice");
        assertThatThrownBy(() -> GraphLayout.place(List.of("a"), List.of(new Link("a", "z")), 1))
            .hasMessageContaining("'z', which is none");
        assertThatThrownBy(() -> new Link("a", "b", 0)).hasMessageContaining("positive");
        assertThatThrownBy(() -> new Position(Double.NaN, 0)).hasMessageContaining("finite");
        assertThatThrownBy(() -> new Node("a", null, Mobility.FIXED)).hasMessageContaining("no place to stay");
        assertThatThrownBy(() -> LayoutAlgorithm.parse("magic")).hasMessageContaining("spring, vos, circle");
    }

    @Test
    void aLayoutIsKeptUntilOthersTakeItsPlace() {
        LayoutCache cache = new LayoutCache(1);
        Map<String, Position> first = cache.place(free(NODES), LINKS, LayoutAlgorithm.VOS, 1);
        assertThat(cache.place(free(NODES), LINKS, LayoutAlgorithm.VOS, 1)).isSameAs(first);
        cache.place(free(NODES), LINKS, LayoutAlgorithm.VOS, 2);
        assertThat(cache.place(free(NODES), LINKS, LayoutAlgorithm.VOS, 1)).isNotSameAs(first).isEqualTo(first);
        assertThatThrownBy(() -> cache.place(free(List.of("a", "a")), LINKS, LayoutAlgorithm.VOS, 1))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothingAndOneNodeCanBeDrawn() {
        assertThat(GraphLayout.place(List.of(), List.of(), 1)).isEmpty();
        assertThat(GraphLayout.place(List.of("a"), List.of(), 1)).containsEntry("a", new Position(0, 0));
    }

}
