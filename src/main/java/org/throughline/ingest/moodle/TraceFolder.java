package org.throughline.ingest.moodle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.moodle.FormatFile.Section;
import org.throughline.ingest.moodle.Headers.Read;

/**
 * The files of a learning platform in an import folder: {@code events/}, {@code moodle/}.
 */
public final class TraceFolder {

    /** The folder of reports and of what explains them. */
    public static final String EVENTS = "events";

    /** The folder of tables of the database. */
    public static final String TABLES = "moodle";

    private static final String CATEGORIES = "events/event-categories.csv";

    private static final String USERS = "events/users.csv";

    private static final String COURSES = "events/courses.csv";

    private static final Set<String> EXPLAINING = Set.of(FormatFile.NAME, CATEGORIES, USERS, COURSES);

    private static final Pattern REPORT = Pattern.compile("events/[^/\\p{Cntrl}]{1,150}\\.(csv|tsv)(\\.gz)?");

    private static final Pattern TABLE = Pattern
        .compile("moodle/(?:mdl_)?([a-z_]{1,40})(?:\\.csv|\\.tsv|\\.csv\\.gz|\\.tsv\\.gz|\\.parquet)");

    /**
     * The tables that are read; each has its file {@code sql/moodle/table-<name>.sql}.
     */
    static final List<String> TABLE_NAMES = List.of("course", "course_categories", "user", "enrol", "user_enrolments",
            "course_completions", "course_modules", "course_modules_completion", "modules", "quiz", "quiz_attempts",
            "forum", "forum_discussions", "forum_posts", "assign", "assign_submission", "tag", "tag_instance",
            "role_assignments", "context", "role");

    static final String LOGSTORE = "logstore_standard_log";

    private static final Set<String> OWN_CATEGORIES = Set.of("view", "read", "post", "reply", "quiz_start",
            "quiz_submit", "submit", "system", "completion_update", "duplicate_of_post");

    private static final int LARGEST_MAPPING = 1 << 26;

    /** Without any. */
    public static final TraceFolder EMPTY = new TraceFolder(List.of(), List.of(), FormatFile.NONE, List.of(), Map.of(),
            Map.of());

    private final List<TraceFile> files;

    private final List<String> notRead;

    private final FormatFile format;

    private final List<List<String>> kinds;

    private final Map<String, String> users;

    private final Map<String, String> courses;

    private @Nullable Digests digests;

    private TraceFolder(List<TraceFile> files, List<String> notRead, FormatFile format, List<List<String>> kinds,
            Map<String, String> users, Map<String, String> courses) {
        this.files = files;
        this.notRead = notRead;
        this.format = format;
        this.kinds = kinds;
        this.users = users;
        this.courses = courses;
    }

