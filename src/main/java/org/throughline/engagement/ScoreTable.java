package org.throughline.engagement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.throughline.concurrent.ParallelLoop;
import org.throughline.concurrent.Progress;
import org.throughline.stats.NormalScores;
import org.throughline.stats.RobustScores;

/**
 * Scores by category, and the composite. The score of a category is the mean of the
 * normalised features that are defined, each with its sign; the composite is the mean of
 * the category scores that are defined, fragmentation with a minus.
 */
final class ScoreTable {

    private static final EngagementCategory[] CATEGORIES = EngagementCategory.values();

    private final double[][] scores;

    private ScoreTable(double[][] scores) {
        this.scores = scores;
    }

    /** The scores of features that are normalised within groups. */
    static ScoreTable of(FeatureTable features, Groups groups, Normalisation normalisation, Progress progress) {
        double[][] scores = new double[features.rows()][];
        double[] undefined = new double[CATEGORIES.length];
        Arrays.fill(undefined, Double.NaN);
        Arrays.fill(scores, undefined);
        // one after the other: a group writes the rows that are its own
        ParallelLoop.run(groups.count(), 1, ParallelLoop.processors(), progress,
                () -> (group) -> score(features, groups.members(group), normalisation, scores));
        return new ScoreTable(scores);
    }

    private static void score(FeatureTable features, int[] members, Normalisation normalisation, double[][] scores) {
        double[][] sums = new double[members.length][CATEGORIES.length];
        int[][] counts = new int[members.length][CATEGORIES.length];
        for (Feature feature : Feature.values()) {
            if (feature.sign() == 0) {
                continue;
            }
            double[] column = features.column(feature);
            double[] values = Arrays.stream(members)
                .mapToDouble((row) -> feature.isCount() ? Math.log1p(column[row]) : column[row])
                .toArray();
            double[] normal = switch (normalisation) {
                case RANK -> NormalScores.of(values);
                case ROBUST -> RobustScores.of(values);
            };
            int category = feature.category().index();
            for (int at = 0; at < members.length; at++) {
                if (!Double.isNaN(normal[at])) {
                    sums[at][category] += feature.sign() * normal[at];
                    counts[at][category]++;
                }
            }
        }
        for (int at = 0; at < members.length; at++) {
            scores[members[at]] = means(sums[at], counts[at]);
        }
    }

    private static double[] means(double[] sums, int[] counts) {
        double[] means = new double[sums.length];
        Arrays.setAll(means, (at) -> (counts[at] == 0) ? Double.NaN : sums[at] / counts[at] + 0.0);
        return means;
    }

    /**
     * The scores of teachers: means over the completed courses with scores.
     * @param enrolments by teacher, as the rows of these scores
     * @param courses filled with the number of these courses, by teacher
     */
    ScoreTable ofTeachers(List<Enrolment> enrolments, Map<String, Integer> courses) {
        Map<String, List<double[]>> byTeacher = new LinkedHashMap<>();
        for (int row = 0; row < enrolments.size(); row++) {
            List<double[]> own = byTeacher.computeIfAbsent(enrolments.get(row).teacher(),
                    (ignored) -> new ArrayList<>());
            if (enrolments.get(row).completed() && !Double.isNaN(composite(row))) {
                own.add(scores[row]);
            }
        }
        byTeacher.forEach((teacher, own) -> courses.put(teacher, own.size()));
        return new ScoreTable(byTeacher.values().stream().map(ScoreTable::mean).toArray(double[][]::new));
    }

    private static double[] mean(List<double[]> rows) {
        double[] sums = new double[CATEGORIES.length];
        int[] counts = new int[CATEGORIES.length];
        for (double[] row : rows) {
            for (int at = 0; at < row.length; at++) {
                if (!Double.isNaN(row[at])) {
                    sums[at] += row[at];
                    counts[at]++;
                }
            }
        }
        return means(sums, counts);
    }

    int rows() {
        return scores.length;
    }

    /** By category; not to be changed. */
    double[] row(int row) {
        return scores[row];
    }

    /** NaN if no category has a score. */
    double composite(int row) {
        double sum = 0;
        int count = 0;
        for (EngagementCategory category : CATEGORIES) {
            double score = scores[row][category.index()];
            if (!Double.isNaN(score)) {
                sum += category.sign() * score;
                count++;
            }
        }
        return (count == 0) ? Double.NaN : sum / count + 0.0;
    }

}
