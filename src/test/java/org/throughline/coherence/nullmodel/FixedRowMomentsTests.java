package org.throughline.coherence.nullmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.BitSet;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;

class FixedRowMomentsTests {

    private static final Offset<Double> EXACT = within(1e-14);

    @Test
    void agreesWithTheExampleByHand() {
        FixedRowMoments moments = of(catalogue("a", "a", "b"), 0, 1, 2);
        assertThat(moments.mean(2)).hasValueCloseTo(1.0 / 3, EXACT);
        assertThat(moments.variance(2)).hasValueCloseTo(2.0 / 9, EXACT);
        assertThat(moments.mean(3)).hasValueCloseTo(1.0 / 3, EXACT);
        assertThat(moments.variance(3)).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = { 2, 3, 4, 5, 8, 11, 14 })
    void agreesWithEverySubsetOfASmallPool(int courses) {
        RandomCatalogue catalogue = RandomCatalogue.of(courses, courses, 1);
        FixedRowMoments moments = FixedRowMoments.of(catalogue.onePool().get(0), catalogue.matrix,
                catalogue.similarity);
        int[] categorised = catalogue.onePool().get(0).courses(catalogue.matrix::isCategorised);
        assertThat(moments.poolSize()).isEqualTo(categorised.length);
        for (int n = 2; n <= categorised.length; n++) {
            Moments expected = enumerated(catalogue.linkage.open(), categorised, n);
            assertThat(moments.mean(n)).as("mean of S for n = %d", n).hasValueCloseTo(expected.mean(), EXACT);
            assertThat(moments.variance(n)).as("variance of S for n = %d", n)
                .hasValueCloseTo(expected.sd() * expected.sd(), EXACT);
        }
    }

    /** Mean and standard deviation over all sets of n courses, by definition. */
    private static Moments enumerated(SelectionStatistic statistic, int[] pool, int n) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int set = 0; set < 1 << pool.length; set++) {
            if (Integer.bitCount(set) == n) {
                int[] courses = BitSet.valueOf(new long[] { set }).stream().map((at) -> pool[at]).toArray();
                double value = statistic.of(courses, n);
                sum += value;
                squares += value * value;
                count++;
            }
        }
        double mean = sum / count;
        return new Moments(mean, Math.sqrt(Math.max(0, squares / count - mean * mean)));
    }

    @Test
    void agreesWithSimulation() {
        RandomCatalogue catalogue = RandomCatalogue.of(5, 300, 1);
        Pool pool = catalogue.onePool().get(0);
        FixedRowMoments moments = FixedRowMoments.of(pool, catalogue.matrix, catalogue.similarity);
        for (int n : new int[] { 2, 6, 40 }) {
            NullTable table = NullTable.draw(catalogue.linkage.open(),
                    new UniformDraw(pool.courses(catalogue.matrix::isCategorised)), n, 40_000, RandomStream.of(n));
            double sd = Math.sqrt(moments.variance(n).orElseThrow());
            // five standard errors
            assertThat(table.mean()).hasValueCloseTo(moments.mean(n).orElseThrow(), within(5 * sd / 200));
            assertThat(table.sd()).hasValueCloseTo(sd, Percentage.withPercentage(3));
        }
    }

    @Test
    void poolsThatAreComputedTogetherAreAsIfAlone() {
        RandomCatalogue catalogue = RandomCatalogue.of(6, 90, 1);
        Random random = new Random(7);
        Pool[] pools = new Pool[6];
        for (int at = 0; at < pools.length; at++) {
            BitSet courses = new BitSet();
            for (int course = 0; course < 90; course++) {
                courses.set(course, random.nextInt(6) <= at);
            }
            pools[at] = new Pool(courses);
        }
        FixedRowMoments[] together = LinkageSums.of(pools, catalogue.matrix, catalogue.similarity, 2, Progress.NONE);
        for (int at = 0; at < pools.length; at++) {
            FixedRowMoments alone = FixedRowMoments.of(pools[at], catalogue.matrix, catalogue.similarity);
            assertThat(together[at].poolSize()).isEqualTo(alone.poolSize());
            assertThat(together[at].mean(4)).hasValueCloseTo(alone.mean(4).orElseThrow(), EXACT);
            assertThat(together[at].variance(4)).hasValueCloseTo(alone.variance(4).orElseThrow(), EXACT);
        }
    }

    @Test
    void doesNotDependOnTheNumberOfThreads() {
        RandomCatalogue catalogue = RandomCatalogue.of(8, 500, 1);
        Pool[] pools = { catalogue.onePool().get(0) };
        FixedRowMoments one = LinkageSums.of(pools, catalogue.matrix, catalogue.similarity, 1, Progress.NONE)[0];
        FixedRowMoments four = LinkageSums.of(pools, catalogue.matrix, catalogue.similarity, 4, Progress.NONE)[0];
        assertThat(four.mean(7)).isEqualTo(one.mean(7));
        assertThat(four.variance(7)).isEqualTo(one.variance(7));
    }

    @Test
    void coursesThatAreAllAlikeDoNotVary() {
        FixedRowMoments same = of(catalogue("a", "a", "a", "a", "a"), 0, 1, 2, 3, 4);
        assertThat(same.mean(3)).hasValueCloseTo(1.0, EXACT);
        assertThat(same.variance(3)).hasValue(0);
        FixedRowMoments apart = of(catalogue("a", "b", "c", "d", "e"), 0, 1, 2, 3, 4);
        assertThat(apart.mean(3)).hasValue(0);
        assertThat(apart.variance(3)).hasValue(0);
    }

    @Test
    void undefinedForTooFewCourses() {
        FixedRowMoments moments = of(catalogue("a", "b", "c", ""), 0, 1, 3);
        assertThat(moments.poolSize()).as("a course without a topic is not drawn").isEqualTo(2);
        assertThat(moments.mean(1)).isEmpty();
        assertThat(moments.variance(1)).isEmpty();
        assertThat(moments.mean(2)).isPresent();
        assertThat(moments.mean(3)).isEmpty();
        assertThat(moments.variance(3)).isEmpty();
        assertThat(of(catalogue("a"), 0).mean(2)).isEmpty();
        assertThat(of(catalogue("a")).mean(2)).isEmpty();
    }

    private static Projection catalogue(String... topics) {
        Projection.Builder builder = Projection.builder();
        for (int at = 0; at < topics.length; at++) {
            builder.course("c" + at);
            if (!topics[at].isEmpty()) {
                builder.covers("c" + at, topics[at], 1);
            }
        }
        return builder.build();
    }

    private static FixedRowMoments of(Projection projection, int... courses) {
        BitSet pool = new BitSet();
        for (int course : courses) {
            pool.set(course);
        }
        CategoryMatrix matrix = CategoryMatrix.of(projection, Facet.THEMATIC, 0.5);
        CourseSimilarity similarity = Similarity.PATHSIM.over(matrix);
        return FixedRowMoments.of(new Pool(pool), matrix, similarity);
    }

}
