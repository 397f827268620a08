package org.throughline.report;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters that somebody gave, held against their definitions. What is left out or
 * blank has its default.
 */
final class ParameterValues {

    /** How no choice at all is written where several may be given. */
    private static final String NONE = "none";

    private final Map<String, ParameterDefinition> definitions = new LinkedHashMap<>();

    private final Map<String, ?> given;

    /** Refuses names that are not defined. */
    ParameterValues(List<ParameterDefinition> definitions, Map<String, ?> given) {
        definitions.forEach((definition) -> this.definitions.put(definition.name(), definition));
        this.given = given;
        for (String name : given.keySet()) {
            if (!this.definitions.containsKey(name)) {
                throw new InvalidRequestException(name, "There is no parameter '" + name + "'; there are "
                        + String.join(", ", this.definitions.keySet()) + ".");
            }
        }
    }

    private ParameterDefinition definition(String name) {
        ParameterDefinition definition = definitions.get(name);
        if (definition == null) {
            throw new IllegalStateException("no parameter " + name);
        }
        return definition;
    }

    private Object value(String name) {
        Object value = given.get(name);
        return isBlank(value) || value == null ? definition(name).fallback() : value;
    }

    private static boolean isBlank(@Nullable Object value) {
        return value == null || value.toString().isBlank();
    }

    String text(String name) {
        return value(name).toString().strip();
    }

    String choice(String name) {
        return requireChoice(name, text(name));
    }

    private String requireChoice(String name, String value) {
        List<String> choices = definition(name).choices();
        if (!choices.contains(value)) {
            throw new InvalidRequestException(name,
                    name + " must be one of " + String.join(", ", choices) + ", not '" + value + "'.");
        }
        return value;
    }

    /** In the order of their definition, so that the order they were given in is lost. */
    Set<String> choices(String name) {
        Object value = value(name);
        Collection<?> words = (value instanceof Collection<?> several) ? several
                : List.of(value.toString().strip().split("\\s*,\\s*"));
        Set<String> chosen = words.stream()
            .map(String::valueOf)
            .filter((word) -> !word.equals(NONE))
            .map((word) -> requireChoice(name, word))
            .collect(Collectors.toSet());
        return definition(name).choices()
            .stream()
            .filter(chosen::contains)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How a set of choices is written. */
    static String words(Collection<String> choices) {
        return choices.isEmpty() ? NONE : String.join(",", choices);
    }

    double number(String name) {
        Object value = value(name);
        double number = parse(name, value);
        ParameterDefinition definition = definition(name);
        Double min = definition.min();
        Double max = definition.max();
        boolean inside = (min == null || number >= min) && (max == null || number <= max);
        if (Double.isNaN(number) || !inside) {
            throw new InvalidRequestException(name,
                    name + " must be between " + plain(min) + " and " + plain(max) + ", not " + value + ".");
        }
        return number;
    }

    long integer(String name) {
        double number = number(name);
        if (number != Math.rint(number)) {
            throw new InvalidRequestException(name, name + " must be a whole number, not " + value(name) + ".");
        }
        return (long) number;
    }

    private static double parse(String name, Object value) {
        try {
            return (value instanceof Number number) ? number.doubleValue() : Double.parseDouble(value.toString());
        }
        catch (NumberFormatException ex) {
            throw new InvalidRequestException(name, name + " must be a number, not '" + value + "'.");
        }
    }

    private static String plain(@Nullable Double bound) {
        if (bound == null) {
            return "any number";
        }
        return (bound == Math.rint(bound)) ? Long.toString(bound.longValue()) : bound.toString();
    }

}
