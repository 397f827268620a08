package org.throughline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.throughline.coherence.CoherenceParameters;
import org.throughline.coherence.Period;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.coherence.Variant;

/**
 * The parameters of a coherence run as people write them: in a request, on a command
 * line, on the Run node.
 */
public final class RunParameters {

    private static final List<String> NAMES = List.of("variant", "period", "similarity", "decay", "yearStart");

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunParameters() {
    }

    /**
     * Reads parameters one by one; null and blank ones have their defaults.
     * @throws InvalidRequestException if one has no sense
     */
    public static CoherenceParameters of(@Nullable Object variant, @Nullable Object period, @Nullable Object similarity,
            @Nullable Object decay, @Nullable Object yearStart) {
        Map<String, Object> given = new LinkedHashMap<>();
        @Nullable Object[] values = { variant, period, similarity, decay, yearStart };
        for (int i = 0; i < values.length; i++) {
            if (values[i] != null && !values[i].toString().isBlank()) {
                given.put(NAMES.get(i), values[i]);
            }
        }
        return read(given);
    }

    /**
     * Reads parameters; those left out have their defaults.
     * @throws InvalidRequestException if one is unknown or has no sense
     */
    public static CoherenceParameters read(Map<String, ?> values) {
        for (String name : values.keySet()) {
            if (!NAMES.contains(name)) {
                throw new InvalidRequestException(name,
                        "There is no parameter '" + name + "'; there are " + String.join(", ", NAMES) + ".");
            }
        }
        CoherenceParameters defaults = CoherenceParameters.defaults();
        String variant = text(values.get("variant"), defaults.variant().key());
        String period = text(values.get("period"), defaults.period().toString());
        String similarity = text(values.get("similarity"), defaults.similarity().key());
        double decay = number("decay", values.get("decay"), defaults.decay());
        double month = number("yearStart", values.get("yearStart"), defaults.yearStart().getValue());
        return new CoherenceParameters(checked("variant", () -> Variant.parse(variant)),
                checked("period", () -> Period.parse(period)),
                checked("similarity", () -> Similarity.parse(similarity)),
                checked("decay", () -> defaults.withDecay(decay).decay()), month(month));
    }

    private static Month month(double number) {
        try {
            if (number == Math.rint(number)) {
                return Month.of((int) number);
            }
        }
        catch (DateTimeException ex) {
            // said below, in our words
        }
        throw new InvalidRequestException("yearStart", "yearStart must be a month from 1 to 12.");
    }

    private static <T> T checked(String name, Supplier<T> parse) {
        try {
            return parse.get();
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidRequestException(name, String.valueOf(ex.getMessage()));
        }
    }

    private static String text(@Nullable Object value, String fallback) {
        return (value == null) ? fallback : value.toString();
    }

    private static double number(String name, @Nullable Object value, double fallback) {
        try {
            return (value == null) ? fallback
                    : (value instanceof Number number) ? number.doubleValue() : Double.parseDouble(value.toString());
        }
        catch (NumberFormatException ex) {
            throw new InvalidRequestException(name, name + " must be a number, not '" + value + "'.");
        }
    }

    /** The parameters by name, in a fixed order. */
    public static Map<String, Object> describe(CoherenceParameters parameters) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("variant", parameters.variant().key());
        values.put("period", parameters.period().toString());
        values.put("similarity", parameters.similarity().key());
        values.put("decay", parameters.decay());
        values.put("yearStart", parameters.yearStart().getValue());
        return values;
    }

    static String toJson(Map<String, ?> values) {
        try {
            return JSON.writeValueAsString(values);
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @SuppressWarnings("unchecked") // keys of a JSON object are strings
    static Map<String, @Nullable Object> fromJson(String json) {
        try {
            return JSON.readValue(json, Map.class);
        }
        catch (JsonProcessingException ex) {
            throw new IllegalStateException("a Run carries parameters that are not JSON: " + json, ex);
        }
    }

}
