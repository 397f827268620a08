package org.throughline.store;

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
