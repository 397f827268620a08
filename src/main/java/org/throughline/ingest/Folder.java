package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BooleanSupplier;
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
     * The formats, in the order of reading: a file refers to files before it, or to
     * itself.
     */
    static final List<ImportFile> FORMATS = List.of(new DisciplinesFile(), new TopicsFile(), new CoursesFile(),
            new TeachersFile(), new EnrolmentsFile(), new StipulationsFile());

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
        TraceFolder traces = traces(root);
        List<Problem> problems = new ArrayList<>();
        Map<ImportFile, Source> sources = new LinkedHashMap<>();
        for (ImportFile format : FORMATS) {
            if (names.contains(format.name())) {
                Path file = root.resolve(format.name());
                if (leadsOut(root, file)) {
                    problems.add(new Problem(format.name(), 0,
                            "this is not a file inside the folder: copy it there (a link must not lead out of it)"));
                }
                else {
                    sources.put(format, Source.of(format, file.toRealPath()));
                }
            }
        }
        addMade(sources, traces, maker);
        List<String> missing = missing(sources.keySet());
        boolean tracesAlone = !traces.isEmpty() && missing.size() == required().size();
        if (!missing.isEmpty() && !(tracesAlone && hasData.getAsBoolean())) {
            missing.forEach((file) -> problems.add(new Problem(file, 0,
                    "the file is missing" + similar(names, file) + (tracesAlone
                            ? ": logs may come without it only when the graph has courses, teachers and enrolments"
                                    + " already, or when moodle/ has the tables course, enrol and user_enrolments"
                            : ""))));
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return new Folder(name, FORMATS.stream().map(sources::get).filter(Objects::nonNull).toList(), traces,
                notRead(names, sources.keySet(), traces));
    }

    private static List<String> notRead(List<String> names, Set<ImportFile> read, TraceFolder traces) {
        Set<String> known = new HashSet<>(read.stream().map(ImportFile::name).toList());
        known.add(TraceFolder.EVENTS + "/");
        known.add(TraceFolder.TABLES + "/");
        List<String> notRead = new ArrayList<>(names.stream().filter((entry) -> !known.contains(entry)).toList());
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

    private static List<String> required() {
        return missing(Set.of());
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
