package org.throughline.ingest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** {@code enrolments.csv}: who chose which course, and completed it. */
final class EnrolmentsFile implements ImportFile {

    private static final List<Column> COLUMNS = List.of(Column.key("teacher", new CellType.Reference(Kind.TEACHER)),
            Column.key("course", new CellType.Reference(Kind.COURSE)),
            Column.optional("enrolled_at", new CellType.Day()), Column.optional("completed_at", new CellType.Day()));

    /** Those of engagement have names of their own in its writer; a test compares. */
    private static final Set<String> COMPUTED = Set.of("year", "motivation", "intrinsic", "extrinsic", "timeOnTask",
            "sessions", "activeDays", "events", "moduleShare", "contentViews", "submissions", "posts", "extraPosts",
            "replies", "words", "firstScore", "attempts", "attemptDuration", "shortAttemptShare", "medianSession",
            "shortSessionShare", "largestSessionShare", "dailyGini", "dailyEntropy", "burstiness", "mixedSessionShare",
            "timeOnTask10", "timeOnTask15", "timeOnTask30", "timeOnTask60", "sessions10", "sessions15", "sessions30",
            "sessions60", "usage", "communication", "performance", "fragmentation", "engagement", "engagementLevel",
            "engagementProfile", "quizPattern", "engagementPooled", "engagementRun");

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
    public Map<String, @Nullable Object> row(Entry entry, AcademicYear years) {
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
