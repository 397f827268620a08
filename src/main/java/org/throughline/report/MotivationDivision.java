package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.MotivationClusters;
import org.throughline.motivation.MotivationParameters;
import org.throughline.motivation.MotivationProfile;
import org.throughline.stats.AdjustedRandIndex;
import org.throughline.stats.Agreement;

/**
 * Teachers divided.
 *
 * @param rows of the teachers in the clusters
 * @param clusters the clusters
 */
record MotivationDivision(Map<String, Integer> rows, MotivationClusters clusters) {

    @Nullable MotivationProfile profile(String teacher) {
        Integer row = rows.get(teacher);
        return (row == null) ? null : clusters.profile(row);
    }

    MotivationFindings.Profiles report(@Nullable String source) {
        return new MotivationFindings.Profiles(source, rows.size(), CoherenceWriter.orNull(clusters.silhouette()),
                clusters.clusters()
                    .stream()
                    .map((cluster) -> new MotivationFindings.Cluster(cluster.profile().key(), cluster.size(),
                            cluster.intrinsic(), cluster.extrinsic()))
                    .toList());
    }

    MotivationFindings.Agreement agreement(MotivationDivision other) {
        List<String> both = rows.keySet().stream().filter(other.rows::containsKey).sorted().toList();
        List<MotivationProfile> profiles = List.of(MotivationProfile.values());
        int[][] table = new int[profiles.size()][profiles.size()];
        int[] first = new int[both.size()];
        int[] second = new int[both.size()];
        int[] mine = clusters.labels();
        int[] theirs = other.clusters.labels();
        for (int at = 0; at < both.size(); at++) {
            String teacher = both.get(at);
            table[profiles.indexOf(profile(teacher))][profiles.indexOf(other.profile(teacher))]++;
            first[at] = mine[Objects.requireNonNull(rows.get(teacher))];
            second[at] = theirs[Objects.requireNonNull(other.rows.get(teacher))];
        }
        Agreement agreement = Agreement.of(table);
        OptionalDouble ari = (both.size() < 2) ? OptionalDouble.empty() : AdjustedRandIndex.of(first, second);
        return new MotivationFindings.Agreement(both.size(), CoherenceWriter.orNull(agreement.observed()),
                CoherenceWriter.orNull(agreement.kappa()), CoherenceWriter.orNull(ari),
                profiles.stream().map(MotivationProfile::key).toList(),
                Arrays.stream(table).map((row) -> Arrays.stream(row).boxed().toList()).toList());
    }

    /** Collects teachers with their intrinsic and extrinsic motivation. */
    static final class Builder {

        private final List<String> teachers = new ArrayList<>();

        private final List<double[]> values = new ArrayList<>();

        void add(String teacher, double intrinsic, double extrinsic) {
            teachers.add(teacher);
            values.add(new double[] { intrinsic, extrinsic });
        }

        MotivationDivision divide(MotivationParameters parameters) {
            MotivationClusters clusters = MotivationClusters.of(
                    values.stream().mapToDouble((value) -> value[0]).toArray(),
                    values.stream().mapToDouble((value) -> value[1]).toArray(), parameters.profiles(),
                    parameters.seed());
            Map<String, Integer> rows = new HashMap<>();
            for (int row = 0; row < teachers.size(); row++) {
                rows.put(teachers.get(row), row);
            }
            return new MotivationDivision(rows, clusters);
        }

    }

}
