package org.throughline.community;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.Similarity;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;

/**
 * The network of courses that are alike: each is joined to the courses most similar to
 * it.
 *
 * <p>
 * Weight of two courses = (1 - d) s_thematic + d s_disciplinary, d = the share of the
 * disciplinary similarity. There is an edge when one of the two is among the k nearest
 * neighbours of the other; of several at the k-th place those with the smaller ids, which
 * is the smaller index. Only weights above 0 count, so a course may have fewer than k.
 *
 * <p>
 * Range of a weight: (0, 1]. A course may have more than k neighbours, because others
 * chose it.
 *
 * <p>
 * Undefined: a facet that says nothing of one of two courses adds nothing to their
 * weight: what is not known is no likeness. A course without categories, or like no
 * other, has no edge and so comes into no community.
 *
 * <p>
 * Errors: the facets must have the same number of courses, or IllegalArgumentException is
 * raised. Deterministic, whatever the number of threads. Cost: courses with the same
 * categories are compared once; only those are compared that share a category, which is
 * all that can be similar, so the cost is the sum over the categories of the square of
 * how many different profiles have them.
 *
 * <p>
 * Source: own definition; the union of directed nearest neighbours is usual for spectral
 * clustering, see von Luxburg 2007, A tutorial on spectral clustering, Statistics and
 * Computing 17:395-416, doi:10.1007/s11222-007-9033-z, section 2.2.
 */
public final class ContentNetwork {

    private static final int CHUNK = 32;

    /** No limit of a similarity is so near to it that rounding could matter. */
    private static final double ROUNDING = 1 + 1e-9;

    private final int courseCount;

    private final ContentNetworkParameters parameters;

    private final WeightedFacet[] facets;

    /** The profile of each course. */
    private final int[] profileOf;

    /** The courses of each profile, ascending. */
    private final int[][] members;

    private ContentNetwork(int courseCount, ContentNetworkParameters parameters, WeightedFacet... facets) {
        this.courseCount = courseCount;
        this.parameters = parameters;
        this.facets = facets;
        this.profileOf = new int[courseCount];
        this.members = profiles();
        for (WeightedFacet facet : facets) {
            facet.index(members);
        }
    }

    /**
     * The network of all courses.
     * @param thematic categories of the courses
     * @param disciplinary categories of the same courses
     * @param similarity by which both are compared
     * @param parameters which courses are neighbours
     * @param progress follows and stops it
     * @return a network with a node for each course
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Network of(CategoryMatrix thematic, CategoryMatrix disciplinary, Similarity similarity,
            ContentNetworkParameters parameters, Progress progress) {
        return of(thematic, disciplinary, similarity, parameters, progress, ParallelLoop.processors());
    }

    /**
     * The network of all courses, on a given number of threads; the result is the same.
     * @param thematic categories of the courses
     * @param disciplinary categories of the same courses
     * @param similarity by which both are compared
     * @param parameters which courses are neighbours
     * @param progress follows and stops it
     * @param threads how many to use
     * @return a network with a node for each course
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static Network of(CategoryMatrix thematic, CategoryMatrix disciplinary, Similarity similarity,
            ContentNetworkParameters parameters, Progress progress, int threads) {
        int courseCount = thematic.weights().rowCount();
        if (courseCount != disciplinary.weights().rowCount()) {
            throw new IllegalArgumentException(
                    "The facets have " + courseCount + " and " + disciplinary.weights().rowCount() + " courses");
        }
        double share = parameters.disciplinaryShare();
        WeightedFacet[] facets = (share == 0) ? new WeightedFacet[] { new WeightedFacet(thematic, similarity, 1) }
                : (share == 1) ? new WeightedFacet[] { new WeightedFacet(disciplinary, similarity, 1) }
                        : new WeightedFacet[] { new WeightedFacet(thematic, similarity, 1 - share),
                                new WeightedFacet(disciplinary, similarity, share) };
        return new ContentNetwork(courseCount, parameters, facets).network(progress, threads);
    }

    private int[][] profiles() {
        Map<Profile, Integer> numbers = new HashMap<>();
        int[] sizes = new int[courseCount];
        for (int course = 0; course < courseCount; course++) {
            Profile profile = new Profile(facets, course);
            int known = numbers.size();
            profileOf[course] = numbers.computeIfAbsent(profile, (missing) -> known);
            sizes[profileOf[course]]++;
        }
        int[][] courses = new int[numbers.size()][];
        Arrays.setAll(courses, (profile) -> new int[sizes[profile]]);
        for (int course = courseCount - 1; course >= 0; course--) {
            courses[profileOf[course]][--sizes[profileOf[course]]] = course;
        }
        return courses;
    }

    private Network network(Progress progress, int threads) {
        Nearest[] nearest = new Nearest[members.length];
        ParallelLoop.run(members.length, CHUNK, threads, progress, () -> {
            Search search = new Search();
            return (profile) -> nearest[profile] = search.nearest(profile);
        });
        Network.Builder network = Network.builder(courseCount);
        for (int course = 0; course < courseCount; course++) {
            Nearest own = nearest[profileOf[course]];
            int chosen = 0;
            for (int at = 0; at < own.courses.length && chosen < parameters.neighbours(); at++) {
                int other = own.courses[at];
                if (other == course) {
                    continue;
                }
                chosen++;
                if (course < other || !nearest[profileOf[other]].chooses(other, course, parameters.neighbours())) {
                    network.add(course, other, own.weights[at]);
                }
            }
        }
        return network.build();
    }

    /**
     * The courses nearest to a profile, best first: one more than are wanted, because a
     * course with that profile may be among them.
     */
    private static final class Nearest {

