package org.throughline.ingest;

import java.util.List;
import java.util.Set;

/** {@code disciplines.csv}: what teachers teach and courses belong to, in a hierarchy. */
final class DisciplinesFile extends NodeFile {

    private static final List<Column> COLUMNS = List.of(Column.key("id", new CellType.Id(Kind.DISCIPLINE)),
            Column.key("name", new CellType.Text()),
            Column.optional("broader", new CellType.References(Kind.DISCIPLINE)),
            Column.optional("language", new CellType.Text()));

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
