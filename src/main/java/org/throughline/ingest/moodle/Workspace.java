package org.throughline.ingest.moodle;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.engagement.DuckDatabase;
import org.throughline.engagement.DuckException;

/** A database and a folder for the time of reading one folder of traces. */
final class Workspace implements AutoCloseable {

    /** What stands between two names, in the languages that come along. */
    private static final List<String> LOGIN_AS = List.of(" as ", " כ ", " כ-", " كـ ", " بصفة ");

    private final TraceFolder folder;

    private final TraceOptions options;

    private final Path place;

    private final DuckDatabase database;

    private String daysOf = "";

    Workspace(TraceFolder folder, TraceOptions options) {
        this.folder = folder;
        this.options = options;
        try {
            Files.createDirectories(options.work());
            this.place = Files.createTempDirectory(options.work(), ".moodle-");
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        this.database = DuckDatabase.open(place, options.memory());
    }

    DuckDatabase database() {
        return database;
    }

    Path path(String name) {
        return place.resolve(name);
    }

    void run(String step) {
        database.run("moodle/" + step);
    }

    /** One number that a query answers. */
    long number(String query) {
        long[] number = { 0 };
        database.query("moodle/" + query, (row) -> number[0] = row.getLong(1));
        return number[0];
    }

    /** What does not depend on a file. */
    void prepare() {
        run("prepare");
        run("macros");
        database.set("zone", zone(folder.format().common()));
        Headers.copy("components.csv", path("components.csv"));
        database.set("components", path("components.csv").toString());
        List<List<String>> kinds = new ArrayList<>();
        Headers.rows("event-categories.csv").forEach((row) -> kinds.add(with(row, "false")));
        folder.kinds().forEach((row) -> kinds.add(with(row, "true")));
        database.set("categories", write("categories.csv", List.of("component", "event", "category", "own"), kinds));
        database.set("users", write("users.csv", List.of("raw", "stored"), pairs(folder.users())));
        database.set("courses", write("courses.csv", List.of("raw", "stored"), pairs(folder.courses())));
        run("lookups");
    }

    /** As the database calls it, which knows offsets only by names. */
    String zone(FormatFile.Section section) {
        ZoneId zone = Objects.requireNonNullElse(section.zone(), options.zone());
        if (!(zone.normalized() instanceof ZoneOffset offset)) {
            return zone.getId();
        }
        int hours = offset.getTotalSeconds() / 3600;
        if (offset.getTotalSeconds() != hours * 3600) {
            throw new TraceFolderException(FormatFile.NAME, 0,
                    "the time zone must be the name of a place, such as Asia/Kolkata, and not " + zone);
        }
        // in these names east is minus
        return (hours == 0) ? "UTC" : "Etc/GMT" + ((hours > 0) ? "-" : "+") + Math.abs(hours);
    }

    private static List<String> with(List<String> row, String last) {
        List<String> longer = new ArrayList<>(row);
        longer.add(last);
        return longer;
    }

    private static List<List<String>> pairs(Map<String, String> map) {
        return map.entrySet().stream().map((entry) -> List.of(entry.getKey(), entry.getValue())).toList();
    }

    private String write(String name, List<String> header, List<List<String>> rows) {
        Path file = path(name);
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return file.toString();
    }

    /** All tables of the database but the log; those that are not there are empty. */
    void loadTables() {
        run("ordered");
        for (String table : TraceFolder.TABLE_NAMES) {
            TraceFile file = folder.files()
                .stream()
                .filter((each) -> table.equals(each.table()))
                .findFirst()
                .orElse(null);
            if (file == null) {
                run("incoming-nothing");
                run("table-" + table);
            }
            else {
                open(file);
                guarded(file, () -> run("table-" + table));
                requireWhole(file);
            }
        }
        run("table-lookups");
        for (String table : List.of("quiz_attempts", "forum_posts", "assign_submission", "course_modules",
                "course_modules_completion")) {
            database.set(table, indexOf(table));
        }
        run("table-rows");
    }

    private @Nullable Integer indexOf(String table) {
        for (int i = 0; i < folder.files().size(); i++) {
            if (table.equals(folder.files().get(i).table())) {
                return i;
            }
        }
        return null;
    }

    /** Makes the file the one that steps read. */
    void open(TraceFile file) {
        database.set("path", file.path().toString());
        String zone = zone(file.section());
        database.set("zone", zone);
        if (!zone.equals(daysOf)) {
            run("days");
            daysOf = zone;
        }
        if (file.isParquet()) {
            List<String> columns = new ArrayList<>();
            guarded(file, () -> database.query("moodle/parquet-columns", (row) -> columns.add(row.getString(1))));
            TraceFolder.requireColumns(file, columns);
            run("incoming-parquet");
            return;
        }
        database.set("separator", String.valueOf(file.separator()));
        setColumns(file);
        if (file.form() == TraceForm.TABLE) {
            run("incoming-csv");
        }
    }

    private void setColumns(TraceFile file) {
        List<String> names = new ArrayList<>();
        for (String column : file.columns()) {
            boolean used = column != null && isUsed(file.form(), column);
            names.add(used ? name(file.form(), Objects.requireNonNull(column)) : "unused_" + names.size());
        }
        // all names are roles or plain names of a database: nothing in them needs care
        database.set("column_types",
                names.stream()
                    .map((name) -> "\"" + name + "\":\"VARCHAR\"")
                    .collect(Collectors.joining(",", "{", "}")));
        run("columns");
    }

    private static boolean isUsed(TraceForm form, String column) {
        List<String> used = switch (form) {
            case LOG -> List.of("time", "user", "component", "event", "description", "origin", "course");
            case POSTS -> List.of("user", "affected", "time", "post", "parent", "discussion", "forum", "course",
                    "words", "message");
            case QUIZ_REPORT -> List.of("number", "state", "started", "completed", "grade");
            case TABLE -> List.of(column);
        };
        return used.contains(column);
    }

    private static String name(TraceForm form, String column) {
        return (form == TraceForm.LOG && column.equals("user")) ? "user_name" : column;
    }

    /** Sets how times are written. */
    void setTimes(TimeForms forms, @Nullable Integer year) {
        database.set("formats", forms.formats());
        database.set("rewritten", forms.rewritten());
        database.set("replacements", TimeForms.REPLACEMENTS);
        database.set("year", (forms.yearless() && year != null) ? " " + year : "");
    }

    void setLoginAs(TraceFile file) {
        List<String> words = file.section().loginAs().isEmpty() ? LOGIN_AS : file.section().loginAs();
        List<String> variables = List.of("as_a", "as_b", "as_c", "as_d", "as_e");
        for (int i = 0; i < variables.size(); i++) {
            database.set(variables.get(i), words.get(Math.min(i, words.size() - 1)));
        }
    }

    /**
     * What goes wrong here has the bytes of the file in its message, so it is not told.
     */
    static void guarded(TraceFile file, Runnable step) {
        try {
            step.run();
        }
        catch (DuckException ex) {
            throw new TraceFolderException(file.name(), 0, file.isParquet() ? "this cannot be read as Parquet"
                    : "this cannot be read as CSV: save it again as UTF-8 with a header, every cell with the separator or"
                            + " a line break in quotes");
        }
    }

    /**
     * Makes sure that the file is CSV throughout.
     * @return whether there are rows with a wrong number of fields
     */
    boolean requireWhole(TraceFile file) {
        if (file.isParquet() || number("count-broken") == 0) {
            return false;
        }
        List<Object> worst = new ArrayList<>();
        database.query("moodle/broken-rows", (row) -> {
            worst.add(row.getBoolean(1));
            worst.add(row.getString(2));
            worst.add(row.getLong(3));
        });
        run("forget-broken-rows");
        if (worst.isEmpty()) {
            return false;
        }
        if (worst.get(0).equals(true)) {
            return true;
        }
        String message = worst.get(1).equals("INVALID ENCODING") ? "the file is not UTF-8 here: save it as UTF-8"
                : "this record is no CSV: a quote is not closed, or text follows a closing quote";
        throw new TraceFolderException(file.name(), RejectLines.line(file.path(), (Long) worst.get(2)), message);
    }

    @Override
    public void close() {
        try {
            database.close();
        }
        finally {
            deletePlace();
        }
    }

    private void deletePlace() {
        try (Stream<Path> found = Files.walk(place)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
