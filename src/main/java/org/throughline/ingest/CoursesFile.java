package org.throughline.ingest;

import java.util.List;
import java.util.Set;

/** {@code courses.csv}: what can be learnt. */
final class CoursesFile extends NodeFile {

    private static final List<Column> COLUMNS = List.of(Column.key("id", new CellType.Id(Kind.COURSE)),
            Column.key("title", new CellType.Text()), Column.optional("description", new CellType.Text()),
            Column.optional("language", new CellType.Text()), Column.optional("level", new CellType.Text()),
            Column.optional("format", new CellType.Text()), Column.optional("hours", new CellType.Amount()),
            Column.optional("opened_on", new CellType.Day()), Column.optional("entry_demand", new CellType.Amount()),
            Column.optional("material_length", new CellType.Amount()), Column.optional("tasks", new CellType.Amount()),
            Column.optional("quiz_questions", new CellType.Amount()),
            Column.optional("evidence_required", new CellType.Amount()),
            Column.optional("posts_required", new CellType.Amount()), Column.optional("roles", new CellType.Names()),
            Column.optional("disciplines", new CellType.References(Kind.DISCIPLINE)),
            Column.optional("topics", new CellType.WeightedReferences(Kind.TOPIC)));

    CoursesFile() {
        super(Kind.COURSE, Presence.REQUIRED, Subject.CATALOGUE);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> computed() {
        return Set.of("difficulty", "difficultyLevel", "popularity", "motivationHint");
    }

}
