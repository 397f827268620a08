package org.throughline.report;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.AnalysisTable;
import org.throughline.coherence.nullmodel.NullColumns;
import org.throughline.coherence.similarity.Facet;
import org.throughline.store.Row;

/**
 * What the distribution of mean linkage would be by chance: the average of the null
 * distributions of the teachers who could be compared.
 *
 * @param n teachers who could be compared
 * @param counts shares of equal parts of [0, 1], the same as those of the observed
 * distribution; they add up to 1
 */
public record ChanceDistribution(int n, List<Double> counts) {

    /** The name under which a run keeps it. */
    static final String KEY = "chance";

    public ChanceDistribution {
        counts = List.copyOf(counts);
    }

    /** What a run keeps, by facet. */
    static Map<String, @Nullable Object> toSummary(AnalysisTable results) {
        Map<String, @Nullable Object> byFacet = new LinkedHashMap<>();
        for (Facet facet : Facet.values()) {
            NullColumns columns = results.chance().of(facet.key() + "Coherence");
            columns.averageDistribution()
                .ifPresent((shares) -> byFacet.put(facet.key(),
                        Map.of("n", columns.averaged(), "counts", Arrays.stream(shares).boxed().toList())));
        }
        return byFacet;
    }

    /**
     * Reads what {@link #toSummary} wrote.
     * @return null if the run is of before this was kept, or nobody could be compared
     */
    @SuppressWarnings("unchecked") // what toSummary wrote
    static @Nullable ChanceDistribution read(Map<String, @Nullable Object> summary, Facet facet) {
        if (summary.get(KEY) instanceof Map<?, ?> byFacet && byFacet.get(facet.key()) instanceof Map<?, ?> kept) {
            Row row = new Row((Map<String, @Nullable Object>) kept);
            List<Number> counts = row.list("counts");
            return new ChanceDistribution((int) row.longValue("n"), counts.stream().map(Number::doubleValue).toList());
        }
        return null;
    }

}
