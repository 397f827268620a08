package org.throughline.ingest.moodle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.eclipse.collections.api.map.primitive.LongObjectMap;

/**
 * Finds the lines of rejected rows. DuckDB says which rows these are, by a hash of the
 * cells that decided it; equal cells have the same fate, so every row with this hash is
 * meant.
 */
final class RejectLines {

    private static final Set<String> NULLS = Set.of("NULL", "\\N");

    /** What is no time but holds so few letters that it is no name either. */
    private static final Pattern HARMLESS = Pattern.compile("(?=.*[0-9])[\\p{Nd}\\p{L} ,:/.-]{1,40}");

    private static final int MOST_LETTERS = 12;

    private final TraceFile file;

    private final List<String> deciding;

    private final LongObjectMap<TraceReject> keys;

    private final Consumer<TraceRejection> rejects;

    private final MessageDigest md5;

    /**
     * @param deciding the roles of the cells that go into the hash, in their order
     * @param keys the hashes of the rejected rows
     */
    RejectLines(TraceFile file, List<String> deciding, LongObjectMap<TraceReject> keys,
            Consumer<TraceRejection> rejects) {
        this.file = file;
        this.deciding = deciding;
        this.keys = keys;
        this.rejects = rejects;
        try {
            this.md5 = MessageDigest.getInstance("MD5");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java runtime has MD5", ex);
        }
    }

    /**
     * Reads the file.
     * @return the number of rows with a wrong number of fields
     */
    long find() {
        int[] positions = deciding.stream().mapToInt(file.columns()::indexOf).toArray();
        long ragged = 0;
        try (CsvScanner scanner = CsvScanner.open(file.path(), file.separator())) {
            scanner.next();
            List<String> header = scanner.cells();
            while (scanner.next()) {
                List<String> cells = scanner.cells();
                if (cells.size() != header.size()) {
                    ragged++;
                    rejects.accept(new TraceRejection(file.name(), scanner.line(), "", "", TraceReject.FIELD_COUNT));
                }
                else if (keys.notEmpty()) {
                    TraceReject reason = keys.get(key(cells, positions));
                    if (reason != null) {
                        rejects.accept(rejection(scanner.line(), header, cells, reason));
                    }
                }
            }
            return ragged;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private long key(List<String> cells, int[] positions) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < positions.length; i++) {
            if (i > 0) {
                text.append('\u001f');
            }
            String cell = (positions[i] < 0) ? "" : cells.get(positions[i]);
            text.append((file.table() != null && NULLS.contains(cell)) ? "" : cell);
        }
        byte[] digest = md5.digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.wrap(digest, 8, 8).order(ByteOrder.LITTLE_ENDIAN).getLong() & Long.MAX_VALUE;
    }

    private TraceRejection rejection(long line, List<String> header, List<String> cells, TraceReject reason) {
        String role = switch (reason) {
            case BAD_DATE -> file.isLogstore() ? "timecreated" : file.columns().contains("time") ? "time" : "started";
            case NO_USER_ID, BAD_ID -> file.isLogstore() ? "userid" : (file.form() == TraceForm.LOG) ? "description"
                    : file.columns().contains("number") ? "number" : "user";
            case UNKNOWN_REFERENCE -> "course";
            case FIELD_COUNT -> "";
        };
        int column = file.columns().indexOf(role);
        String name = (column < 0) ? "" : header.get(column).strip();
        String value = (column >= 0 && reason == TraceReject.BAD_DATE) ? harmless(cells.get(column)) : "";
        return new TraceRejection(file.name(), line, name, value, reason);
    }

    private static String harmless(String cell) {
        boolean few = cell.codePoints().filter(Character::isLetter).count() <= MOST_LETTERS;
        return (few && HARMLESS.matcher(cell).matches()) ? cell : "";
    }

    /** The line of a byte. */
    static long line(Path path, long byteNumber) {
        try (InputStream in = CsvScanner.stream(path)) {
            long line = 1;
            byte[] buffer = new byte[1 << 16];
            long left = byteNumber;
            int count;
            while (left > 0 && (count = in.read(buffer, 0, (int) Math.min(buffer.length, left))) > 0) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == '\n') {
                        line++;
                    }
                }
                left -= count;
            }
            return line;
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
