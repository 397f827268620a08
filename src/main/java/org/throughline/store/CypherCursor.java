package org.throughline.store;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.throughline.store.cypher.CypherProblem;
import org.throughline.store.cypher.CypherText.Mode;
import org.throughline.store.cypher.Plan;

/**
 * The answer to a query while it is read: rows come from the database as they are asked
 * for, and no faster. Closing it ends the query. Used by one thread.
 */
public interface CypherCursor extends Iterator<List<@Nullable Object>>, AutoCloseable {

    /** Names of the columns. */
    List<String> columns();

    /** What is done with the query, by the request or by its own words. */
    Mode mode();

    /** What the planner has to say of the query. */
    List<CypherProblem> notices();

    /**
     * The plan; of a profiled query only once all rows are read.
     * @return null if the query is just run
     */
    @Nullable Plan plan();

    /**
     * Whether there is another row.
     * @throws CypherException if the query fails, is cancelled or reaches a limit
     */
    @Override
    boolean hasNext();

    @Override
    void close();

}
