package org.throughline.coherence;

import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.throughline.graph.Projection;

/**
 * The course selections of 150 learners of MIDFIELD (MIDFIELDR/midfieldr, MIT), which are
 * not part of the project.
 */
public final class Midfield {

    private Midfield() {
    }

    /** Skips the test where the data is missing. */
    static Path folder() {
        String override = System.getProperty("throughline.realdata", System.getenv("THROUGHLINE_REALDATA"));
        Path folder = Path.of(override != null ? override : "../shared/data", "midfield", "import");
        assumeThat(folder).as("the real data").exists();
        return folder;
    }

    /** Read without the importer; skips the test where the data is missing. */
    public static Projection projection() {
        Path folder = folder();
        Projection.Builder builder = Projection.builder();
        try (CsvReader<NamedCsvRecord> courses = open(folder.resolve("courses.csv"));
                CsvReader<NamedCsvRecord> enrolments = open(folder.resolve("enrolments.csv"))) {
            courses.forEach((row) -> builder.course(row.getField("id"))
                .covers(row.getField("id"), row.getField("topics"), 1)
                .inDiscipline(row.getField("id"), row.getField("disciplines")));
            enrolments.forEach((row) -> addEnrolment(row, builder));
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return builder.build();
    }

    private static CsvReader<NamedCsvRecord> open(Path file) throws IOException {
        return CsvReader.builder().ofNamedCsvRecord(file);
    }

    private static void addEnrolment(NamedCsvRecord row, Projection.Builder builder) {
        String teacher = row.getField("teacher");
        String course = row.getField("course");
        String completed = row.getField("completed_at");
        builder.enrolled(teacher, course, LocalDate.parse(row.getField("enrolled_at")));
        if (!completed.isEmpty()) {
            builder.completed(teacher, course, LocalDate.parse(completed));
        }
    }

}
