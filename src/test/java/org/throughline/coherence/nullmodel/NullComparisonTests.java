package org.throughline.coherence.nullmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.throughline.coherence.nullmodel.NullParameters.Histograms;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;
import org.throughline.stats.BenjaminiHochberg;

class NullComparisonTests {

    private static final Offset<Double> EXACT = within(1e-13);

    /** The least course of three or more: something without a closed form. */
    private static final Statistic LEAST = Statistic.of("least", () -> new SelectionStatistic() {

        @Override
        public boolean counts(int course) {
            return course % 5 != 4;
        }

        @Override
        public double of(int[] courses, int count) {
            return (count < 3) ? Double.NaN : courses[0] / 100.0;
        }

    });

    private final RandomCatalogue catalogue = RandomCatalogue.of(11, 40, 60);

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnThreads(NullModel model) {
        NullParameters parameters = new NullParameters(model, 99, 3, Histograms.MEAN_LINKAGE);
        List<Statistic> statistics = List.of(catalogue.linkage, LEAST);
        assertSame(compare(parameters, statistics, 1), compare(parameters, statistics, 3));
    }

    @ParameterizedTest
    @EnumSource
    void doesNotDependOnWhatIsComparedBeside(NullModel model) {
        NullParameters parameters = new NullParameters(model, 99, 3);
        assertSame(compare(parameters, List.of(catalogue.linkage), 2),
                compare(parameters, List.of(LEAST, catalogue.linkage), 2), catalogue.linkage);
    }

    @ParameterizedTest
    @EnumSource
    void theSeedMatters(NullModel model) {
        NullColumns one = compare(new NullParameters(model, 99, 3), List.of(LEAST), 2).of("least");
        NullColumns other = compare(new NullParameters(model, 99, 4), List.of(LEAST), 2).of("least");
        assertThat(figures(one)).isNotEqualTo(figures(other));
    }

    @ParameterizedTest
    @EnumSource
    void everyFigureFitsTheOthers(NullModel model) {
        NullResults results = compare(new NullParameters(model, 199, 5, Histograms.MEAN_LINKAGE),
                List.of(catalogue.linkage, LEAST), 2);
        NullColumns columns = results.of(catalogue.linkage.key());
        double[] p = new double[columns.size()];
        for (int teacher = 0; teacher < columns.size(); teacher++) {
            p[teacher] = columns.p(teacher).orElse(Double.NaN);
            boolean defined = columns.courses(teacher) >= 2;
            assertThat(columns.observed(teacher).isPresent()).isEqualTo(defined);
            assertThat(columns.p(teacher).isPresent()).isEqualTo(defined);
            if (defined && columns.z(teacher).isPresent()) {
                assertThat(columns.p(teacher).getAsDouble()).isBetween(1 / 200.0, 1.0);
                assertThat(columns.midP(teacher).getAsDouble()).isLessThanOrEqualTo(p[teacher]);
                assertThat(columns.quantile(teacher).getAsDouble()).isBetween(0.0, 1.0);
                assertThat(columns.z(teacher))
                    .hasValueCloseTo((columns.observed(teacher).getAsDouble() - columns.mean(teacher).getAsDouble())
                            / columns.sd(teacher).getAsDouble(), EXACT);
                assertThat(columns.histogram(teacher).orElseThrow()).hasSize(20)
                    .satisfies((counts) -> assertThat(Arrays.stream(counts).sum()).isBetween(100, 199));
            }
        }
        double[] q = BenjaminiHochberg.adjust(p);
        for (int teacher = 0; teacher < q.length; teacher++) {
            assertThat(columns.q(teacher)).isEqualTo(Comparison.defined(q[teacher]));
        }
        assertThat(results.of("least").histogram(0)).isEmpty();
        assertThat(results.statistics()).containsExactly(catalogue.linkage.key(), "least");
    }

