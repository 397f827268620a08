package org.throughline.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.ingest.ImportFile.Presence;

/**
 * What is in an import folder.
 *
 * @param name the name of the folder
 * @param sources the files to read, in the order of reading
 * @param notRead names of everything else but hidden files
 */
record Folder(String name, List<Source> sources, List<String> notRead) {

    /**
     * The formats, in the order of reading: a file refers to files before it, or to
     * itself.
     */
    static final List<ImportFile> FORMATS = List.of(new DisciplinesFile(), new TopicsFile(), new CoursesFile(),
            new TeachersFile(), new EnrolmentsFile(), new StipulationsFile());

    /**
     * Looks into a folder.
     * @throws ImportException if it is not a folder, a file is missing, or a file leads
     * out of the folder
     */
    static Folder of(Path folder) {
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        if (!Files.isDirectory(folder)) {
            throw new ImportException(new Problem(name, 0, "there is no such folder"));
        }
        try {
            return read(name, folder.toRealPath());
        }
        catch (IOException ex) {
            throw new ImportException(new Problem(name, 0, "the folder cannot be read: " + ex.getMessage()));
        }
    }

    private static Folder read(String name, Path root) throws IOException {
        List<String> names = names(root);
        List<Source> sources = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        Set<String> read = new HashSet<>();
        for (ImportFile format : FORMATS) {
            if (names.contains(format.name())) {
                read.add(format.name());
                Path file = root.resolve(format.name());
                if (leadsOut(root, file)) {
                    problems.add(new Problem(format.name(), 0,
                            "this is not a file inside the folder: copy it there (a link must not lead out of it)"));
                }
                else {
                    sources.add(Source.of(format, file.toRealPath()));
                }
            }
            else if (format.presence() == Presence.REQUIRED) {
                problems.add(new Problem(format.name(), 0, "the file is missing" + similar(names, format.name())));
            }
        }
        if (!problems.isEmpty()) {
            throw new ImportException(problems);
        }
        return new Folder(name, sources, names.stream().filter((entry) -> !read.contains(entry)).toList());
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
