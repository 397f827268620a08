package org.throughline.community;

import java.util.Objects;
import org.throughline.coherence.similarity.Similarity;

/**
 * What a search for threads depends on, besides the data.
 *
 * @param kind by what courses belong together
 * @param similarity of two courses
 * @param decay how much each BROADER step takes off, from 0 to 1
 * @param network of the most similar courses
 * @param significance false discovery rate of the backbone of co-enrolment, in (0, 1)
 * @param leiden the search for one partition
 * @param searches how many searches there are, each with a seed of its own
 * @param seed of all of them
 */
public record ThreadParameters(ThreadKind kind, Similarity similarity, double decay, ContentNetworkParameters network,
        double significance, LeidenParameters leiden, int searches, long seed) {

    public ThreadParameters {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(similarity, "similarity");
        if (!(decay >= 0 && decay <= 1)) {
            throw new IllegalArgumentException("The decay must be between 0 and 1, not " + decay);
        }
        if (!(significance > 0 && significance < 1)) {
            throw new IllegalArgumentException("The significance must be between 0 and 1, not " + significance);
        }
        if (searches < 1) {
            throw new IllegalArgumentException("There must be at least one search, not " + searches);
        }
    }

}
