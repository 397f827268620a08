package org.throughline.motivation.coding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is coded. */
public enum TextKind {

    /** What a teacher expects to learn. */
    STATEMENT,

    /** What a teacher wrote about what was learnt. */
    EVIDENCE;

    /** The word for it in files and in the graph. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads the word. */
    public static Optional<TextKind> of(String word) {
        return Arrays.stream(values()).filter((kind) -> kind.key().equals(word.strip())).findFirst();
    }

}
