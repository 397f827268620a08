package org.throughline.ingest.moodle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the columns of reports are called, in the languages that come along. */
final class Headers {

    /** Columns that a log report cannot do without. */
    static final Set<String> LOG = Set.of("time", "event", "description");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Z}\\s]+");

    /** A grade is followed by what can be had: Grade/10.00. */
    private static final Pattern POINTS = Pattern.compile("^(.*?)\\s*/\\s*([0-9]+(?:[.,][0-9]+)?)$");

    private final Map<String, Map<String, String>> roles = new LinkedHashMap<>();

    private Headers() {
    }

    static Headers shipped() {
        Headers headers = new Headers();
        for (List<String> row : rows("headers.csv")) {
            headers.roles.computeIfAbsent(row.get(0), (language) -> new HashMap<>())
                .putIfAbsent(plain(row.get(2)), row.get(1));
        }
        return headers;
    }

    /** The rows of a table that comes along, without its header. */
    static List<List<String>> rows(String resource) {
        try {
            Path copy = Files.createTempFile("moodle", ".csv");
            try {
                copy(resource, copy);
                return rows(copy);
            }
            finally {
                Files.delete(copy);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The rows of a file, without its header. */
    static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (CsvScanner scanner = CsvScanner.open(file, CsvScanner.separator(file))) {
            while (scanner.next()) {
                rows.add(scanner.cells());
            }
        }
        return rows.isEmpty() ? rows : rows.subList(1, rows.size());
    }

    static void copy(String resource, Path target) {
        try (InputStream in = Objects.requireNonNull(Headers.class.getResourceAsStream("/moodle/" + resource))) {
            Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /**
     * What a header says.
     *
     * @param language whose words most columns have; {@code own} for those of the folder
     * @param columns the role of each column, null where it has none
     * @param points what can be had in a quiz, null if there is no such column
     */
    record Read(String language, List<@Nullable String> columns, @Nullable Double points) {

        boolean has(String role) {
            return columns.contains(role);
        }

    }

    /** Reads a header in the language that fits it best. */
    Read read(List<String> header, Map<String, String> own) {
        Read best = read("own", header, own);
        for (String language : roles.keySet()) {
            Map<String, String> words = new HashMap<>(Objects.requireNonNull(roles.get(language)));
            words.putAll(own);
            Read read = read(language, header, words);
            if (count(read) > count(best)) {
                best = read;
            }
        }
        return best;
    }

    private static long count(Read read) {
        return read.columns().stream().filter(Objects::nonNull).count();
    }

    private static Read read(String language, List<String> header, Map<String, String> words) {
        List<@Nullable String> columns = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        Double points = null;
        for (String cell : header) {
            var grade = POINTS.matcher(cell.strip());
            String role;
            if (grade.matches() && "grade".equals(words.get(plain(grade.group(1))))) {
                role = "grade";
                points = Double.valueOf(grade.group(2).replace(',', '.'));
            }
            else {
                role = words.get(plain(cell));
            }
            columns.add((role != null && seen.add(role)) ? role : null);
        }
        return new Read(language, columns, points);
    }

    /** Without capitals, white space, marks of direction. */
    static String plain(String header) {
        return UNSEEN.matcher(Normalizer.normalize(header, Normalizer.Form.NFKC))
            .replaceAll("")
            .toLowerCase(Locale.ROOT);
    }

}
