package org.throughline.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;
import org.throughline.stats.AdjustedRandIndex;
import org.throughline.stats.Descriptives;
import org.throughline.stats.GaussianMixture;
import org.throughline.stats.KMeans;
import org.throughline.stats.Resample;
import org.throughline.stats.Silhouette;

/**
 * Divides rows of category scores into profiles. They are fitted on the categories that
 * at least half of the rows with any score have, and on the rows that have all of these;
 * rows that have some go to the nearest profile by what they have.
 *
 * <p>
 * The stability of a division is the mean adjusted Rand index between it and the
 * divisions that resamples give to the same rows: of at most {@link #RESAMPLED} rows,
 * drawn with replacement, each divided from {@link #RESAMPLE_STARTS} starts.
 */
final class Profiler {

    /** The most rows of a resample. */
    static final int RESAMPLED = 2_000;

    /** Random starts of each resample. */
    static final int RESAMPLE_STARTS = 5;

    private static final int LEVELS = Level.values().length;

    private final ScoreTable scores;

    private final EngagementParameters parameters;

    private final Progress progress;

    /** The categories that count. */
    private final int[] columns;

    private final int[] fittedRows;

    private final double[][] fitted;

    private final Profiles profiles;

    /** By row, from 1; 0 for none. */
    private final byte[] levels;

    private final byte[] numbers;

    Profiler(ScoreTable scores, EngagementParameters parameters, Progress progress) {
        this.scores = scores;
        this.parameters = parameters;
        this.progress = progress;
        int[] any = rowsWhere((row) -> !Double.isNaN(scores.composite(row)));
        this.columns = Arrays.stream(EngagementCategory.values())
            .mapToInt(EngagementCategory::index)
            .filter((column) -> any.length > 0 && 2L
                    * Arrays.stream(any).filter((row) -> !Double.isNaN(scores.row(row)[column])).count() >= any.length)
            .toArray();
        this.fittedRows = rowsWhere((row) -> columns.length > 0
                && Arrays.stream(columns).noneMatch((column) -> Double.isNaN(scores.row(row)[column])));
        this.fitted = Arrays.stream(fittedRows).mapToObj(this::selected).toArray(double[][]::new);
        int none = (int) IntStream.range(0, scores.rows())
            .filter((row) -> Arrays.stream(columns).allMatch((column) -> Double.isNaN(scores.row(row)[column])))
            .count();
        this.levels = new byte[scores.rows()];
        this.numbers = new byte[scores.rows()];
        this.profiles = profiles(none);
    }

    private int[] rowsWhere(IntPredicate condition) {
        return IntStream.range(0, scores.rows()).filter(condition).toArray();
    }

    private double[] selected(int row) {
        return Arrays.stream(columns).mapToDouble((column) -> scores.row(row)[column]).toArray();
    }

    Profiles profiles() {
        return profiles;
    }

    /** From 1 to 3, 0 for none. */
    int level(int row) {
        return levels[row];
    }

    /** From 1, 0 for none. */
    int number(int row) {
        return numbers[row];
    }

    private Profiles profiles(int none) {
        List<EngagementCategory> categories = Arrays.stream(EngagementCategory.values())
            .filter((category) -> Arrays.stream(columns).anyMatch((column) -> column == category.index()))
            .toList();
        if (fitted.length == 0) {
            return new Profiles(categories, 0, 0, scores.rows(), Optional.empty(), Optional.empty(), List.of());
        }
        int most = parameters.mostProfiles();
        List<Optional<GaussianMixture>> mixtures = new ArrayList<>();
        for (int k = 0; k < Math.max(most, LEVELS); k++) {
            mixtures.add(Optional.empty());
        }
        // from the most components down: the longest work first
        ParallelLoop.run(mixtures.size(), 1, ParallelLoop.processors(), progress, () -> (at) -> {
            int k = mixtures.size() - at;
            mixtures.set(k - 1, GaussianMixture.of(fitted, k, parameters.starts(), parameters.seed()));
        });
        List<OptionalDouble> bic = mixtures.subList(0, most).stream().map(Profiler::bic).toList();
        int bestK = IntStream.range(0, most)
            .filter((at) -> bic.get(at).isPresent())
            .boxed()
            .max(Comparator.comparingDouble((Integer at) -> bic.get(at).getAsDouble())
                .thenComparing(Comparator.reverseOrder()))
            .orElse(0) + 1;
        List<Division> divisions = new ArrayList<>();
        divisions.add(new Division(bestK, mixtures.get(bestK - 1), numbers));
        if (distinct() >= LEVELS) {
            divisions.add(new Division(LEVELS, mixtures.get(LEVELS - 1), levels));
        }
        ParallelLoop.run(divisions.size(), 1, ParallelLoop.processors(), progress,
                () -> (at) -> divisions.get(at).divide());
        Optional<ProfileSolution> best = Optional.of(divisions.getFirst().solution());
        Optional<ProfileSolution> three = (divisions.size() < 2) ? Optional.empty()
                : Optional.of(divisions.getLast().solution());
        return new Profiles(categories, fitted.length, scores.rows() - fitted.length - none, none, three, best, bic);
    }

    private static OptionalDouble bic(Optional<GaussianMixture> mixture) {
        return mixture.map((found) -> OptionalDouble.of(found.bic())).orElse(OptionalDouble.empty());
    }

    private int distinct() {
        return (int) Arrays.stream(fitted).map(Arrays::toString).distinct().limit(LEVELS).count();
    }

    /** One division of all rows. */
    private final class Division {

        private final int k;

        private final Optional<GaussianMixture> mixture;

        /** By row: the number of its profile from 1, 0 for none. */
        private final byte[] numbers;

        private int found;

        private int[] fittedLabels = {};

