package org.throughline.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTests {

    private static final Path SCRATCH = scratch();

    @TempDir
    Path temporary;

    private static Path scratch() {
        try {
            return Files.createTempFile("csv-file-tests", ".csv");
        }
        catch (IOException ex) {
            throw new IllegalStateException(ex);
        }
    }

    @AfterContainer
    static void deleteScratch() throws IOException {
        Files.deleteIfExists(SCRATCH);
    }

    private static List<RawRecord> read(Path file, byte[] content) throws IOException {
        Files.write(file, content);
        List<RawRecord> records = new ArrayList<>();
        try (CsvFile csv = CsvFile.open("x.csv", file)) {
            while (csv.hasNext()) {
                records.add(csv.next());
            }
        }
        return records;
    }

    private List<RawRecord> read(String content) throws IOException {
        return read(temporary.resolve("x.csv"), content.getBytes(StandardCharsets.UTF_8));
    }

    @Provide
    Arbitrary<String> cell() {
        Arbitrary<String> nasty = Arbitraries.of("\"", "\"\"", ",", ";", "\t", "\n", "\r\n", "\r", "|", "'", "\uFEFF",
                "=1+1", "שלום", "مرحبا", "😀", "é");
        return Arbitraries
            .oneOf(Arbitraries.strings().excludeChars('\uFFFF').ofMaxLength(20),
                    nasty.list().ofMaxSize(6).map((parts) -> String.join("", parts)))
            .filter((text) -> text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return cell().list().ofSize(3).list().ofMaxSize(8);
    }

    @Property(tries = 500)
    void whatWasWrittenIsReadWithLineEndsAsLf(@ForAll("rows") List<List<String>> rows,
            @ForAll("separators") char separator, @ForAll LineDelimiter lineEnd) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(lineEnd)
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .build(text)) {
            writer.writeRecord("a", "b", "c");
            rows.forEach(writer::writeRecord);
        }
        List<List<String>> expected = new ArrayList<>(List.of(List.of("a", "b", "c")));
        rows.stream()
            .filter((row) -> row.stream().anyMatch((cell) -> !cell.isBlank()))
            .map((row) -> row.stream().map((cell) -> cell.replaceAll("\\r\\n?", "\n")).toList())
            .forEach(expected::add);
        assertThat(read(SCRATCH, text.toString().getBytes(StandardCharsets.UTF_8))).extracting(RawRecord::cells)
            .isEqualTo(expected);
    }

    @Provide
    Arbitrary<Character> separators() {
        return Arbitraries.of(',', ';', '\t');
    }

    @Test
    void aRecordKnowsTheLineItStartsIn() throws IOException {
        assertThat(read("a,b\r\n\r\n1,\"x\r\ny\r\nz\"\r\n,\n2,3")).extracting(RawRecord::line)
            .containsExactly(1L, 3L, 7L);
    }

    @Test
    void theSeparatorOfTheHeaderCounts() throws IOException {
        assertThat(read("\"a,b,c\";d\n1,5;2,5\n").getLast().cells()).containsExactly("1,5", "2,5");
    }

    @Test
    void aByteThatIsNotUtf8IsFoundWhereverItIs() {
        byte[] content = ("a,b\n" + "1,é😀\n".repeat(50_000)).getBytes(StandardCharsets.UTF_8);
        content[content.length - 3] = (byte) 0xFF;
        assertThatThrownBy(() -> read(temporary.resolve("x.csv"), content)).isInstanceOf(ImportException.class)
            .hasMessageStartingWith("x.csv, line 50001: the file is not UTF-8 here");
    }

    @Test
    void aCharacterCutOffAtTheEndIsNotUtf8() {
        byte[] content = { 'a', ',', 'b', '\n', '1', ',', (byte) 0xC3 };
        assertThatThrownBy(() -> read(temporary.resolve("x.csv"), content)).isInstanceOf(ImportException.class)
            .hasMessageStartingWith("x.csv, line 2: the file is not UTF-8 here");
    }

    @Test
    void aByteOrderMarkIsLeftOutAtTheStartOnly() throws IOException {
        assertThat(read("\uFEFFa,b\n\uFEFF1,2\n")).extracting((row) -> row.cells().getFirst())
            .containsExactly("a", "\uFEFF1");
    }

}
