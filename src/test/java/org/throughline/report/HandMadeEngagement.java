package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.throughline.engagement.EngagementCategory;
import org.throughline.engagement.EngagementParameters;
import org.throughline.engagement.EngagementResults;
import org.throughline.engagement.EngagementSummary;
import org.throughline.engagement.Enrolment;
import org.throughline.engagement.EnrolmentEngagement;
import org.throughline.engagement.ExclusionReason;
import org.throughline.engagement.Feature;
import org.throughline.engagement.Level;
import org.throughline.engagement.ProfileSolution;
import org.throughline.engagement.Profiles;
import org.throughline.engagement.QuizPattern;
import org.throughline.engagement.TeacherEngagement;
import org.throughline.engagement.ThresholdEffect;
import org.throughline.stats.Reliability;

/**
 * Engagement without traces: random by a seed, but with the sums that the real one has.
 * The first course of every teacher is dark.
 */
final class HandMadeEngagement implements EngagementResults {

    private static final List<Feature> FEATURES = List.of(Feature.values());

    private static final List<EngagementCategory> CATEGORIES = List.of(EngagementCategory.values());

    private static final List<Level> LEVELS = List.of(Level.values());

    private static final List<QuizPattern> PATTERNS = List.of(QuizPattern.values());

    private static final OptionalDouble HALF = OptionalDouble.of(0.5);

    private final List<EnrolmentEngagement> enrolments = new ArrayList<>();

    private final List<TeacherEngagement> teachers = new ArrayList<>();

    HandMadeEngagement(Stream<Enrolment> of, long seed) {
        Random random = new Random(seed);
        List<EnrolmentEngagement> own = new ArrayList<>();
        for (Enrolment enrolment : of.toList()) {
            if (!own.isEmpty() && !own.getFirst().teacher().equals(enrolment.teacher())) {
                sum(own);
            }
            own.add(enrolment(enrolment, own.isEmpty(), random));
        }
        if (!own.isEmpty()) {
            sum(own);
        }
    }

    private static EnrolmentEngagement enrolment(Enrolment of, boolean dark, Random random) {
        double[] features = new double[Feature.values().length];
        double[] scores = new double[EngagementCategory.values().length];
        double[] hours = new double[EngagementParameters.THRESHOLDS.size()];
        int[] sessions = new int[hours.length];
        if (dark) {
            Arrays.fill(features, Double.NaN);
            Arrays.fill(scores, Double.NaN);
            Arrays.fill(hours, Double.NaN);
            Arrays.fill(sessions, -1);
            return new EnrolmentEngagement(of.teacher(), of.course(), of.year(), of.completed(), features, scores,
                    Double.NaN, null, 0, null, false, hours, sessions);
        }
        double latent = random.nextGaussian();
        for (int at = 0; at < features.length; at++) {
            double value = latent + random.nextGaussian();
            features[at] = FEATURES.get(at).isCount() ? Math.round(Math.exp(value + 2)) : 1 / (1 + Math.exp(-value));
        }
        double hoursOf = Math.exp(latent + 1);
        features[FEATURES.indexOf(Feature.TIME_ON_TASK)] = hoursOf;
        for (int at = 0; at < hours.length; at++) {
            hours[at] = hoursOf * (0.7 + 0.2 * at + 0.1 * random.nextDouble());
            sessions[at] = 20 - 4 * at;
        }
        for (int at = 0; at < scores.length; at++) {
            scores[at] = CATEGORIES.get(at).sign() * latent + 0.5 * random.nextGaussian();
        }
        // not everybody writes in forums
        if (random.nextInt(3) == 0) {
            scores[CATEGORIES.indexOf(EngagementCategory.COMMUNICATION)] = Double.NaN;
        }
        double composite = composite(scores);
        return new EnrolmentEngagement(of.teacher(), of.course(), of.year(), of.completed(), features, scores,
                composite, level(composite), LEVELS.indexOf(level(composite)) + 1,
                PATTERNS.get(random.nextInt(PATTERNS.size())), random.nextInt(10) == 0, hours, sessions);
    }

