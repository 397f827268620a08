package org.throughline.coherence.similarity;

import java.util.Locale;

/** How similar two courses are. */
public enum Similarity {

    /** {@link PathSim}, the default. */
    PATHSIM("pathsim") {

        @Override
        public CourseSimilarity over(CategoryMatrix matrix) {
            return new PathSim(matrix);
        }

    },

    /** {@link IdfCosine}: rare categories count for more. */
    IDF_COSINE("cosine") {

        @Override
        public CourseSimilarity over(CategoryMatrix matrix) {
            return new IdfCosine(matrix);
        }

    },

    /** {@link Jaccard}: which categories, whatever their weights. */
    JACCARD("jaccard") {

        @Override
        public CourseSimilarity over(CategoryMatrix matrix) {
            return new Jaccard(matrix);
        }

    },

    /** {@link WuPalmer}: how near the own categories are in the hierarchy. */
    WU_PALMER("wu-palmer") {

        @Override
        public CourseSimilarity over(CategoryMatrix matrix) {
            return new WuPalmer(matrix);
        }

    };

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
     * @return the measure
     */
    public abstract CourseSimilarity over(CategoryMatrix matrix);

}
