package org.throughline.ingest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows that an import rejected, as its reject file has them.
 *
 * @param file the file, with a header
 */
public record Rejects(Path file) {

    /** The columns: file, line, column, value and reason. */
    public List<String> columns() {
        try (CsvFile csv = CsvFile.open(file.getFileName().toString(), file)) {
            return csv.next().cells();
        }
    }

    /** Reads the rows one after the other; the line is a number. */
    public Rows open() {
        CsvFile csv = CsvFile.open(file.getFileName().toString(), file);
        int line = csv.next().cells().indexOf("line");
        return new Rows(csv, line);
    }

    /** Rows that are being read. */
    public static final class Rows implements Iterator<List<@Nullable Object>>, AutoCloseable {

        private final CsvFile csv;

        private final int line;

        private Rows(CsvFile csv, int line) {
            this.csv = csv;
            this.line = line;
        }

        @Override
        public boolean hasNext() {
            return csv.hasNext();
        }

        @Override
        public List<@Nullable Object> next() {
            List<@Nullable Object> cells = new ArrayList<>(csv.next().cells());
            cells.set(line, Long.valueOf(String.valueOf(cells.get(line))));
            return cells;
        }

        @Override
        public void close() {
            csv.close();
        }

    }

}
