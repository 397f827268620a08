package org.throughline.coherence.similarity;

import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.throughline.graph.Hierarchy;
import org.throughline.graph.Rows;

/**
 * Wu-Palmer similarity of the categories of two courses in their hierarchy.
 *
 * <p>
 * Of two categories: sim(a,b) = max over the categories c that are broader than or equal
 * to both of 2 depth(c) / (steps(a,c) + steps(b,c) + 2 depth(c)), where steps counts the
 * BROADER steps and depth(c) = 1 + the steps from c to the top. In a tree this is 2
 * depth(lcs) / (depth(a) + depth(b)), lcs the lowest category above both. Of two courses,
 * the symmetric mean of best matches: s(i,j) = 1/2 sum over a of p_i(a) max_b sim(a,b) +
 * 1/2 sum over b of p_j(b) max_a sim(a,b), a and b the own categories of i and j, p the
 * share of a category in the own weights of its course.
 *
 * <p>
 * Range: [0, 1], dimensionless; 0 means that no category is above two of them, 1 that the
 * courses have the same categories.
 *
 * <p>
 * Conventions: a category without a broader one has depth 1, so two different roots are
 * at 0; with several broader categories every path counts as the shortest one, for steps
 * and for depth; the size of the decay does not matter, but with decay 0 there are no
 * broader categories, as everywhere, and sim(a,b) is 1 for a = b and else 0. A part is
 * given to the category c that joins two; the smallest id of several.
 *
 * <p>
 * Undefined when one of the courses has no category: such a course must not be asked for.
 * Errors: none.
 *
 * <p>
 * Cost: a merge of the ancestors of each two own categories, no allocation. Deterministic
 * and symmetric to the bit; a course is 1 with itself up to a few roundings.
 *
 * <p>
 * Example: algebra and geometry below mathematics, which is a root: depths 2, 2 and 1,
 * sim = 2 x 1 / (2 + 2) = 1/2; a course of algebra alone and one of both in equal parts:
 * s = 1/2 x 1 + 1/2 x (1/2 x 1 + 1/2 x 1/2) = 7/8.
 *
 * <p>
 * Source: Wu and Palmer 1994, Verb semantics and lexical selection, ACL 32:133-138,
 * doi:10.3115/981732.981751, for a tree; several parents, and the mean of best matches
 * over several categories, are own conventions.
 */
public final class WuPalmer implements CourseSimilarity {

    private final Rows own;

    /** By position in own: the share of a category in its course. */
    private final double[] shares;

    /** Of each category: it and those above, ascending, and the steps to them. */
    private final int[][] above;

    private final int[][] steps;

    private final int[] depth;

    /**
     * Wu-Palmer over a matrix.
     * @param matrix the categories of the courses
     */
    public WuPalmer(CategoryMatrix matrix) {
        this.own = matrix.own();
        this.shares = shares(own);
        int categories = matrix.hierarchy().broader().rowCount();
        this.above = new int[categories][];
        this.steps = new int[categories][];
        this.depth = new int[categories];
        climb(matrix);
    }

    private static double[] shares(Rows own) {
        double[] shares = new double[own.size()];
        for (int course = 0; course < own.rowCount(); course++) {
            double sum = 0;
            for (int at = own.start(course); at < own.end(course); at++) {
                sum += own.weight(at);
            }
            for (int at = own.start(course); at < own.end(course); at++) {
                shares[at] = own.weight(at) / sum;
            }
        }
        return shares;
    }

    /** A search of each category upwards, level by level. */
    private void climb(CategoryMatrix matrix) {
        Rows broader = matrix.hierarchy().broader();
        int reach = (matrix.decay() > 0) ? Hierarchy.MAX_STEPS : 0;
        int[] found = new int[above.length];
        int[] distance = new int[above.length];
        Arrays.fill(distance, -1);
        for (int category = 0; category < above.length; category++) {
            int count = 1;
            found[0] = category;
            distance[category] = 0;
            int root = -1;
            for (int done = 0; done < count; done++) {
                int from = found[done];
                boolean isTop = broader.degree(from) == 0 || reach == 0;
                root = (root < 0 && isTop) ? from : root;
                for (int at = broader.start(from); at < broader.end(from) && !isTop; at++) {
                    int next = broader.column(at);
                    if (distance[next] < 0) {
                        distance[next] = distance[from] + 1;
                        found[count++] = next;
                    }
                }
            }
            depth[category] = 1 + distance[root];
            above[category] = Arrays.copyOf(found, count);
            Arrays.sort(above[category]);
            steps[category] = new int[count];
            for (int at = 0; at < count; at++) {
                steps[category][at] = distance[above[category][at]];
            }
            for (int at = 0; at < count; at++) {
                distance[found[at]] = -1;
            }
        }
    }

    @Override
    public double of(int first, int second) {
        return Math.min(1, 0.5 * matched(first, second) + 0.5 * matched(second, first));
    }

    /** The mean over the categories of one course of their best match in another. */
    private double matched(int from, int to) {
        double sum = 0;
        for (int at = own.start(from); at < own.end(from); at++) {
            double best = 0;
            for (int other = own.start(to); other < own.end(to) && best < 1; other++) {
                best = Math.max(best, similarity(own.column(at), own.column(other)));
            }
            sum += shares[at] * best;
        }
        return sum;
    }

    private double similarity(int a, int b) {
        if (a == b) {
            return 1;
        }
        double best = 0;
        int atA = 0;
        int atB = 0;
        while (atA < above[a].length && atB < above[b].length) {
            int compared = Integer.compare(above[a][atA], above[b][atB]);
            if (compared == 0) {
                best = Math.max(best, joined(a, atA, b, atB));
            }
            atA += (compared <= 0) ? 1 : 0;
            atB += (compared >= 0) ? 1 : 0;
        }
        return best;
    }

    private double joined(int a, int atA, int b, int atB) {
        double up = steps[a][atA] + steps[b][atB];
        double down = 2.0 * depth[above[a][atA]];
        return down / (up + down);
    }

    @Override
    public void forEachShared(int first, int second, PartVisitor visitor) {
        SortedMap<Integer, Double> parts = new TreeMap<>();
        addParts(first, second, parts);
        addParts(second, first, parts);
        parts.forEach(visitor::shared);
    }

    private void addParts(int from, int to, SortedMap<Integer, Double> parts) {
        for (int at = own.start(from); at < own.end(from); at++) {
            double best = 0;
            int nearest = -1;
            for (int other = own.start(to); other < own.end(to); other++) {
                double similarity = similarity(own.column(at), own.column(other));
                if (similarity > best) {
                    best = similarity;
                    nearest = own.column(other);
                }
            }
            if (nearest >= 0) {
                parts.merge(joining(own.column(at), nearest, best), 0.5 * shares[at] * best, Double::sum);
            }
        }
    }

    /** The smallest of the categories above two that give them their similarity. */
    private int joining(int a, int b, double similarity) {
        for (int atA = 0; atA < above[a].length; atA++) {
            int atB = Arrays.binarySearch(above[b], above[a][atA]);
            if (atB >= 0 && joined(a, atA, b, atB) == similarity) {
                return above[a][atA];
            }
        }
        throw new IllegalStateException("Categories " + a + " and " + b + " are not joined");
    }

    @Override
    public Focus focus() {
        return new Focus() {

            private int course;

            @Override
            public void on(int next) {
                this.course = next;
            }

            @Override
            public double to(int other) {
                return of(course, other);
            }

        };
    }

}
