package org.throughline.coherence.nullmodel;

import java.util.Arrays;
import org.throughline.graph.DateInterval;
import org.throughline.graph.Selections;

/**
 * One chain of random selection matrices: everybody keeps the number of courses, every
 * course the number of its takers, and in the long run each such matrix is as likely as
 * any other.
 *
 * <p>
 * In a trade two teachers put the courses on the table that one of them has and the other
 * has not, and take as many back as they gave, each possible division being as likely as
 * any other. In a round of trades, all teachers are paired at random and each pair trades
 * once (with an odd number one is left out). A round is its own inverse in probability,
 * every matrix can be reached, and a trade may leave all as it is, so the uniform
 * distribution is the one the chain tends to.
 *
 * <p>
 * A trade leaves about half of what two teachers do not share where it was. After the
 * {@value #BURN_IN} rounds before the first draw, about a millionth of the courses has
 * not been on the move; after the {@value #THINNING} rounds between draws about 3 %.
 *
 * <p>
 * Conventions: a teacher's courses are a set, those of the period. Errors: none. Cost: a
 * round merges sorted rows, O(number of entries), without allocation. The chain depends
 * on the seed alone.
 *
 * <p>
 * Example: of a 3 x 3 matrix with the margins 1, 2, 2 and 1, 2, 2 there are 5 variants,
 * each with probability 1/5.
 *
 * <p>
 * Source: Strona, Nappo, Boccacci, Fattorini and San-Miguel-Ayanz 2014, A fast and
 * unbiased procedure to randomize ecological binary matrices with fixed row and column
 * totals, Nature Communications 5:4114, doi:10.1038/ncomms5114. Trades on sorted rows:
 * Godard and Neal 2022, fastball, Journal of Complex Networks 10(6):cnac049,
 * doi:10.1093/comnet/cnac049. Rounds of trades: Carstens, Berger and Strona 2018, A
 * unifying framework for fast randomization of ecological networks with fixed (node)
 * degrees, MethodsX 5:773-780, doi:10.1016/j.mex.2018.06.018. That the distribution is
 * uniform: Carstens 2015, Physical Review E 91:042812, doi:10.1103/PhysRevE.91.042812.
 */
public final class Curveball {

    /** Rounds before the first draw. */
    public static final int BURN_IN = 20;

    /** Rounds from one draw to the next. */
    public static final int THINNING = 5;

    private final int[] starts;

    private final int[] courses;

    /** Teachers who have courses, in the order of the last pairing. */
    private final int[] traders;

    private final RandomStream random;

    private final int[] first;

    private final int[] second;

    private Curveball(int[] starts, int[] courses, int[] traders, RandomStream random) {
        this.starts = starts;
        this.courses = courses;
        this.traders = traders;
        this.random = random;
        int longest = 0;
        for (int trader : traders) {
            longest = Math.max(longest, starts[trader + 1] - starts[trader]);
        }
        // one more place than is kept
        this.first = new int[longest + 1];
        this.second = new int[longest + 1];
    }

    /**
     * A chain that starts from the selections as they are.
     * @param selections of all teachers
     * @param interval the period
     * @param seed of the chain
     * @return the chain before its first trade
     */
    public static Curveball of(Selections selections, DateInterval interval, long seed) {
        int[] starts = new int[selections.teacherCount() + 1];
        int[] courses = new int[selections.size()];
        int[] traders = new int[selections.teacherCount()];
        SelectionReader reader = new SelectionReader(selections, interval);
        int traderCount = 0;
        for (int teacher = 0; teacher < selections.teacherCount(); teacher++) {
            reader.read(teacher);
            System.arraycopy(reader.courses(), 0, courses, starts[teacher], reader.count());
            starts[teacher + 1] = starts[teacher] + reader.count();
            if (reader.count() > 0) {
                traders[traderCount++] = teacher;
            }
        }
        return new Curveball(starts, Arrays.copyOf(courses, starts[starts.length - 1]),
                Arrays.copyOf(traders, traderCount), RandomStream.of(seed));
    }

    /**
     * The same selections at the start of another chain.
     * @param seed of the chain
     * @return a chain that has the matrix of this one, as it is now, and its own random
     * numbers
     */
    Curveball branch(long seed, long number) {
        return new Curveball(starts, courses.clone(), traders.clone(), RandomStream.of(seed, number));
    }

    /**
     * Goes on by some rounds of trades.
     * @param rounds how many
     */
    public void trade(int rounds) {
        for (int round = 0; round < rounds; round++) {
            for (int last = traders.length - 1; last > 0; last--) {
                int other = random.nextInt(last + 1);
                int trader = traders[other];
                traders[other] = traders[last];
                traders[last] = trader;
            }
            for (int pair = 0; pair + 1 < traders.length; pair += 2) {
                trade(traders[pair], traders[pair + 1]);
            }
        }
    }

    private void trade(int teacher, int partner) {
        int a = starts[teacher];
        int b = starts[partner];
        int endA = starts[teacher + 1];
        int endB = starts[partner + 1];
        int shared = shared(a, endA, b, endB);
        int wanted = endA - a - shared;
        int onTable = wanted + (endB - b - shared);
        if (wanted == 0 || wanted == onTable) {
            return;
        }
        int countA = 0;
        int countB = 0;
        while (a < endA || b < endB) {
            int courseA = (a < endA) ? courses[a] : Integer.MAX_VALUE;
            int courseB = (b < endB) ? courses[b] : Integer.MAX_VALUE;
            int course = Math.min(courseA, courseB);
            a += (courseA == course) ? 1 : 0;
            b += (courseB == course) ? 1 : 0;
            // both get it, and the count says who keeps it: a branch on a random outcome
            // would cost more
            first[countA] = course;
            second[countB] = course;
            if (courseA == courseB) {
                countA++;
                countB++;
            }
            else {
                int kept = (random.nextInt(onTable--) - wanted) >>> (Integer.SIZE - 1);
                wanted -= kept;
                countA += kept;
                countB += 1 - kept;
            }
        }
        System.arraycopy(first, 0, courses, starts[teacher], countA);
        System.arraycopy(second, 0, courses, starts[partner], countB);
    }

    private int shared(int fromA, int endA, int fromB, int endB) {
        int a = fromA;
        int b = fromB;
        int shared = 0;
        while (a < endA && b < endB) {
            int courseA = courses[a];
            int courseB = courses[b];
            shared += (courseA == courseB) ? 1 : 0;
            a += (courseA <= courseB) ? 1 : 0;
            b += (courseB <= courseA) ? 1 : 0;
        }
        return shared;
    }

    /**
     * How many teachers there are, those without courses included.
     * @return the count
     */
    public int teacherCount() {
        return starts.length - 1;
    }

    /**
     * The courses that a teacher has now.
     * @param teacher their index
     * @return a new array, ascending
     */
    public int[] coursesOf(int teacher) {
        return Arrays.copyOfRange(courses, starts[teacher], starts[teacher + 1]);
    }

    /** The statistic of the courses that a teacher has now. */
    double of(int teacher, Counting counting, int statistic) {
        return counting.of(statistic, courses, starts[teacher], starts[teacher + 1]);
    }

}
