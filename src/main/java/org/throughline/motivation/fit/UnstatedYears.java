package org.throughline.motivation.fit;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What courses were in a year of which no stipulation is known. */
public enum UnstatedYears {

    /** Mandatory or not: nobody said. */
    UNKNOWN,

    /** All elective: there were no stipulations. */
    ELECTIVE;

    /** The word for it in parameters. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The choice of a word.
     * @throws IllegalArgumentException if there is none; the message names the choices
     */
    public static UnstatedYears parse(String key) {
        return Arrays.stream(values())
            .filter((choice) -> choice.key().equals(key))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("unstatedYears must be one of "
                    + Arrays.stream(values()).map(UnstatedYears::key).collect(Collectors.joining(", ")) + ", not '"
                    + key + "'."));
    }

}
