package org.throughline.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
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
    static final List<String> HEADLINE = List.of("courses", "thematicCoherence", "disciplinaryCoherence", "fit",
            "coherenceRun");

    private static final int BATCH = 5_000;

    private final Database database;

    private final QueryCatalogue queries;

    CoherenceWriter(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /** Writes a Coherence node for each result; the headline is not touched. */
    void writeResults(String run, CoherenceParameters parameters, List<TeacherCoherence> results, Progress progress) {
        for (int from = 0; from < results.size(); from += BATCH) {
            if (progress.isCancelled()) {
                throw new CancellationException();
            }
            List<TeacherCoherence> part = results.subList(from, Math.min(from + BATCH, results.size()));
            List<Map<String, Object>> rows = new ArrayList<>(part.size());
            for (TeacherCoherence result : part) {
                rows.add(Map.of("teacher", result.teacher(), "id", run + "/" + result.teacher(), "properties",
                        properties(parameters, result)));
            }
            database.write(queries.get("coherence/write-coherence"), Map.of("run", run, "rows", rows));
            progress.advanced(from + part.size(), results.size());
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

    private static Map<String, Object> properties(CoherenceParameters parameters, TeacherCoherence result) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("period", parameters.period().toString());
        values.put("variant", parameters.variant().key());
        values.put("courses", result.courses());
        for (Facet facet : Facet.values()) {
            FacetCoherence coherence = result.in(facet);
            values.put(facet.key() + "Courses", coherence.categorisedCourses());
            putIfDefined(values, facet.key() + "Coherence", coherence.meanLinkage());
            putIfDefined(values, facet.key() + "LargestThread", coherence.largestThread());
            putIfDefined(values, facet.key() + "LinkedShare", coherence.linkedShare());
            putIfDefined(values, facet.key() + "LargestComponent", coherence.largestComponent());
        }
        putIfDefined(values, "fit", result.fit());
        return values;
    }

    private static void putIfDefined(Map<String, Object> values, String name, OptionalDouble value) {
        value.ifPresent((defined) -> values.put(name, defined));
    }

    static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

}