        final int[] courses;

        final double[] weights;

        Nearest(int[] courses, double[] weights) {
            this.courses = courses;
            this.weights = weights;
        }

        /** Whether a course of this profile is joined to another by its own choice. */
        boolean chooses(int chooser, int candidate, int neighbours) {
            int chosen = 0;
            for (int at = 0; at < courses.length && chosen < neighbours; at++) {
                if (courses[at] == candidate) {
                    return true;
                }
                chosen += (courses[at] == chooser) ? 0 : 1;
            }
            return false;
        }

    }

    /** Compares one profile with all that can be similar; for one thread. */
    private final class Search {

        private final WeightedFacet.Focus[] focuses = new WeightedFacet.Focus[facets.length];

        /** How many categories of each facet have been gone through. */
        private final int[] places = new int[facets.length];

        private final NearestHeap heap = new NearestHeap(parameters.neighbours() + 1);

        private final int[] seenBy = new int[members.length];

        private int searches;

        Search() {
            Arrays.setAll(focuses, (at) -> facets[at].focus());
        }

        Nearest nearest(int profile) {
            searches++;
            int course = members[profile][0];
            heap.clear();
            for (WeightedFacet.Focus focus : focuses) {
                focus.on(course);
            }
            Arrays.fill(places, 0);
            for (int facet = rarest(); facet >= 0; facet = rarest()) {
                focuses[facet].forEachSharing(places[facet]++, this::compare);
            }
            return new Nearest(heap.courses(), heap.weights());
        }

        /**
         * The facet whose next category fewest courses have; -1 when those that share
         * only what is left cannot be near enough.
         */
        private int rarest() {
            int rarest = -1;
            double reach = 0;
            for (int facet = 0; facet < focuses.length; facet++) {
                reach += focuses[facet].reach(places[facet]);
                if (places[facet] < focuses[facet].categoryCount() && (rarest < 0
                        || focuses[facet].frequency(places[facet]) < focuses[rarest].frequency(places[rarest]))) {
                    rarest = facet;
                }
            }
            return heap.isBeyond(reach * ROUNDING) ? -1 : rarest;
        }

        private void compare(int profile) {
            if (seenBy[profile] == searches) {
                return;
            }
            seenBy[profile] = searches;
            double weight = 0;
            for (WeightedFacet.Focus focus : focuses) {
                weight += focus.to(members[profile][0]);
            }
            if (weight > 0) {
                for (int course : members[profile]) {
                    if (!heap.offer(course, weight)) {
                        break;
                    }
                }
            }
        }

    }

}
