package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.throughline.concurrent.Progress;

class LeidenEnsembleTests {

    private static final LeidenParameters DEFAULTS = LeidenParameters.defaults();

    @Test
    void karateReachesItsBestModularity() {
        LeidenEnsemble ensemble = LeidenEnsemble.of(Networks.karate(), DEFAULTS, LeidenEnsemble.DEFAULT_SEARCHES, 1,
                Progress.NONE);
        assertThat(ensemble.best()).isEqualTo(Networks.KARATE_BEST)
            .hasToString("4 communities of sizes [12, 11, 6, 5]");
        assertThat(ensemble.modularity().orElseThrow()).isCloseTo(0.4197896121, within(5e-11));
        assertThat(ensemble.reachedShare().orElseThrow()).isGreaterThan(0.9);
        assertThat(ensemble.searches()).isEqualTo(100);
    }

    @Property(tries = 30)
    void theThreadsDoNotMatter(@ForAll long seed) {
        Network network = Networks.of(60, Networks.randomEdges(seed, 60, 200));
        LeidenEnsemble one = LeidenEnsemble.of(network, DEFAULTS, 12, seed, Progress.NONE, 1);
        assertThat(LeidenEnsemble.of(network, DEFAULTS, 12, seed, Progress.NONE, 3)).isEqualTo(one);
    }

    @Property(tries = 30)
    void theMeansAreThoseOverAllPairsOfSearches(@ForAll long seed) {
        Network network = Networks.of(60, Networks.randomEdges(seed, 60, 110));
        LeidenParameters parameters = DEFAULTS.withMaxIterations(1);
        Partition[] found = new Partition[12];
        double[] quality = new double[found.length];
        double most = 0;
        for (int search = 0; search < found.length; search++) {
            found[search] = new Leiden(network, parameters).find(SplitMix.seed(seed, search));
            quality[search] = Modularity.of(network, found[search], 1).orElseThrow();
            most = Math.max(most, quality[search]);
        }
        double reached = 0;
        double rand = 0;
        double information = 0;
        int pairs = 0;
        for (int first = 0; first < found.length; first++) {
            reached += (quality[first] > most * (1 - 1e-9)) ? 1 : 0;
            for (int second = first + 1; second < found.length; second++) {
                PartitionComparison comparison = PartitionComparison.of(found[first], found[second]);
                rand += comparison.adjustedRandIndex().orElseThrow();
                information += comparison.normalisedMutualInformation().orElseThrow();
                pairs++;
            }
        }
        LeidenEnsemble ensemble = LeidenEnsemble.of(network, parameters, found.length, seed, Progress.NONE, 2);
        assertThat(ensemble.modularity()).hasValue(most);
        assertThat(ensemble.reachedShare()).hasValue(reached / found.length);
        assertThat(ensemble.meanAdjustedRandIndex().orElseThrow()).isCloseTo(rand / pairs, within(1e-12));
        assertThat(ensemble.meanNormalisedMutualInformation().orElseThrow()).isCloseTo(information / pairs,
                within(1e-12));
    }

    @Test
    void nothingIsSureWithoutEdges() {
        LeidenEnsemble ensemble = LeidenEnsemble.of(Networks.of(3), DEFAULTS, 4, 1, Progress.NONE);
        assertThat(ensemble.best()).isEqualTo(Partition.of(-1, -1, -1));
        assertThat(ensemble.modularity()).isEmpty();
        assertThat(ensemble.reachedShare()).isEmpty();
        assertThat(ensemble.meanAdjustedRandIndex()).isEmpty();
        assertThat(ensemble.meanNormalisedMutualInformation()).isEmpty();
    }

    @Test
    void oneSearchHasNothingToAgreeWith() {
        LeidenEnsemble ensemble = LeidenEnsemble.of(Networks.karate(), DEFAULTS, 1, 1, Progress.NONE);
        assertThat(ensemble.reachedShare()).hasValue(1);
        assertThat(ensemble.meanAdjustedRandIndex()).isEmpty();
        assertThatIllegalArgumentException()
            .isThrownBy(() -> LeidenEnsemble.of(Networks.karate(), DEFAULTS, 0, 1, Progress.NONE));
    }

    @Test
    void aScanGoesThroughTheResolutions() {
        List<Integer> steps = new ArrayList<>();
        List<LeidenEnsemble.ScanPoint> points = LeidenEnsemble.scan(Networks.karate(), DEFAULTS, List.of(0.2, 1.0, 4.0),
                10, 1, (done, total) -> {
                    assertThat(total).isEqualTo(30);
                    steps.add(done);
                });
        assertThat(points).extracting(LeidenEnsemble.ScanPoint::resolution).containsExactly(0.2, 1.0, 4.0);
        assertThat(points).extracting(LeidenEnsemble.ScanPoint::communities).isSorted().doesNotHaveDuplicates();
        assertThat(points.get(1).ensemble())
            .isEqualTo(LeidenEnsemble.of(Networks.karate(), DEFAULTS, 10, 1, Progress.NONE));
        assertThat(points.get(1).modularity()).isEqualTo(points.get(1).ensemble().modularity());
        assertThat(points.get(2).modularity().orElseThrow())
            .isGreaterThan(points.get(2).ensemble().modularity().orElseThrow());
        assertThat(steps).isSorted().hasSize(30).endsWith(30);
    }

    @Test
    void canBeCancelled() {
        Progress cancelled = new Progress() {

            @Override
            public void advanced(int done, int total) {
                // nobody follows
            }

            @Override
            public boolean isCancelled() {
                return true;
            }

        };
        assertThatThrownBy(() -> LeidenEnsemble.scan(Networks.karate(), DEFAULTS, List.of(1.0), 5, 1, cancelled))
            .isInstanceOf(CancellationException.class);
    }

}
