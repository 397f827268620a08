package org.throughline.ingest.moodle;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.moodle.FormatFile.Section;

/**
 * A file of traces that was recognised.
 *
 * @param name in the import folder, such as {@code events/course-177.csv}
 * @param path where it is
 * @param size in bytes
 * @param form what it is
 * @param table the table of the database, null if it is none
 * @param separator what separates its cells
 * @param language of the header
 * @param columns the role of each column, or its name in a table; null for those that are
 * not read
 * @param points what can be had in a quiz, null if it is none or that is not known
 * @param section what the folder says of it
 */
record TraceFile(String name, Path path, long size, TraceForm form, @Nullable String table, char separator,
        String language, List<@Nullable String> columns, @Nullable Double points, Section section) {

    boolean isParquet() {
        return name.endsWith(".parquet");
    }

    boolean isLogstore() {
        return "logstore_standard_log".equals(table);
    }

    boolean isLog() {
        return form == TraceForm.LOG || isLogstore();
    }

    /** What it is, as it stands in the table of files. */
    String format() {
        return (table != null) ? table : form.key();
    }

    TraceFile at(Path other) {
        return new TraceFile(name, other, size, form, table, separator, language, columns, points, section);
    }

}
