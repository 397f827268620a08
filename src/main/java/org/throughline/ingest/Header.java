package org.throughline.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.Column.Need;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.ingest.ImportFile.Subject;

/**
 * What the columns of a file mean, in the order of the file.
 *
 * @param fields one for each column
 */
record Header(List<Field> fields) {

    private static final int LONGEST_NAME = 100;

    /** A column of the file. */
    sealed interface Field {

        /** Its name for people. */
        String name();

    }

    /** One that the format knows. */
    record Known(Column column) implements Field {

        @Override
        public String name() {
            return column.name();
        }

    }

    /** One of the user's own, which becomes a property. */
    record Additional(String name, String property) implements Field {
    }

    /**
     * Reads a header.
     * @throws ImportException with everything that is wrong with it
     */
    static Header read(ImportFile file, RawRecord header) {
        Reading reading = new Reading(file, header.line());
        List<Judged> judged = reading.read(header.cells());
        if (!reading.problems.isEmpty()) {
            throw new ImportException(reading.problems);
        }
        return new Header(judged.stream().map(Judged::field).toList());
    }

    /** What each column is, and what is wrong with it. */
    static List<Judged> judge(ImportFile file, RawRecord header) {
        return new Reading(file, header.line()).read(header.cells());
    }

    /**
     * A column of a header that may not be usable.
     *
     * @param field what it would be
     * @param problem why it cannot be, null if it can
     */
    record Judged(Field field, @Nullable String problem) {
    }

    private static final class Reading {

        private final ImportFile file;

        private final long line;

        private final Map<String, Column> known = new HashMap<>();

        private final Map<String, String> seen = new HashMap<>();

        private final List<Problem> problems = new ArrayList<>();

        Reading(ImportFile file, long line) {
            this.file = file;
            this.line = line;
            file.columns().forEach((column) -> known.put(ColumnName.of(column.name()).bare(), column));
        }

        List<Judged> read(List<String> cells) {
            List<Judged> fields = new ArrayList<>();
            for (int i = 0; i < cells.size(); i++) {
                int before = problems.size();
                Field field = field(i + 1, cells.get(i).strip());
                fields.add(new Judged(field, (problems.size() > before) ? problems.get(before).message() : null));
            }
            for (Column column : file.columns()) {
                if (column.need() != Need.NONE && !seen.containsKey(ColumnName.of(column.name()).bare())) {
                    problem("the column '%s' is missing".formatted(column.name()));
                }
            }
            return fields;
        }

        private Field field(int position, String written) {
            ColumnName name = ColumnName.of(written);
            String bare = name.bare();
            if (written.isEmpty()) {
                problem("column %d has no name".formatted(position));
            }
            else if (written.length() > LONGEST_NAME || written.chars().anyMatch(Character::isISOControl)) {
                problem("the name of column %d is longer than %d characters or contains control characters"
                    .formatted(position, LONGEST_NAME));
            }
            else if (bare.isEmpty()) {
                problem("the name of column %d, '%s', has neither letter nor digit".formatted(position, written));
            }
            else if (seen.putIfAbsent(bare, written) != null) {
                problem("the column '%s' is there twice".formatted(written));
            }
            Column column = known.get(bare);
            if (column != null) {
                return new Known(column);
            }
            checkAdditional(name, written);
            return new Additional(written, name.property());
        }

        private void checkAdditional(ColumnName name, String written) {
            if (file.subject() == Subject.PEOPLE && PersonColumns.includes(name)) {
                problem(("the column '%s' tells who a person is, which is never stored:"
                        + " remove it (or rename it if it does not)")
                    .formatted(written));
            }
            String property = name.property();
            if (property.equals("id") || property.equals(Entry.IMPORTED) || file.computed().contains(property)) {
                problem("the column '%s' has the name of a property that Throughline writes itself: rename it"
                    .formatted(written));
            }
        }

        private void problem(String message) {
            problems.add(new Problem(file.name(), line, message));
        }

    }

}
