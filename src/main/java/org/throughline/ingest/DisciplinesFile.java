package org.throughline.ingest;

import java.util.List;
import java.util.Set;
import org.throughline.ingest.Column.Type;

/** {@code disciplines.csv}: what teachers teach and courses belong to, in a hierarchy. */
final class DisciplinesFile extends NodeFile {

    private static final List<Column> COLUMNS = List.of(Column.key("id", new Type.Id(Kind.DISCIPLINE)),
            Column.key("name", new Type.Text()), Column.optional("broader", new Type.References(Kind.DISCIPLINE)),
            Column.optional("language", new Type.Text()));

    DisciplinesFile() {
        super(Kind.DISCIPLINE, Presence.OPTIONAL, Subject.CATALOGUE);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> computed() {
        return Set.of();
    }

}
