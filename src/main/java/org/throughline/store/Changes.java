package org.throughline.store;

import java.util.List;

/**
 * What a write did, as the database counted it. A property that is set to the value it
 * had counts as set.
 *
 * @param nodesCreated new nodes
 * @param nodesDeleted nodes gone
 * @param relationshipsCreated new relationships
 * @param relationshipsDeleted relationships gone
 * @param propertiesSet properties written
 * @param rows the rows that the query returned, empty if it returns none
 */
public record Changes(long nodesCreated, long nodesDeleted, long relationshipsCreated, long relationshipsDeleted,
        long propertiesSet, List<Row> rows) {

    public Changes {
        rows = List.copyOf(rows);
    }

}
