package org.throughline.store;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Projection;

/**
 * The projection of what the database holds now. It is loaded once and again only after
 * something was written, by whomever: the database numbers its transactions.
 */
public final class Projections {

    private final Database database;

    private final ProjectionLoader loader;

    private @Nullable Loaded loaded;

    public Projections(Database database, QueryCatalogue queries) {
        this.database = database;
        this.loader = new ProjectionLoader(database, queries);
    }

    private record Loaded(String state, Projection projection) {
    }

    /**
     * Writes something that no projection holds, such as a kept view. What was loaded
     * stays valid if nothing else was written meanwhile, so that nobody waits for it to
     * be loaded again.
     */
    public synchronized Changes writeAside(Query query, Map<String, ?> parameters) {
        String before = database.state();
        Changes changes = database.write(query, parameters);
        Loaded last = loaded;
        if (last != null && last.state().equals(before)) {
            String after = database.state();
            if (BookmarkNumber.isNext(before, after)) {
                loaded = new Loaded(after, last.projection());
            }
        }
        return changes;
    }

    /**
     * All teachers, courses, topics and disciplines.
     * @throws org.throughline.graph.HierarchyException like {@link ProjectionLoader#load}
     * @throws IllegalArgumentException like {@link ProjectionLoader#load}
     */
    public synchronized Projection current() {
        // asked before loading: what is written meanwhile makes the next call load again
        String state = database.state();
        Loaded last = loaded;
        if (last != null && last.state().equals(state)) {
            return last.projection();
        }
        Projection projection = loader.load();
        loaded = new Loaded(state, projection);
        return projection;
    }

}
