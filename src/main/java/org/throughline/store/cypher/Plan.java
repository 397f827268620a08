package org.throughline.store.cypher;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An operator of the plan of a query, with those it gets its rows from.
 *
 * @param operator its name
 * @param database where it works
 * @param details what it does, in Cypher
 * @param identifiers the variables it hands on
 * @param estimatedRows rows that the planner expects
 * @param rows rows there were, null if the query was not profiled
 * @param dbHits accesses to the store, null if the query was not profiled
 * @param children where its rows come from
 */
public record Plan(String operator, String database, String details, List<String> identifiers, double estimatedRows,
        @Nullable Long rows, @Nullable Long dbHits, List<Plan> children) {

    public Plan {
        identifiers = List.copyOf(identifiers);
        children = List.copyOf(children);
    }

    /** This operator and all below it. */
    Stream<Plan> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Plan::all));
    }

}
