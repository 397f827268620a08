package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.ingest.ImportFile.Presence;
import org.throughline.ingest.moodle.TraceFolder;
import org.throughline.ingest.moodle.TraceFolderException;

/**
 * What is in an import folder.
 *
 * @param name the name of the folder
 * @param sources the files of the graph, in the order of reading
 * @param traces what a learning platform recorded
 * @param notRead names of everything else but hidden files
 */
record Folder(String name, List<Source> sources, TraceFolder traces, List<String> notRead) {

    /**
     * The files with a name of their own, in the order of reading: a file refers to files
     * before it, or to itself.
     */
    static final List<ImportFile> FORMATS = List.of(new DisciplinesFile(), new TopicsFile(), new CoursesFile(),
            new TeachersFile(), new EnrolmentsFile(), new StipulationsFile(), new ExpectationsFile(),
            new EvidenceFile(), new CodesFile("codes.csv"), new ResponsesFile("responses.csv"));

    private static final String CODEBOOKS = "codebooks";

    private static final String INSTRUMENTS = "instruments";

    private static final String CODES = "codes";

    private static final String RESPONSES = "responses";

    /** Folders of files whose names are free. */
    static final List<String> FOLDERS = List.of(CODEBOOKS, INSTRUMENTS, CODES, RESPONSES);

    private static final Pattern DEFINITION = Pattern.compile("[^./\\p{Cntrl}][^/\\p{Cntrl}]{0,150}\\.ya?ml");

    private static final Pattern TABLE = Pattern.compile("[^./\\p{Cntrl}][^/\\p{Cntrl}]{0,150}\\.csv");

    /** What makes the files of the graph that a folder does not have, from its tables. */
    @FunctionalInterface
    interface Maker {

        /**
         * Makes files.
         * @param traces the tables
         * @param names of the files
         * @return where they are, by their names
         */
        Map<String, Path> make(TraceFolder traces, List<String> names);

    }

