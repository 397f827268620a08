package org.throughline.ingest;

import java.util.List;
import java.util.Set;
import org.throughline.ingest.Column.Type;

/** {@code courses.csv}: what can be learnt. */
final class CoursesFile extends NodeFile {

    private static final List<Column> COLUMNS = List.of(Column.key("id", new Type.Id(Kind.COURSE)),
            Column.key("title", new Type.Text()), Column.optional("description", new Type.Text()),
            Column.optional("language", new Type.Text()), Column.optional("level", new Type.Text()),
            Column.optional("format", new Type.Text()), Column.optional("hours", new Type.Amount()),
            Column.optional("opened_on", new Type.Day()), Column.optional("entry_demand", new Type.Amount()),
            Column.optional("material_length", new Type.Amount()), Column.optional("tasks", new Type.Amount()),
            Column.optional("quiz_questions", new Type.Amount()),
            Column.optional("evidence_required", new Type.Amount()),
            Column.optional("posts_required", new Type.Amount()),
            Column.optional("disciplines", new Type.References(Kind.DISCIPLINE)),
            Column.optional("topics", new Type.WeightedReferences(Kind.TOPIC)));

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
