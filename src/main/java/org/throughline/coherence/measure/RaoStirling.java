package org.throughline.coherence.measure;

import java.util.Arrays;
import java.util.OptionalDouble;
import org.throughline.coherence.similarity.CategoryMatrix;
import org.throughline.coherence.similarity.CategorySimilarity;
import org.throughline.coherence.similarity.CourseSimilarity;
import org.throughline.graph.Rows;

/**
 * Rao-Stirling diversity of a selection: how far apart two of its categories are, drawn
 * at random with replacement.
 *
 * <p>
 * D = sum over the ordered pairs of categories k, l of d(k,l) p_k p_l; p_k = mean over
 * the courses of the share of k in the own weights of the course; d = 1 - sim, sim(k,l)
 * the {@link CategorySimilarity} of two categories by what is above them. Effective
 * number of categories = 1 / (1 - D).
 *
 * <p>
 * Range: [0, 1), dimensionless; 0 means one category; of K categories that are nothing
 * like each other and equally frequent D is 1 - 1/K and the effective number K. More is
 * more diverse, so less concentrated.
 *
 * <p>
 * Conventions: own categories only: broader ones make categories similar instead of
 * counting themselves; each course counts the same, however many categories it has; with
 * decay 0 different categories are at distance 1 and D is the Gini-Simpson diversity.
 *
 * <p>
 * Undefined for a selection without categories. Errors: none. Not corrected for small
 * samples, which is why types ask for the effective number beside L.
 *
 * <p>
 * Cost: the square of the number of different own categories of the selection.
 * Deterministic: pairs are added in ascending order of the categories.
 *
 * <p>
 * Example: one course of algebra, one of geometry, both below mathematics, decay 1/2: sim
 * = 2 x 1/4 / (5/4 + 5/4) = 1/5, D = 2 x 4/5 x 1/4 = 2/5, effective number 5/3.
 *
 * <p>
 * Source: Stirling 2007, A general framework for analysing diversity in science,
 * technology and society, Journal of the Royal Society Interface 4(15):707-719,
 * doi:10.1098/rsif.2007.0213, with alpha = beta = 1, after Rao 1982, Theoretical
 * Population Biology 21:24-43; the effective number: Leinster and Cobbold 2012, Measuring
 * diversity: the importance of species similarity, Ecology 93(3):477-489,
 * doi:10.1890/10-2402.1, of order 2.
 */
public final class RaoStirling {

    private final Rows own;

    private final CourseSimilarity.Focus focus;

    /** p by category; all 0 between selections. */
    private final double[] shares;

    private int[] touched = new int[16];

    private int count;

    /**
     * For selections to come, by one thread.
     * @param matrix the categories of the courses
     * @param categories the similarity of two of them
     */
    public RaoStirling(CategoryMatrix matrix, CategorySimilarity categories) {
        this.own = matrix.own();
        this.focus = categories.focus();
        this.shares = new double[own.columnCount()];
    }

    /**
     * The diversity of a selection.
     * @param courses distinct, ascending, all with categories
     * @param courseCount how many of them there are
     * @return D, empty for none
     */
    public OptionalDouble of(int[] courses, int courseCount) {
        if (courseCount == 0) {
            return OptionalDouble.empty();
        }
        for (int at = 0; at < courseCount; at++) {
            add(courses[at], courseCount);
        }
        Arrays.sort(touched, 0, count);
        double diversity = 0;
        for (int i = 0; i < count; i++) {
            focus.on(touched[i]);
            double others = 0;
            for (int j = i + 1; j < count; j++) {
                others += (1 - focus.to(touched[j])) * shares[touched[j]];
            }
            diversity += 2 * shares[touched[i]] * others;
        }
        forget();
        return OptionalDouble.of(diversity);
    }

    private void add(int course, int courseCount) {
        double sum = 0;
        for (int at = own.start(course); at < own.end(course); at++) {
            sum += own.weight(at);
        }
        for (int at = own.start(course); at < own.end(course); at++) {
            int category = own.column(at);
            if (shares[category] == 0) {
                if (count == touched.length) {
                    this.touched = Arrays.copyOf(touched, count * 2);
                }
                touched[count++] = category;
            }
            shares[category] += own.weight(at) / sum / courseCount;
        }
    }

    private void forget() {
        for (int at = 0; at < count; at++) {
            shares[touched[at]] = 0;
        }
        this.count = 0;
    }

    /**
     * How many equally frequent categories without any likeness are as diverse.
     * @param diversity D, below 1
     * @return at least 1
     */
    public static double effectiveNumber(double diversity) {
        return 1 / (1 - diversity);
    }

}
