package org.throughline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.assertj.core.util.Lists;

/** The lists behind the figures of the overview. */
final class Coverage {

    /** Each figure and its list. */
    private static final Map<String, String> LISTS = Map.of("coursesWithoutTopics", "/api/v1/courses?missing=topics",
            "coursesWithoutDisciplines", "/api/v1/courses?missing=disciplines", "coursesWithoutOpeningDate",
            "/api/v1/courses?missing=openedOn", "coursesWithoutThread", "/api/v1/courses?missing=thread",
            "teachersWithoutDisciplines", "/api/v1/teachers?missing=disciplines", "teachersWithoutThematicCoherence",
            "/api/v1/teachers?missing=coherence&measure=thematicCoherence", "teachersWithoutDisciplinaryCoherence",
            "/api/v1/teachers?missing=coherence&measure=disciplinaryCoherence", "teachersWithoutType",
            "/api/v1/teachers?missing=type", "enrolmentsWithoutDate", "/api/v1/enrolments?missing=enrolledAt",
            "completionsWithoutDate", "/api/v1/enrolments?missing=completedAt");

    private Coverage() {
    }

    /**
     * Makes sure that every figure is the total of its list, and each bin of its list.
     */
    static void assertTotals(ApiClient api) {
        JsonNode overview = api.json("/api/v1/overview");
        JsonNode coverage = overview.get("coverage");
        assertThat(Lists.newArrayList(coverage.fieldNames())).containsExactlyInAnyOrderElementsOf(LISTS.keySet());
        LISTS.forEach(
                (figure, list) -> assertThat(total(api, list)).as(figure).isEqualTo(coverage.get(figure).asLong()));
        JsonNode counts = overview.get("counts");
        assertThat(total(api, "/api/v1/enrolments?completed=true")).isEqualTo(counts.get("completions").asLong());
        assertThat(total(api, "/api/v1/enrolments")).isEqualTo(counts.get("enrolments").asLong());
        for (String facet : new String[] { "thematic", "disciplinary" }) {
            JsonNode bins = overview.get("coherence").get(facet).get("bins");
            for (int i = 0; i < bins.size(); i++) {
                JsonNode bin = bins.get(i);
                String upper = (i < bins.size() - 1) ? "&below=" : "&max=";
                assertThat(total(api,
                        "/api/v1/teachers?measure=" + facet + "Coherence&min=" + bin.get("from").asText() + upper
                                + bin.get("to").asText()))
                    .as("%s bin %d", facet, i)
                    .isEqualTo(bin.get("count").asLong());
            }
        }
    }

    private static long total(ApiClient api, String list) {
        return api.json(list + (list.contains("?") ? "&" : "?") + "limit=1").get("total").asLong();
    }

}
