package org.throughline.store.cypher;

import java.util.List;

/**
 * A path in an answer.
 *
 * @param nodes its nodes, in order
 * @param relationships what joins them, one less
 */
public record GraphPath(List<GraphNode> nodes, List<GraphRelationship> relationships) {
}
