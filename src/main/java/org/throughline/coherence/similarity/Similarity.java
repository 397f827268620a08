package org.throughline.coherence.similarity;

import java.util.Locale;

/** How similar two courses are. */
public enum Similarity {

    /** {@link PathSim}, the default. */
    PATHSIM {

        @Override
        public CourseSimilarity over(CategoryMatrix matrix) {
            return new PathSim(matrix);
        }

    };

    /**
     * The name in parameters, addresses and files.
     * @return {@code pathsim}
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The similarity of a key.
     * @param key {@code pathsim}
     * @return the similarity
     * @throws IllegalArgumentException if there is none
     */
    public static Similarity parse(String key) {
        return Keys.parse("similarity", values(), Similarity::key, key);
    }

    /**
     * The similarity over the categories of a facet.
     * @param matrix the categories of the courses
     * @return the measure
     */
    public abstract CourseSimilarity over(CategoryMatrix matrix);

}
