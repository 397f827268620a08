package org.throughline.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.throughline.cohort.CohortGenerator;
import org.throughline.cohort.CohortParameters;
import org.throughline.cohort.Progress;

/**
 * The import folder that everything is measured on: a generated cohort, whose completed
 * enrolments are filled up with random ones to the number that the targets are set for.
 */
final class BenchmarkData {

    static final int TEACHERS = 15_000;

    static final int COURSES = 6_000;

    static final int COMPLETIONS = 200_000;

    private static final long SEED = 20261101;

    private BenchmarkData() {
    }

    /** Writes the folder. */
    static void write(Path folder) throws IOException {
        new CohortGenerator().generate(CohortParameters.of(TEACHERS, COURSES, SEED), folder, Progress.SILENT);
        Path enrolments = folder.resolve("enrolments.csv");
        List<List<String>> rows = filledUp(completed(enrolments), ids(folder.resolve("teachers.csv")),
                ids(folder.resolve("courses.csv")));
        try (CsvWriter writer = CsvWriter.builder().build(enrolments)) {
            writer.writeRecord("teacher", "course", "enrolled_at", "completed_at");
            rows.forEach((row) -> writer.writeRecord(row));
        }
    }

    private static List<List<String>> completed(Path enrolments) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(enrolments)) {
            reader.forEach((row) -> {
                if (!row.getField("completed_at").isEmpty() && rows.size() < COMPLETIONS) {
                    rows.add(List.copyOf(row.getFields()));
                }
            });
        }
        return rows;
    }

    private static List<String> ids(Path file) throws IOException {
        List<String> ids = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
            reader.forEach((row) -> ids.add(row.getField("id")));
        }
        return ids;
    }

    private static List<List<String>> filledUp(List<List<String>> rows, List<String> teachers, List<String> courses) {
        Random random = new Random(SEED);
        Set<List<String>> taken = new HashSet<>();
        rows.forEach((row) -> taken.add(row.subList(0, 2)));
        while (rows.size() < COMPLETIONS) {
            String teacher = teachers.get(random.nextInt(teachers.size()));
            String course = courses.get(random.nextInt(courses.size()));
            LocalDate enrolled = LocalDate.of(2021, 1, 1).plusDays(random.nextInt(1800));
            if (taken.add(List.of(teacher, course))) {
                rows.add(List.of(teacher, course, enrolled.toString(), enrolled.plusDays(100).toString()));
            }
        }
        return rows;
    }

}
