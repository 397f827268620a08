package org.throughline.ingest;

import java.util.List;
import java.util.Set;

/** {@code topics.csv}: what courses cover, in a hierarchy. */
final class TopicsFile extends NodeFile {

    private static final List<Column> COLUMNS = List.of(Column.key("id", new CellType.Id(Kind.TOPIC)),
            Column.key("name", new CellType.Text()), Column.optional("broader", new CellType.References(Kind.TOPIC)),
            Column.optional("language", new CellType.Text()));

    TopicsFile() {
        super(Kind.TOPIC, Presence.OPTIONAL, Subject.CATALOGUE);
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