    /**
     * Looks into an import folder.
     * @throws TraceFolderException if a file is none that can be read
     */
    public static TraceFolder of(Path root) {
        try {
            return new Look(root).look();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** A folder of one log report, for whoever wants to read just that. */
    public static TraceFolder ofReport(Path file) {
        try {
            Look look = new Look(Objects.requireNonNull(file.toAbsolutePath().getParent()));
            look.report("events/" + file.getFileName(), file);
            return look.result();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Whether a file with this name in an import folder would be looked at. */
    public static boolean isName(String name) {
        Matcher table = TABLE.matcher(name);
        return EXPLAINING.contains(name) || (REPORT.matcher(name).matches() && !name.startsWith("events/."))
                || (table.matches() && isTable(table.group(1)));
    }

    private static boolean isTable(String name) {
        return name.equals(LOGSTORE) || TABLE_NAMES.contains(name);
    }

    /** Whether there is nothing to read. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** Names in both folders that are not read. */
    public List<String> notRead() {
        return notRead;
    }

    /** The names of the files that are read, in their order. */
    public List<String> names() {
        return files.stream().map(TraceFile::name).toList();
    }

    /** Bytes of all files. */
    public long size() {
        return files.stream().mapToLong(TraceFile::size).sum();
    }

    /**
     * Whether a file of the graph can be made from the tables, and from which.
     * @param file such as courses.csv
     * @return the tables, empty if it cannot
     */
    public List<String> makes(String file) {
        List<String> needed = switch (file) {
            case "courses.csv" -> List.of("course");
            case "disciplines.csv" -> List.of("course_categories");
            case "topics.csv" -> has("tag_instance") ? List.of("tag") : List.of("none");
            case "teachers.csv", "enrolments.csv" -> has("course_completions") && !has("user_enrolments")
                    ? List.of("course_completions") : List.of("user_enrolments", "enrol");
            default -> List.of("none");
        };
        return needed.stream().allMatch(this::has) ? needed.stream().map((table) -> "moodle/" + table).toList()
                : List.of();
    }

    private boolean has(String table) {
        return files.stream().anyMatch((file) -> table.equals(file.table()));
    }

    List<TraceFile> files() {
        return files;
    }

    /** The digests of the files, computed once. */
    synchronized Digests digests() {
        Digests known = digests;
        if (known == null) {
            known = Digests.of(this);
            digests = known;
        }
        return known;
    }

    FormatFile format() {
        return format;
    }

    /** Kinds of events as the folder says: component, event, category. */
    List<List<String>> kinds() {
        return kinds;
    }

    Map<String, String> users() {
        return users;
    }

    Map<String, String> courses() {
        return courses;
    }

    /** The same with other bytes: the beginnings of large files. */
    TraceFolder with(List<TraceFile> others) {
        return new TraceFolder(others, notRead, format, kinds, users, courses);
    }

    private static final class Look {

        private final Path root;

        private final Headers headers = Headers.shipped();

        private final List<TraceFile> files = new ArrayList<>();

        private final List<String> notRead = new ArrayList<>();

        private final List<TraceProblem> problems = new ArrayList<>();

        private FormatFile format = FormatFile.NONE;

        private List<List<String>> kinds = List.of();

        private Map<String, String> users = Map.of();

        private Map<String, String> courses = Map.of();

        Look(Path root) throws IOException {
            this.root = root.toRealPath();
        }

        TraceFolder look() throws IOException {
            List<String> names = new ArrayList<>(names(EVENTS));
            names.addAll(names(TABLES));
            if (names.contains(FormatFile.NAME)) {
                format = FormatFile.read(inside(FormatFile.NAME));
            }
            if (names.contains(CATEGORIES)) {
                kinds = kinds(inside(CATEGORIES));
            }
            if (names.contains(USERS)) {
                users = mapping(USERS, "user", "teacher");
            }
            if (names.contains(COURSES)) {
                courses = mapping(COURSES, "moodle_course", "course");
            }
            for (String name : names) {
                if (!EXPLAINING.contains(name)) {
                    add(name);
                }
            }
            return result();
        }

        TraceFolder result() {
            if (!problems.isEmpty()) {
                throw new TraceFolderException(problems);
            }
            return new TraceFolder(List.copyOf(files), List.copyOf(notRead), format, kinds, users, courses);
        }

        private List<String> names(String folder) throws IOException {
            Path path = root.resolve(folder);
            if (!Files.isDirectory(path)) {
                return List.of();
            }
            try (Stream<Path> entries = Files.list(path)) {
                return entries.map((entry) -> entry.getFileName().toString())
                    .filter((name) -> !name.startsWith("."))
                    .sorted()
                    .map((name) -> folder + "/" + name)
                    .toList();
            }
        }

        private Path inside(String name) throws IOException {
            Path path = root.resolve(name);
            if (!Files.isRegularFile(path) || !path.toRealPath().startsWith(root)) {
                throw new TraceFolderException(name, 0,
                        "this is not a file inside the folder: copy it there (a link must not lead out of it)");
            }
            return path.toRealPath();
        }

        private void add(String name) throws IOException {
            if (!isName(name)) {
                notRead.add(name);
                return;
            }
            try {
                Path path = inside(name);
                if (name.startsWith(TABLES + "/")) {
                    table(name, path);
                }
                else {
                    report(name, path);
                }
            }
            catch (TraceFolderException ex) {
                problems.addAll(ex.problems());
            }
        }

        void report(String name, Path path) throws IOException {
            Section section = format.of(name);
            char separator = CsvScanner.separator(path);
            Read read = headers.read(header(name, path, separator), section.columns());
            TraceForm form = form(name, section, read);
            Double points = (section.points() != null) ? section.points() : read.points();
            files.add(new TraceFile(name, path, Files.size(path), form, null, separator, read.language(),
                    read.columns(), points, section));
        }

        private List<String> header(String name, Path path, char separator) throws IOException {
            try (CsvScanner scanner = CsvScanner.open(path, separator)) {
                if (!scanner.next()) {
                    throw new TraceFolderException(name, 0, "the file is empty: it needs a header");
                }
                return scanner.cells();
            }
            catch (java.util.zip.ZipException ex) {
                throw new TraceFolderException(name, 0, "the file ends in .gz but is not packed so");
            }
        }

        private static TraceForm form(String name, Section section, Read read) {
            boolean log = Headers.LOG.stream().allMatch(read::has);
            boolean quiz = read.has("started") && (read.has("grade") || read.has("state"));
            String kind = section.kind();
            if ("posts".equals(kind)) {
                require(name, read, "user", "time");
                return TraceForm.POSTS;
            }
            if ("log".equals(kind) || (kind == null && log)) {
                require(name, read, "time", "event", "description");
                return TraceForm.LOG;
            }
            if ("quiz".equals(kind) || (kind == null && quiz)) {
                if (!read.has("number")) {
                    throw new TraceFolderException(name, 0,
                            "the report of a quiz has no column ID number, and without it nobody knows whose attempts these"
                                    + " are: names and e-mail addresses are not used. Have an administrator add the ID"
                                    + " number to the user identity (Site administration, Users, User policies: Show user"
                                    + " identity), or export the table quiz_attempts");
                }
                require(name, read, "started", "grade");
                return TraceForm.QUIZ_REPORT;
            }
            throw new TraceFolderException(name, 0,
                    "the columns are not those of a log report (time, event name, description) or of the report of a quiz"
                            + " (started, grade) in English, Hebrew or Arabic: name them in events/format.yaml");
        }

        private static void require(String name, Read read, String... roles) {
            for (String role : roles) {
                if (!read.has(role)) {
                    throw new TraceFolderException(name, 1,
                            "there is no column for '%s': name it in events/format.yaml under columns".formatted(role));
                }
            }
        }

        private void table(String name, Path path) throws IOException {
            Matcher matcher = TABLE.matcher(name);
            if (!matcher.matches()) {
                throw new IllegalStateException(name);
            }
            String table = matcher.group(1);
            if (files.stream().anyMatch((file) -> table.equals(file.table()) && !file.isLogstore())) {
                throw new TraceFolderException(name, 0, "the table is there twice: leave one of the files out");
            }
            boolean parquet = name.endsWith(".parquet");
            char separator = parquet ? ',' : CsvScanner.separator(path);
            List<@Nullable String> columns = new ArrayList<>();
            if (!parquet) {
                for (String column : header(name, path, separator)) {
                    String plain = column.strip().toLowerCase(java.util.Locale.ROOT);
                    columns.add((plain.matches("[a-z][a-z0-9_]{0,40}") && !columns.contains(plain)) ? plain : null);
                }
                requireColumns(name, table, columns);
            }
            files.add(new TraceFile(name, path, Files.size(path), TraceForm.TABLE, table, separator, "", columns, null,
                    format.of(name)));
        }

        static void requireColumns(String name, String table, List<@Nullable String> columns) {
            for (String column : needed(table)) {
                if (!columns.contains(column)) {
                    throw new TraceFolderException(name, 1,
                            "the table %s needs the column %s, with the header of the database".formatted(table,
                                    column));
                }
            }
        }

        private List<List<String>> kinds(Path path) throws IOException {
            List<List<String>> rows = new ArrayList<>();
            int line = 1;
            for (List<String> row : rows(CATEGORIES, path, "component", "event", "category")) {
                line++;
                if (!OWN_CATEGORIES.contains(row.get(2).strip())) {
                    throw new TraceFolderException(CATEGORIES, line, "the category must be one of "
                            + String.join(", ", OWN_CATEGORIES.stream().sorted().toList()));
                }
                rows.add(row.stream().map(String::strip).toList());
            }
            return rows;
        }

        private Map<String, String> mapping(String name, String from, String to) throws IOException {
            Map<String, String> mapping = new LinkedHashMap<>();
            int line = 1;
            for (List<String> row : rows(name, inside(name), from, to)) {
                line++;
                String id = row.get(0).strip();
                String stored = row.get(1).strip();
                if (id.isEmpty() || stored.isEmpty() || stored.length() > 256) {
                    throw new TraceFolderException(name, line, "both columns must hold an id");
                }
                String before = mapping.putIfAbsent(id, stored);
                if (before != null && !before.equals(stored)) {
                    throw new TraceFolderException(name, line,
                            "this %s is there twice with different ids".formatted(from));
                }
            }
            return mapping;
        }

        /** Rows with just these columns, in this order. */
        private static List<List<String>> rows(String name, Path path, String... columns) throws IOException {
            if (Files.size(path) > LARGEST_MAPPING) {
                throw new TraceFolderException(name, 0, "the file is larger than %,d bytes".formatted(LARGEST_MAPPING));
            }
            try (CsvScanner scanner = CsvScanner.open(path, CsvScanner.separator(path))) {
                List<String> header = scanner.next() ? scanner.cells().stream().map(Headers::plain).toList()
                        : List.of();
                List<List<String>> rows = new ArrayList<>();
                for (String column : columns) {
                    if (!header.contains(column)) {
                        throw new TraceFolderException(name, 1, "the column '%s' is missing".formatted(column));
                    }
                }
                while (scanner.next()) {
                    if (scanner.cells().size() != header.size()) {
                        throw new TraceFolderException(name, scanner.line(), "more or fewer fields than the header");
                    }
                    List<String> row = new ArrayList<>();
                    for (String column : columns) {
                        row.add(scanner.cells().get(header.indexOf(column)));
                    }
                    rows.add(row);
                }
                return rows;
            }
        }

    }

    /** Columns that a table cannot do without. */
    static List<String> needed(String table) {
        return switch (table) {
            case LOGSTORE -> List.of("eventname", "userid", "timecreated");
            case "course" -> List.of("id", "fullname");
            case "course_categories", "modules" -> List.of("id", "name");
            case "enrol" -> List.of("id", "courseid");
            case "user_enrolments" -> List.of("enrolid", "userid");
            case "course_completions" -> List.of("userid", "course");
            case "course_modules" -> List.of("id", "course", "module");
            case "course_modules_completion" -> List.of("coursemoduleid", "userid", "completionstate", "timemodified");
            case "quiz_attempts" -> List.of("quiz", "userid", "timestart");
            case "quiz", "assign", "forum", "forum_discussions" -> List.of("id", "course");
            case "forum_posts" -> List.of("id", "discussion", "userid", "created");
            case "assign_submission" -> List.of("assignment", "userid", "timemodified");
            case "tag_instance" -> List.of("tagid", "itemtype", "itemid");
            case "role_assignments" -> List.of("roleid", "contextid", "userid");
            case "context" -> List.of("id", "contextlevel", "instanceid");
            case "role" -> List.of("id", "shortname");
            default -> List.of("id");
        };
    }

    static void requireColumns(TraceFile file, List<String> columns) {
        Look.requireColumns(file.name(), Objects.requireNonNull(file.table()), List.copyOf(columns));
    }

}
