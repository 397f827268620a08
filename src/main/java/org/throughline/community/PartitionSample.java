package org.throughline.community;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;

/**
 * Several partitions of the same nodes, compared pair by pair. Equal partitions are
 * compared once, and nodes that are together in all of them count as one with a weight.
 */
final class PartitionSample {

    private final List<Partition> distinct = new ArrayList<>();

    private final int[] counts;

    /** Of each distinct partition, the community of each group of nodes. */
    private final int[][] groupCommunity;

    private final int[] groupSizes;

    /**
     * Means over all pairs.
     *
     * @param adjustedRandIndex mean ARI
     * @param normalisedMutualInformation mean NMI
     */
    record Agreement(OptionalDouble adjustedRandIndex, OptionalDouble normalisedMutualInformation) {
    }

    /** Partitions in which the same nodes are in no community. */
    PartitionSample(Partition... partitions) {
        Map<Partition, Integer> occurrences = new LinkedHashMap<>();
        for (Partition partition : partitions) {
            occurrences.merge(partition, 1, Integer::sum);
        }
        this.distinct.addAll(occurrences.keySet());
        this.counts = occurrences.values().stream().mapToInt(Integer::intValue).toArray();
        int[] groups = groups(distinct);
        int groupCount = Arrays.stream(groups).max().orElse(-1) + 1;
        this.groupSizes = new int[groupCount];
        this.groupCommunity = new int[distinct.size()][groupCount];
        for (int node = 0; node < groups.length; node++) {
            if (groups[node] != Partition.NONE) {
                groupSizes[groups[node]]++;
                for (int at = 0; at < distinct.size(); at++) {
                    groupCommunity[at][groups[node]] = distinct.get(at).communityOf(node);
                }
            }
        }
    }

    /** The common refinement: which nodes are together in every partition. */
    private static int[] groups(List<Partition> partitions) {
        int size = partitions.get(0).nodeCount();
        int[] groups = new int[size];
        for (int node = 0; node < size; node++) {
            groups[node] = partitions.get(0).communityOf(node);
        }
        for (Partition partition : partitions.subList(1, partitions.size())) {
            long[] keys = new long[size];
            for (int node = 0; node < size; node++) {
                keys[node] = ((long) groups[node] << Integer.SIZE) | (partition.communityOf(node) & 0xFFFFFFFFL);
            }
            long[] sorted = Arrays.stream(keys).filter((key) -> key >= 0).sorted().distinct().toArray();
            for (int node = 0; node < size; node++) {
                groups[node] = (keys[node] < 0) ? Partition.NONE : Arrays.binarySearch(sorted, keys[node]);
            }
        }
        return groups;
    }

    Agreement agreement(Progress progress, int threads) {
        long total = Arrays.stream(counts).asLongStream().sum();
        long pairs = total * (total - 1) / 2;
        if (pairs == 0) {
            return new Agreement(OptionalDouble.empty(), OptionalDouble.empty());
        }
        double[] randSums = new double[distinct.size()];
        double[] informationSums = new double[distinct.size()];
        int most = distinct.stream().mapToInt(Partition::communityCount).max().orElse(0);
        ParallelLoop.run(distinct.size(), 1, threads, silent(progress), () -> {
            Contingency contingency = new Contingency(groupSizes, most, most);
            return (first) -> {
                contingency.rows(groupCommunity[first]);
                double withItself = counts[first] * (counts[first] - 1.0) / 2;
                randSums[first] = withItself;
                informationSums[first] = withItself;
                for (int second = first + 1; second < counts.length; second++) {
                    PartitionComparison comparison = contingency.against(groupCommunity[second]);
                    double times = (double) counts[first] * counts[second];
                    randSums[first] += times * comparison.adjustedRandIndex().orElse(1);
                    informationSums[first] += times * comparison.normalisedMutualInformation().orElse(1);
                }
            };
        });
        return new Agreement(OptionalDouble.of(Arrays.stream(randSums).sum() / pairs),
                OptionalDouble.of(Arrays.stream(informationSums).sum() / pairs));
    }

    /** The searches are what is counted; comparing them can only be stopped. */
    private static Progress silent(Progress progress) {
        return new Progress() {

            @Override
            public void advanced(int done, int total) {
                // counted already
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }

        };
    }

}
