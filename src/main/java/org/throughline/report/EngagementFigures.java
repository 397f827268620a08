package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Progress;
import org.throughline.engagement.EngagementCategory;
import org.throughline.engagement.EngagementParameters;
import org.throughline.engagement.EngagementResults;
import org.throughline.engagement.EngagementSummary;
import org.throughline.engagement.EnrolmentEngagement;
import org.throughline.engagement.Feature;
import org.throughline.engagement.ProfileSolution;
import org.throughline.engagement.TeacherEngagement;
import org.throughline.report.EngagementReports.Coverage;
import org.throughline.report.EngagementReports.Estimate;
import org.throughline.report.EngagementReports.Excluded;
import org.throughline.report.EngagementReports.FeatureReport;
import org.throughline.report.EngagementReports.Profile;
import org.throughline.report.EngagementReports.Profiles;
import org.throughline.report.EngagementReports.RankPair;
import org.throughline.report.EngagementReports.Reliability;
import org.throughline.report.EngagementReports.ScoreReport;
import org.throughline.report.EngagementReports.Solution;
import org.throughline.report.EngagementReports.Threshold;
import org.throughline.report.EngagementReports.Values;
import org.throughline.report.Overviews.Bin;
import org.throughline.stats.Descriptives;
import org.throughline.stats.RankCorrelation;

/** What the results of a run say of all teachers together. */
final class EngagementFigures {

    /** Of the histogram of a feature. */
    private static final int BINS = 20;

    /** The scores are about normal; a bin is a quarter of a standard deviation wide. */
    private static final double FARTHEST_SCORE = 3;

    private static final int SCORE_BINS = 24;

    private static final int THIRDS = 3;

    private final EngagementResults results;

    private final EngagementParameters parameters;

    EngagementFigures(EngagementResults results, EngagementParameters parameters) {
        this.results = results;
        this.parameters = parameters;
    }

    EngagementFindings findings(Progress progress) {
        EngagementSummary summary = results.summary();
        return new EngagementFindings(results.teacherCount(),
                new Coverage(summary.events(), summary.repeated(), summary.counted(), summary.enrolments(),
                        summary.withTraces(), summary.withoutTraces(), summary.inDarkCourses(), summary.pooled(),
                        summary.teachers(), summary.teachersScored()),
                summary.excluded()
                    .stream()
                    .map((each) -> new Excluded(each.reason().key(), each.reason().meaning(), each.events()))
                    .toList(),
                features(progress), enrolmentScores(), teacherScores(),
                new Reliability(summary.reliability().items(), summary.reliability().n(),
                        estimate(summary.reliability().alpha()), estimate(summary.reliability().omega())),
                profiles(summary.enrolmentProfiles()), profiles(summary.teacherProfiles()),
                summary.thresholds()
                    .stream()
                    .map((effect) -> new Threshold(effect.minutes(), effect.minutes() == parameters.threshold(),
                            effect.sessions(), effect.totalHours(), orNull(effect.meanHours()),
                            orNull(effect.medianHours()), orNull(effect.rankCorrelation())))
                    .toList(),
                ranks());
    }

    /** A category at a time, so that not all features need room at once. */
    private List<FeatureReport> features(Progress progress) {
        Map<Feature, FeatureReport> reports = new EnumMap<>(Feature.class);
        int done = 0;
        for (EngagementCategory category : EngagementCategory.values()) {
            List<Feature> features = Arrays.stream(Feature.values())
                .filter((feature) -> feature.category() == category)
                .toList();
            double[][] values = new double[features.size()][results.enrolmentCount()];
            for (int row = 0; row < results.enrolmentCount(); row++) {
                EnrolmentEngagement enrolment = results.enrolment(row);
                for (int at = 0; at < values.length; at++) {
                    values[at][row] = enrolment.feature(features.get(at)).orElse(Double.NaN);
                }
            }
            for (int at = 0; at < values.length; at++) {
                if (progress.isCancelled()) {
                    throw new CancellationException();
                }
                Feature feature = features.get(at);
                reports.put(feature, new FeatureReport(feature.key(), category.key(), feature.unit(), feature.sign(),
                        values(values[at])));
                progress.advanced(++done, Feature.values().length);
            }
        }
        return List.copyOf(reports.values());
    }

    private List<ScoreReport> enrolmentScores() {
        List<ScoreReport> reports = new ArrayList<>();
        for (EngagementCategory category : EngagementCategory.values()) {
            reports.add(score(category.key(), results.enrolmentCount(),
                    (row) -> results.enrolment((int) row).score(category).orElse(Double.NaN)));
        }
        reports.add(score(EngagementWriter.COMPOSITE, results.enrolmentCount(),
                (row) -> results.enrolment((int) row).engagement()));
        return reports;
    }

    private List<ScoreReport> teacherScores() {
        List<ScoreReport> reports = new ArrayList<>();
        for (EngagementCategory category : EngagementCategory.values()) {
            reports.add(score(category.key(), results.teacherCount(),
                    (row) -> results.teacher((int) row).score(category).orElse(Double.NaN)));
        }
        reports.add(score(EngagementWriter.COMPOSITE, results.teacherCount(),
                (row) -> results.teacher((int) row).engagement()));
        return reports;
    }

    private static ScoreReport score(String key, int size, ToDoubleFunction<Integer> value) {
        double[] values = new double[size];
        Arrays.setAll(values, value::applyAsDouble);
        double[] defined = defined(values);
        return new ScoreReport(key,
                values(defined, size - defined.length, -FARTHEST_SCORE, FARTHEST_SCORE, SCORE_BINS));
    }

