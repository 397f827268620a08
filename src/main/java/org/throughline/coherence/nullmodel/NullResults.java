package org.throughline.coherence.nullmodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What came out of comparing everybody's statistics with a null model. */
public final class NullResults {

    private final NullParameters parameters;

    private final Map<String, NullColumns> columns = new LinkedHashMap<>();

    NullResults(NullParameters parameters, List<NullColumns> columns) {
        this.parameters = parameters;
        columns.forEach((of) -> this.columns.put(of.statistic(), of));
    }

    /**
     * How the comparison was made.
     * @return the parameters
     */
    public NullParameters parameters() {
        return parameters;
    }

    /**
     * The keys of the statistics.
     * @return in the order in which they were given
     */
    public List<String> statistics() {
        return List.copyOf(columns.keySet());
    }

    /**
     * The figures of one statistic.
     * @param statistic its key
     * @return its columns
     * @throws IllegalArgumentException if it was not compared
     */
    public NullColumns of(String statistic) {
        NullColumns found = columns.get(statistic);
        if (found == null) {
            throw new IllegalArgumentException(
                    "There is no statistic '" + statistic + "', only " + String.join(", ", columns.keySet()));
        }
        return found;
    }

    @Override
    public String toString() {
        return parameters + " of " + columns.keySet();
    }

}
