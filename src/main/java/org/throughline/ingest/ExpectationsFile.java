package org.throughline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code expectations.csv}: what teachers said that they expect to learn. */
final class ExpectationsFile extends TextsFile {

    private static final List<Column> COLUMNS = List.of(Column.key("teacher", new CellType.Reference(Kind.TEACHER)),
            Column.key("year", new CellType.Year()), Column.key("text", new CellType.Prose()),
            Column.optional("language", new CellType.Text()), Column.optional("id", new CellType.Id(Kind.STATEMENT)));

    ExpectationsFile() {
        super(Kind.STATEMENT, COLUMNS, Set.of("codes", "motivation", "codesRun"));
    }

    @Override
    @Nullable String about(Map<String, Object> values) {
        return values.containsKey("year") ? String.valueOf(values.get("year")) : null;
    }

}
