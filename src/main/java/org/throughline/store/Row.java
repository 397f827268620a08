package org.throughline.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a result. Values are plain Java: String, Long, Double, Boolean, java.time,
 * List, Map, or null.
 *
 * @param values column to value, in the order of the query's columns
 */
public record Row(Map<String, @Nullable Object> values) {

    /** The value, or null where the database has none. */
    public @Nullable Object get(String column) {
        if (!values.containsKey(column)) {
            throw new IllegalArgumentException("no column '" + column + "' in " + values.keySet());
        }
        return values.get(column);
    }

    public String string(String column) {
        return required(column, String.class);
    }

    public @Nullable String optionalString(String column) {
        return optional(column, String.class);
    }

    public long longValue(String column) {
        return required(column, Number.class).longValue();
    }

    public @Nullable Long optionalLong(String column) {
        Number number = optional(column, Number.class);
        return number == null ? null : number.longValue();
    }

    public double doubleValue(String column) {
        return required(column, Number.class).doubleValue();
    }

    public @Nullable Double optionalDouble(String column) {
        Number number = optional(column, Number.class);
        return number == null ? null : number.doubleValue();
    }

    public boolean booleanValue(String column) {
        return required(column, Boolean.class);
    }

    public @Nullable LocalDate date(String column) {
        return optional(column, LocalDate.class);
    }

    @SuppressWarnings("unchecked") // the query's header promises the element type
    public <T> List<T> list(String column) {
        return required(column, List.class);
    }

    @SuppressWarnings("unchecked") // maps of the driver have string keys
    public Map<String, @Nullable Object> map(String column) {
        return required(column, Map.class);
    }

    private <T> T required(String column, Class<T> type) {
        T value = optional(column, type);
        if (value == null) {
            throw new IllegalStateException("column '" + column + "' is null");
        }
        return value;
    }

    private <T> @Nullable T optional(String column, Class<T> type) {
        Object value = get(column);
        if (value == null || type.isInstance(value)) {
            return type.cast(value);
        }
        throw new IllegalStateException(
                "column '" + column + "' is a " + value.getClass().getSimpleName() + ", not a " + type.getSimpleName());
    }

}
