package org.throughline.coherence.nullmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NullTableTests {

    private static final Offset<Double> EXACT = within(1e-15);

    private final NullTable table = NullTable.of(.4, .1, .2, .2);

    @Test
    void comparesAsTheExampleDoes() {
        Comparison of = table.compare(.2);
        double mean = (.1 + .2 + .2 + .4) / 4;
        double sd = Math.sqrt((Math.pow(.1 - mean, 2) + 2 * Math.pow(.2 - mean, 2) + Math.pow(.4 - mean, 2)) / 3);
        assertThat(of.mean()).hasValueCloseTo(mean, EXACT);
        assertThat(of.sd()).hasValueCloseTo(sd, EXACT);
        assertThat(of.z()).hasValueCloseTo((.2 - mean) / sd, EXACT);
        assertThat(of.p()).hasValueCloseTo((1 + 3) / 5.0, EXACT);
        assertThat(of.midP()).hasValueCloseTo((1 + 2 / 2.0 + .5) / 5, EXACT);
        assertThat(of.quantile()).hasValueCloseTo((1 + 2 / 2.0) / 4, EXACT);
    }

    @Test
    void pIsNeverZero() {
        assertThat(table.compare(1).p()).hasValue(1 / 5.0);
        assertThat(table.compare(1).midP()).hasValue(.5 / 5);
        assertThat(table.compare(1).quantile()).hasValue(1);
        assertThat(table.compare(0).p()).hasValue(1);
        assertThat(table.compare(0).quantile()).hasValue(0);
    }

    @Test
    void valuesThatDifferByRoundingAreEqual() {
        assertThat(table.compare(.2 + 5e-13)).extracting(Comparison::p, Comparison::quantile)
            .containsExactly(table.compare(.2).p(), table.compare(.2).quantile());
        assertThat(table.compare(.2 + 2e-12).p()).hasValue((1 + 1) / 5.0);
    }

    @Test
    void withoutSpreadThereIsNoZ() {
        Comparison of = NullTable.of(.3, .3, .3).compare(.5);
        assertThat(of.sd()).hasValueCloseTo(0.0, EXACT);
        assertThat(of.z()).isEmpty();
        assertThat(of.p()).hasValue(1 / 4.0);
    }

    @Test
    void anUndefinedValueAndAnEmptyTableCompareWithNothing() {
        assertThat(table.compare(Double.NaN)).isEqualTo(Comparison.UNDEFINED);
        assertThat(NullTable.of().compare(.5)).isEqualTo(Comparison.UNDEFINED);
        assertThat(NullTable.of().quantile(.5)).isEmpty();
        assertThat(NullTable.of().mean()).isEmpty();
        assertThat(NullTable.of(.5).sd()).isEmpty();
    }

    @Test
    void quantilesInterpolateAsRDoesByDefault() {
        // R: quantile(c(.4, .1, .2, .2), c(0, .5, .95, 1)) is .10 .20 .37 .40
        assertThat(table.quantile(0)).hasValue(.1);
        assertThat(table.quantile(.5)).hasValueCloseTo(.2, EXACT);
        assertThat(table.quantile(.95)).hasValueCloseTo(.37, EXACT);
        assertThat(table.quantile(1)).hasValue(.4);
        assertThatThrownBy(() -> table.quantile(1.1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void histogramsCountEveryDraw() {
        assertThat(table.histogram(4, 0, .4)).containsExactly(0, 1, 2, 1);
        assertThat(table.histogram(2, .3, .35)).containsExactly(3, 1);
        assertThatThrownBy(() -> table.histogram(0, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> table.histogram(3, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void drawsWithoutAValueAreLeftOut() {
        SelectionStatistic firstOrNothing = new SelectionStatistic() {

            @Override
            public boolean counts(int course) {
                return true;
            }

            @Override
            public double of(int[] courses, int count) {
                return (courses[0] == 0) ? Double.NaN : courses[0];
            }

        };
        NullTable drawn = NullTable.draw(firstOrNothing, new UniformDraw(new int[] { 0, 1, 2 }), 1, 3000,
                RandomStream.of(1));
        assertThat(drawn.size()).isBetween(1850, 2150);
        assertThat(drawn.quantile(0)).hasValue(1);
        assertThat(drawn.quantile(1)).hasValue(2);
    }

    @Nested
    class Draws {

        private final RandomStream random = RandomStream.of(3);

        @Test
        void everySetIsAsLikelyWhenUniform() {
            UniformDraw draw = new UniformDraw(new int[] { 0, 1, 2, 3 });
            int[] counts = new int[16];
            for (int at = 0; at < 60_000; at++) {
                counts[set(draw, 2)]++;
            }
            // R: qchisq(.9999, 5)
            assertThat(ChiSquare.ofUniform(counts[3], counts[5], counts[6], counts[9], counts[10], counts[12]))
                .isLessThan(25.74);
        }

        @Test
        void setsAreDrawnByPopularityOneCourseAfterTheOther() {
            // course 1 is never taken; 0, 2, 3 are with 1, 2, 5
            PopularityDraw draw = new PopularityDraw(new int[] { 0, 1, 2, 3 }, new int[] { 1, 0, 2, 5 });
            assertThat(draw.capacity()).isEqualTo(3);
            int[] counts = new int[16];
            for (int at = 0; at < 60_000; at++) {
                counts[set(draw, 2)]++;
            }
            double[] probabilities = { 1 / 8.0 * 2 / 7 + 2 / 8.0 * 1 / 6, 1 / 8.0 * 5 / 7 + 5 / 8.0 * 1 / 3,
                    2 / 8.0 * 5 / 6 + 5 / 8.0 * 2 / 3 };
            // R: qchisq(.9999, 2)
            assertThat(ChiSquare.of(new int[] { counts[5], counts[9], counts[12] }, probabilities)).isLessThan(18.42);
            assertThat(counts[5] + counts[9] + counts[12]).isEqualTo(60_000);
        }

        @Test
        void allCoursesCanBeDrawnAtOnce() {
            int[] drawn = new int[5];
            new PopularityDraw(new int[] { 4, 5, 6, 7, 8 }, new int[] { 0, 0, 0, 0, 9, 1, 1, 70, 1 }).draw(random, 5,
                    drawn);
            assertThat(drawn).containsExactlyInAnyOrder(4, 5, 6, 7, 8);
            new UniformDraw(new int[] { 4, 5, 6, 7, 8 }).draw(random, 5, drawn);
            assertThat(drawn).containsExactlyInAnyOrder(4, 5, 6, 7, 8);
        }

        private int set(CourseDraw draw, int count) {
            int[] drawn = new int[count];
            draw.draw(random, count, drawn);
            int set = 0;
            for (int course : drawn) {
                set |= 1 << course;
            }
            assertThat(Integer.bitCount(set)).isEqualTo(count);
            return set;
        }

    }

}
