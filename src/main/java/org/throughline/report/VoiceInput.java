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

    private final ResponseScoring scoring;

    private final String domain;

    private final TextKind kind;

    private final StateHash hash;

    /**
     * Looks at what a domain is about.
     * @param domain of the questionnaires: motivation or knowledge
     * @param kind of the texts
     */
    VoiceInput(Database database, QueryCatalogue queries, String domain, TextKind kind) {
        this.database = database;
        this.queries = queries;
        this.scoring = new ResponseScoring(database, queries);
        this.domain = domain;
        this.kind = kind;
        this.hash = new StateHash(database, this::digest);
    }

    /** Changes if and only if the answers, the codes or what defines both do. */
    String hash() {
        return hash.current();
    }

    private String digest() {
        InputDigest digest = new InputDigest().add(scoring.hash(domain));
        database.list(queries.get("motivation/list-codebooks"), Map.of())
            .forEach((row) -> digest.add(row.string("id")).add(row.optionalString("definition")));
        try (Stream<Row> rows = TeacherPages.of(database, queries.get("motivation/list-codes"),
                Map.of("kind", kind.key()))) {
            rows.flatMap((row) -> row.<List<@Nullable String>>list("codes").stream())
                .forEach((entry) -> entry.forEach(digest::add));
        }
        return digest.hex();
    }

    /** Whether nobody wrote such texts, nor answered questionnaires of the domain. */
    boolean isEmpty() {
        return !database
            .single(queries.get("motivation/has-voices"),
                    Map.of("domain", domain, "label", (kind == TextKind.STATEMENT) ? "Statement" : "Evidence"))
            .booleanValue("found");
    }

}
