package org.throughline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row whose cells were understood.
 *
 * @param line the line of the file in which it starts
 * @param values what the known columns hold, by column name; empty cells are absent
 * @param additional what the other columns hold, by property name; empty cells are absent
 */
record Entry(long line, Map<String, Object> values, SortedMap<String, String> additional) {

    /**
     * The property that names the properties which come from columns of the user's own.
     */
    static final String IMPORTED = "imported";

    /** The text of a column that every row fills. */
    String text(String column) {
        return (String) Objects.requireNonNull(values.get(column), column);
    }

    @Nullable LocalDate day(String column) {
        return (LocalDate) values.get(column);
    }

    /** The ids that a list column holds. */
    @SuppressWarnings("unchecked") // the parser makes lists of strings of these columns
    List<String> ids(String column) {
        return (List<String>) values.getOrDefault(column, List.of());
    }

    /**
     * The ids and weights that a weighted list column holds, as parameters of a query.
     */
    @SuppressWarnings("unchecked") // the parser makes lists of maps of these columns
    List<Map<String, Object>> weightedIds(String column) {
        return (List<Map<String, Object>>) values.getOrDefault(column, List.of());
    }

    /**
     * Everything the row says about the node or relationship itself. What a known column
     * leaves empty is null, so that writing this map removes it.
     */
    SortedMap<String, @Nullable Object> properties(List<Column> columns) {
        SortedMap<String, @Nullable Object> properties = new TreeMap<>();
        for (Column column : columns) {
            if (column.type() instanceof CellType.Value) {
                properties.put(column.property(), values.get(column.name()));
            }
        }
        properties.putAll(additional);
        properties.put(IMPORTED, additional.isEmpty() ? null : List.copyOf(additional.keySet()));
        return properties;
    }

}