    /** Undefined ones are NaN. */
    static Values values(double... values) {
        double[] defined = defined(values);
        double[] sorted = defined.clone();
        Arrays.sort(sorted);
        double least = (sorted.length == 0) ? 0 : sorted[0];
        double most = (sorted.length == 0) ? 1 : sorted[sorted.length - 1];
        double from = (least >= 0) ? 0 : Math.min(least, -1);
        // a few very large values would push all others into one bin
        double to = (most <= 1) ? 1 : sorted[(int) Math.floor(0.99 * (sorted.length - 1))];
        return values(defined, values.length - defined.length, from, (to > from) ? to : most, BINS);
    }

    private static double[] defined(double... values) {
        return Arrays.stream(values).filter((value) -> !Double.isNaN(value)).toArray();
    }

    static Values values(double[] defined, int undefined, double from, double to, int size) {
        Descriptives of = Descriptives.of(defined);
        int[] counts = new int[size];
        int below = 0;
        int above = 0;
        double width = (to - from) / size;
        for (double value : defined) {
            if (value < from) {
                below++;
            }
            else if (value > to) {
                above++;
            }
            else {
                counts[Math.min((int) ((value - from) / width), size - 1)]++;
            }
        }
        List<Bin> bins = new ArrayList<>(size);
        for (int bin = 0; bin < size; bin++) {
            bins.add(new Bin(from + bin * width, (bin == size - 1) ? to : from + (bin + 1) * width, counts[bin]));
        }
        return new Values(of.n(), undefined, of.mean(), of.sd(), of.min(), of.q1(), of.median(), of.q3(), of.max(),
                bins, below, above);
    }

    /**
     * The order of the teachers by their time on task in completed courses, under each
     * two thresholds.
     */
    private List<RankPair> ranks() {
        int thresholds = EngagementParameters.THRESHOLDS.size();
        double[][] hours = new double[thresholds][results.teacherCount()];
        int size = 0;
        int row = 0;
        for (int at = 0; at < results.teacherCount(); at++) {
            TeacherEngagement teacher = results.teacher(at);
            double[] sum = new double[thresholds];
            boolean any = false;
            for (; row < results.enrolmentCount(); row++) {
                EnrolmentEngagement enrolment = results.enrolment(row);
                if (!enrolment.teacher().equals(teacher.teacher())) {
                    break;
                }
                if (enrolment.completed() && !Double.isNaN(enrolment.hoursByThreshold()[0])) {
                    any = true;
                    Arrays.setAll(sum, (threshold) -> sum[threshold] + enrolment.hoursByThreshold()[threshold]);
                }
            }
            if (any) {
                for (int threshold = 0; threshold < thresholds; threshold++) {
                    hours[threshold][size] = sum[threshold];
                }
                size++;
            }
        }
        List<RankPair> pairs = new ArrayList<>();
        for (int a = 0; a < thresholds; a++) {
            for (int b = a + 1; b < thresholds; b++) {
                double[] first = Arrays.copyOf(hours[a], size);
                double[] second = Arrays.copyOf(hours[b], size);
                pairs.add(new RankPair(EngagementParameters.THRESHOLDS.get(a), EngagementParameters.THRESHOLDS.get(b),
                        size, orNull(RankCorrelation.spearman(first, second)), changedThird(first, second)));
            }
        }
        return pairs;
    }

    /**
     * The share of cases that are in another third of the order; null for none.
     */
    static @Nullable Double changedThird(double[] first, double[] second) {
        if (first.length == 0) {
            return null;
        }
        int[] before = thirds(first);
        int[] after = thirds(second);
        int changed = 0;
        for (int at = 0; at < before.length; at++) {
            changed += (before[at] == after[at]) ? 0 : 1;
        }
        return (double) changed / first.length;
    }

    /** Equal values are in the same third: that of the mean of their ranks. */
    private static int[] thirds(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int[] thirds = new int[values.length];
        for (int at = 0; at < values.length; at++) {
            int from = lowerBound(sorted, values[at]);
            int to = upperBound(sorted, values[at]);
            thirds[at] = Math.min((int) (THIRDS * ((from + to) / 2.0) / values.length), THIRDS - 1);
        }
        return thirds;
    }

    private static int lowerBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

    private static int upperBound(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= value) {
                low = middle + 1;
            }
            else {
                high = middle;
            }
        }
        return low;
    }

    private static Estimate estimate(org.throughline.stats.Reliability.Estimate estimate) {
        return new Estimate(orNull(estimate.value()), orNull(estimate.low()), orNull(estimate.high()));
    }

    private static Profiles profiles(org.throughline.engagement.Profiles profiles) {
        return new Profiles(profiles.categories().stream().map(EngagementCategory::key).toList(), profiles.fitted(),
                profiles.nearest(), profiles.without(), profiles.three().map(EngagementFigures::solution).orElse(null),
                profiles.best().map(EngagementFigures::solution).orElse(null), nulls(profiles.bic()));
    }

    private static List<@Nullable Double> nulls(List<OptionalDouble> values) {
        List<@Nullable Double> nulls = new ArrayList<>();
        values.forEach((value) -> nulls.add(orNull(value)));
        return nulls;
    }

    private static Solution solution(ProfileSolution solution) {
        List<Profile> profiles = solution.profiles().stream().map((profile) -> {
            Map<String, @Nullable Double> centroid = new LinkedHashMap<>();
            for (EngagementCategory category : EngagementCategory.values()) {
                centroid.put(category.key(), orNull(profile.centre(category)));
            }
            return new Profile(profile.number(), profile.size(), centroid,
                    Double.isNaN(profile.composite()) ? null : Double.valueOf(profile.composite()));
        }).toList();
        return new Solution(profiles, orNull(solution.silhouette()), solution.silhouetteRows(),
                orNull(solution.bootstrapAri()), orNull(solution.bootstrapSd()), solution.bootstraps());
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return CoherenceWriter.orNull(value);
    }

}
