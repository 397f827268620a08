package org.throughline.report;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Properties of nodes as JSON has them: what is neither text, number nor truth is text.
 */
final class PlainValues {

    private PlainValues() {
    }

    /** All but some properties, by name. */
    static Map<String, @Nullable Object> of(Map<String, @Nullable Object> properties, Set<String> without) {
        Map<String, @Nullable Object> plain = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (value != null && !without.contains(name)) {
                plain.put(name, plain(value));
            }
        });
        return plain;
    }

    /** A number, null if it is none. */
    static @Nullable Double number(@Nullable Object value) {
        return (value instanceof Number number) ? Double.valueOf(number.doubleValue()) : null;
    }

    /** A whole number, null if it is none. */
    static @Nullable Long whole(@Nullable Object value) {
        return (value instanceof Number number) ? Long.valueOf(number.longValue()) : null;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text;
            case Boolean truth -> truth;
            case Double number when !Double.isFinite(number) -> number.toString();
            case Number number -> number;
            case Collection<?> many -> many.stream().map(PlainValues::plain).toList();
            default -> value.toString();
        };
    }

}
