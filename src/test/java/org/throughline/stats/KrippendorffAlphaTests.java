package org.throughline.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.throughline.stats.KrippendorffAlpha.Metric;

/**
 * The values are of R 4.2, by the definition written out (x: coders in rows, units in
 * columns, NA where a coder has no value):
 *
 * <pre>{@code
 * kripp <- function(x, metric) {
 *   u <- lapply(seq_len(ncol(x)), function(i) x[!is.na(x[, i]), i])
 *   u <- u[sapply(u, length) > 1]
 *   v <- sort(unique(unlist(u))); n <- table(factor(unlist(u), v)); N <- sum(n)
 *   d <- function(a, b) { i <- match(min(a, b), v); j <- match(max(a, b), v)
 *     if (metric == "nominal") as.numeric(i != j)
 *     else (sum(n[i:j]) - (n[i] + n[j]) / 2)^2 * (i != j) }
 *   Do <- sum(sapply(u, function(w) sum(outer(w, w, Vectorize(d))) / (length(w) - 1))) / N
 *   a <- rep(v, n); De <- sum(outer(a, a, Vectorize(d))) / (N * (N - 1))
 *   1 - Do / De }
 * }</pre>
 */
class KrippendorffAlphaTests {

    private static final int NA = -1;

    /** Krippendorff 2011, section D: nominal .743, ordinal .815. */
    private static final int[][] PUBLISHED = { { 1, 2, 3, 3, 2, 1, 4, 1, 2, NA, NA, NA },
            { 1, 2, 3, 3, 2, 2, 4, 1, 2, 5, NA, 3 }, { NA, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, NA },
            { 1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, NA } };

    /** Krippendorff 2011, section A: .095. */
    private static final int[][] TWO_CODERS = { { 0, 1, 0, 0, 0, 0, 0, 0, 1, 0 }, { 1, 1, 1, 0, 0, 1, 0, 0, 0, 0 } };

    private static final int[][] RUBRIC = { { 0, 3, 2, 2, 1, 0, NA, 3 }, { 1, 3, 2, 1, 1, 0, 2, 3 },
            { 0, 2, 2, 2, NA, 0, 2, NA } };

    @Test
    void isThatOfThePublishedExampleWithMissingValues() {
        KrippendorffAlpha nominal = KrippendorffAlpha.of(units(PUBLISHED), Metric.NOMINAL);
        assertThat(nominal.alpha().orElseThrow()).isEqualTo(0.7434210526316, within(1e-12));
        assertThat(nominal.units()).isEqualTo(11);
        assertThat(nominal.values()).isEqualTo(40);
        assertThat(alpha(PUBLISHED, Metric.ORDINAL)).isEqualTo(0.8153875037549, within(1e-12));
    }

    @Test
    void isThatOfThePublishedExampleOfTwoCoders() {
        assertThat(alpha(TWO_CODERS, Metric.NOMINAL)).isEqualTo(0.0952380952381, within(1e-12));
        // with two values the order says nothing more
        assertThat(alpha(TWO_CODERS, Metric.ORDINAL)).isEqualTo(0.0952380952381, within(1e-12));
    }

    @Test
    void stepsOfARubricThatAreNearCountLessThanThoseThatAreFarApart() {
        assertThat(alpha(RUBRIC, Metric.NOMINAL)).isEqualTo(0.625, within(1e-12));
        assertThat(alpha(RUBRIC, Metric.ORDINAL)).isEqualTo(0.8759079903148, within(1e-12));
    }

    @Test
    void isOneIfAllAgree() {
        assertThat(KrippendorffAlpha.of(List.of(new int[] { 1, 1, 1 }, new int[] { 2, 2 }), Metric.ORDINAL).alpha())
            .hasValue(1);
    }

    @Test
    void isUndefinedWithoutPairsAndIfAllValuesAreEqual() {
        assertThat(KrippendorffAlpha.of(List.of(), Metric.NOMINAL).alpha()).isEmpty();
        assertThat(KrippendorffAlpha.of(List.of(new int[] { 1 }, new int[] { 2 }), Metric.NOMINAL))
            .isEqualTo(KrippendorffAlpha.of(List.of(), Metric.NOMINAL));
        assertThat(KrippendorffAlpha.of(List.of(new int[] { 1, 1 }, new int[] { 1, 1 }), Metric.NOMINAL).alpha())
            .isEmpty();
    }

    /** Nominal alpha does not care what the values are called. */
    @Property
    void nominalAlphaStaysIfValuesAreRenamed(
            @ForAll @Size(max = 12) List<@Size(min = 1, max = 4) List<@IntRange(min = 0, max = 3) Integer>> units) {
        List<int[]> values = units.stream().map((unit) -> unit.stream().mapToInt((value) -> value).toArray()).toList();
        List<int[]> renamed = values.stream()
            .map((unit) -> Arrays.stream(unit).map((value) -> 100 - 7 * value).toArray())
            .toList();
        KrippendorffAlpha alpha = KrippendorffAlpha.of(values, Metric.NOMINAL);
        assertThat(KrippendorffAlpha.of(renamed, Metric.NOMINAL).alpha().orElse(2)).isEqualTo(alpha.alpha().orElse(2),
                within(1e-9));
        assertThat(alpha.alpha().orElse(1)).isLessThanOrEqualTo(1 + 1e-9);
    }

    private static double alpha(int[][] coders, Metric metric) {
        return KrippendorffAlpha.of(units(coders), metric).alpha().orElseThrow();
    }

    private static List<int[]> units(int[][] coders) {
        List<int[]> units = new ArrayList<>();
        for (int at = 0; at < coders[0].length; at++) {
            int unit = at;
            units.add(Arrays.stream(coders).mapToInt((coder) -> coder[unit]).filter((value) -> value != NA).toArray());
        }
        return units;
    }

}
