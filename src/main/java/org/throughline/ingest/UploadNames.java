package org.throughline.ingest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.moodle.TraceFolder;
import org.throughline.ingest.RefusedException.Reason;
import org.throughline.ingest.Upload.IgnoredFile;

/**
 * Where the files of an upload go, by the names they came with. Only names that a format
 * has are ever written; a folder around all of them is left out.
 *
 * @param folder the folder around all files, null if there is none
 * @param names the names without that folder, in the order in which they came; null for
 * what is left out
 * @param ignored what is not read
 */
record UploadNames(@Nullable String folder, List<@Nullable String> names, List<IgnoredFile> ignored) {

    private static final int LONGEST_NAME = 1000;

    /** Folders that are part of an import folder. */
    static final List<String> OWN = Stream
        .concat(Stream.of(TraceFolder.EVENTS, TraceFolder.TABLES), Folder.FOLDERS.stream())
        .toList();

    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*", Pattern.DOTALL);

    /**
     * Makes sure that a name leads to a place inside the folder.
     * @throws RefusedException if it does not
     */
    static void requireInside(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw refused(name, "has no usable name: rename it");
        }
        if (name.indexOf('\\') >= 0) {
            throw refused(name,
                    "has a backslash in its name: zip the folder with a tool that writes / between folders");
        }
        if (name.startsWith("/") || DRIVE.matcher(name).matches()) {
            throw refused(name, "has an absolute path: zip the folder itself, so that paths begin in it");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw refused(name, "has a control character in its name: rename it");
        }
        for (String part : withoutSlash(name).split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw refused(name, "leads out of the folder or has an empty part in its path: zip the folder again");
            }
        }
    }

    /**
     * Sorts the names of files, folders left out.
     * @throws RefusedException if one leads out of the folder, is an archive itself, or
     * is there twice
     */
    static UploadNames of(List<String> files) {
        Set<String> seen = new HashSet<>();
        for (String name : files) {
            requireInside(name);
            if (name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
                throw refused(name, "is a zip file in the upload: unpack it, and send one zip file or CSV files");
            }
            if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                throw refused(name, "is there twice: leave one of them out");
            }
        }
        List<String> visible = files.stream().filter((name) -> !isHidden(name)).toList();
        String top = top(visible);
        List<@Nullable String> names = new ArrayList<>();
        List<IgnoredFile> ignored = new ArrayList<>();
        for (String name : files) {
            String inside = isHidden(name) ? name : name.substring(top.length());
            boolean read = !isHidden(name) && isFormat(inside);
            names.add(read ? inside : null);
            if (!read && !isHidden(name)) {
                ignored.add(new IgnoredFile(RejectFile.printable(inside), why(inside)));
            }
        }
        return new UploadNames(top.isEmpty() ? null : last(withoutSlash(top)), names, ignored);
    }

    /** The folders around all names, with a slash at the end; empty if there are none. */
    private static String top(List<String> names) {
        String top = "";
        while (!names.isEmpty()) {
            String first = names.getFirst();
            int slash = first.indexOf('/', top.length());
            String deeper = (slash < 0) ? "" : first.substring(0, slash + 1);
            boolean own = !deeper.isEmpty() && OWN.contains(last(withoutSlash(deeper)));
            if (deeper.isEmpty() || own || !names.stream().allMatch((name) -> name.startsWith(deeper))) {
                return top;
            }
            top = deeper;
        }
        return top;
    }

    /** What systems leave behind in folders; the folder around them tells too. */
    static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || List.of(name.split("/")).stream().anyMatch((part) -> part.startsWith("."));
    }

    static boolean isFormat(String name) {
        return TraceFolder.isName(name) || Folder.isName(name);
    }

    private static String why(String name) {
        if (name.startsWith(TraceFolder.EVENTS + "/")) {
            return "In events/ only CSV files and format.yaml are read.";
        }
        if (name.startsWith(TraceFolder.TABLES + "/")) {
            return "It is none of the tables that import/README.md names, or neither CSV nor Parquet.";
        }
        if (Folder.FOLDERS.stream().anyMatch((folder) -> name.startsWith(folder + "/"))) {
            return "In codebooks/ and instruments/ only YAML files are read, in codes/ and responses/ only CSV files and"
                    + " responses/format.yaml.";
        }
        if (name.indexOf('/') >= 0) {
            return "It is in a folder inside the folder.";
        }
        return Folder.FORMATS.stream()
            .map(ImportFile::name)
            .filter(name::equalsIgnoreCase)
            .findFirst()
            .map("Names are written in small letters: rename it %s."::formatted)
            .orElse("No format has this name.");
    }

    static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String withoutSlash(String name) {
        return name.endsWith("/") ? name.substring(0, name.length() - 1) : name;
    }

    private static RefusedException refused(String name, String what) {
        return new RefusedException(Reason.UNUSABLE,
                "In the upload, %s %s.".formatted(RejectFile.printable(name), what));
    }

}
