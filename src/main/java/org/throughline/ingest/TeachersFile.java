package org.throughline.ingest;

import java.util.List;
import java.util.Set;
import org.throughline.ingest.Column.Type;

/** {@code teachers.csv}: who learns. */
final class TeachersFile extends NodeFile {

    private static final List<Column> COLUMNS = List.of(Column.key("id", new Type.Id(Kind.TEACHER)),
            Column.optional("role", new Type.Text()), Column.optional("career_stage", new Type.Text()),
            Column.optional("sector", new Type.Text()), Column.optional("language", new Type.Text()),
            Column.optional("seniority_years", new Type.Amount()),
            Column.optional("disciplines", new Type.References(Kind.DISCIPLINE)));

    TeachersFile() {
        super(Kind.TEACHER, Presence.REQUIRED, Subject.PEOPLE);
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> computed() {
        return Set.of("courses", "thematicCoherence", "thematicCoherenceZ", "thematicCoherenceP",
                "disciplinaryCoherence", "disciplinaryCoherenceZ", "disciplinaryCoherenceP", "fit", "coherenceRun",
                "coherenceType", "threads", "engagement", "engagementLevel", "intrinsicShare", "extrinsicShare",
                "motivationProfile", "knowledgeApplied", "knowledgeCoherence");
    }

}
