package org.throughline.web;

import org.throughline.report.AnalysisKind;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.throughline.TestServer;
import org.throughline.Zips;

/**
 * Real data from a zip file over REST to REST: 150 students of MIDFIELD. The expected
 * values were computed with R 4.2 from the same files; there are no broader categories
 * and one topic and discipline a course, so that mean linkage is the share of pairs with
 * the same category.
 */
@Tag("realdata")
class MidfieldIT {

    private static ApiClient api;

    private static String completed;

    private static String enrolled;

    @BeforeAll
    static void load() {
        Path folder = Path.of("../shared/data/midfield/import");
        assumeTrue(Files.isDirectory(folder), "the MIDFIELD data are not beside the project");
        TestServer server = TestServer.start(Map.of());
        api = new ApiClient(server.uri());
        JsonNode imported = new DataClient(api).load(Zips.ofFolder(folder), "{}");
        assertThat(imported.get("status").asText()).isEqualTo("finished");
        assertThat(imported.get("rejected").asLong()).isZero();
        completed = server.analyse(AnalysisKind.COHERENCE, Map.of()).id();
        enrolled = server.analyse(AnalysisKind.COHERENCE, Map.of("variant", "enrolled")).id();
    }

    @ParameterizedTest
    @CsvSource({ "completed,disciplinary,107954,25203,.2376249209", "completed,thematic,107954,14533,.1442878050",
            "enrolled,disciplinary,115125,26332,.2362771644", "enrolled,thematic,115125,15120,.1428569192" })
    void pairsAndMeanLinkageAreThoseOfR(String variant, String facet, long pairs, double similar, double mean) {
        String run = variant.equals("completed") ? completed : enrolled;
        JsonNode rows = api.json("/api/v1/coherence?limit=1000&run=" + run).get("items");
        assertThat(rows).hasSize(150);
        long allPairs = 0;
        double similarPairs = 0;
        double sum = 0;
        for (JsonNode row : rows) {
            long m = row.get(facet + "Courses").asLong();
            double linkage = row.get(facet + "Coherence").asDouble();
            allPairs += m * (m - 1) / 2;
            similarPairs += linkage * (m * (m - 1) / 2.0);
            sum += linkage;
        }
        assertThat(allPairs).isEqualTo(pairs);
        assertThat(similarPairs).isCloseTo(similar, within(1e-6));
        assertThat(sum / 150).isCloseTo(mean, within(1e-9));
    }

    @Test
    void theOverviewShowsTheSameMeans() {
        JsonNode coherence = api.json("/api/v1/overview").get("coherence");
        assertThat(coherence.at("/disciplinary/mean").asDouble()).isCloseTo(.2376249209, within(1e-9));
        assertThat(coherence.at("/thematic/mean").asDouble()).isCloseTo(.1442878050, within(1e-9));
    }

    @Test
    void unknownColumnsBecomeAttributesToSumUpBy() {
        JsonNode summary = api.json("/api/v1/summary?by=institution&measure=disciplinaryCoherence");
        assertThat(summary.get("groups")).hasSizeGreaterThan(1);
    }

}
