package org.throughline.coherence.similarity;

import java.util.Locale;

/** How similar two courses are. */
public enum Similarity {

    /** {@link PathSim}, the default. */
    PATHSIM("pathsim") {

        @Override
        CourseSimilarity computed(CategoryMatrix matrix) {
            return new PathSim(matrix);
        }

    },

    /** {@link IdfCosine}: rare categories count for more. */
    IDF_COSINE("cosine") {

        @Override
        CourseSimilarity computed(CategoryMatrix matrix) {
            return new IdfCosine(matrix);
        }

    },

    /** {@link Jaccard}: which categories, whatever their weights. */
    JACCARD("jaccard") {

        @Override
        CourseSimilarity computed(CategoryMatrix matrix) {
            return new Jaccard(matrix);
        }

    },

    /** {@link WuPalmer}: how near the own categories are in the hierarchy. */
    WU_PALMER("wu-palmer") {

        @Override
        CourseSimilarity computed(CategoryMatrix matrix) {
            return new WuPalmer(matrix);
        }

    };

    /**
     * Of how many different courses the values are kept: 8 MB, computed within
     * milliseconds.
     */
    private static final int MOST_KEPT = 1_024;

    private final String key;

    Similarity(String key) {
        this.key = key;
    }

    /**
     * The name in parameters, addresses and files.
     * @return {@code pathsim}, {@code cosine}, {@code jaccard} or {@code wu-palmer}
     */
    public String key() {
        return key;
    }

    /**
     * The similarity of a key.
     * @param key of a similarity
     * @return the similarity
     * @throws IllegalArgumentException if there is none
     */
    public static Similarity parse(String key) {
        return Keys.parse("similarity", values(), Similarity::key, key);
    }

    /**
     * The similarity over the categories of a facet.
     * @param matrix the categories of the courses
     * @return the measure; where few courses differ, each two are compared only once
     */
    public CourseSimilarity over(CategoryMatrix matrix) {
        return KeptSimilarity.of(computed(matrix), matrix.own(), MOST_KEPT);
    }

    abstract CourseSimilarity computed(CategoryMatrix matrix);

}
