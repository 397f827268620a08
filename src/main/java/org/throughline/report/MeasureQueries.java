package org.throughline.report;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.AnalysisParameters;
import org.throughline.coherence.CoherenceParameters;
import org.throughline.coherence.SelectionAnalysis;
import org.throughline.coherence.nullmodel.NullModel;
import org.throughline.coherence.nullmodel.PoolCriterion;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.report.SelectionReports.Cypher;
import org.throughline.report.SelectionReports.Selection;
import org.throughline.stats.StudentT;
import org.throughline.store.Query;
import org.throughline.store.QueryCatalogue;

/**
 * For each number about a selection the reference query that returns it from the graph.
 */
final class MeasureQueries {

    private static final String DRAWN = "It is counted over random draws, which Cypher cannot repeat.";

    /** For up to that many courses the queries compute an interval. */
    private static final int MOST_COURSES = 100;

    /** What is added to the name of a property, and the query that returns it. */
    private static final Map<String, String> BY_FACET = new LinkedHashMap<>();

    static {
        BY_FACET.put("Coherence", "mean-linkage");
        BY_FACET.put("CoherenceSe", "jackknife");
        BY_FACET.put("CoherenceLow", "jackknife");
        BY_FACET.put("CoherenceHigh", "jackknife");
        BY_FACET.put("LargestThread", "largest-thread");
        BY_FACET.put("LinkedShare", "linked-share");
        BY_FACET.put("LargestComponent", "largest-component");
        BY_FACET.put("Concentration", "concentration");
        BY_FACET.put("Diversity", "rao-stirling");
        BY_FACET.put("EffectiveCategories", "rao-stirling");
        BY_FACET.put("Drift", "drift");
        BY_FACET.put("Courses", "coverage");
        BY_FACET.put("CoherenceNullMean", "null-moments");
        BY_FACET.put("CoherenceNullSd", "null-moments");
        BY_FACET.put("CoherenceZ", "null-moments");
    }

    private final QueryCatalogue queries;

    private final Selection selection;

    MeasureQueries(QueryCatalogue queries, Selection selection) {
        this.queries = queries;
        this.selection = selection;
    }

    /** All queries, by the name of the property of Coherence that they return. */
    Map<String, Cypher> all() {
        Map<String, Cypher> all = new LinkedHashMap<>();
        boolean closedForm = selection.analysis().parameters().chance().model() == NullModel.FIXED_ROW;
        for (Facet facet : Facet.values()) {
            BY_FACET.forEach((property, query) -> {
                if (closedForm || !query.equals("null-moments")) {
                    all.put(facet.key() + property, cypher(query, facet));
                }
            });
            all.put("whatIf:" + facet.key(), cypher("what-if", facet));
        }
        all.put("fit", cypher("fit", Facet.DISCIPLINARY));
        all.put("bridging", cypher("bridging", Facet.THEMATIC));
        all.put("communityConcentration", cypher("community-concentration", Facet.THEMATIC));
        all.put("threads", cypher("community-concentration", Facet.THEMATIC));
        all.put("pool", cypher("eligible-courses", Facet.THEMATIC));
        return all;
    }

    /** Why there is no query for the others. */
    Map<String, String> missing() {
        Map<String, String> missing = new LinkedHashMap<>();
        for (String statistic : SelectionAnalysis.STATISTICS) {
            for (String figure : CoherenceWriter.CHANCE) {
                missing.put(statistic + figure, DRAWN);
            }
        }
        missing.keySet().removeAll(all().keySet());
        missing.put("type", "It follows from the numbers by the rule that is shown.");
        return missing;
    }

    /** The pairs of courses with what they share. */
    Cypher pairs(Facet facet) {
        return cypher("explain-pairs", facet);
    }

    /** The courses, their categories, and the paths between them. */
    Cypher subgraph(Facet facet) {
        return cypher("explain-" + facet.key(), facet);
    }

    private Cypher cypher(String name, Facet facet) {
        Query query = query(name);
        Map<String, @Nullable Object> known = known(facet);
        Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
        for (Query.Parameter parameter : query.parameters()) {
            if (!known.containsKey(parameter.name())) {
                throw new IllegalStateException(query.name() + " asks for an unknown parameter " + parameter.name());
            }
            parameters.put(parameter.name(), known.get(parameter.name()));
        }
        return new Cypher(query.body(), parameters);
    }

    /**
     * Wu-Palmer goes through the hierarchy in a way of its own and has its own queries.
     */
    private Query query(String name) {
        String special = "measures/" + name + "-wu-palmer";
        boolean wuPalmer = selection.engine().parameters().similarity() == Similarity.WU_PALMER;
        return (wuPalmer && queries.contains(special)) ? queries.get(special) : queries.get("measures/" + name);
    }

    private Map<String, @Nullable Object> known(Facet facet) {
        AnalysisParameters parameters = selection.analysis().parameters();
        CoherenceParameters measures = parameters.measures();
        Map<String, @Nullable Object> known = new HashMap<>();
        known.put("teacher", selection.projection().teachers().id(selection.teacher()));
        known.put("facet", facet.key());
        known.put("variant", measures.variant().key());
        known.put("similarity", measures.similarity().key());
        known.put("from", measures.interval().from().map(LocalDate::toString).orElse(null));
        known.put("to", measures.interval().to().map(LocalDate::toString).orElse(null));
        known.put("decay", measures.decay());
        known.put("criteria",
                Arrays.stream(PoolCriterion.values())
                    .filter(parameters.pool()::contains)
                    .map(PoolCriterion::key)
                    .toList());
        known.put("limit", 5);
        known.put("t", quantiles());
        return known;
    }

    private List<Double> quantiles() {
        int most = Math.min(MOST_COURSES, selection.courses().length);
        return IntStream.range(1, most).mapToObj((freedom) -> StudentT.quantile(0.975, freedom)).toList();
    }

}
