package org.throughline.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/** What teachers wrote, as far as it lies in the graph. */
public final class StoredTexts {

    /** Labels of the nodes that have a text. */
    private static final List<String> LABELS = List.of("Statement", "Evidence");

    private static final String TEXT = "text";

    private final Database database;

    private final QueryCatalogue queries;

    public StoredTexts(Database database, QueryCatalogue queries) {
        this.database = database;
        this.queries = queries;
    }

    /** Whether there are any. */
    public boolean isAny() {
        return database.single(queries.get("coding/has-texts"), Map.of()).booleanValue("texts");
    }

    /** The properties of a node as they may be shown. */
    static Map<String, @Nullable Object> of(List<String> labels, Map<String, @Nullable Object> properties,
            Texts texts) {
        if (texts == Texts.SHOWN || labels.stream().noneMatch(LABELS::contains)) {
            return properties;
        }
        Map<String, @Nullable Object> rest = new HashMap<>(properties);
        rest.remove(TEXT);
        return rest;
    }

}
