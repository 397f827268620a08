package org.throughline.ingest;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** The ids of every kind of node that this import knows. */
final class Vocabulary {

    private final Map<Kind, Ids> ids = new EnumMap<>(Kind.class);

    private final Definitions definitions = new Definitions(of(Kind.INSTRUMENT), of(Kind.CODEBOOK));

    private final Map<String, Claim> claims = new HashMap<>();

    /**
     * What a row said of something that a later row must not contradict.
     *
     * @param said what it said
     * @param where it was
     */
    record Claim(String said, String where) {
    }

    /** The instruments and codebooks that can be referred to. */
    Definitions definitions() {
        return definitions;
    }

    /** What the first row said of a subject; it is this one if there was none before. */
    Claim claim(String subject, String said, String where) {
        return claims.computeIfAbsent(subject, (missing) -> new Claim(said, where));
    }

    Ids of(Kind kind) {
        return ids.computeIfAbsent(kind, (missing) -> new Ids());
    }

    /**
     * Makes sure that a reference leads somewhere.
     * @throws RowRejectedException if it does not
     */
    void require(Kind kind, String id, String column) throws RowRejectedException {
        Ids known = of(kind);
        if (!known.isKnown(id)) {
            throw new RowRejectedException(RejectReason.UNKNOWN_REFERENCE, column, id,
                    unknown(kind, known.rejectedLine(id)));
        }
    }

    static String unknown(Kind kind, long rejectedLine) {
        return (rejectedLine == 0)
                ? "unknown %s: it is neither in %s nor in the graph%s".formatted(kind.label(), kind.file(),
                        kind.isDefinition() ? ", and none that comes along" : "")
                : "unknown %s: its row in %s (line %d) was rejected".formatted(kind.label(), kind.file(), rejectedLine);
    }

}
