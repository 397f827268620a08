package org.throughline.coherence;

import org.throughline.coherence.similarity.Facet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Why the measures of one selection in one facet are what they are. All lists are
 * complete.
 *
 * @param teacher the id
 * @param facet which categories
 * @param courses n, the distinct courses of the selection
 * @param coherence the measures that are explained
 * @param undefined why they have no values, empty if they have
 * @param pairs all m (m - 1) / 2 pairs of courses with categories, the most similar
 * first, then by ids
 * @param categories all categories of the courses, those that hold most courses together
 * first, then by their share of the sum, then by ids
 * @param largestThread the category that T1 counts, the smallest id of several; empty if
 * the measures are undefined
 * @param components the courses with categories by connected part, the largest first,
 * then by their smallest id
 * @param unlinked the courses with categories that share none with another course, by id
 * @param uncategorised the courses without a category in this facet, by id
 */
public record Explanation(String teacher, Facet facet, int courses, FacetCoherence coherence,
        Optional<Undefined> undefined, List<Pair> pairs, List<Category> categories, Optional<String> largestThread,
        List<List<String>> components, List<String> unlinked, List<String> uncategorised) {

    public Explanation {
        pairs = List.copyOf(pairs);
        categories = List.copyOf(categories);
        components = components.stream().map(List::copyOf).toList();
        unlinked = List.copyOf(unlinked);
        uncategorised = List.copyOf(uncategorised);
    }

    /**
     * Two courses.
     *
     * @param first the smaller id
     * @param second the larger id
     * @param similarity s(first, second)
     * @param shareOfSum its share of the sum that S averages; undefined when the sum is 0
     * @param shared the categories both have, the largest part first, then by id
     */
    public record Pair(String first, String second, double similarity, OptionalDouble shareOfSum,
            List<SharedCategory> shared) {

        public Pair {
            shared = List.copyOf(shared);
        }

    }

    /**
     * A category that two courses have.
     *
     * @param category its id
     * @param part what it adds to the similarity of the pair: the parts of a pair add up
     * to its similarity
     */
    public record SharedCategory(String category, double part) {
    }

    /**
     * A category of the selection.
     *
     * @param category its id
     * @param courses how many of the courses have it
     * @param share courses / m
     * @param shareOfSum the share of its parts in the sum that S averages; undefined when
     * the sum is 0
     */
    public record Category(String category, int courses, double share, OptionalDouble shareOfSum) {
    }

}
