package org.throughline.store.cypher;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A relationship in an answer.
 *
 * @param elementId what the database calls it
 * @param type its type
 * @param source element id of the node it starts from
 * @param target element id of the node it ends at
 * @param properties its properties
 */
public record GraphRelationship(String elementId, String type, String source, String target,
        Map<String, @Nullable Object> properties) {
}
