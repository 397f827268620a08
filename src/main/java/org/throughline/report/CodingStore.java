package org.throughline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DefinitionException;
import org.throughline.motivation.coding.Code;
import org.throughline.motivation.coding.CodedText;
import org.throughline.motivation.coding.Codebook;
import org.throughline.motivation.coding.Codebooks;
import org.throughline.motivation.coding.TextKind;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** Texts, codebooks and codes as they lie in the graph. */
final class CodingStore {

    /** Texts at once: they may be long. */
    static final int BATCH = 500;

    private final Database database;

    private final QueryCatalogue queries;

    CodingStore(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /**
     * A text without what is written there.
     *
     * @param id of the statement or the evidence
     * @param teacher who wrote it
     * @param year of a statement
     * @param course of an evidence
     * @param title of the course
     * @param language of the text
     * @param codes by codebook
     */
    record Item(String id, String teacher, @Nullable Long year, @Nullable String course, @Nullable String title,
            @Nullable String language, Map<String, CodedText> codes) {

        /** With what it was given by one codebook. */
        CodedText coded(Codebook codebook) {
            CodedText coded = codes.get(codebook.id());
            return (coded != null) ? coded : CodedText.of(id, Map.of());
        }

    }

    /**
     * What is written.
     *
     * @param id of the statement or the evidence
     * @param text what is written there
     * @param language of the text
     */
    record Written(String id, String text, @Nullable String language) {
    }

    /** Those of the program, and those of the graph, which come first. */
    Codebooks codebooks() {
        Codebooks known = Codebooks.shipped();
        for (Row row : database.list(queries.get("coding/list-codebooks"), Map.of())) {
            String id = row.string("id");
            try {
                known = known.with(Codebook.read(id + ".yaml", row.string("definition")));
            }
            catch (DefinitionException ex) {
                throw new InvalidDataException(
                        "The codebook '" + id + "' of the graph cannot be read: import it again. " + ex.getMessage(),
                        ex);
            }
        }
        return known;
    }

    /** A codebook that must be known. */
    Codebook codebook(@Nullable String id) {
        if (id == null || id.isBlank()) {
            throw new InvalidRequestException("codebook", "The request needs a codebook.");
        }
        return codebooks().find(id).orElseThrow(() -> new NotFoundException("codebook", id));
    }

    /** All texts of a kind, by id, with the codes of some codebooks. */
    void forEach(TextKind kind, List<String> codebooks, Consumer<Item> consumer) {
        forEach(kind, codebooks, null, consumer);
    }

    private void forEach(TextKind kind, List<String> codebooks, @Nullable String id, Consumer<Item> consumer) {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("kind", kind.key());
        parameters.put("codebooks", codebooks);
        parameters.put("id", id);
        database.forEach(queries.get("coding/list-codings"), parameters, (row) -> consumer.accept(item(row)));
    }

    private static Item item(Row row) {
        String id = row.string("id");
        Map<String, Map<String, Set<String>>> given = new TreeMap<>();
        for (List<String> coding : row.<List<String>>list("codings")) {
            given.computeIfAbsent(coding.get(0), (codebook) -> new TreeMap<>())
                .computeIfAbsent(coding.get(2), (coder) -> new TreeSet<>())
                .add(coding.get(1));
        }
        Map<String, CodedText> codes = new TreeMap<>();
        given.forEach((codebook, coders) -> codes.put(codebook, CodedText.of(id, coders)));
        return new Item(id, row.string("teacher"), row.optionalLong("year"), row.optionalString("course"),
                row.optionalString("title"), row.optionalString("language"), codes);
    }

    /** One text with the codes of a codebook; empty if there is none of its kind. */
    Optional<Item> item(Codebook codebook, String id) {
        List<Item> items = new ArrayList<>();
        forEach(codebook.kind(), List.of(codebook.id()), id, items::add);
        return items.stream().findFirst();
    }

    /** All texts of a kind with the codes of a codebook. */
    List<Item> items(Codebook codebook) {
        List<Item> items = new ArrayList<>();
        forEach(codebook.kind(), List.of(codebook.id()), items::add);
        return items;
    }

    /** What is written in some texts, by id. */
    Map<String, Written> written(TextKind kind, List<String> ids) {
        Map<String, Written> written = new LinkedHashMap<>();
        for (int from = 0; from < ids.size(); from += BATCH) {
            List<String> some = ids.subList(from, Math.min(ids.size(), from + BATCH));
            database.forEach(queries.get("coding/read-texts"), Map.of("kind", kind.key(), "ids", some), (row) -> {
                Written one = new Written(row.string("id"), row.string("text"), row.optionalString("language"));
                written.put(one.id(), one);
            });
        }
        return written;
    }

    /** Puts a codebook into the graph, which may have it already. */
    void write(Codebook codebook) {
        List<Map<String, Object>> codes = new ArrayList<>();
        for (Code code : codebook.codes()) {
            Map<String, @Nullable Object> properties = new HashMap<>();
            properties.put("key", code.key());
            properties.put("name", code.name());
            properties.put("group", code.group());
            properties.put("rubric", code.rubric());
            properties.put("value", code.value());
            codes.add(Map.of("id", codebook.nodeId(code), "properties", properties));
        }
        database.write(queries.get("coding/write-codebook"), Map.of("id", codebook.id(), "title", codebook.title(),
                "kind", codebook.kind().key(), "definition", codebook.definition(), "codes", codes));
    }

    /**
     * Replaces the codes of a coder.
     * @param codebook whose codes they are
     * @param coder who gives them
     * @param codes keys by text, none to take them away
     * @return how many of the texts there are
     */
    long replace(Codebook codebook, String coder, Map<String, ? extends NavigableSet<String>> codes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        codes.forEach((id, keys) -> rows
            .add(Map.of("id", id, "codes", keys.stream().map((key) -> codebook.id() + "/" + key).toList())));
        return database
            .write(queries.get("coding/replace-codes"),
                    Map.of("rows", rows, "kind", codebook.kind().key(), "codebook", codebook.id(), "coder", coder))
            .rows()
            .getFirst()
            .longValue("texts");
    }

}
