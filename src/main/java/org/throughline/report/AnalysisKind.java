package org.throughline.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The kinds of analysis, in the order in which they build on each other. */
public enum AnalysisKind {

    /** Which courses form threads. */
    THREADS,

    /** How coherent the selections of the teachers are. */
    COHERENCE,

    /** How engaged the teachers were, by the traces of the learning platform. */
    ENGAGEMENT,

    /** Why the teachers took their courses. */
    MOTIVATION,

    /** What knowledge came of the courses. */
    KNOWLEDGE;

    /** The word for it in requests, on the command line and on the Run node. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of a word, empty if it is something else, such as an import. */
    static Optional<AnalysisKind> find(String key) {
        return Arrays.stream(values()).filter((kind) -> kind.key().equals(key)).findFirst();
    }

    /**
     * The kind of a word.
     * @throws InvalidRequestException if there is none; the message names the choices
     */
    public static AnalysisKind parse(String key) {
        return find(key).orElseThrow(() -> new InvalidRequestException("kind",
                "kind must be one of "
                        + Arrays.stream(values()).map(AnalysisKind::key).collect(Collectors.joining(", ")) + ", not '"
                        + key + "'."));
    }

}
