package org.throughline.motivation.coding;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.throughline.stats.Agreement;

/**
 * What the dictionary finds in the expectations of the sample against what was put into
 * them. The words of the dictionary and those of the sample were written apart from each
 * other. The table goes to target/planted-codes.md.
 */
class PlantedCodesTests {

    private static final Path SAMPLE = Path.of("import/sample");

    @Test
    void theDictionaryAgreesWithThePlantedCodesInEachLanguage() throws IOException {
        Codebook codebook = Codebooks.shipped().find("learning-expectations").orElseThrow();
        DictionaryCoder dictionary = new DictionaryCoder(codebook);
        Map<String, NamedCsvRecord> planted = new HashMap<>();
        rows("planted/statements.csv").forEach((row) -> planted.put(row.getField("id"), row));
        Map<String, int[][]> tables = new TreeMap<>();
        Map<String, int[][]> byCode = new TreeMap<>();
        for (NamedCsvRecord row : rows("expectations.csv")) {
            NamedCsvRecord truth = Objects
                .requireNonNull(planted.get(row.getField("teacher") + "/" + row.getField("year")));
            Set<String> wanted = Set
                .copyOf(Arrays.stream(truth.getField("codes").split("\\|")).filter((code) -> !code.isEmpty()).toList());
            Set<String> found = dictionary.code(row.getField("language"), row.getField("text"))
                .map(DictionaryCoder.Coding::codes)
                .<Set<String>>map(Set::copyOf)
                .orElse(Set.of());
            for (Code code : codebook.codes()) {
                if (code.rubric() == null && !code.key().equals("none")) {
                    int[][] language = tables.computeIfAbsent(row.getField("language"), (missing) -> new int[2][2]);
                    int[][] one = byCode.computeIfAbsent(code.key(), (missing) -> new int[2][2]);
                    int first = wanted.contains(code.key()) ? 0 : 1;
                    int second = found.contains(code.key()) ? 0 : 1;
                    language[first][second]++;
                    one[first][second]++;
                }
            }
        }
        List<String> lines = new ArrayList<>(
                List.of("| | texts x codes | agree | kappa |", "| --- | --- | --- | --- |"));
        tables.forEach((language, table) -> lines.add(line(language, table)));
        byCode.forEach((code, table) -> lines.add(line(code, table)));
        Files.writeString(Path.of("target/planted-codes.md"), String.join("\n", lines) + "\n");
        assertThat(tables).containsOnlyKeys("ar", "en", "he");
        tables.forEach((language, table) -> assertThat(Agreement.of(table).kappa().orElseThrow()).as(language)
            .isGreaterThan(0.3));
    }

    private static String line(String name, int[][] table) {
        Agreement agreement = Agreement.of(table);
        return String.format(Locale.ROOT, "| %s | %d | %.1f %% | %.3f |", name,
                Arrays.stream(table).flatMapToInt(Arrays::stream).sum(), 100 * agreement.observed().orElseThrow(),
                agreement.kappa().orElseThrow());
    }

    private static List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(SAMPLE.resolve(file))) {
            return rows.stream().toList();
        }
    }

}