        private Silhouette silhouette = new Silhouette(OptionalDouble.empty(), 0);

        Division(int k, Optional<GaussianMixture> mixture, byte[] numbers) {
            this.k = k;
            this.mixture = mixture;
            this.numbers = numbers;
        }

        void divide() {
            ToIntFunction<double[]> rule = rule(fitted, k, mixture, parameters.starts(), parameters.seed());
            int[] labels = new int[scores.rows()];
            for (int row = 0; row < labels.length; row++) {
                labels[row] = rule.applyAsInt(selected(row));
            }
            // a mixture may leave a component without a case: it is no profile
            int[] rank = ranks(labels, k);
            this.found = Arrays.stream(rank).max().orElse(-1) + 1;
            for (int row = 0; row < labels.length; row++) {
                numbers[row] = (byte) ((labels[row] < 0) ? 0 : rank[labels[row]] + 1);
            }
            this.fittedLabels = Arrays.stream(fittedRows).map((row) -> numbers[row] - 1).toArray();
            this.silhouette = Silhouette.of(fitted, fittedLabels, parameters.seed());
        }

        ProfileSolution solution() {
            Descriptives agreement = Descriptives.of(stability(k, fittedLabels));
            return new ProfileSolution(describe(numbers, fittedLabels, found), silhouette.width(), silhouette.rows(),
                    orEmpty(agreement.mean()), orEmpty(agreement.sd()), agreement.n(), bic(mixture), parameters.seed());
        }

    }

    private static OptionalDouble orEmpty(@Nullable Double value) {
        return (value == null) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    private ToIntFunction<double[]> rule(double[][] rows, int k, Optional<GaussianMixture> mixture, int starts,
            long seed) {
        if (parameters.method() == ProfileMethod.MIXTURE && mixture.isPresent()) {
            return mixture.get()::mostLikely;
        }
        return KMeans.of(rows, k, starts, seed)::nearest;
    }

    /**
     * For each label its place by the mean composite of its rows, -1 for those without.
     */
    private int[] ranks(int[] labels, int k) {
        double[] sums = new double[k];
        int[] counts = new int[k];
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] >= 0) {
                sums[labels[row]] += scores.composite(row);
                counts[labels[row]]++;
            }
        }
        int[] order = IntStream.range(0, k)
            .filter((label) -> counts[label] > 0)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer label) -> sums[label] / counts[label]))
            .mapToInt(Integer::intValue)
            .toArray();
        int[] ranks = new int[k];
        Arrays.fill(ranks, -1);
        for (int at = 0; at < order.length; at++) {
            ranks[order[at]] = at;
        }
        return ranks;
    }

    private List<ProfileSolution.Profile> describe(byte[] numbersOfRows, int[] fittedLabels, int k) {
        double[] composites = new double[k];
        int[] sizes = new int[k];
        for (int row = 0; row < numbersOfRows.length; row++) {
            if (numbersOfRows[row] > 0) {
                composites[numbersOfRows[row] - 1] += scores.composite(row);
                sizes[numbersOfRows[row] - 1]++;
            }
        }
        double[][] sums = new double[k][columns.length];
        int[] counts = new int[k];
        for (int at = 0; at < fittedLabels.length; at++) {
            counts[fittedLabels[at]]++;
            for (int column = 0; column < columns.length; column++) {
                sums[fittedLabels[at]][column] += fitted[at][column];
            }
        }
        List<ProfileSolution.Profile> described = new ArrayList<>();
        for (int number = 0; number < k; number++) {
            described.add(new ProfileSolution.Profile(number + 1, sizes[number], centroid(sums[number], counts[number]),
                    composites[number] / sizes[number]));
        }
        return described;
    }

    private List<OptionalDouble> centroid(double[] sums, int count) {
        OptionalDouble[] centroid = new OptionalDouble[EngagementCategory.values().length];
        Arrays.fill(centroid, OptionalDouble.empty());
        for (int at = 0; at < columns.length && count > 0; at++) {
            centroid[columns[at]] = OptionalDouble.of(sums[at] / count);
        }
        return List.of(centroid);
    }

    private double[] stability(int k, int[] labels) {
        double[] agreement = new double[parameters.bootstraps()];
        ParallelLoop.run(agreement.length, 1, ParallelLoop.processors(), progress,
                () -> (at) -> agreement[at] = resample(k, labels, at));
        return Arrays.stream(agreement).filter((value) -> !Double.isNaN(value)).toArray();
    }

    /** NaN if the resample has fewer different rows than profiles. */
    private double resample(int k, int[] labels, int number) {
        long seed = parameters.seed() + 31L * (number + 1);
        int[] drawn = Resample.of(fitted.length, Math.min(fitted.length, RESAMPLED), seed);
        double[][] rows = Arrays.stream(drawn).mapToObj((row) -> fitted[row]).toArray(double[][]::new);
        if (Arrays.stream(rows).map(Arrays::toString).distinct().limit(k).count() < k) {
            return Double.NaN;
        }
        Optional<GaussianMixture> mixture = (parameters.method() == ProfileMethod.MIXTURE)
                ? GaussianMixture.of(rows, k, RESAMPLE_STARTS, seed) : Optional.empty();
        ToIntFunction<double[]> rule = rule(rows, k, mixture, RESAMPLE_STARTS, seed);
        // on the rows that were drawn: with many rows, others take time and add nothing
        int[] chosen = (fitted.length <= RESAMPLED) ? IntStream.range(0, fitted.length).toArray() : drawn;
        int[] own = Arrays.stream(chosen).map((row) -> rule.applyAsInt(fitted[row])).toArray();
        int[] given = Arrays.stream(chosen).map((row) -> labels[row]).toArray();
        return AdjustedRandIndex.of(given, own).orElse(Double.NaN);
    }

}
