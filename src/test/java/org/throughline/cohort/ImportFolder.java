package org.throughline.cohort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** An import folder as the tests read it: plainly, without the project's own reader. */
record ImportFolder(Path path) {

    static final String DISCIPLINES = "disciplines.csv";

    static final String TOPICS = "topics.csv";

    static final String COURSES = "courses.csv";

    static final String TEACHERS = "teachers.csv";

    static final String ENROLMENTS = "enrolments.csv";

    static final String STIPULATIONS = "stipulations.csv";

    static final String PLANTED_TEACHERS = "planted/teachers.csv";

    static final String PLANTED_COURSES = "planted/courses.csv";

    List<NamedCsvRecord> rows(String file) {
        try (InputStream in = opened(this.path.resolve(file));
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            return rows.stream().toList();
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
    }

    List<String> column(String file, String column) {
        return rows(file).stream().map(row -> row.getField(column)).toList();
    }

    Map<String, String> columns(String file, String key, String value) {
        Map<String, String> pairs = new LinkedHashMap<>();
        rows(file).forEach(row -> pairs.put(row.getField(key), row.getField(value)));
        return pairs;
    }

    /** Files that are packed come unpacked. */
    private static InputStream opened(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    /** The bytes of every file, unpacked, by its path in the folder. */
    SortedMap<String, byte[]> contents() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> found = Files.walk(this.path)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                try (InputStream in = opened(file)) {
                    contents.put(this.path.relativize(file).toString().replace('\\', '/'), in.readAllBytes());
                }
            }
        }
        catch (IOException ex) {
            throw new AssertionError(ex);
        }
        return contents;
    }

    /** The courses that each teacher completed; teachers without one are left out. */
    Map<String, List<String>> completedCourses() {
        return rows(ENROLMENTS).stream()
            .filter(row -> !row.getField("completed_at").isEmpty())
            .collect(Collectors.groupingBy(row -> row.getField("teacher"),
                    Collectors.mapping(row -> row.getField("course"), Collectors.toList())));
    }

    /** The ids and weights in a list cell; a weight left out is 1. */
    static Map<String, Double> weights(String cell) {
        Map<String, Double> weights = new HashMap<>();
        Arrays.stream(cell.split("\\|")).filter(entry -> !entry.isEmpty()).forEach(entry -> {
            int colon = entry.indexOf(':');
            weights.put((colon < 0) ? entry : entry.substring(0, colon),
                    (colon < 0) ? 1.0 : Double.parseDouble(entry.substring(colon + 1)));
        });
        return weights;
    }

    /** An id, then every broader one of it. */
    static List<String> chain(String id, Map<String, String> broader) {
        List<String> chain = new ArrayList<>();
        for (String next = id; !next.isEmpty(); next = broader.getOrDefault(next, "")) {
            if (chain.contains(next)) {
                throw new AssertionError("a cycle: " + chain + " -> " + next);
            }
            chain.add(next);
        }
        return chain;
    }

}
