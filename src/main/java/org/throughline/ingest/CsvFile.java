package org.throughline.ingest;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportException.Problem;

/**
 * Streams the records of one CSV file: UTF-8 with or without byte-order mark, separated
 * by comma, semicolon or tab (the header tells which), lines ended by LF, CRLF or CR,
 * quoted as in RFC 4180. Blank lines are left out. What is no CSV at all (encoding,
 * quoting) ends it with an {@link ImportException} that names file and line.
 */
final class CsvFile implements Records {

    /** Characters a cell may have. */
    static final int LONGEST_CELL = 1 << 20;

    private static final int MOST_CELLS = 10_000;

    private final String name;

    private final Utf8Reader reader;

    private final MessageDigest digest;

    private final char separator;

    private final RecordHandler handler = new RecordHandler();

    private final CsvReader<RawRecord> csv;

    private final CloseableIterator<RawRecord> records;

    private @Nullable RawRecord next;

    private CsvFile(String name, Utf8Reader reader, MessageDigest digest, char separator) {
        this.name = name;
        this.reader = reader;
        this.digest = digest;
        this.separator = separator;
        this.csv = CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(false)
            .maxBufferSize(2 * LONGEST_CELL)
            .build(handler, reader);
        this.records = csv.iterator();
    }

    static CsvFile open(String name, Path file) {
        char separator = separator(name, file);
        try {
            MessageDigest digest = sha256();
            CsvFile opened = new CsvFile(name, new Utf8Reader(Files.newInputStream(file), digest), digest, separator);
            opened.advance();
            return opened;
        }
        catch (IOException ex) {
            throw unreadable(name, ex);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException ex) {
            throw new IllegalStateException("every Java runtime has SHA-256", ex);
        }
    }

    /** Of comma, semicolon and tab the one that the header has most often. */
    private static char separator(String name, Path file) {
        int[] counts = new int[128];
        try (Utf8Reader reader = new Utf8Reader(Files.newInputStream(file), sha256())) {
            countOutsideQuotes(reader, counts);
        }
        catch (Utf8Reader.NotUtf8Exception ex) {
            throw notUtf8(name, ex);
        }
        catch (IOException ex) {
            throw unreadable(name, ex);
        }
        char separator = ',';
        for (char candidate : new char[] { ';', '\t' }) {
            if (counts[candidate] > counts[separator]) {
                separator = candidate;
            }
        }
        return separator;
    }

    /** Counts the characters of the first line that is not blank. */
    private static void countOutsideQuotes(Utf8Reader reader, int[] counts) throws IOException {
        boolean quoted = false;
        boolean started = false;
        char[] chunk = new char[4096];
        int count;
        for (int seen = 0; seen < LONGEST_CELL && (count = reader.read(chunk)) > 0; seen += count) {
            for (char c : Arrays.copyOf(chunk, count)) {
                if (started && !quoted && (c == '\n' || c == '\r')) {
                    return;
                }
                quoted ^= c == '"';
                started |= !Character.isWhitespace(c);
                if (!quoted && c < counts.length) {
                    counts[c]++;
                }
            }
        }
    }

    @Override
    public char separator() {
        return separator;
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public RawRecord next() {
        RawRecord current = next;
        if (current == null) {
            throw new NoSuchElementException();
        }
        advance();
        return current;
    }

    @Override
    public long byteCount() {
        return reader.byteCount();
    }

    @Override
    public String digest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void advance() {
        next = null;
        while (next == null) {
            RawRecord candidate = read();
            if (candidate == null) {
                throw new ImportException(new Problem(name, handler.line,
                        "a quoted cell of this record is never closed: its second quote is missing"));
            }
            if (candidate.cells().size() == 1 && candidate.cells().getFirst().equals(Utf8Reader.END)) {
                return;
            }
            if (!candidate.isBlank()) {
                next = candidate;
            }
        }
    }

    private @Nullable RawRecord read() {
        try {
            return records.hasNext() ? records.next() : null;
        }
        catch (CsvParseException ex) {
            throw new ImportException(new Problem(name, handler.line, explain(ex)));
        }
        catch (UncheckedIOException ex) {
            throw ex.getCause() instanceof Utf8Reader.NotUtf8Exception notUtf8 ? notUtf8(name, notUtf8)
                    : unreadable(name, ex);
        }
    }

    private static String explain(CsvParseException failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            String message = String.valueOf(at.getMessage());
            if (message.contains("after closing quote")) {
                return "text follows the closing quote of a cell: write a quote inside a quoted cell twice";
            }
            if (message.contains("buffer")) {
                return "a cell of this record is longer than %,d characters: is a quote not closed?"
                    .formatted(LONGEST_CELL);
            }
        }
        return "this record has more than %,d fields".formatted(MOST_CELLS);
    }

    private static ImportException notUtf8(String name, Utf8Reader.NotUtf8Exception failure) {
        return new ImportException(new Problem(name, failure.line(),
                "the file is not UTF-8 here: save it as UTF-8 (in a spreadsheet: 'CSV UTF-8')"));
    }

    private static ImportException unreadable(String name, Exception failure) {
        return new ImportException(new Problem(name, 0, "the file cannot be read: " + failure.getMessage()));
    }

    @Override
    public void close() {
        try {
            records.close();
            csv.close();
        }
        catch (IOException ex) {
            throw unreadable(name, ex);
        }
    }

    /** Gathers cells, and knows the line of a record that turns out to be broken. */
    private static final class RecordHandler extends AbstractBaseCsvCallbackHandler<RawRecord> {

        private List<String> cells = new ArrayList<>();

        private long line = 1;

        @Override
        protected void handleBegin(long startingLine) {
            line = startingLine;
            cells = new ArrayList<>(cells.size());
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
            if (index >= MOST_CELLS) {
                throw new CsvParseException("more than " + MOST_CELLS + " fields");
            }
            cells.add(new String(buffer, offset, length));
        }

        @Override
        protected RawRecord buildRecord() {
            return new RawRecord(line, cells);
        }

    }

}
