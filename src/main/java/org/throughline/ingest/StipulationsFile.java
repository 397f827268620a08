package org.throughline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code stipulations.csv}: which courses were mandatory in a year, for all teachers or
 * for a role, a career stage or a discipline. Rows with the same year, scope and value
 * are one stipulation that mandates several courses.
 */
final class StipulationsFile implements ImportFile {

    private static final String ALL = "all";

    private static final String DISCIPLINE = "discipline";

    private static final List<Column> COLUMNS = List.of(Column.key("course", new CellType.Reference(Kind.COURSE)),
            Column.key("year", new CellType.Year()),
            Column.key("scope", new CellType.OneOf(List.of(ALL, "role", "stage", DISCIPLINE))),
            Column.present("value", new CellType.Text()));

    @Override
    public String name() {
        return "stipulations.csv";
    }

    @Override
    public Presence presence() {
        return Presence.OPTIONAL;
    }

    @Override
    public Subject subject() {
        return Subject.CATALOGUE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public Set<String> computed() {
        return Set.of("id");
    }

    @Override
    public @Nullable Kind defines() {
        return null;
    }

    @Override
    public List<String> keys() {
        return List.of("id", "course");
    }

    @Override
    public long key(Entry entry, Vocabulary vocabulary) {
        long stipulation = vocabulary.of(Kind.STIPULATION).number(stipulation(entry));
        return stipulation << Integer.SIZE | vocabulary.of(Kind.COURSE).number(entry.text("course"));
    }

    /** For example {@code 2023/role/principal}, or {@code 2023/all}. */
    private static String stipulation(Entry entry) {
        String id = entry.values().get("year") + "/" + entry.text("scope");
        return isForAll(entry) ? id : id + "/" + entry.text("value");
    }

    private static boolean isForAll(Entry entry) {
        return entry.text("scope").equals(ALL);
    }

    @Override
    public void check(Entry entry, Vocabulary vocabulary) throws RowRejectedException {
        ImportFile.super.check(entry, vocabulary);
        String value = (String) entry.values().get("value");
        if (isForAll(entry) && value != null) {
            throw new RowRejectedException(RejectReason.NOT_ALLOWED, "value", value,
                    "scope 'all' takes no value: leave it empty");
        }
        if (!isForAll(entry) && value == null) {
            throw new RowRejectedException(RejectReason.MISSING_VALUE, "value", null,
                    "no value: say for which %s".formatted(entry.text("scope")));
        }
        if (value != null && value.length() > Cells.LONGEST_ID) {
            throw new RowRejectedException(RejectReason.BAD_TEXT, "value", value,
                    "longer than %d characters".formatted(Cells.LONGEST_ID));
        }
        if (value != null && entry.text("scope").equals(DISCIPLINE)) {
            vocabulary.require(Kind.DISCIPLINE, value, "value");
        }
    }

    @Override
    public Map<String, @Nullable Object> row(Entry entry, AcademicYear years, Vocabulary vocabulary) {
        SortedMap<String, @Nullable Object> row = new TreeMap<>();
        row.put("id", stipulation(entry));
        row.put("course", entry.text("course"));
        row.put("year", Objects.requireNonNull(entry.values().get("year")));
        row.put("scope", entry.text("scope"));
        row.put("value", entry.values().get("value"));
        row.put("properties", entry.properties(List.of()));
        return row;
    }

}
