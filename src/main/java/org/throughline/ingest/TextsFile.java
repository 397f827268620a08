package org.throughline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of texts that teachers wrote. A text has the id of its own column, or one that
 * is made of the teacher and what the text is about.
 */
abstract class TextsFile implements ImportFile {

    private final Kind kind;

    private final List<Column> columns;

    private final Set<String> computed;

    TextsFile(Kind kind, List<Column> columns, Set<String> computed) {
        this.kind = kind;
        this.columns = columns;
        this.computed = computed;
    }

    /** What the text of a teacher is about, null if it cannot be read. */
    abstract @Nullable String about(Map<String, Object> values);

    @Override
    public final String name() {
        return kind.file();
    }

    @Override
    public final Presence presence() {
        return Presence.OPTIONAL;
    }

    @Override
    public final Subject subject() {
        return Subject.PEOPLE;
    }

    @Override
    public final List<Column> columns() {
        return columns;
    }

    @Override
    public final Set<String> computed() {
        return computed;
    }

    @Override
    public final Kind defines() {
        return kind;
    }

    @Override
    public final @Nullable String idOf(Map<String, Object> values) {
        if (values.containsKey("id")) {
            return (String) values.get("id");
        }
        String about = about(values);
        return (about == null || !values.containsKey("teacher")) ? null : values.get("teacher") + "/" + about;
    }

    @Override
    public final List<String> keys() {
        return List.of("id");
    }

    @Override
    public final long key(Entry entry, Vocabulary vocabulary) {
        return vocabulary.of(kind).number(String.valueOf(id(entry)));
    }

    @Override
    public final Map<String, @Nullable Object> row(Entry entry, AcademicYear years, Vocabulary vocabulary) {
        SortedMap<String, @Nullable Object> row = new TreeMap<>();
        row.put("id", id(entry));
        row.put("properties", entry.properties(columns));
        for (Column column : columns) {
            if (column.type() instanceof CellType.Reference) {
                row.put(column.name(), entry.text(column.name()));
            }
        }
        return row;
    }

}
