package org.throughline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code evidence.csv}: what teachers wrote to show what they learnt in a course. */
final class EvidenceFile extends TextsFile {

    private static final List<Column> COLUMNS = List.of(Column.key("teacher", new CellType.Reference(Kind.TEACHER)),
            Column.key("course", new CellType.Reference(Kind.COURSE)),
            Column.optional("submitted_on", new CellType.Day()), Column.optional("text", new CellType.Prose()),
            Column.optional("language", new CellType.Text()), Column.optional("id", new CellType.Id(Kind.EVIDENCE)));

    EvidenceFile() {
        super(Kind.EVIDENCE, COLUMNS,
                Set.of("applicability", "references", "applied", "integrated", "codes", "codesRun"));
    }

    @Override
    @Nullable String about(Map<String, Object> values) {
        return (String) values.get("course");
    }

}
