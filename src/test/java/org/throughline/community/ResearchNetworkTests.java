package org.throughline.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.throughline.coherence.Midfield;
import org.throughline.concurrent.Progress;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Projection;

/** Public research networks, which are not part of the project. */
@Tag("realdata")
class ResearchNetworkTests {

    private static final Pattern NODE = Pattern.compile("node\\s*\\[\\s*id (\\d+)[^]]*?(?:value|groundTruth) (\\d+)");

    private static final Pattern EDGE = Pattern.compile("source (\\d+)\\s+target (\\d+)");

    /**
     * A network and the groups its file gives.
     *
     * @param network of weight 1
     * @param groups in the file
     */
    private record Research(Network network, Partition groups) {
    }

    private static Research read(String name) throws IOException {
        String override = System.getProperty("throughline.realdata", System.getenv("THROUGHLINE_REALDATA"));
        Path file = Path.of(override != null ? override : "../shared/data", "networks", name);
        assumeThat(file).as("the real data").exists();
        String text = Files.readString(file);
        int first = NODE.matcher(text)
            .results()
            .mapToInt((node) -> Integer.parseInt(node.group(1)))
            .min()
            .orElseThrow();
        int[] groups = NODE.matcher(text).results().mapToInt((node) -> Integer.parseInt(node.group(2))).toArray();
        Network.Builder builder = Network.builder(groups.length);
        Set<Set<String>> seen = new HashSet<>();
        for (MatchResult edge : EDGE.matcher(text).results().toList()) {
            if (seen.add(Set.of(edge.group(1), edge.group(2)))) {
                builder.add(Integer.parseInt(edge.group(1)) - first, Integer.parseInt(edge.group(2)) - first, 1);
            }
        }
        return new Research(builder.build(), Partition.of(groups));
    }

    @Test
    void theFixtureOfTheKarateClubIsTheFile() throws IOException {
        assertThat(read("karate.gml").network()).isEqualTo(Networks.karate());
    }

    @Test
    void footballReachesItsBestModularity() throws IOException {
        Research football = read("football.gml");
        assertThat(football.network().edgeCount()).isEqualTo(613);
        LeidenEnsemble ensemble = LeidenEnsemble.of(football.network(), LeidenParameters.defaults(), 100, 1,
                Progress.NONE);
        assertThat(ensemble.modularity().orElseThrow()).isCloseTo(0.6045695627, within(5e-11));
        assertThat(ensemble.best().communityCount()).isEqualTo(10);
        // given to four digits
        assertThat(
                PartitionComparison.of(ensemble.best(), football.groups()).normalisedMutualInformation().orElseThrow())
            .isCloseTo(0.8903, within(5e-5));
    }

    @Test
    void midfieldReachesItsBestModularity() {
        Projection projection = Midfield.projection();
        Network network = CoEnrolment
            .of(projection.enrolled(), projection.courses().size(), DateInterval.ALWAYS, Progress.NONE)
            .network();
        assertThat(network.edgeCount()).isEqualTo(92_216);
        assertThat(network.totalWeight()).isEqualTo(115_125);
        LeidenEnsemble ensemble = LeidenEnsemble.of(network, LeidenParameters.defaults(), 20, 1, Progress.NONE);
        assertThat(ensemble.modularity().orElseThrow()).isGreaterThan(0.6518);
    }

}