    /**
     * Looks into a folder.
     * @param maker makes the files that can be made
     * @param hasData whether the graph holds courses, teachers and enrolments, so that
     * traces may come alone
     * @throws ImportException if it is not a folder, a file is missing, or a file leads
     * out of the folder
     */
    static Folder of(Path folder, Maker maker, BooleanSupplier hasData) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        if (!Files.isDirectory(folder)) {
            throw new ImportException(new Problem(name, 0, "there is no such folder"));
        }
        try {
            return read(name, folder.toRealPath(), maker, hasData);
        }
        catch (IOException ex) {
            throw new ImportException(new Problem(name, 0, "the folder cannot be read: " + ex.getMessage()));
        }
    }

    private static Folder read(String name, Path root, Maker maker, BooleanSupplier hasData) throws IOException {
        List<String> names = names(root);
        requireInside(root, names);
        TraceFolder traces = traces(root);
        Map<ImportFile, Source> sources = new LinkedHashMap<>();
        for (ImportFile format : formats(root)) {
            if (Files.exists(root.resolve(format.name()))) {
                sources.put(format, Source.of(format, root.resolve(format.name()).toRealPath()));
            }
        }
        addMade(sources, traces, maker);
        List<String> missing = missing(sources.keySet());
        boolean alone = !traces.isEmpty() || !sources.isEmpty();
        if (!missing.isEmpty() && !(alone && hasData.getAsBoolean())) {
            boolean tracesAlone = !traces.isEmpty() && sources.isEmpty();
            throw new ImportException(
                    missing.stream()
                        .map((file) -> new Problem(file, 0, "the file is missing" + similar(names, file) + (tracesAlone
                                ? ": logs may come without it only when the graph has courses, teachers and enrolments"
                                        + " already, or when moodle/ has the tables course, enrol and user_enrolments"
                                : "")))
                        .toList());
        }
        return new Folder(name, ordered(sources), traces, notRead(root, names, sources.keySet(), traces));
    }

    /** In the order of reading: definitions before what refers to them. */
    static List<Source> ordered(Map<ImportFile, Source> sources) {
        return sources.values()
            .stream()
            .sorted(Comparator.comparingInt((Source source) -> place(source.format()))
                .thenComparing((source) -> source.format().name()))
            .toList();
    }

    private static int place(ImportFile format) {
        if (format instanceof DefinitionFile) {
            return FORMATS.size();
        }
        int at = 0;
        while (!FORMATS.get(at).topic().equals(format.topic())) {
            at++;
        }
        // texts, codes and answers refer to definitions
        return (at < FORMATS.size() - 4) ? at : FORMATS.size() + at;
    }

    /**
     * What a folder can hold: the files with a name of their own, and those that are in
     * its folders.
     * @throws ImportException if what explains them cannot be read
     */
    static List<ImportFile> formats(Path root) throws IOException {
        List<ImportFile> formats = new ArrayList<>(FORMATS);
        names(root.resolve(CODEBOOKS), DEFINITION).forEach((name) -> formats.add(new CodebookFile(name)));
        names(root.resolve(INSTRUMENTS), DEFINITION).forEach((name) -> formats.add(new InstrumentFile(name)));
        names(root.resolve(CODES), TABLE).forEach((name) -> formats.add(new CodesFile(name)));
        Path explained = root.resolve(ResponseFormat.NAME);
        ResponseFormat wide = Files.exists(explained) ? ResponseFormat.read(explained) : ResponseFormat.NONE;
        List<String> tables = names(root.resolve(RESPONSES), TABLE);
        for (String table : wide.tables().keySet()) {
            if (!tables.contains(RESPONSES + "/" + table)) {
                throw new ImportException(
                        new Problem(ResponseFormat.NAME, 0, "there is no file %s/%s: name the files as they are called"
                            .formatted(RESPONSES, RejectFile.printable(table))));
            }
        }
        for (String table : tables) {
            ResponseFormat.Table columns = wide.tables().get(table.substring(RESPONSES.length() + 1));
            formats.add((columns == null) ? new ResponsesFile(table) : new WideResponsesFile(table, columns));
        }
        return formats;
    }

    private static List<String> names(Path folder, Pattern form) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return names(folder).stream()
            .filter((name) -> form.matcher(name).matches())
            .map((name) -> folder.getFileName() + "/" + name)
            .toList();
    }

    /** Whether a file with this name in an import folder would be looked at. */
    static boolean isName(String name) {
        int slash = name.indexOf('/');
        if (slash < 0) {
            return FORMATS.stream().anyMatch((format) -> format.name().equals(name));
        }
        String inside = name.substring(slash + 1);
        return switch (name.substring(0, slash)) {
            case CODEBOOKS, INSTRUMENTS -> DEFINITION.matcher(inside).matches();
            case CODES -> TABLE.matcher(inside).matches();
            case RESPONSES -> TABLE.matcher(inside).matches() || name.equals(ResponseFormat.NAME);
            default -> false;
        };
    }

    private static void requireInside(Path root, List<String> names) throws IOException {
        List<Problem> problems = new ArrayList<>();
        List<String> read = new ArrayList<>(names.stream().filter(Folder::isName).toList());
        for (String folder : FOLDERS) {
            if (names.contains(folder + "/")) {
                names(root.resolve(folder)).stream()
                    .map((name) -> folder + "/" + name)
                    .filter(Folder::isName)
                    .forEach(read::add);
            }
        }
        for (String name : read) {
            if (leadsOut(root, root.resolve(name))) {
                problems.add(new Problem(name, 0,
                        "this is not a file inside the folder: copy it there (a link must not lead out of it)"));
            }
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
    }

    private static List<String> notRead(Path root, List<String> names, Set<ImportFile> read, TraceFolder traces)
            throws IOException {
        Set<String> known = new HashSet<>(read.stream().map(ImportFile::name).toList());
        known.add(TraceFolder.EVENTS + "/");
        known.add(TraceFolder.TABLES + "/");
        known.add(ResponseFormat.NAME);
        FOLDERS.forEach((folder) -> known.add(folder + "/"));
        List<String> notRead = new ArrayList<>(names.stream().filter((entry) -> !known.contains(entry)).toList());
        for (String folder : FOLDERS) {
            if (names.contains(folder + "/")) {
                names(root.resolve(folder)).stream()
                    .map((name) -> folder + "/" + name)
                    .filter((name) -> !known.contains(name))
                    .forEach(notRead::add);
            }
        }
        notRead.addAll(traces.notRead());
        return notRead;
    }

    /**
     * The traces of a folder.
     * @throws ImportException if they cannot be read as they are
     */
    static TraceFolder traces(Path root) {
        try {
            return TraceFolder.of(root);
        }
        catch (TraceFolderException ex) {
            throw refused(ex);
        }
    }

    static ImportException refused(TraceFolderException ex) {
        return new ImportException(ex.problems()
            .stream()
            .map((problem) -> new Problem(problem.file(), problem.line(), problem.message()))
            .toList());
    }

    /** Adds what the tables can make; what the folder has itself counts. */
    static void addMade(Map<ImportFile, Source> sources, TraceFolder traces, Maker maker) throws IOException {
        List<ImportFile> formats = FORMATS.stream()
            .filter((format) -> !sources.containsKey(format) && !traces.makes(format.name()).isEmpty())
            .toList();
        if (formats.isEmpty()) {
            return;
        }
        Map<String, Path> made = maker.make(traces, formats.stream().map(ImportFile::name).toList());
        for (ImportFile format : formats) {
            sources.put(format, Source.of(format, Objects.requireNonNull(made.get(format.name())),
                    String.join(", ", traces.makes(format.name()))));
        }
    }

    /** The required files that are not there. */
    static List<String> missing(Set<ImportFile> there) {
        return FORMATS.stream()
            .filter((format) -> format.presence() == Presence.REQUIRED && !there.contains(format))
            .map(ImportFile::name)
            .toList();
    }

    private static List<String> names(Path root) throws IOException {
        try (Stream<Path> entries = Files.list(root)) {
            return entries.filter((entry) -> !entry.getFileName().toString().startsWith("."))
                .map((entry) -> entry.getFileName() + (Files.isDirectory(entry) ? "/" : ""))
                .sorted()
                .toList();
        }
    }

    private static boolean leadsOut(Path root, Path file) throws IOException {
        return !Files.isRegularFile(file) || !file.toRealPath().startsWith(root);
    }

    private static String similar(List<String> names, String wanted) {
        return names.stream()
            .filter(wanted::equalsIgnoreCase)
            .findFirst()
            .map(" (names are written in small letters: rename %s)"::formatted)
            .orElse("");
    }

}
