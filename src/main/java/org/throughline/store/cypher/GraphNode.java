package org.throughline.store.cypher;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node in an answer.
 *
 * @param elementId what the database calls it
 * @param labels its labels
 * @param properties its properties
 */
public record GraphNode(String elementId, List<String> labels, Map<String, @Nullable Object> properties) {
}
