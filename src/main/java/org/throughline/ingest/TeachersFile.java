package org.throughline.ingest;

import java.util.List;
import java.util.Set;

/** {@code teachers.csv}: who learns. */
final class TeachersFile extends NodeFile {

    private static final List<Column> COLUMNS = List.of(Column.key("id", new CellType.Id(Kind.TEACHER)),
            Column.optional("role", new CellType.Text()), Column.optional("career_stage", new CellType.Text()),
            Column.optional("sector", new CellType.Text()), Column.optional("language", new CellType.Text()),
            Column.optional("seniority_years", new CellType.Amount()),
            Column.optional("disciplines", new CellType.References(Kind.DISCIPLINE)));

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
                "coherenceType", "threads", "engagement", "engagementLevel", "engagementProfile", "usage",
                "communication", "performance", "fragmentation", "engagedCourses", "engagementRun", "intrinsicShare",
                "extrinsicShare", "mixedShare", "undeterminedShare", "motivationCourses", "motivationProfile",
                "surveyProfile", "motivationRun", "knowledgeApplied", "knowledgeIntegrated", "knowledgeCoherence",
                "knowledgeRun");
    }

}