    private void sum(List<EnrolmentEngagement> own) {
        double[] scores = new double[EngagementCategory.values().length];
        for (EngagementCategory category : EngagementCategory.values()) {
            scores[CATEGORIES.indexOf(category)] = own.stream()
                .filter(EnrolmentEngagement::completed)
                .flatMapToDouble((enrolment) -> enrolment.score(category).stream())
                .average()
                .orElse(Double.NaN);
        }
        int courses = (int) own.stream()
            .filter((enrolment) -> enrolment.completed() && enrolment.composite().isPresent())
            .count();
        double composite = composite(scores);
        teachers.add(new TeacherEngagement(own.getFirst().teacher(), courses, scores, composite,
                Double.isNaN(composite) ? null : level(composite),
                Double.isNaN(composite) ? 0 : LEVELS.indexOf(level(composite)) + 1));
        enrolments.addAll(own);
        own.clear();
    }

    private static double composite(double... scores) {
        double sum = 0;
        int defined = 0;
        for (EngagementCategory category : EngagementCategory.values()) {
            double score = scores[CATEGORIES.indexOf(category)];
            if (!Double.isNaN(score)) {
                sum += category.sign() * score;
                defined++;
            }
        }
        return (defined == 0) ? Double.NaN : sum / defined;
    }

    private static Level level(double composite) {
        return (composite < -0.4) ? Level.LOW : (composite < 0.4) ? Level.MEDIUM : Level.HIGH;
    }

    @Override
    public EngagementSummary summary() {
        Profiles profiles = new Profiles(List.of(EngagementCategory.values()), enrolments.size(), 0, 0,
                Optional.of(solution(3)), Optional.of(solution(2)),
                List.of(OptionalDouble.of(-900), OptionalDouble.of(-800), OptionalDouble.of(-850)));
        Reliability.Estimate estimate = new Reliability.Estimate(OptionalDouble.of(0.72), OptionalDouble.of(0.7),
                OptionalDouble.of(0.74));
        return new EngagementSummary(1_000, 800,
                Arrays.stream(ExclusionReason.values())
                    .map((reason) -> new EngagementSummary.Excluded(reason,
                            (reason == ExclusionReason.ORIGIN) ? 150 : (reason == ExclusionReason.ROLE) ? 50 : 0))
                    .toList(),
                7, enrolments.size(), enrolments.size() - teachers.size(), 0, teachers.size(), 3, 0, teachers.size(),
                (int) teachers.stream().filter((teacher) -> teacher.composite().isPresent()).count(),
                new Reliability(enrolments.size(), 4, estimate, estimate), profiles, profiles,
                EngagementParameters.THRESHOLDS.stream()
                    .map((minutes) -> new ThresholdEffect(minutes, 100.0 * minutes, OptionalDouble.of(minutes / 10.0),
                            OptionalDouble.of(minutes / 12.0), 10_000 / minutes, HALF))
                    .toList());
    }

    private static ProfileSolution solution(int k) {
        List<ProfileSolution.Profile> profiles = new ArrayList<>();
        for (int number = 1; number <= k; number++) {
            double middle = number - (k + 1) / 2.0;
            profiles.add(new ProfileSolution.Profile(number, 40 * number, List.of(OptionalDouble.of(middle),
                    OptionalDouble.of(middle / 2), OptionalDouble.of(middle / 3), OptionalDouble.of(-middle)), middle));
        }
        return new ProfileSolution(profiles, HALF, 100, OptionalDouble.of(0.9), OptionalDouble.of(0.02), 100,
                OptionalDouble.of(-800), 1);
    }

    @Override
    public int enrolmentCount() {
        return enrolments.size();
    }

    @Override
    public EnrolmentEngagement enrolment(int row) {
        return enrolments.get(row);
    }

    @Override
    public int teacherCount() {
        return teachers.size();
    }

    @Override
    public TeacherEngagement teacher(int row) {
        return teachers.get(row);
    }

    @Override
    public Stream<EnrolmentEngagement> enrolments() {
        return enrolments.stream();
    }

    @Override
    public Stream<TeacherEngagement> teachers() {
        return teachers.stream();
    }

}
