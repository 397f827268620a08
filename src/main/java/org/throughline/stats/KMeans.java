package org.throughline.stats;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A division of cases into k clusters, each case in that of the nearest centroid.
 *
 * <p>
 * Looks for the least sum over the cases of the squared distance to the centroid, which
 * is the mean of its cases: from several random starts, chosen by k-means++ (each next
 * centroid a case, with a probability proportional to its squared distance from the
 * nearest one so far), Lloyd's two steps are repeated until no case moves; the best is
 * kept. A cluster that runs empty takes the case farthest from its centroid.
 *
 * <p>
 * With more than {@link #MANY_ROWS} cases the starts have {@link #SHORT_STEPS} steps, and
 * the best five go on until no case moves. With more than {@link #MOST_START_ROWS} they
 * work on a random sample of so many, and the best goes on with all cases until fewer
 * than one of 10,000 moves (Bradley and Fayyad 1998).
 *
 * <p>
 * Clusters are numbered by their centroids, the first coordinate first. The same cases in
 * the same order, k, starts and seed give the same result, to the bit. Errors: no case,
 * fewer different cases than k, cases of different length or values that are not finite
 * raise IllegalArgumentException. Cost: starts x iterations x n k d.
 *
 * <p>
 * Check: the four measures of Fisher's iris in three clusters have a sum of squares of
 * 78.85144143 (R 4.2, kmeans).
 *
 * <p>
 * Source: Lloyd, S. P. (1982), Least squares quantization in PCM, IEEE Transactions on
 * Information Theory 28(2), 129-137, doi:10.1109/TIT.1982.1056489; Arthur, D. and
 * Vassilvitskii, S. (2007), k-means++: the advantages of careful seeding, SODA '07,
 * 1027-1035; Bradley, P. S. and Fayyad, U. M. (1998), Refining initial points for k-means
 * clustering, ICML '98, 91-99.
 */
public final class KMeans {

    /** With more cases than this, the starts are on a sample of so many. */
    public static final int MOST_START_ROWS = 5_000;

    /** With more cases than this, only the best starts go on to the end. */
    public static final int MANY_ROWS = 1_000;

    /** Steps of each start with many cases. */
    public static final int SHORT_STEPS = 15;

    private static final int PROMISING = 5;

    private static final int FEW = 10_000;

    private static final int MOST_ITERATIONS = 1_000;

    private final double[][] centroids;

    private final int[] labels;

    private final double sumOfSquares;

    private KMeans(double[][] centroids, int[] labels, double sumOfSquares) {
        this.centroids = centroids;
        this.labels = labels;
        this.sumOfSquares = sumOfSquares;
    }

    /**
     * The best of several starts.
     * @param rows a case each
     * @param k how many clusters, at least 1
     * @param starts at least 1
     * @param seed of the random numbers
     */
    public static KMeans of(double[][] rows, int k, int starts, long seed) {
        Cases cases = Cases.of(rows);
        if (k < 1 || starts < 1) {
            throw new IllegalArgumentException("k and starts must be at least 1");
        }
        if (!cases.hasDistinct(k)) {
            throw new IllegalArgumentException("there are fewer than " + k + " different cases");
        }
        Lloyd best = (cases.count() > MANY_ROWS) ? ofMany(cases, k, starts, seed)
                : started(cases, k, starts, seed, MOST_ITERATIONS).getFirst();
        return numbered(best, cases.width());
    }

    private static Lloyd ofMany(Cases cases, int k, int starts, long seed) {
        Cases sample = cases.select(RandomNumbers.of(seed, -1).sample(cases.count(), MOST_START_ROWS));
        if (!sample.hasDistinct(k)) {
            return started(cases, k, starts, seed, MOST_ITERATIONS).getFirst();
        }
        List<Lloyd> promising = started(sample, k, starts, seed, SHORT_STEPS);
        promising.subList(Math.min(PROMISING, starts), starts).clear();
        promising.forEach((lloyd) -> lloyd.run(MOST_ITERATIONS, 0));
        promising.sort(Comparator.comparingDouble((lloyd) -> lloyd.sumOfSquares));
        Lloyd all = new Lloyd(cases, k);
        System.arraycopy(promising.getFirst().centroids, 0, all.centroids, 0, all.centroids.length);
        all.run(MOST_ITERATIONS, cases.count() / FEW);
        return all;
    }

    /** The starts, the best first. */
    private static List<Lloyd> started(Cases cases, int k, int starts, long seed, int steps) {
        List<Lloyd> all = new ArrayList<>();
        for (int start = 0; start < starts; start++) {
            Lloyd next = new Lloyd(cases, k);
            next.seed(RandomNumbers.of(seed, start));
            next.run(steps, 0);
            all.add(next);
        }
        all.sort(Comparator.comparingDouble((lloyd) -> lloyd.sumOfSquares));
        return all;
    }

    private static KMeans numbered(Lloyd lloyd, int width) {
        double[][] found = new double[lloyd.k][];
        Arrays.setAll(found, (at) -> Arrays.copyOfRange(lloyd.centroids, at * width, (at + 1) * width));
        int[] order = IntStream.range(0, lloyd.k)
            .boxed()
            .sorted(Comparator.comparing((Integer at) -> found[at], Arrays::compare))
            .mapToInt(Integer::intValue)
            .toArray();
        int[] numbers = new int[lloyd.k];
        double[][] centroids = new double[lloyd.k][];
        for (int at = 0; at < order.length; at++) {
            numbers[order[at]] = at;
            centroids[at] = found[order[at]];
        }
        return new KMeans(centroids, Arrays.stream(lloyd.labels).map((label) -> numbers[label]).toArray(),
                lloyd.sumOfSquares);
    }

    /**
     * How many clusters.
     * @return k
     */
    public int k() {
        return centroids.length;
    }

    /**
     * The centroid of a cluster.
     * @param cluster from 0
     * @return a copy
     */
    public double[] centroid(int cluster) {
        return centroids[cluster].clone();
    }

    /**
     * The cluster of each case.
     * @return a copy, from 0
     */
    public int[] labels() {
        return labels.clone();
    }

    /**
     * The sum over the cases of the squared distance to the centroid.
     * @return at least 0
     */
    public double sumOfSquares() {
        return sumOfSquares;
    }

    /**
     * The cluster of any case: that of the nearest centroid, the first of several. What
     * is NaN is unknown and does not count.
     * @param row a case
     * @return from 0, or -1 if nothing is known
     */
    public int nearest(double... row) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int cluster = 0; cluster < centroids.length; cluster++) {
            double sum = 0;
            boolean known = false;
            for (int at = 0; at < row.length; at++) {
                if (!Double.isNaN(row[at])) {
                    known = true;
                    sum += (row[at] - centroids[cluster][at]) * (row[at] - centroids[cluster][at]);
                }
            }
            if (known && sum < least) {
                least = sum;
                nearest = cluster;
            }
        }
        return nearest;
    }

    /** One start. */
    private static final class Lloyd {

        private final Cases cases;

        private final int k;

        private final int width;

        private final double[] centroids;

        private final int[] labels;

        private final double[] least = new double[Cases.BLOCK];

        private final double[] distances = new double[Cases.BLOCK];

        private final int[] nearest = new int[Cases.BLOCK];

        private double sumOfSquares;

        Lloyd(Cases cases, int k) {
            this.cases = cases;
            this.k = k;
            this.width = cases.width();
            this.centroids = new double[k * width];
            this.labels = new int[cases.count()];
            Arrays.fill(labels, -1);
        }

        /** K-means++. */
        void seed(RandomNumbers random) {
            double[] weights = new double[cases.count()];
            Arrays.fill(weights, Double.POSITIVE_INFINITY);
            int chosen = random.below(cases.count());
            for (int cluster = 0; cluster < k; cluster++) {
                cases.copy(chosen, centroids, cluster * width);
                double total = 0;
                for (int row = 0; row < weights.length; row++) {
                    weights[row] = Math.min(weights[row], cases.squaredDistance(row, centroids, cluster * width));
                    total += weights[row];
                }
                chosen = draw(weights, random.unit() * total);
            }
        }

        private static int draw(double[] weights, double at) {
            double rest = at;
            int last = 0;
            for (int row = 0; row < weights.length; row++) {
                if (weights[row] > 0) {
                    last = row;
                    rest -= weights[row];
                    if (rest < 0) {
                        return row;
                    }
                }
            }
            return last;
        }

        /** Until so few cases move, or for so many steps. */
        void run(int steps, int few) {
            for (int step = 0; step < steps && assign() > few; step++) {
                update();
            }
        }

        /** Gives each case to the nearest centroid, and counts those that move. */
        private int assign() {
            int moved = 0;
            double sum = 0;
            for (int from = 0; from < labels.length; from += Cases.BLOCK) {
                int length = Math.min(Cases.BLOCK, labels.length - from);
                cases.squaredDistances(from, length, centroids, 0, least);
                Arrays.fill(nearest, 0);
                for (int cluster = 1; cluster < k; cluster++) {
                    cases.squaredDistances(from, length, centroids, cluster * width, distances);
                    for (int row = 0; row < length; row++) {
                        if (distances[row] < least[row]) {
                            least[row] = distances[row];
                            nearest[row] = cluster;
                        }
                    }
                }
                for (int row = 0; row < length; row++) {
                    moved += (labels[from + row] == nearest[row]) ? 0 : 1;
                    labels[from + row] = nearest[row];
                    sum += least[row];
                }
            }
            sumOfSquares = sum;
            return moved;
        }

        private void update() {
            int[] sizes = new int[k];
            for (int label : labels) {
                sizes[label]++;
            }
            for (int cluster = 0; cluster < k; cluster++) {
                if (sizes[cluster] == 0) {
                    int farthest = farthest(sizes);
                    sizes[labels[farthest]]--;
                    sizes[cluster]++;
                    labels[farthest] = cluster;
                }
            }
            Arrays.fill(centroids, 0);
            for (int row = 0; row < labels.length; row++) {
                cases.add(row, centroids, labels[row] * width);
            }
            for (int at = 0; at < centroids.length; at++) {
                centroids[at] /= sizes[at / width];
            }
        }

        /** The case farthest from its centroid, of clusters that have others as well. */
        private int farthest(int[] sizes) {
            int farthest = 0;
            double most = -1;
            for (int row = 0; row < labels.length; row++) {
                double distance = cases.squaredDistance(row, centroids, labels[row] * width);
                if (sizes[labels[row]] > 1 && distance > most) {
                    most = distance;
                    farthest = row;
                }
            }
            return farthest;
        }

    }

}
