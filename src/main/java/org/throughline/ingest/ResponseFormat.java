package org.throughline.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.ingest.ImportException.Problem;
import org.throughline.motivation.DefinitionException;
import org.throughline.motivation.questionnaire.YamlPart;

/**
 * {@code responses/format.yaml}: what the columns of wide tables are, in which a row has
 * all that a person answered.
 *
 * @param tables by the names of the files in the folder {@code responses}
 */
record ResponseFormat(Map<String, Table> tables) {

    static final String NAME = "responses/format.yaml";

    static final ResponseFormat NONE = new ResponseFormat(Map.of());

    private static final int GREATEST_WAVE = 999;

    /**
     * A wide table.
     *
     * @param teacher the column with the ids of teachers
     * @param missing cells that mean no answer, in small letters
     * @param parts the answers that a row has
     */
    record Table(String teacher, Set<String> missing, List<Part> parts) {
    }

    /**
     * The answers of one person to one instrument at one time.
     *
     * @param instrument id of the instrument
     * @param wave the time, null if a column says it
     * @param waveColumn the column that says it
     * @param items columns by the keys of items
     * @param values numbers by the words that stand for them, in small letters
     */
    record Part(String instrument, @Nullable Integer wave, @Nullable String waveColumn, Map<String, String> items,
            Map<String, String> values) {
    }

    /**
     * Reads the file.
     * @throws ImportException if it is not such a file
     */
    static ResponseFormat read(Path file) {
        try {
            if (Files.size(file) > YamlPart.LARGEST) {
                throw new ImportException(
                        new Problem(NAME, 0, "the file is larger than %,d bytes".formatted(YamlPart.LARGEST)));
            }
            return read(Files.readString(file, StandardCharsets.UTF_8));
        }
        catch (IOException ex) {
            throw new ImportException(new Problem(NAME, 0, "the file is not UTF-8 or cannot be read"));
        }
    }

    static ResponseFormat read(String text) {
        try {
            YamlPart file = YamlPart.read(NAME, text, "files");
            Map<String, YamlPart> fields = file.fields(Set.of("files"));
            Map<String, Table> tables = new LinkedHashMap<>();
            file.required(fields, "files").entries().forEach((name, part) -> tables.put(name, table(part)));
            return new ResponseFormat(tables);
        }
        catch (DefinitionException ex) {
            throw DefinitionFile.problem(NAME, ex.line(), ex.column(), ex.problem());
        }
    }

    private static Table table(YamlPart part) {
        Map<String, YamlPart> fields = part.fields(Set.of("teacher", "missing", "answers"));
        Set<String> missing = new LinkedHashSet<>();
        YamlPart words = fields.get("missing");
        if (words != null) {
            words.list().forEach((word) -> missing.add(plain(word.text())));
        }
        List<Part> parts = new ArrayList<>();
        YamlPart answers = part.required(fields, "answers");
        answers.list().forEach((each) -> parts.add(part(each)));
        if (parts.isEmpty()) {
            throw answers.problem("answers: at least one instrument is needed");
        }
        return new Table(part.required(fields, "teacher").text(), missing, parts);
    }

    private static Part part(YamlPart part) {
        Map<String, YamlPart> fields = part.fields(Set.of("instrument", "wave", "waveColumn", "items", "values"));
        YamlPart wave = fields.get("wave");
        YamlPart waveColumn = fields.get("waveColumn");
        if ((wave == null) == (waveColumn == null)) {
            throw part.problem("answers: either wave (a number) or waveColumn (the name of a column) is needed");
        }
        Map<String, String> items = new LinkedHashMap<>();
        YamlPart columns = part.required(fields, "items");
        columns.entries().forEach((item, column) -> items.put(item, column.text()));
        if (items.isEmpty()) {
            throw columns.problem("items: at least one is needed, as item: column");
        }
        Map<String, String> values = new LinkedHashMap<>();
        YamlPart words = fields.get("values");
        if (words != null) {
            words.entries().forEach((word, number) -> {
                number.number();
                values.put(plain(word), number.text());
            });
        }
        return new Part(part.required(fields, "instrument").text(),
                (wave == null) ? null : Integer.valueOf(wave.whole(0, GREATEST_WAVE)),
                (waveColumn == null) ? null : waveColumn.text(), items, values);
    }

    /** Words are the same with other capitals and white space. */
    static String plain(String word) {
        return word.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

}
