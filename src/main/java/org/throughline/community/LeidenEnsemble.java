package org.throughline.community;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;

/**
 * Many {@link Leiden} searches with different seeds: the best partition, and how sure it
 * is.
 *
 * <p>
 * Best is the highest modularity at the given resolution; of several partitions with
 * exactly the same, the one that the first seed found. A search reaches the best when its
 * modularity is at most 1e-9 of it below. Stability is the mean of
 * {@link PartitionComparison} over all pairs of searches, equal ones included: 1 when all
 * seeds agree.
 *
 * <p>
 * Undefined (empty): the modularity and all that follows from it without edges, the means
 * for fewer than two searches. Range of the share: (0, 1]. Cost: searches x cost of
 * {@link Leiden}, plus the pairs of different partitions x the groups of nodes that are
 * always together.
 *
 * <p>
 * Deterministic: search i has a seed made of the given one and i, so neither the number
 * of threads nor the order in which they end matters.
 *
 * @param best the best partition
 * @param modularity of the best, at the resolution of the search
 * @param reachedShare share of the searches that reach the best
 * @param meanAdjustedRandIndex mean ARI over the pairs of searches
 * @param meanNormalisedMutualInformation mean NMI over the pairs of searches
 * @param searches how many there were
 */
public record LeidenEnsemble(Partition best, OptionalDouble modularity, OptionalDouble reachedShare,
        OptionalDouble meanAdjustedRandIndex, OptionalDouble meanNormalisedMutualInformation, int searches) {

    /** How many searches there are where nothing is said. */
    public static final int DEFAULT_SEARCHES = 100;

    private static final double REACHED = 1e-9;

    /**
     * One resolution of a scan.
     *
     * @param resolution of the search
     * @param communities of the best partition
     * @param modularity of the best partition at resolution 1, so that a scan can be read
     * along
     * @param ensemble all of its searches
     */
    public record ScanPoint(double resolution, int communities, OptionalDouble modularity, LeidenEnsemble ensemble) {
    }

    /**
     * Searches with many seeds.
     * @param network to divide
     * @param parameters of each search
     * @param searches how many, at least 1
     * @param seed of all of them
     * @param progress follows and stops it
     * @return the best partition and how sure it is
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static LeidenEnsemble of(Network network, LeidenParameters parameters, int searches, long seed,
            Progress progress) {
        return of(network, parameters, searches, seed, progress, ParallelLoop.processors());
    }

    /**
     * Searches with many seeds on a given number of threads; the result is the same.
     * @param network to divide
     * @param parameters of each search
     * @param searches how many, at least 1
     * @param seed of all of them
     * @param progress follows and stops it
     * @param threads how many to use
     * @return the best partition and how sure it is
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static LeidenEnsemble of(Network network, LeidenParameters parameters, int searches, long seed,
            Progress progress, int threads) {
        if (searches < 1) {
            throw new IllegalArgumentException("There must be at least 1 search, not " + searches);
        }
        Partition[] found = new Partition[searches];
        double[] quality = new double[searches];
        ParallelLoop.run(searches, 1, threads, progress, () -> {
            Leiden leiden = new Leiden(network, parameters);
            return (search) -> {
                found[search] = leiden.find(SplitMix.seed(seed, search));
                quality[search] = Modularity.of(network, found[search], parameters.resolution()).orElse(Double.NaN);
            };
        });
        PartitionSample sample = new PartitionSample(found);
        if (network.edgeCount() == 0) {
            return new LeidenEnsemble(found[0], OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty(),
                    OptionalDouble.empty(), searches);
        }
        int best = 0;
        for (int search = 1; search < searches; search++) {
            best = (quality[search] > quality[best]) ? search : best;
        }
        double least = quality[best] - REACHED * Math.abs(quality[best]);
        double reached = IntStream.range(0, searches).filter((search) -> quality[search] >= least).count();
        PartitionSample.Agreement agreement = sample.agreement(progress, threads);
        return new LeidenEnsemble(found[best], OptionalDouble.of(quality[best]), OptionalDouble.of(reached / searches),
                agreement.adjustedRandIndex(), agreement.normalisedMutualInformation(), searches);
    }

    /**
     * Searches at several resolutions, each with the same seeds.
     * @param network to divide
     * @param parameters of each search, but for the resolution
     * @param resolutions in the order of the result
     * @param searches how many at each resolution, at least 1
     * @param seed of all of them
     * @param progress follows and stops it
     * @return one point a resolution
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<ScanPoint> scan(Network network, LeidenParameters parameters, List<Double> resolutions,
            int searches, long seed, Progress progress) {
        List<ScanPoint> points = new ArrayList<>();
        for (double resolution : resolutions) {
            Progress part = new Part(progress, points.size() * searches, resolutions.size() * searches);
            LeidenEnsemble ensemble = of(network, parameters.withResolution(resolution), searches, seed, part);
            points.add(new ScanPoint(resolution, ensemble.best().communityCount(),
                    Modularity.of(network, ensemble.best(), 1), ensemble));
        }
        return List.copyOf(points);
    }

    /**
     * The share of one ensemble in a scan.
     *
     * @param whole of the scan
     * @param before how many searches came before
     * @param all of the scan
     */
    private record Part(Progress whole, int before, int all) implements Progress {

        @Override
        public void advanced(int done, int total) {
            whole.advanced(before + done, all);
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }

    }

}
