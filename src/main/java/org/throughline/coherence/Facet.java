package org.throughline.coherence;

import java.util.Locale;
import org.throughline.graph.Hierarchy;
import org.throughline.graph.Ids;
import org.throughline.graph.Projection;
import org.throughline.graph.Rows;

/** The kind of category by which courses are compared. */
public enum Facet {

    /** By what the courses are about: COVERS, with its weight. */
    THEMATIC {

        @Override
        Ids categories(Projection projection) {
            return projection.topics();
        }

        @Override
        Rows own(Projection projection) {
            return projection.covers();
        }

        @Override
        Hierarchy hierarchy(Projection projection) {
            return projection.broaderTopics();
        }

    },

    /** By the discipline they belong to: IN_DISCIPLINE, with weight 1. */
    DISCIPLINARY {

        @Override
        Ids categories(Projection projection) {
            return projection.disciplines();
        }

        @Override
        Rows own(Projection projection) {
            return projection.inDiscipline();
        }

        @Override
        Hierarchy hierarchy(Projection projection) {
            return projection.broaderDisciplines();
        }

    };

    /**
     * The name in properties, addresses and files.
     * @return {@code thematic} or {@code disciplinary}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The facet of a key.
     * @param key {@code thematic} or {@code disciplinary}
     * @return the facet
     * @throws IllegalArgumentException if it is neither
     */
    public static Facet parse(String key) {
        return Keys.parse("facet", values(), Facet::key, key);
    }

    abstract Ids categories(Projection projection);

    abstract Rows own(Projection projection);

    abstract Hierarchy hierarchy(Projection projection);

}
