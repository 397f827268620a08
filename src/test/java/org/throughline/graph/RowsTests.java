package org.throughline.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTests {

    @Test
    void aRowAscendsByColumn() {
        Rows rows = Rows.builder(3, 4).add(2, 3, 0.5).add(0, 1, 2).add(2, 0, 1).build();
        assertThat(rows.rowCount()).isEqualTo(3);
        assertThat(rows.columnCount()).isEqualTo(4);
        assertThat(rows.size()).isEqualTo(3);
        assertThat(rows.degree(0)).isEqualTo(1);
        assertThat(rows.degree(1)).isZero();
        assertThat(rows.column(rows.start(2))).isZero();
        assertThat(rows.column(rows.end(2) - 1)).isEqualTo(3);
        assertThat(rows.weight(2, 3)).isEqualTo(0.5);
        assertThat(rows.weight(1, 3)).isZero();
    }

    @Test
    void entriesOfOneCellAreAddedUp() {
        Rows rows = Rows.builder(1, 2).add(0, 1, 2).add(0, 0, 1).add(0, 1, 3).build();
        assertThat(rows.size()).isEqualTo(2);
        assertThat(rows.weight(0, 1)).isEqualTo(2 + 3);
    }

    @Property(tries = 200)
    void theOrderOfEntriesLeavesNoTrace(@ForAll @Size(max = 40) List<@IntRange(max = 8) Integer> cells,
            @ForAll long seed) {
        List<int[]> entries = new ArrayList<>();
        Random random = new Random(seed);
        for (int cell : cells) {
            entries.add(new int[] { cell / 3, cell % 3, 1 + random.nextInt(1000) });
        }
        Rows straight = rows(entries);
        Collections.shuffle(entries, random);
        assertThat(rows(entries)).isEqualTo(straight).hasSameHashCodeAs(straight);
    }

    /** Tenths, whose sums depend on the order they are added in. */
    private static Rows rows(List<int[]> entries) {
        Rows.Builder builder = Rows.builder(3, 3);
        entries.forEach((entry) -> builder.add(entry[0], entry[1], entry[2] / 10.0));
        return builder.build();
    }

    @Test
    void aProductAddsUpOverWhatIsShared() {
        Rows left = Rows.builder(2, 2).add(0, 0, 2).add(0, 1, 3).build();
        Rows right = Rows.builder(2, 2).add(0, 1, 5).add(1, 0, 7).add(1, 1, 11).build();
        Rows product = left.times(right);
        assertThat(product).isEqualTo(Rows.builder(2, 2).add(0, 0, 3 * 7).add(0, 1, 2 * 5 + 3 * 11).build());
        assertThat(product.degree(1)).isZero();
    }

    @Test
    void aProductNeedsShapesThatFit() {
        Rows rows = Rows.builder(2, 3).build();
        assertThatIllegalArgumentException().isThrownBy(() -> rows.times(rows))
            .withMessageContaining("2 x 3 with 0 entries");
    }

    @ParameterizedTest
    @ValueSource(doubles = { 0, -1, Double.NaN, Double.POSITIVE_INFINITY })
    void aWeightIsPositiveAndFinite(double weight) {
        assertThatIllegalArgumentException().isThrownBy(() -> Rows.builder(1, 1).add(0, 0, weight))
            .withMessageContaining("positive and finite, not " + weight);
    }

    @Test
    void anEntryOutsideIsRefused() {
        assertThatThrownBy(() -> Rows.builder(1, 1).add(1, 0, 1)).isInstanceOf(IndexOutOfBoundsException.class)
            .hasMessageContaining("(1, 0)");
        assertThatThrownBy(() -> Rows.builder(1, 1).add(0, -1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void moreThanAnArrayHoldsIsRefused() {
        assertThat(Capacity.grown(100)).isGreaterThan(100);
        assertThat(Capacity.grown(Integer.MAX_VALUE - 9)).isEqualTo(Integer.MAX_VALUE - 8);
        assertThatThrownBy(() -> Capacity.grown(Integer.MAX_VALUE - 8)).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("more than 2147483639 entries");
    }

}
