package org.throughline.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.coding.TextKind;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;
import org.throughline.store.Row;

/** What teachers answered and wrote, as far as an analysis depends on it. */
final class VoiceInput {

    private final Database database;

    private final QueryCatalogue queries;

    VoiceInput(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /**
     * Changes if and only if the answers of a domain, the codes of a kind of text or what
     * defines both do.
     */
    String hash(String domain, TextKind kind) {
        InputDigest digest = new InputDigest();
        database.list(queries.get("motivation/list-definitions"), Map.of())
            .forEach((row) -> digest.add(row.string("id")).add(row.optionalString("definition")));
        add(digest, "motivation/list-answers", Map.of("domain", domain), "answers");
        add(digest, "motivation/list-codes", Map.of("kind", kind.key()), "codes");
        return digest.hex();
    }

    private void add(InputDigest digest, String query, Map<String, String> parameters, String column) {
        digest.add(query);
        try (Stream<Row> rows = TeacherPages.of(database, queries.get(query), parameters)) {
            rows.flatMap((row) -> row.<List<@Nullable String>>list(column).stream())
                .forEach((entry) -> entry.forEach(digest::add));
        }
    }

    /** Whether there is evidence of learning, or an answer of a domain. */
    boolean isEmpty(String domain) {
        return !database.single(queries.get("knowledge/has-input"), Map.of("domain", domain)).booleanValue("found");
    }

}
