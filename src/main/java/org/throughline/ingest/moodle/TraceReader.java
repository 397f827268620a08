package org.throughline.ingest.moodle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.collections.api.map.primitive.MutableLongObjectMap;
import org.eclipse.collections.impl.map.mutable.primitive.LongObjectHashMap;
import org.jspecify.annotations.Nullable;
import org.throughline.engagement.DuckDatabase;
import org.throughline.engagement.TraceTable;

/**
 * Reads the traces of a folder into the one form in which they are stored.
 *
 * <p>
 * A log is read twice at the most. The first pass takes its rows apart and keeps what is
 * stored of them; the second one works on that. Rows that are there twice are few, so
 * that only they are compared with each other, by hash first.
 */
public final class TraceReader {

    private static final int SAMPLED_ROWS = 5_000;

    private static final int FIRST_REJECTIONS = 20;

    private static final int PERSONS_AT_ONCE = 20_000;

    /** Of a file beyond this size a preview reads the beginning only. */
    public static final long PREVIEWED_BYTES = 64L << 20;

    private final TraceFolder folder;

    private final TraceOptions options;

    private final Function<TraceTable, Path> target;

    private final Consumer<TraceRejection> rejects;

    private final TraceProgress progress;

    private final boolean sampled;

    private final Workspace workspace;

    private final DuckDatabase database;

    private final List<Integer> staged = new ArrayList<>();

    private final Map<Integer, TimeForms> times = new LinkedHashMap<>();

    private final Map<Integer, Boolean> ragged = new LinkedHashMap<>();

    private final Map<Integer, List<TraceRejection>> rejections = new LinkedHashMap<>();

    private TraceReader(TraceFolder folder, TraceOptions options, Function<TraceTable, Path> target,
            Consumer<TraceRejection> rejects, TraceProgress progress, boolean sampled, Workspace workspace) {
        this.folder = folder;
        this.options = options;
        this.target = target;
        this.rejects = rejects;
        this.progress = progress;
        this.sampled = sampled;
        this.workspace = workspace;
        this.database = workspace.database();
    }

    /**
     * Reads all files.
     * @param target where each table is to be written; tables without any source are not
     * @param rejects is told of every row that cannot be stored
     * @throws TraceFolderException if the files cannot be read as they are
     */
    public static TraceReading read(TraceFolder folder, TraceOptions options, Function<TraceTable, Path> target,
            Consumer<TraceRejection> rejects, TraceProgress progress) {
        Digests digests = folder.digests();
        try (Workspace workspace = new Workspace(folder, options)) {
            return new TraceReader(folder, options, target, rejects, progress, false, workspace).read(digests);
        }
    }

