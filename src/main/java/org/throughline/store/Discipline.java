package org.throughline.store;

import org.jspecify.annotations.Nullable;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/**
 * A discipline that courses belong to and teachers teach.
 *
 * @param id identifier of the import
 * @param name what people call it
 */
@Node("Discipline")
public record Discipline(@Id String id, @Nullable String name) {
}
