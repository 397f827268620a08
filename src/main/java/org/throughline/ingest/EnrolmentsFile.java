package org.throughline.ingest;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.engagement.EngagementCategory;
import org.throughline.engagement.EngagementParameters;
import org.throughline.engagement.Feature;

/** {@code enrolments.csv}: who chose which course, and completed it. */
final class EnrolmentsFile implements ImportFile {

    private static final List<Column> COLUMNS = List.of(Column.key("teacher", new CellType.Reference(Kind.TEACHER)),
            Column.key("course", new CellType.Reference(Kind.COURSE)),
            Column.optional("enrolled_at", new CellType.Day()), Column.optional("completed_at", new CellType.Day()));

    private static final Set<String> COMPUTED = computedNames();

    private static Set<String> computedNames() {
        Set<String> names = new HashSet<>(
                Set.of("year", "motivation", "intrinsic", "extrinsic", "engagement", "engagementLevel",
                        "engagementProfile", "engagementPooled", "engagementRun", "quizPattern", "motivationRules",
                        "motivationOpen", "motivationMandatory", "motivationMandates", "motivationDiscipline",
                        "motivationRole", "motivationDifficulty", "motivationRun", "creditHours", "creditCrossed"));
        for (Feature feature : Feature.values()) {
            names.add(feature.key());
        }
        for (EngagementCategory category : EngagementCategory.values()) {
            names.add(category.key());
        }
        for (int minutes : EngagementParameters.THRESHOLDS) {
            names.add(Feature.TIME_ON_TASK.key() + minutes);
            names.add(Feature.SESSIONS.key() + minutes);
        }
        return Set.copyOf(names);
    }

    @Override
    public String name() {
        return "enrolments.csv";
    }

    @Override
    public Presence presence() {
        return Presence.REQUIRED;
    }

    @Override
    public Subject subject() {
        return Subject.PEOPLE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> computed() {
        return COMPUTED;
    }

    @Override
    public @Nullable Kind defines() {
        return null;
    }

    @Override
    public List<String> keys() {
        return List.of("teacher", "course");
    }

    @Override
    public long key(Entry entry, Vocabulary vocabulary) {
        long teacher = vocabulary.of(Kind.TEACHER).number(entry.text("teacher"));
        return teacher << Integer.SIZE | vocabulary.of(Kind.COURSE).number(entry.text("course"));
    }

    @Override
    public void check(Entry entry, Vocabulary vocabulary) throws RowRejectedException {
        ImportFile.super.check(entry, vocabulary);
        LocalDate enrolled = entry.day("enrolled_at");
        LocalDate completed = entry.day("completed_at");
        if (enrolled != null && completed != null && completed.isBefore(enrolled)) {
            throw new RowRejectedException(RejectReason.COMPLETED_BEFORE_ENROLLED, "completed_at", completed.toString(),
                    "completed before enrolled (%s)".formatted(enrolled));
        }
    }

    @Override
    public Map<String, @Nullable Object> row(Entry entry, AcademicYear years, Vocabulary vocabulary) {
        SortedMap<String, @Nullable Object> row = new TreeMap<>();
        row.put("teacher", entry.text("teacher"));
        row.put("course", entry.text("course"));
        SortedMap<String, @Nullable Object> properties = entry.properties(columns());
        properties.put("year", years.of(entry.day("enrolled_at")));
        row.put("properties", properties);
        LocalDate completed = entry.day("completed_at");
        Long year = years.of(completed);
        row.put("completed", (completed == null || year == null) ? List.of()
                : List.of(Map.of("completedAt", completed, "year", year)));
        return row;
    }

}
