package org.throughline.explore;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.throughline.explore.GraphLayout.Link;
import org.throughline.explore.GraphLayout.Position;

class GraphLayoutTests {

    private static final List<String> NODES = List.of("a", "b", "c", "d", "e", "f");

    /** Two triangles, joined by nothing. */
    private static final List<Link> LINKS = List.of(new Link("a", "b"), new Link("b", "c"), new Link("a", "c"),
            new Link("d", "e"), new Link("e", "f"), new Link("d", "f"));

    private static double distance(Map<String, Position> at, String one, String other) {
        Position p = java.util.Objects.requireNonNull(at.get(one));
        Position q = java.util.Objects.requireNonNull(at.get(other));
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

    @Test
    void nothingAndOneNodeCanBeDrawn() {
        assertThat(GraphLayout.place(List.of(), List.of(), 1)).isEmpty();
        assertThat(GraphLayout.place(List.of("a"), List.of(), 1)).containsEntry("a", new Position(0, 0));
    }

}
