package org.throughline.motivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.throughline.motivation.MotivationClusters.Cluster;

class MotivationClustersTests {

    @Test
    void fourCornersAreFourProfiles() {
        double[] intrinsic = { 1, 0.9, 0, 0.1, 1, 0.9, 0, 0.1 };
        double[] extrinsic = { 0, 0.1, 1, 0.9, 0.9, 1, 0.1, 0 };
        MotivationClusters clusters = MotivationClusters.of(intrinsic, extrinsic, 4, 1);
        assertThat(clusters.clusters()).extracting(Cluster::profile)
            .containsExactlyInAnyOrder(MotivationProfile.values());
        assertThat(clusters.clusters()).extracting(Cluster::size).containsOnly(2);
        assertThat(clusters.profile(0)).isEqualTo(MotivationProfile.INTRINSIC);
        assertThat(clusters.profile(3)).isEqualTo(MotivationProfile.EXTRINSIC);
        assertThat(clusters.profile(4)).isEqualTo(MotivationProfile.BOTH);
        assertThat(clusters.profile(7)).isEqualTo(MotivationProfile.NEITHER);
        assertThat(clusters.clusters().get(clusters.labels()[0]).intrinsic()).isCloseTo(0.95, within(1e-12));
        assertThat(clusters.silhouette().orElseThrow()).isGreaterThan(0.8);
    }

    @Test
    void fewerDifferentTeachersThanProfilesAreAsManyAndNobodyIsNone() {
        MotivationClusters two = MotivationClusters.of(new double[] { 1, 1, 0 }, new double[] { 0, 0, 1 }, 4, 1);
        assertThat(two.clusters()).hasSize(2);
        MotivationClusters same = MotivationClusters.of(new double[] { 1, 1 }, new double[] { 0, 0 }, 4, 1);
        assertThat(same.clusters()).extracting(Cluster::profile).containsExactly(MotivationProfile.NEITHER);
        assertThat(same.silhouette()).isEmpty();
        assertThat(MotivationClusters.of(new double[0], new double[0], 4, 1).clusters()).isEqualTo(List.of());
    }

    @Property(tries = 50)
    void theSameTeachersAreDividedTheSameWay(@ForAll byte[] values) {
        double[] intrinsic = new double[values.length];
        Arrays.setAll(intrinsic, (at) -> values[at]);
        double[] extrinsic = new double[values.length];
        Arrays.setAll(extrinsic, (at) -> (values[at] * 37) % 11);
        MotivationClusters first = MotivationClusters.of(intrinsic, extrinsic, 3, 9);
        assertThat(MotivationClusters.of(intrinsic, extrinsic, 3, 9).labels()).isEqualTo(first.labels());
        assertThat(first.clusters().stream().mapToInt(Cluster::size).sum()).isEqualTo(values.length);
    }

}
