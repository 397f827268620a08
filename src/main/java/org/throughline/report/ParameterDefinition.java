package org.throughline.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One parameter of an analysis, as forms and error messages need it.
 *
 * @param name its name
 * @param type what its values are
 * @param fallback the value where nothing is said
 * @param choices the values there are, empty if they are not listed
 * @param min least value of a number, null for no bound
 * @param max greatest value of a number, null for no bound
 * @param description what it does, one line
 */
public record ParameterDefinition(String name, Type type, Object fallback, List<String> choices, @Nullable Double min,
        @Nullable Double max, String description) {

    public ParameterDefinition {
        choices = List.copyOf(choices);
    }

    /** What the values of a parameter are. */
    public enum Type {

        /** Any text; its form is in the description. */
        TEXT,

        /** One of the choices. */
        CHOICE,

        /** Some of the choices, or none. */
        CHOICES,

        /** A number between the bounds. */
        NUMBER,

        /** A whole number between the bounds. */
        INTEGER

    }

    static ParameterDefinition text(String name, String fallback, String description) {
        return new ParameterDefinition(name, Type.TEXT, fallback, List.of(), null, null, description);
    }

    static ParameterDefinition choice(String name, String fallback, List<String> choices, String description) {
        return new ParameterDefinition(name, Type.CHOICE, fallback, choices, null, null, description);
    }

    static ParameterDefinition choices(String name, List<String> choices, String description) {
        return new ParameterDefinition(name, Type.CHOICES, String.join(",", choices), choices, null, null, description);
    }

    static ParameterDefinition number(String name, double fallback, double min, double max, String description) {
        return new ParameterDefinition(name, Type.NUMBER, fallback, List.of(), min, max, description);
    }

    static ParameterDefinition integer(String name, long fallback, double min, double max, String description) {
        return new ParameterDefinition(name, Type.INTEGER, fallback, List.of(), min, max, description);
    }

}