    @ParameterizedTest
    @EnumSource
    void theAverageDistributionIsTheMeanOverTheTeachersWhateverTheThreads(NullModel model) {
        NullParameters parameters = new NullParameters(model, 199, 5, Histograms.MEAN_LINKAGE);
        NullResults results = compare(parameters, List.of(catalogue.linkage, LEAST), 3);
        NullColumns columns = results.of(catalogue.linkage.key());
        double[] expected = new double[Histograms.BINS];
        int teachers = 0;
        for (int teacher = 0; teacher < columns.size(); teacher++) {
            if (columns.histogram(teacher).isPresent()) {
                int[] counts = columns.histogram(teacher).get();
                teachers++;
                for (int bin = 0; bin < counts.length; bin++) {
                    expected[bin] += (double) counts[bin] / Arrays.stream(counts).sum();
                }
            }
        }
        assertThat(columns.averaged()).isEqualTo(teachers).isPositive();
        double[] average = columns.averageDistribution().orElseThrow();
        for (int bin = 0; bin < expected.length; bin++) {
            assertThat(average[bin]).isCloseTo(expected[bin] / teachers, EXACT);
        }
        NullParameters kept = new NullParameters(model, 199, 5);
        assertThat(compare(kept, List.of(catalogue.linkage), 1).of(catalogue.linkage.key()).averageDistribution())
            .hasValueSatisfying((other) -> assertThat(other).isEqualTo(average));
        assertThat(results.of("least").averageDistribution()).isEmpty();
    }

    @Test
    void withoutDrawsThereIsNoAverageDistribution() {
        assertThat(compare(new NullParameters(NullModel.FIXED_ROW, 0, 1), List.of(catalogue.linkage), 2)
            .of(catalogue.linkage.key())
            .averageDistribution()).isEmpty();
    }

    @Test
    void aBinHoldsItsLowerEndAndTheLastOneBoth() {
        for (int bin = 0; bin <= Histograms.BINS; bin++) {
            double border = (double) bin / Histograms.BINS;
            assertThat(Histograms.bin(border)).isEqualTo(Math.min(bin, Histograms.BINS - 1));
            assertThat(Histograms.bin(Math.nextDown(border))).isEqualTo(Math.max(bin - 1, 0));
        }
        assertThat(Histograms.bin(1.5)).isEqualTo(Histograms.BINS - 1);
    }

    @Test
    void theClosedFormIsThatOfThePoolAndTheSizeOfTheSelection() {
        NullColumns columns = compare(NullParameters.defaults(), List.of(catalogue.linkage), 2)
            .of(catalogue.linkage.key());
        FixedRowMoments moments = FixedRowMoments.of(catalogue.onePool().get(0), catalogue.matrix,
                catalogue.similarity);
        for (int teacher = 0; teacher < columns.size(); teacher++) {
            assertThat(columns.mean(teacher)).isEqualTo(moments.mean(columns.courses(teacher)));
        }
        NullColumns withoutDraws = compare(new NullParameters(NullModel.FIXED_ROW, 0, 1), List.of(catalogue.linkage), 2)
            .of(catalogue.linkage.key());
        for (int teacher = 0; teacher < columns.size(); teacher++) {
            assertThat(withoutDraws.z(teacher)).isEqualTo(columns.z(teacher));
            assertThat(withoutDraws.p(teacher)).isEmpty();
        }
    }

