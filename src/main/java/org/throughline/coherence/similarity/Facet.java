package org.throughline.coherence.similarity;

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
        public Ids categories(Projection projection) {
            return projection.topics();
        }

        @Override
        public Rows own(Projection projection) {
            return projection.covers();
        }

        @Override
        public Hierarchy hierarchy(Projection projection) {
            return projection.broaderTopics();
        }

    },

    /** By the discipline they belong to: IN_DISCIPLINE, with weight 1. */
    DISCIPLINARY {

        @Override
        public Ids categories(Projection projection) {
            return projection.disciplines();
        }

        @Override
        public Rows own(Projection projection) {
            return projection.inDiscipline();
        }

        @Override
        public Hierarchy hierarchy(Projection projection) {
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

    /**
     * The categories of this kind.
     * @param projection the data
     * @return their ids
     */
    public abstract Ids categories(Projection projection);

    /**
     * The categories that courses have themselves, without broader ones.
     * @param projection the data
     * @return course by category
     */
    public abstract Rows own(Projection projection);

    /**
     * What is broader than what.
     * @param projection the data
     * @return the hierarchy of the categories
     */
    public abstract Hierarchy hierarchy(Projection projection);

}
