package org.throughline.ingest;

import java.util.EnumMap;
import java.util.Map;

/** The ids of every kind of node that this import knows. */
final class Vocabulary {

    private final Map<Kind, Ids> ids = new EnumMap<>(Kind.class);

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
                ? "unknown %s: it is neither in %s nor in the graph".formatted(kind.label(), kind.file())
                : "unknown %s: its row in %s (line %d) was rejected".formatted(kind.label(), kind.file(), rejectedLine);
    }

}
