package org.throughline.community;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentHashMap;
import org.throughline.stats.BenjaminiHochberg;
import org.throughline.stats.Hypergeometric;

/**
 * The statistically validated network of co-enrolment: the pairs of courses that more
 * teachers took together than the popularity of the two explains.
 *
 * <p>
 * For courses i and j with K_i and K_j teachers, x_ij in common, of N teachers: p_ij =
 * P(X &gt;= x_ij), X hypergeometric with N, K_i, K_j: {@link Hypergeometric}. An edge is
 * kept when p_ij is rejected by {@link BenjaminiHochberg} at the false discovery rate
 * alpha; its weight stays x_ij.
 *
 * <p>
 * Conventions: N counts the teachers who took at least one course. Every pair of courses
 * that somebody took is a test, those without common teachers included: their p is 1.
 *
 * <p>
 * {@link #coEnrolmentLinkage} scores a selection by this network without its own teacher:
 * the share of the pairs of its n courses with P(X &gt;= x_ij - 1) &lt;= alpha k / m, X
 * hypergeometric with N - 1, K_i - 1, K_j - 1, k of the m tests being rejected. Range:
 * [0, 1]; 0 when nothing that the teacher took together is taken together by others, 1
 * when every pair is. Undefined (empty) for fewer than two courses. Errors: a course that
 * nobody took raises IllegalArgumentException.
 *
 * <p>
 * Cost: one tail for each pair with teachers in common; a linkage looks its pairs up.
 * Deterministic.
 *
 * <p>
 * Example: 100 teachers, 5 took the one course and 10 the other, 3 took both: p =
 * 0.006637912897.
 *
 * <p>
 * Source: Tumminello, Micciche, Lillo, Piilo and Mantegna 2011, Statistically validated
 * networks in bipartite complex systems, PLoS ONE 6(3):e17994,
 * doi:10.1371/journal.pone.0017994, equation 1, with the false discovery rate in place of
 * its Bonferroni correction, as the paper offers. Leaving a teacher out is an own
 * definition: the threshold is that of the whole network and is not computed again.
 */
public final class Backbone {

    /** The false discovery rate where nothing is said: that of the source. */
    public static final double DEFAULT_ALPHA = 0.01;

    private final CoEnrolment coEnrolment;

    private final Network network;

    private final OptionalDouble threshold;

    /** By two popularities: how many teachers in common are enough, one left out. */
    private final Map<Long, Integer> enough = new ConcurrentHashMap<>();

    private Backbone(CoEnrolment coEnrolment, Network network, OptionalDouble threshold) {
        this.coEnrolment = coEnrolment;
        this.network = network;
        this.threshold = threshold;
    }

    /**
     * The backbone of a co-enrolment network.
     * @param coEnrolment the counts
     * @param alpha the false discovery rate, from 0 to 1, exclusive
     * @return the validated pairs
     * @throws IllegalArgumentException if alpha is outside [0, 1)
     */
    public static Backbone of(CoEnrolment coEnrolment, double alpha) {
        Network all = coEnrolment.network();
        double[] p = new double[all.edgeCount()];
        int edge = 0;
        for (int course = 0; course < all.nodeCount(); course++) {
            for (int at = all.start(course); at < all.end(course); at++) {
                if (all.neighbour(at) > course) {
                    p[edge++] = Hypergeometric.upperTail(coEnrolment.teacherCount(), coEnrolment.popularity(course),
                            coEnrolment.popularity(all.neighbour(at)), (int) all.weight(at));
                }
            }
        }
        long courses = coEnrolment.courseCount();
        OptionalDouble threshold = BenjaminiHochberg.threshold(alpha, courses * (courses - 1) / 2, p);
        Network.Builder validated = Network.builder(all.nodeCount());
        edge = 0;
        for (int course = 0; course < all.nodeCount(); course++) {
            for (int at = all.start(course); at < all.end(course); at++) {
                if (all.neighbour(at) > course && p[edge++] <= threshold.orElse(-1)) {
                    validated.add(course, all.neighbour(at), all.weight(at));
                }
            }
        }
        return new Backbone(coEnrolment, validated.build(), threshold);
    }

    /**
     * The validated pairs.
     * @return the weight of two courses is the number of teachers who took both
     */
    public Network network() {
        return network;
    }

    /**
     * What the p value of a validated pair is at most: alpha k / m.
     * @return empty if no pair is
     */
    public OptionalDouble threshold() {
        return threshold;
    }

    /**
     * How much of a selection is taken together by others too.
     * @param courses the distinct courses that one teacher took, in the selections that
     * were counted
     * @return empty for fewer than two courses
     * @throws IllegalArgumentException if nobody took one of the courses
     */
    public OptionalDouble coEnrolmentLinkage(int... courses) {
        int count = courses.length;
        if (count < 2) {
            return OptionalDouble.empty();
        }
        double validated = 0;
        for (int first = 0; first < count; first++) {
            for (int second = first + 1; second < count; second++) {
                validated += isValidWithoutOne(courses[first], courses[second]) ? 1 : 0;
            }
        }
        return OptionalDouble.of(validated / (count * (count - 1.0) / 2));
    }

    private boolean isValidWithoutOne(int first, int second) {
        int least = Math.min(coEnrolment.popularity(first), coEnrolment.popularity(second)) - 1;
        int most = Math.max(coEnrolment.popularity(first), coEnrolment.popularity(second)) - 1;
        if (least < 0) {
            throw new IllegalArgumentException("Nobody took course " + first + " or " + second);
        }
        int others = (int) coEnrolment.network().weight(first, second) - 1;
        return others > 0 && others >= enough.computeIfAbsent(((long) least << Integer.SIZE) | most,
                (pair) -> enough(least, most));
    }

    /** The fewest teachers in common that are significant, by bisection. */
    private int enough(int least, int most) {
        int low = 0;
        int high = least + 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            double p = Hypergeometric.upperTail(coEnrolment.teacherCount() - 1, least, most, middle);
            if (p <= threshold.orElse(-1)) {
                high = middle;
            }
            else {
                low = middle + 1;
            }
        }
        return low;
    }

}