    /**
     * Reads one log report, and stores its tables in a folder.
     * @param report a CSV file
     * @param target the folder, which is made
     */
    public static TraceReading readReport(Path report, Path target, TraceOptions options) {
        try {
            Files.createDirectories(target);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return read(TraceFolder.ofReport(report), options, (table) -> target.resolve(table.key() + ".parquet"),
                (rejection) -> {
                }, TraceProgress.NONE);
    }

    /**
     * Shows what reading would bring, with the first rows of each file, and stores
     * nothing. Of files that are large only the beginning is read.
     * @throws TraceFolderException if the files cannot be read as they are
     */
    public static TraceReading preview(TraceFolder folder, TraceOptions options, TraceProgress progress) {
        Digests digests = folder.digests();
        try (Workspace workspace = new Workspace(folder, options)) {
            TraceFolder beginnings = folder.with(Beginnings.of(folder.files(), workspace.path("beginnings")));
            Map<TraceTable, Path> scratch = new LinkedHashMap<>();
            for (TraceTable table : TraceTable.values()) {
                scratch.put(table, workspace.path("preview-" + table.key() + ".parquet"));
            }
            try (Workspace own = new Workspace(beginnings, options)) {
                return new TraceReader(beginnings, options, (table) -> Objects.requireNonNull(scratch.get(table)),
                        (rejection) -> {
                        }, progress, true, own)
                    .read(digests);
            }
        }
    }

    /** The id that reading would give. */
    public static String sourceOf(TraceFolder folder, TraceOptions options) {
        return folder.digests().source(options);
    }

    /**
     * Makes files of the graph from the tables.
     * @param wanted their names
     * @param place the folder where they go
     * @return the files, by their names
     */
    public static Map<String, Path> make(TraceFolder folder, TraceOptions options, List<String> wanted, Path place) {
        Map<String, Path> made = new LinkedHashMap<>();
        try (Workspace workspace = new Workspace(folder, options)) {
            Files.createDirectories(place);
            workspace.prepare();
            workspace.loadTables();
            workspace.run("made-people");
            for (String name : wanted) {
                Path file = place.resolve(name);
                workspace.database().set("made", file.toString());
                workspace.run("made-" + name.replace(".csv", ""));
                made.put(name, file);
            }
            return made;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private TraceReading read(Digests digests) {
        workspace.prepare();
        workspace.loadTables();
        long done = 0;
        for (int i = 0; i < folder.files().size(); i++) {
            TraceFile file = folder.files().get(i);
            progress.update(file.name(), 0, Math.max(1, file.size()));
            read(i, file);
            done += file.size();
            progress.update(file.name(), Math.max(1, file.size()), Math.max(1, file.size()));
        }
        progress.update("traces", 0, Math.max(1, done));
        List<EventKind> kinds = judgeLogs();
        storePersons();
        store();
        count();
        reject();
        List<TraceFileReport> reports = reports();
        String source = digests.source(options);
        storeFiles(digests);
        progress.update("traces", Math.max(1, done), Math.max(1, done));
        return new TraceReading(source, reports, kinds);
    }

    private void read(int number, TraceFile file) {
        database.set("file", number);
        switch (file.form()) {
            case LOG -> stage(number, file);
            case POSTS -> {
                prepareTimes(number, file, "time");
                database.set("course", file.section().course());
                readOrdered(number, file, "posts-file");
            }
            case QUIZ_REPORT -> {
                requireQuiz(file);
                prepareTimes(number, file, "started");
                database.set("course", file.section().course());
                database.set("quiz", file.section().quiz());
                database.set("points", file.points());
                readOrdered(number, file, "quiz-file");
            }
            case TABLE -> {
                if (file.isLogstore()) {
                    stageLogstore(number, file);
                }
            }
        }
    }

    private void requireQuiz(TraceFile file) {
        if (file.section().course() == null || file.section().quiz() == null || file.points() == null) {
            throw new TraceFolderException(file.name(), 0,
                    "the report of a quiz does not say of which course and quiz it is: write it in events/format.yaml, as"
                            + " files: {%s: {course: \"177\", quiz: \"12\"}}%s".formatted(
                                    file.name().substring(file.name().indexOf('/') + 1),
                                    (file.points() == null) ? ", with points, the grade that can be had" : ""));
        }
    }

    private void readOrdered(int number, TraceFile file, String step) {
        workspace.open(file);
        workspace.run("ordered");
        Workspace.guarded(file, () -> workspace.run(step));
        ragged.put(number, workspace.requireWhole(file));
    }

    private TimeForms prepareTimes(int number, TraceFile file, String role) {
        String given = file.section().timeFormat();
        TimeForms forms = (given != null) ? TimeForms.given(given) : TimeForms.of(sample(file, role));
        if (forms == null) {
            throw new TraceFolderException(file.name(), 0,
                    "the times are in no form that is known: write timeFormat in events/format.yaml, such as"
                            + " \"%d/%m/%y, %H:%M\" (the notation of strftime)");
        }
        if (forms.yearless() && file.section().year() == null) {
            throw new TraceFolderException(file.name(), 0,
                    "the times have no year: write year in events/format.yaml, and put the rows of each calendar year into"
                            + " a file of their own");
        }
        times.put(number, forms);
        workspace.setTimes(forms, file.section().year());
        return forms;
    }

    private static List<String> sample(TraceFile file, String role) {
        int column = file.columns().indexOf(role);
        List<String> times = new ArrayList<>();
        try (CsvScanner scanner = CsvScanner.open(file.path(), file.separator())) {
            scanner.next();
            while (times.size() < SAMPLED_ROWS && scanner.next()) {
                if (column < scanner.cells().size()) {
                    times.add(scanner.cells().get(column));
                }
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return times;
    }

    private void stage(int number, TraceFile file) {
        workspace.open(file);
        workspace.run("unordered");
        workspace.setLoginAs(file);
        TimeForms forms = sample(file, "time").isEmpty() ? TimeForms.given("%d/%m/%y, %H:%M")
                : prepareTimes(number, file, "time");
        workspace.setTimes(forms, file.section().year());
        Path stage = workspace.path("stage-" + number + ".parquet");
        database.set("stage", stage.toString());
        long unread = stageReport(number, file);
        if (forms.ambiguous() && unread > 0) {
            workspace.setTimes(forms.swapped(), file.section().year());
            long unreadSwapped = stageReport(number, file);
            if (unreadSwapped < unread) {
                forms = forms.swapped().certain();
            }
            else {
                workspace.setTimes(forms, file.section().year());
                stageReport(number, file);
            }
        }
        if (forms.ambiguous() && workspace.number("late-days") > 12) {
            forms = forms.certain();
        }
        times.put(number, forms);
        if (workspace.number("count-nameless") > 0) {
            Workspace.guarded(file, () -> workspace.run("names"));
            workspace.requireWhole(file);
        }
        addCourses(file);
        staged.add(number);
    }

    private long stageReport(int number, TraceFile file) {
        Workspace.guarded(file, () -> {
            workspace.run("report");
            workspace.run("stage-report");
        });
        ragged.put(number, workspace.requireWhole(file));
        return workspace.number("count-unread");
    }

    private void addCourses(TraceFile file) {
        Map<String, String> courses = folder.format().courses();
        if (!courses.isEmpty()) {
            database.set("course_names", List.copyOf(courses.keySet()));
            database.set("course_ids", List.copyOf(courses.values()));
            workspace.run("add-course-names");
        }
        workspace.run("table-course-names");
        if (file.section().course() != null) {
            database.set("course", file.section().course());
            workspace.run("add-file-course");
        }
    }

    private void stageLogstore(int number, TraceFile file) {
        workspace.open(file);
        workspace.run("unordered");
        database.set("stage", workspace.path("stage-" + number + ".parquet").toString());
        Workspace.guarded(file, () -> workspace.run("stage-logstore"));
        ragged.put(number, workspace.requireWhole(file));
        staged.add(number);
    }

    private List<EventKind> judgeLogs() {
        List<EventKind> kinds = new ArrayList<>();
        if (staged.isEmpty()) {
            workspace.run("no-log-persons");
            return kinds;
        }
        workspace.run("unordered");
        database.set("stages",
                staged.stream().map((number) -> workspace.path("stage-" + number + ".parquet").toString()).toList());
        workspace.run("stages");
        workspace.run("file-courses");
        workspace.run("kinds");
        workspace.run((options.keeps() && folder.users().isEmpty()) ? "no-log-persons" : "log-persons");
        workspace.run("judged");
        database.query("moodle/list-kinds", (row) -> kinds.add(new EventKind(row.getString(1), row.getString(2),
                row.getString(3), row.getBoolean(4), row.getLong(5))));
        return kinds;
    }

    private void storePersons() {
        List<String> raws = new ArrayList<>();
        List<String> stored = new ArrayList<>();
        Map<String, String> changed = new LinkedHashMap<>();
        database.query("moodle/list-persons", (row) -> {
            String raw = row.getString(1);
            String teacher = row.getString(2);
            if (options.keeps() && teacher.indexOf('@') >= 0) {
                throw new TraceFolderException(TraceFolder.EVENTS, 0,
                        "an id of a person is an e-mail address, which is never stored: import with pseudonyms (hmac)");
            }
            String pseudonym = options.pseudonyms().apply(teacher);
            if (!pseudonym.equals(raw)) {
                changed.put(raw, pseudonym);
            }
        });
        for (Map.Entry<String, String> person : changed.entrySet()) {
            raws.add(person.getKey());
            stored.add(person.getValue());
            if (raws.size() == PERSONS_AT_ONCE) {
                addPersons(raws, stored);
            }
        }
        addPersons(raws, stored);
    }

    private void addPersons(List<String> raws, List<String> stored) {
        if (!raws.isEmpty()) {
            database.set("raws", raws);
            database.set("storeds", stored);
            workspace.run("add-person");
        }
        raws.clear();
        stored.clear();
    }

    private void store() {
        if (!staged.isEmpty()) {
            store(TraceTable.EVENTS, "events");
        }
        workspace.run("ordered");
        if (has(TraceForm.POSTS) || hasTable("forum_posts")) {
            store(TraceTable.POSTS, "posts");
        }
        if (has(TraceForm.QUIZ_REPORT) || hasTable("quiz_attempts")) {
            store(TraceTable.ATTEMPTS, "attempts");
        }
        if (hasTable("assign_submission")) {
            store(TraceTable.SUBMISSIONS, "submissions");
        }
        if (hasTable("course_modules")) {
            store(TraceTable.MODULES, "modules");
        }
        if (hasTable("course_modules_completion")) {
            store(TraceTable.COMPLETIONS, "completions");
        }
    }

    private void store(TraceTable table, String step) {
        database.set(step, target.apply(table).toString());
        workspace.run(step);
    }

    private boolean has(TraceForm form) {
        return folder.files().stream().anyMatch((file) -> file.form() == form);
    }

    private boolean hasTable(String table) {
        return folder.files().stream().anyMatch((file) -> table.equals(file.table()));
    }

    private void count() {
        workspace.run("unordered");
        if (!staged.isEmpty()) {
            workspace.run("count-events");
        }
        workspace.run("count-others");
        for (int i = 0; i < folder.files().size(); i++) {
            TraceFile file = folder.files().get(i);
            if (file.form() == TraceForm.TABLE && !file.isLogstore()) {
                workspace.open(file);
                long rows = workspace.number("count-incoming");
                ragged.put(i, workspace.requireWhole(file));
                long counted = countedRows(i);
                addCount(i, (counted == 0 && !isRowTable(file)) ? "kept" : "excluded:left_out", rows - counted);
            }
        }
    }

    /** Whether its rows are stored; the rows of other tables explain them. */
    private static boolean isRowTable(TraceFile file) {
        return List
            .of("quiz_attempts", "forum_posts", "assign_submission", "course_modules", "course_modules_completion")
            .contains(Objects.requireNonNull(file.table()));
    }

    private long countedRows(int number) {
        long[] rows = { 0 };
        database.query("moodle/read-counted", (row) -> {
            if (row.getInt(1) == number) {
                rows[0] += row.getLong(5);
            }
        });
        return rows[0];
    }

    private void addCount(int number, String outcome, long rows) {
        if (rows > 0) {
            database.set("file", number);
            database.set("outcome", outcome);
            database.set("rows", rows);
            workspace.run("add-count");
        }
    }

    private void reject() {
        for (int i = 0; i < folder.files().size(); i++) {
            TraceFile file = folder.files().get(i);
            database.set("file", i);
            MutableLongObjectMap<TraceReject> keys = new LongObjectHashMap<>();
            if (file.form() != TraceForm.TABLE || file.isLogstore()) {
                database.query(file.isLog() ? "moodle/rejected-keys" : "moodle/other-rejected-keys",
                        (row) -> keys.put(row.getLong(1), TraceReject.of(row.getString(2))));
            }
            if (keys.isEmpty() && !Boolean.TRUE.equals(ragged.get(i))) {
                continue;
            }
            List<TraceRejection> first = new ArrayList<>();
            rejections.put(i, first);
            Consumer<TraceRejection> each = (rejection) -> {
                if (first.size() < FIRST_REJECTIONS) {
                    first.add(rejection);
                }
                rejects.accept(rejection);
            };
            if (file.isParquet()) {
                keys.forEachKeyValue((key, reason) -> each.accept(new TraceRejection(file.name(), 0, "", "", reason)));
            }
            else {
                addCount(i, "rejected:field_count", new RejectLines(file, deciding(file), keys, each).find());
            }
        }
    }

    private static List<String> deciding(TraceFile file) {
        return switch (file.form()) {
            case LOG -> List.of("time", "user", "component", "event", "description");
            case POSTS -> List.of("user", "time", "post");
            case QUIZ_REPORT -> List.of("number", "started", "grade");
            case TABLE -> List.of("id", "eventname", "userid", "timecreated");
        };
    }

    private List<TraceFileReport> reports() {
        Map<Integer, List<TraceCount>> counts = new LinkedHashMap<>();
        Map<Integer, String> from = new LinkedHashMap<>();
        Map<Integer, String> to = new LinkedHashMap<>();
        database.query("moodle/read-counted", (row) -> {
            int file = row.getInt(1);
            counts.computeIfAbsent(file, (number) -> new ArrayList<>())
                .add(new TraceCount(row.getString(2), row.getString(3), row.getString(4), row.getLong(5)));
            String first = time(row.getTimestamp(6));
            String last = time(row.getTimestamp(7));
            if (first != null && last != null) {
                from.merge(file, first, (a, b) -> (a.compareTo(b) <= 0) ? a : b);
                to.merge(file, last, (a, b) -> (a.compareTo(b) >= 0) ? a : b);
            }
        });
        List<String> bothForms = (sampled && !staged.isEmpty() && workspace.number("both-forms") > 0) ? List
            .of("the folder has events of the same course as a log report and as the table of the log: where they"
                    + " are of the same time, they count twice")
                : List.of();
        List<TraceFileReport> reports = new ArrayList<>();
        for (int i = 0; i < folder.files().size(); i++) {
            TraceFile file = folder.files().get(i);
            TimeForms forms = times.get(i);
            Sample sample = sampled ? sample(i, file) : new Sample(List.of(), List.of());
            reports.add(new TraceFileReport(file.name(), file.format(), file.size(),
                    file.isParquet() ? "" : String.valueOf(file.separator()), file.language(),
                    (forms == null) ? null : forms.words(), (forms == null) ? null : workspace.zone(file.section()),
                    forms != null && forms.ambiguous(), !Beginnings.isOne(file), counts.getOrDefault(i, List.of()),
                    from.get(i), to.get(i), sample.columns(), sample.rows(), rejections.getOrDefault(i, List.of()),
                    file.isLog() ? bothForms : List.of()));
        }
        return reports;
    }

    private static @Nullable String time(@Nullable Timestamp time) {
        return (time == null) ? null : time.toLocalDateTime().atOffset(ZoneOffset.UTC).toInstant().toString();
    }

    private record Sample(List<String> columns, List<List<@Nullable String>> rows) {
    }

    private Sample sample(int number, TraceFile file) {
        String query;
        if (file.isLog()) {
            query = "first-events";
        }
        else if (file.form() == TraceForm.POSTS || "forum_posts".equals(file.table())) {
            query = "first-posts";
        }
        else if (file.form() == TraceForm.QUIZ_REPORT || "quiz_attempts".equals(file.table())) {
            query = "first-attempts";
        }
        else {
            return new Sample(List.of(), List.of());
        }
        database.set("file", number);
        List<String> columns = new ArrayList<>();
        List<List<@Nullable String>> rows = new ArrayList<>();
        database.query("moodle/" + query, (row) -> {
            if (columns.isEmpty()) {
                for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                    columns.add(row.getMetaData().getColumnName(i));
                }
            }
            rows.add(cells(row, columns.size()));
        });
        return new Sample(columns, rows);
    }

    private static List<@Nullable String> cells(ResultSet row, int count) throws SQLException {
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            Object value = row.getObject(i);
            cells.add((value instanceof Timestamp time) ? time(time) : (value == null) ? null : String.valueOf(value));
        }
        return cells;
    }

    private void storeFiles(Digests digests) {
        database.set("names", folder.names());
        database.set("digests", digests.all());
        database.set("kinds", folder.files().stream().map(TraceFile::format).toList());
        database.set("files", target.apply(TraceTable.FILES).toString());
        workspace.run("files");
    }

}
