package org.throughline.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Month;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private static final ParameterDefinition VARIANT = ParameterDefinition.choice("variant", "completed",
            keys(Variant.values(), Variant::key), "Which courses make up a selection.");

    private static final List<ParameterDefinition> COHERENCE = List.of(VARIANT,
            ParameterDefinition.text("period", "all", "all, or the year in which an academic year starts."),
            ParameterDefinition.choice("similarity", "pathsim", keys(Similarity.values(), Similarity::key),
                    "How similar two courses are."),
            ParameterDefinition.number("decay", CoherenceParameters.DEFAULT_DECAY, 0, 1,
                    "What a step to a broader category keeps."),
            ParameterDefinition.integer("yearStart", 8, 1, 12, "Month in which the academic year starts."));

    private static final ObjectMapper JSON = new ObjectMapper();

    private RunParameters() {
    }

    private static <E> List<String> keys(E[] values, Function<E, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    /** What can be said to an analysis. */
    public static List<ParameterDefinition> definitions(AnalysisKind kind) {
        return switch (kind) {
            case COHERENCE -> COHERENCE;
        };
    }

    /**
     * Reads the parameters of a coherence analysis.
     * @throws InvalidRequestException if one is unknown or has no sense
     */
    static CoherenceParameters coherence(Map<String, ?> given) {
        ParameterValues values = new ParameterValues(COHERENCE, given);
        return new CoherenceParameters(Variant.parse(values.choice("variant")),
                checked("period", () -> Period.parse(values.text("period"))),
                Similarity.parse(values.choice("similarity")), values.number("decay"),
                Month.of((int) values.integer("yearStart")));
    }

    /** Whether an analysis is of everything completed. */
    static boolean giveHeadline(Map<String, ?> parameters) {
        return Variant.COMPLETED.key().equals(parameters.get("variant"))
                && Period.ALL.toString().equals(parameters.get("period"));
    }

    private static <T> T checked(String name, Supplier<T> parse) {
        try {
            return parse.get();
        }
        catch (IllegalArgumentException ex) {
            throw new InvalidRequestException(name, String.valueOf(ex.getMessage()));
        }
    }

    /** The parameters by name, in a fixed order. */
    static Map<String, Object> describe(CoherenceParameters parameters) {
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
