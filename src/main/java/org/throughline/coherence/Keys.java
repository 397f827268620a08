package org.throughline.coherence;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the keys of enumerations with messages that name the choices. */
final class Keys {

    private Keys() {
    }

    static <E extends Enum<E>> E parse(String what, E[] values, Function<E, String> key, String text) {
        for (E value : values) {
            if (key.apply(value).equals(text)) {
                return value;
            }
        }
        throw new IllegalArgumentException("There is no " + what + " '" + text + "', only "
                + Arrays.stream(values).map(key).collect(Collectors.joining(", ")));
    }

}
