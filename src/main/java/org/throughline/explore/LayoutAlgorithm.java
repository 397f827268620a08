package org.throughline.explore;

import java.util.Locale;
import org.throughline.coherence.similarity.Keys;

/** How the places of nodes are found. */
public enum LayoutAlgorithm {

    /** GraphStream's springs: links pull, all nodes push; weights do not count. */
    SPRING,

    /** VOS mapping: the stronger the link, the closer; see {@link VosLayout}. */
    VOS,

    /** All on a circle, in the order of their ids. */
    CIRCLE;

    /**
     * The name in answers and requests.
     * @return a word in lower case
     */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The algorithm of a word.
     * @param word such as {@code vos}
     * @return the algorithm
     * @throws IllegalArgumentException if there is no such algorithm
     */
    public static LayoutAlgorithm parse(String word) {
        return Keys.parse("layout", values(), LayoutAlgorithm::key, word);
    }

}
