package org.throughline.motivation.fit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a course is called for which rules of both kinds fire. */
public enum Precedence {

    /** Neither kind goes before the other: the label is mixed. */
    MIXED,

    /** Extrinsic. */
    EXTRINSIC,

    /** Intrinsic. */
    INTRINSIC;

    /** The word for it in parameters. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The precedence of a word.
     * @throws IllegalArgumentException if there is none; the message names the choices
     */
    public static Precedence parse(String key) {
        return Arrays.stream(values())
            .filter((precedence) -> precedence.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("precedence must be one of "
                    + Arrays.stream(values()).map(Precedence::key).collect(Collectors.joining(", ")) + ", not '" + key
                    + "'."));
    }

}
