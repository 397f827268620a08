package org.throughline.ingest.moodle;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Reads the records of a CSV file with the lines in which they start, cells exactly as
 * they are written. It sees the same cells as DuckDB in every file that DuckDB accepts,
 * packed ones included.
 */
final class CsvScanner implements Closeable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final int END = -1;

    private final Reader reader;

    private final char separator;

    private final char[] buffer = new char[1 << 16];

    private int position;

    private int limit;

    private long line = 1;

    private long recordLine;

    private List<String> cells = List.of();

    private CsvScanner(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** Opens a file; one that ends in .gz is unpacked. */
    static CsvScanner open(Path file, char separator) throws IOException {
        CsvScanner scanner = new CsvScanner(new BufferedReader(new InputStreamReader(stream(file),
                StandardCharsets.UTF_8.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE))),
                separator);
        if (scanner.peek() == BYTE_ORDER_MARK) {
            scanner.take();
        }
        return scanner;
    }

    static InputStream stream(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.getFileName().toString().endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }

    /** Of comma, semicolon and tab the one that the first line has most often. */
    static char separator(Path file) throws IOException {
        int[] counts = new int[128];
        try (CsvScanner scanner = open(file, '\0')) {
            boolean quoted = false;
            int seen = 0;
            for (int c = scanner.take(); c != END && seen < (1 << 20); c = scanner.take()) {
                if (!quoted && (c == '\n' || c == '\r') && seen > 0) {
                    break;
                }
                quoted ^= c == '"';
                seen++;
                if (!quoted && c < counts.length) {
                    counts[c]++;
                }
            }
        }
        char best = ',';
        for (char candidate : new char[] { ';', '\t' }) {
            if (counts[candidate] > counts[best]) {
                best = candidate;
            }
        }
        return best;
    }

    /** Moves to the next record that is not an empty line. */
    boolean next() throws IOException {
        while (peek() != END) {
            recordLine = line;
            cells = record();
            if (cells.size() > 1 || !cells.getFirst().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** The line in which the record starts, from 1. */
    long line() {
        return recordLine;
    }

    List<String> cells() {
        return cells;
    }

    private List<String> record() throws IOException {
        List<String> record = new ArrayList<>(Math.max(4, cells.size()));
        StringBuilder cell = new StringBuilder();
        while (true) {
            int c = take();
            if (c == '"' && cell.isEmpty()) {
                quoted(cell);
            }
            else if (c == separator) {
                record.add(cell.toString());
                cell.setLength(0);
            }
            else if (c == '\n' || c == '\r' || c == END) {
                if (c == '\r' && peek() == '\n') {
                    take();
                }
                line++;
                record.add(cell.toString());
                return record;
            }
            else {
                cell.append((char) c);
            }
        }
    }

    private void quoted(StringBuilder cell) throws IOException {
        int previous = 0;
        for (int c = take(); c != END; c = take()) {
            if (c == '"') {
                if (peek() != '"') {
                    return;
                }
                take();
            }
            if ((c == '\n' && previous != '\r') || c == '\r') {
                line++;
            }
            cell.append((char) c);
            previous = c;
        }
    }

    private int take() throws IOException {
        int c = peek();
        position++;
        return c;
    }

    private int peek() throws IOException {
        if (position >= limit) {
            limit = Math.max(0, reader.read(buffer));
            position = 0;
            if (limit == 0) {
                return END;
            }
        }
        return buffer[position];
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

}
