package org.throughline.coherence.similarity;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the keys of enumerations with messages that name the choices. */
public final class Keys {

    private Keys() {
    }

    /**
     * The value with a key.
     * @param <E> the enumeration
     * @param what it is, for the message
     * @param values to choose from
     * @param key of a value
     * @param text the key that was given
     * @return the value
     * @throws IllegalArgumentException if there is none; the message names the choices
     */
    public static <E extends Enum<E>> E parse(String what, E[] values, Function<E, String> key, String text) {
        for (E value : values) {
            if (key.apply(value).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("There is no " + what + " '" + text + "', only "
                + Arrays.stream(values).map(key).collect(Collectors.joining(", ")));
    }

}
