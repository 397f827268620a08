package org.throughline.cohort;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * The files that say which teacher and which course a number of the platform is, and how
 * to read its times.
 */
final class PlatformNames implements Closeable {

    private final CsvWriter users;

    PlatformNames(CohortFolder folder, List<PlatformCourse> courses) throws IOException {
        try (CsvWriter file = folder.file("events/courses.csv", List.of("moodle_course", "course"))) {
            courses.forEach((course) -> file.writeRecord(Long.toString(course.number()), course.catalogueId()));
        }
        folder.text("events/format.yaml", "timeZone: UTC\n");
        this.users = folder.file("events/users.csv", List.of("user", "teacher"));
    }

    void write(long teacher, String id) {
        this.users.writeRecord(Long.toString(TraceWriter.user(teacher)), id);
    }

    @Override
    public void close() throws IOException {
        this.users.close();
    }

}
