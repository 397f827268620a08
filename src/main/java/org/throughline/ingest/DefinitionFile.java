package org.throughline.ingest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportException.Problem;

/**
 * A YAML file that defines one node and what belongs to it. For the import it is a table
 * of one row, with the id and the text of the file.
 */
abstract class DefinitionFile implements ImportFile {

    private static final int LARGEST = 1 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;

    private final Kind kind;

    private final List<Column> columns;

    DefinitionFile(String name, Kind kind) {
        this.name = name;
        this.kind = kind;
        this.columns = List.of(Column.key("id", new CellType.Id(kind)), Column.key("definition", new CellType.Text()));
    }

    /**
     * The id of what a text defines.
     * @throws ImportException if it defines nothing
     */
    abstract String read(String definition);

    /** The row of a definition that was read before. */
    abstract Map<String, @Nullable Object> row(String definition);

    /** The row of one that comes along. */
    abstract Map<String, @Nullable Object> shippedRow();

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final String topic() {
        return kind.label() + "s";
    }

    @Override
    public final Presence presence() {
        return Presence.OPTIONAL;
    }

    @Override
    public final Subject subject() {
        return Subject.CATALOGUE;
    }

    @Override
    public final List<Column> columns() {
        return columns;
    }

    @Override
    public final Set<String> computed() {
        return Set.of();
    }

    @Override
    public final Kind defines() {
        return kind;
    }

    /** Two files must not define the same. */
    @Override
    public final boolean isShared() {
        return true;
    }

    @Override
    public final List<String> keys() {
        return List.of("id");
    }

    @Override
    public final long key(Entry entry, Vocabulary vocabulary) {
        return vocabulary.of(kind).number(entry.text("id"));
    }

    @Override
    public final Map<String, @Nullable Object> row(Entry entry, AcademicYear years, Vocabulary vocabulary) {
        return row(entry.text("definition"));
    }

    static Map<String, @Nullable Object> properties(Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> properties = new TreeMap<>(values);
        properties.put(Entry.IMPORTED, null);
        return properties;
    }

    @Override
    public final Records open(Path path) {
        try {
            if (Files.size(path) > LARGEST) {
                throw problem("the file is larger than %,d bytes".formatted(LARGEST));
            }
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String definition = ((!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) ? text.substring(1) : text)
                .replace("\r\n", "\n")
                .strip();
            String id = read(definition);
            return new OneRow(
                    List.of(new RawRecord(1, List.of("id", "definition")), new RawRecord(1, List.of(id, definition))),
                    bytes);
        }
        catch (CharacterCodingException ex) {
            throw problem("the file is not UTF-8: save it as UTF-8");
        }
        catch (IOException ex) {
            throw problem("the file cannot be read: " + ex.getMessage());
        }
    }

    private ImportException problem(String message) {
        return new ImportException(new Problem(name, 0, message));
    }

    static ImportException problem(String file, int line, int column, String problem) {
        return new ImportException(new Problem(file, line, "column %d: %s".formatted(column, problem)));
    }

    private static final class OneRow implements Records {

        private final Iterator<RawRecord> records;

        private final byte[] bytes;

        OneRow(List<RawRecord> records, byte[] bytes) {
            this.records = records.iterator();
            this.bytes = bytes;
        }

        @Override
        public char separator() {
            return ',';
        }

        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public RawRecord next() {
            return Objects.requireNonNull(records.next());
        }

        @Override
        public long byteCount() {
            return records.hasNext() ? 0 : bytes.length;
        }

        @Override
        public String digest() {
            return HexFormat.of().formatHex(CsvFile.sha256().digest(bytes));
        }

        @Override
        public void close() {
            // it was read at once
        }

    }

}
