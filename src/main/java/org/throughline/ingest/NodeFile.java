package org.throughline.ingest;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A file whose rows each define a node, with an id in the column {@code id}. */
abstract class NodeFile implements ImportFile {

    private final Kind kind;

    private final Presence presence;

    private final Subject subject;

    NodeFile(Kind kind, Presence presence, Subject subject) {
        this.kind = kind;
        this.presence = presence;
        this.subject = subject;
    }

    @Override
    public final String name() {
        return kind.file();
    }

    @Override
    public final Presence presence() {
        return presence;
    }

    @Override
    public final Subject subject() {
        return subject;
    }

    @Override
    public final Kind defines() {
        return kind;
    }

    @Override
    public final List<String> keys() {
        return List.of("id");
    }

    @Override
    public final long key(Entry entry, Vocabulary vocabulary) {
        return vocabulary.of(kind).number(entry.text("id"));
    }

    @Override
    public final Map<String, @Nullable Object> row(Entry entry, AcademicYear years, Vocabulary vocabulary) {
        SortedMap<String, @Nullable Object> row = new TreeMap<>();
        row.put("id", entry.text("id"));
        row.put("properties", entry.properties(columns()));
        for (Column column : columns()) {
            if (column.type() instanceof CellType.References) {
                row.put(column.name(), entry.ids(column.name()));
            }
            else if (column.type() instanceof CellType.WeightedReferences) {
                row.put(column.name(), entry.weightedIds(column.name()));
            }
        }
        return row;
    }

}
