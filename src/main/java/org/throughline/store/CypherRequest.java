package org.throughline.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.store.cypher.CypherText.Mode;

/**
 * A query that a person wants to have run.
 *
 * @param text the query
 * @param parameters its parameters, plain Java values
 * @param execution a name by which it can be cancelled
 * @param mode what to do with it; where the text itself says EXPLAIN or PROFILE, that
 * holds
 */
public record CypherRequest(String text, Map<String, @Nullable Object> parameters, String execution, Mode mode) {
}