    @Test
    void theTableOfATeacherIsTheOneThatWasComparedWith() {
        NullParameters parameters = new NullParameters(NullModel.FIXED_ROW_BY_POPULARITY, 299, 8);
        NullColumns columns = compare(parameters, List.of(LEAST), 2).of("least");
        FixedRow fixedRow = new FixedRow(parameters, catalogue.projection.completed(), DateInterval.ALWAYS, 40);
        int compared = 0;
        for (int teacher = 0; teacher < columns.size(); teacher++) {
            if (columns.p(teacher).isPresent()) {
                NullTable table = fixedRow.table(LEAST, catalogue.onePool().of(teacher), columns.courses(teacher));
                assertThat(table.compare(columns.observed(teacher).getAsDouble()))
                    .isEqualTo(columns.comparison(teacher));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void pApproachesTheShareOfAllSubsetsThatAreAtLeastAsCoherent() {
        RandomCatalogue small = RandomCatalogue.of(21, 12, 9);
        int[] pool = small.onePool().get(0).courses(small.matrix::isCategorised);
        NullColumns columns = NullComparison
            .of(new NullParameters(NullModel.FIXED_ROW, 20_000, 2), List.of(small.linkage),
                    small.projection.completed(), DateInterval.ALWAYS, 12, small.onePool(), 2, Progress.NONE)
            .of(small.linkage.key());
        for (int teacher = 0; teacher < columns.size(); teacher++) {
            if (columns.observed(teacher).isPresent()) {
                double exact = share(small, pool, columns.courses(teacher), columns.observed(teacher).getAsDouble());
                // five standard errors at most
                assertThat(columns.p(teacher)).hasValueCloseTo(exact, within(5 * Math.sqrt(.25 / 20_000)));
            }
        }
    }

    private static double share(RandomCatalogue catalogue, int[] pool, int n, double observed) {
        SelectionStatistic statistic = catalogue.linkage.open();
        int all = 0;
        int atLeast = 0;
        for (int set = 0; set < 1 << pool.length; set++) {
            if (Integer.bitCount(set) == n) {
                int[] courses = BitSet.valueOf(new long[] { set }).stream().map((at) -> pool[at]).toArray();
                all++;
                atLeast += (statistic.of(courses, n) >= observed - 1e-12) ? 1 : 0;
            }
        }
        return atLeast / (double) all;
    }

    @Test
    void curveballComparesWithAllMatricesOfTheSameMargins() {
        // the five matrices with the margins 1, 2, 2 and 1, 2, 2, teachers in rows:
        // 010 101 011 / 010 011 101 / 001 110 011 / 001 011 110 / 100 011 011
        Projection.Builder builder = Projection.builder();
        builder.completed("t0", "c1", null);
        builder.completed("t1", "c0", null).completed("t1", "c2", null);
        builder.completed("t2", "c1", null).completed("t2", "c2", null);
        builder.covers("c1", "k", 1).covers("c2", "k", 1).covers("c0", "other", 1);
        Projection projection = builder.build();
        Statistic linkage = RandomCatalogue.linkage(projection);
        NullColumns columns = NullComparison
            .of(new NullParameters(NullModel.CURVEBALL, 4_000, 2), List.of(linkage), projection.completed(),
                    DateInterval.ALWAYS, 3, Pools.of(projection, projection.completed(), DateInterval.ALWAYS, Set.of()),
                    2, Progress.NONE)
            .of(linkage.key());
        // t1 has c1 and c2 together in 3 of 5, and so has t2; alone they have S = 0
        Offset<Double> fiveErrors = within(5 * Math.sqrt(.24 / 4_000));
        assertThat(columns.mean(1)).hasValueCloseTo(3 / 5.0, fiveErrors);
        assertThat(columns.sd(1)).hasValueCloseTo(Math.sqrt(.24), within(.02));
        assertThat(columns.p(1)).hasValue(1);
        assertThat(columns.p(2)).hasValueCloseTo(3 / 5.0, fiveErrors);
        assertThat(columns.quantile(2)).hasValueCloseTo(2 / 5.0 + 3 / 10.0, fiveErrors);
        assertThat(columns.p(0)).isEmpty();
    }

    @Test
    void aPoolThatIsTooSmallComparesWithNothing() {
        Projection.Builder builder = Projection.builder();
        for (String course : List.of("a", "b", "c")) {
            builder.covers(course, "k", 1).completed("t", course, null);
        }
        builder.openedOn("c", LocalDate.of(2100, 1, 1));
        Projection projection = builder.build();
        DateInterval interval = new DateInterval(DateInterval.UNKNOWN_DAY, 20_000);
        Statistic linkage = RandomCatalogue.linkage(projection);
        Pools pools = Pools.of(projection, projection.completed(), interval, Set.of(PoolCriterion.PERIOD));
        for (NullModel model : List.of(NullModel.FIXED_ROW, NullModel.FIXED_ROW_BY_POPULARITY)) {
            NullColumns columns = NullComparison
                .of(new NullParameters(model, 99, 1), List.of(linkage), projection.completed(), interval, 3, pools, 1,
                        Progress.NONE)
                .of(linkage.key());
            assertThat(columns.observed(0)).hasValue(1);
            assertThat(columns.comparison(0)).isEqualTo(Comparison.UNDEFINED);
            assertThat(columns.q(0)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void canBeFollowedAndCancelled(NullModel model) {
        List<Integer> done = new ArrayList<>();
        NullComparison.of(new NullParameters(model, 99, 1), List.of(LEAST), catalogue.projection.completed(),
                DateInterval.ALWAYS, 40, catalogue.onePool(), 2, (at, total) -> done.add(100 * at / total));
        assertThat(done).isSorted().endsWith(100);
        Progress cancelled = new Progress() {

            @Override
            public void advanced(int at, int total) {
                // it is over before anything is done
            }

            @Override
            public boolean isCancelled() {
                return true;
            }

        };
        assertThatThrownBy(() -> NullComparison.of(new NullParameters(model, 99, 1), List.of(LEAST),
                catalogue.projection.completed(), DateInterval.ALWAYS, 40, catalogue.onePool(), 2, cancelled))
            .isInstanceOf(CancellationException.class);
    }

    @Test
    void refusesWhatItCannotCompare() {
        assertThatThrownBy(() -> new NullParameters(NullModel.CURVEBALL, 0, 1))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> compare(NullParameters.defaults(), List.of(LEAST, LEAST), 1))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("least");
        NullResults results = compare(new NullParameters(NullModel.FIXED_ROW, 9, 1), List.of(LEAST), 1);
        assertThatThrownBy(() -> results.of("most")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("least");
        assertThatThrownBy(() -> new FixedRow(new NullParameters(NullModel.CURVEBALL, 9, 1),
                catalogue.projection.completed(), DateInterval.ALWAYS, 40))
            .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everyModelHasAKey() {
        for (NullModel model : NullModel.values()) {
            assertThat(NullModel.parse(model.key())).isEqualTo(model);
        }
        assertThat(NullModel.parse("Curveball")).isEqualTo(NullModel.CURVEBALL);
        assertThatThrownBy(() -> NullModel.parse("chance")).isInstanceOf(IllegalArgumentException.class)
            .hasMessageContaining("fixed-row, fixed-row-by-popularity, curveball");
    }

    private NullResults compare(NullParameters parameters, List<Statistic> statistics, int threads) {
        return NullComparison.of(parameters, statistics, catalogue.projection.completed(), DateInterval.ALWAYS, 40,
                catalogue.onePool(), threads, Progress.NONE);
    }

    private void assertSame(NullResults one, NullResults other) {
        assertSame(one, other, catalogue.linkage, LEAST);
    }

    private static void assertSame(NullResults one, NullResults other, Statistic... statistics) {
        for (Statistic statistic : statistics) {
            assertThat(figures(other.of(statistic.key()))).isEqualTo(figures(one.of(statistic.key())));
        }
    }

    private static List<Object> figures(NullColumns columns) {
        List<Object> figures = new ArrayList<>();
        for (int teacher = 0; teacher < columns.size(); teacher++) {
            figures.add(columns.comparison(teacher));
            figures.add(columns.q(teacher));
            figures.add(columns.histogram(teacher).map(Arrays::toString));
        }
        return figures;
    }

}
