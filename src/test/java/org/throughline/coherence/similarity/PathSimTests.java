package org.throughline.coherence.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.graph.Projection;

class PathSimTests {

    /** A few roundings of numbers near 1. */
    private static final double ROUNDING = 1e-15;

    private static double similarity(double decay, Consumer<Projection.Builder> rows) {
        Projection.Builder builder = Projection.builder();
        rows.accept(builder);
        Projection projection = builder.build();
        PathSim similarity = new PathSim(CategoryMatrix.of(projection, Facet.THEMATIC, decay));
        int i = projection.courses().indexOf("i");
        int j = projection.courses().indexOf("j");
        assertThat(similarity.of(j, i)).isEqualTo(similarity.of(i, j));
        assertThat(similarity.of(i, i)).isEqualTo(1);
        double[] sum = { 0 };
        similarity.forEachShared(i, j, (category, part) -> sum[0] += part);
        assertThat(sum[0]).isCloseTo(similarity.of(i, j), within(ROUNDING));
        return similarity.of(i, j);
    }

    @Test
    void theExampleOfItsJavadoc() {
        assertThat(similarity(0.5, (b) -> b.covers("i", "a", 1).covers("i", "b", 1).covers("j", "a", 1)))
            .isCloseTo(2.0 * 1 / (2 + 1), within(ROUNDING));
    }

    @Test
    void nothingSharedIsZero() {
        assertThat(similarity(0.5, (b) -> b.covers("i", "a", 1).covers("j", "b", 1))).isZero();
    }

    @Test
    void theSameProfileIsOne() {
        assertThat(similarity(0.5,
                (b) -> b.covers("i", "a", 0.7).covers("i", "b", 0.1).covers("j", "b", 0.1).covers("j", "a", 0.7)))
            .isEqualTo(1);
    }

    @Test
    void weightsOfTheSameShapeButAnotherSizeAreBelowOne() {
        assertThat(similarity(0.5, (b) -> b.covers("i", "a", 1).covers("j", "a", 3)))
            .isCloseTo(2.0 * (1 * 3) / (1 * 1 + 3 * 3), within(ROUNDING));
    }

    @Test
    void siblingsMeetInTheirBroaderTopic() {
        assertThat(similarity(0.5,
                (b) -> b.covers("i", "algebra", 1)
                    .covers("j", "geometry", 1)
                    .broaderTopic("algebra", "mathematics")
                    .broaderTopic("geometry", "mathematics")))
            .isCloseTo(2 * (0.5 * 0.5) / ((1 + 0.5 * 0.5) + (1 + 0.5 * 0.5)), within(ROUNDING));
    }

    @Test
    void aBroaderTopicIsReachedOnAllPathsWithItsWeight() {
        // i: a 0.8, b and c 0.4 each, d 0.2 + 0.2; j: d 1
        assertThat(similarity(0.5,
                (b) -> b.covers("i", "a", 0.8)
                    .covers("j", "d", 1)
                    .broaderTopic("a", "b")
                    .broaderTopic("a", "c")
                    .broaderTopic("b", "d")
                    .broaderTopic("c", "d")))
            .isCloseTo(2 * (0.4 * 1) / ((0.8 * 0.8 + 0.4 * 0.4 + 0.4 * 0.4 + 0.4 * 0.4) + 1), within(ROUNDING));
    }

    @Test
    void withoutDecayOnlyOwnTopicsCount() {
        assertThat(similarity(0,
                (b) -> b.covers("i", "algebra", 1)
                    .covers("j", "mathematics", 1)
                    .broaderTopic("algebra", "mathematics")))
            .isZero();
    }

    @Test
    void roundingNeverGoesAboveOne() {
        double third = 1.0 / 3;
        assertThat(similarity(0.5, (b) -> b.covers("i", "a", third).covers("j", "a", Math.nextUp(third))))
            .isLessThanOrEqualTo(1);
    }

    @Test
    void hugeWeightsDoNotOverflow() {
        assertThat(similarity(0.5, (b) -> b.covers("i", "a", 1.2e154).covers("j", "a", 1.2e154))).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(doubles = { 1e155, 1e-155 })
    void weightsThatCannotBeSquaredAreRefusedByName(double weight) {
        Projection projection = Projection.builder().covers("c7", "a", weight).build();
        assertThatIllegalArgumentException().isThrownBy(() -> CategoryMatrix.of(projection, Facet.THEMATIC, 0.5))
            .withMessage("The thematic weights of course c7 are too large or too small to be squared");
    }

    @Test
    void sharedCategoriesComeInTheirOrder() {
        Projection projection = Projection.builder()
            .covers("i", "b", 1)
            .covers("i", "a", 2)
            .covers("i", "x", 1)
            .covers("j", "a", 1)
            .covers("j", "b", 1)
            .build();
        List<String> parts = new ArrayList<>();
        new PathSim(CategoryMatrix.of(projection, Facet.THEMATIC, 0.5)).forEachShared(0, 1,
                (category, part) -> parts.add(projection.topics().id(category) + " " + part));
        assertThat(parts).containsExactly("a " + 2.0 * (2 * 1) / (6 + 2), "b " + 2.0 * (1 * 1) / (6 + 2));
    }

}
