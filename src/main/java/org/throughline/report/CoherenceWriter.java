package org.throughline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.AnalysedTeacher;
import org.throughline.coherence.AnalysisTable;
import org.throughline.coherence.ChanceComparison;
import org.throughline.coherence.CoherenceParameters;
import org.throughline.coherence.similarity.Facet;
import org.throughline.coherence.FacetCoherence;
import org.throughline.coherence.Period;
import org.throughline.concurrent.Progress;
import org.throughline.coherence.TeacherCoherence;
import org.throughline.coherence.Variant;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * Writes the results of a coherence run to the graph: a Coherence node a teacher, and the
 * headline.
 */
final class CoherenceWriter {

    /**
     * The properties of Teacher that repeat the results of the last run over everything
     * completed.
     */
    static final List<String> HEADLINE = List.of("courses", "thematicCoherence", "thematicCoherenceZ",
            "thematicCoherenceP", "disciplinaryCoherence", "disciplinaryCoherenceZ", "disciplinaryCoherenceP",
            "bridging", "fit", "coherenceType", "threads", "coherenceRun");

    /**
     * What is added to the name of a statistic for each figure of its comparison with
     * chance.
     */
    static final List<String> CHANCE = List.of("NullMean", "NullSd", "Z", "P", "MidP", "Quantile", "Q");

    /**
     * What is added to the name of a statistic for its null distribution, where it is
     * kept.
     */
    static final String HISTOGRAM = "NullHistogram";

    private static final int BATCH = 5_000;

    private final Database database;

    private final QueryCatalogue queries;

    CoherenceWriter(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /** Writes a Coherence node for each result; the headline is not touched. */
    void writeResults(String run, CoherenceParameters parameters, AnalysisTable results, Progress progress) {
        for (int from = 0; from < results.size(); from += BATCH) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            int to = Math.min(from + BATCH, results.size());
            List<Map<String, Object>> rows = new ArrayList<>(to - from);
            for (AnalysedTeacher result : results.subList(from, to)) {
                String teacher = result.coherence().teacher();
                rows.add(Map.of("teacher", teacher, "id", run + "/" + teacher, "properties",
                        properties(parameters, result)));
            }
            database.write(queries.get("coherence/write-coherence"), Map.of("run", run, "rows", rows));
            progress.advanced(to, results.size());
        }
    }

    /** Repeats the headline on the teachers. */
    void publishHeadline(String run) {
        long touched;
        do {
            touched = database.write(queries.get("coherence/publish-headline"), Map.of("run", run, "limit", BATCH))
                .rows()
                .getFirst()
                .longValue("teachers");
        }
        while (touched > 0);
    }

    private static Map<String, Object> properties(CoherenceParameters parameters, AnalysedTeacher result) {
        TeacherCoherence coherence = result.coherence();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("period", parameters.period().toString());
        values.put("variant", parameters.variant().key());
        values.put("courses", coherence.courses());
        for (Facet facet : Facet.values()) {
            put(values, facet.key(), coherence.in(facet));
        }
        putIfDefined(values, "bridging", coherence.bridging());
        putIfDefined(values, "communityConcentration", coherence.communityConcentration());
        coherence.threads().ifPresent((threads) -> values.put("threads", threads));
        putIfDefined(values, "fit", coherence.fit());
        result.chance().forEach((statistic, chance) -> put(values, statistic, chance));
        result.nullHistograms().forEach((statistic, counts) -> values.put(statistic + HISTOGRAM, counts));
        values.put("type", result.type().key());
        values.put("lowPower", result.lowPower());
        return values;
    }

    private static void put(Map<String, Object> values, String facet, FacetCoherence coherence) {
        values.put(facet + "Courses", coherence.categorisedCourses());
        putIfDefined(values, facet + "Coherence", coherence.meanLinkage());
        coherence.interval().ifPresent((interval) -> {
            values.put(facet + "CoherenceSe", interval.standardError());
            values.put(facet + "CoherenceLow", interval.low());
            values.put(facet + "CoherenceHigh", interval.high());
        });
        putIfDefined(values, facet + "LargestThread", coherence.largestThread());
        putIfDefined(values, facet + "LinkedShare", coherence.linkedShare());
        putIfDefined(values, facet + "LargestComponent", coherence.largestComponent());
        putIfDefined(values, facet + "Concentration", coherence.concentration());
        putIfDefined(values, facet + "Diversity", coherence.diversity());
        putIfDefined(values, facet + "EffectiveCategories", coherence.effectiveCategories());
        putIfDefined(values, facet + "Drift", coherence.drift());
    }

    private static void put(Map<String, Object> values, String statistic, ChanceComparison chance) {
        putIfDefined(values, statistic + "NullMean", chance.comparison().mean());
        putIfDefined(values, statistic + "NullSd", chance.comparison().sd());
        putIfDefined(values, statistic + "Z", chance.comparison().z());
        putIfDefined(values, statistic + "P", chance.comparison().p());
        putIfDefined(values, statistic + "MidP", chance.comparison().midP());
        putIfDefined(values, statistic + "Quantile", chance.comparison().quantile());
        putIfDefined(values, statistic + "Q", chance.q());
    }

    private static void putIfDefined(Map<String, Object> values, String name, OptionalDouble value) {
        value.ifPresent((defined) -> values.put(name, defined));
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

}
