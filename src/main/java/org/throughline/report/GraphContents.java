package org.throughline.report;

import java.time.Month;
import org.jspecify.annotations.Nullable;
import org.throughline.graph.Projection;
import org.throughline.store.Database;
import org.throughline.store.Projections;
import org.throughline.store.QueryCatalogue;

/**
 * The content of the graph as it is now: read once, and again only after something was
 * written.
 */
final class GraphContents {

    private final Database database;

    private final QueryCatalogue queries;

    private final Projections projections;

    private final Month yearStart;

    private @Nullable GraphContent content;

    GraphContents(Database database, QueryCatalogue queries, Projections projections, Month yearStart) {
        this.database = database;
        this.queries = queries;
        this.projections = projections;
        this.yearStart = yearStart;
    }

    @SuppressWarnings("ReferenceEquality") // equal projections may have other titles
    synchronized GraphContent current() {
        Projection projection = projections.current();
        GraphContent last = content;
        if (last != null && last.projection() == projection) {
            return last;
        }
        GraphContent loaded = GraphContent.load(database, queries, projection, yearStart);
        content = loaded;
        return loaded;
    }

}
