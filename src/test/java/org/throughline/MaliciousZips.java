package org.throughline;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.Zips.Entry;

/** Zip files that must not be let in. */
public final class MaliciousZips {

    private static final String COURSES = "id,title\nc1,Reading\n";

    private MaliciousZips() {
    }

    /**
     * One of them.
     *
     * @param what why it must not be let in
     * @param file makes it
     * @param says a part of what is to be said about it
     */
    public record Case(String what, Supplier<byte[]> file, String says) {

        public byte[] bytes() {
            return file.get();
        }

        @Override
        public String toString() {
            return what;
        }

    }

    public static Stream<Case> all() {
        Entry courses = Entry.of("courses.csv", COURSES);
        return Stream.of(named("a path out of the folder", "../courses.csv", "leads out of the folder"),
                named("a path out of the folder and back", "a/../../b/courses.csv", "leads out of the folder"),
                named("an absolute path", "/tmp/courses.csv", "absolute path"),
                named("a drive", "C:/courses.csv", "absolute path"),
                named("a backslash", "..\\courses.csv", "backslash"),
                named("an empty part", "a//courses.csv", "empty part"),
                named("a control character", "cour\u0000ses.csv", "control character"),
                of("a link", "link", courses.with(0, 0, 0120777)),
                of("a device", "link or a device", courses.with(0, 8, 0020644)),
                of("encryption", "without a password", courses.with(1, 8, 0100644)),
                of("a rare compression", "rare method", courses.with(0, 12, 0100644)),
                of("a name twice", "twice", courses, courses),
                of("names that differ in capitals", "twice", courses, Entry.of("Courses.csv", COURSES)),
                of("a zip file inside", "zip file in the upload", courses, Entry.of("more.ZIP", "PK")),
                of("another name beside the bytes", "not what the directory", courses.withLocalName("courses.cs")),
                of("another checksum", "broken", courses.withWrongChecksum()),
                new Case("bytes that cannot be unpacked", () -> scrambled(Zips.of(List.of(courses))), "broken"),
                of("too many entries", "more than 200 entries",
                        IntStream.range(0, 201).mapToObj((i) -> Entry.of("f" + i, "")).toArray(Entry[]::new)),
                of("a bomb", "200 times", Entry.of("courses.csv", "0".repeat(3 << 20))),
                of("nothing to import", "needs courses.csv", Entry.of("notes.txt", "x")),
                new Case("no entry", () -> Zips.of(List.of()), "needs courses.csv"),
                new Case("no zip file", () -> COURSES.getBytes(StandardCharsets.UTF_8), "not a zip file"),
                new Case("an empty file", () -> new byte[0], "not a zip file"),
                new Case("a file that is cut", () -> cut(Zips.of(List.of(courses)), 0.5), "not a zip file"),
                new Case("a directory that is missing", () -> withoutDirectory(Zips.of(List.of(courses))), "broken"),
                new Case("volumes", () -> volumes(Zips.of(List.of(courses))), "volumes"));
    }

    private static Case named(String what, String name, String says) {
        return of(what, says, Entry.of(name, COURSES));
    }

    private static Case of(String what, String says, Entry... entries) {
        return new Case(what, () -> Zips.of(List.of(entries)), says);
    }

    /** The bytes behind the local header and the name. */
    private static byte[] scrambled(byte[] zip) {
        byte[] copy = zip.clone();
        Arrays.fill(copy, 30 + "courses.csv".length(), 36 + "courses.csv".length(), (byte) 0xFF);
        return copy;
    }

    private static byte[] cut(byte[] zip, double share) {
        return Arrays.copyOf(zip, (int) (zip.length * share));
    }

    /** The end points behind the bytes that are there. */
    private static byte[] withoutDirectory(byte[] zip) {
        return Arrays.copyOfRange(zip, zip.length - 22, zip.length);
    }

    private static byte[] volumes(byte[] zip) {
        byte[] copy = zip.clone();
        copy[copy.length - 18] = 1;
        return copy;
    }

}
