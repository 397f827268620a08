package org.throughline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;
import org.throughline.motivation.CourseDifficulty;
import org.throughline.motivation.DifficultyLevel;
import org.throughline.motivation.Incentive;
import org.throughline.motivation.MotivationClusters;
import org.throughline.motivation.MotivationLabel;
import org.throughline.motivation.MotivationParameters;
import org.throughline.motivation.MotivationProfile;
import org.throughline.motivation.Shares;
import org.throughline.motivation.coding.TextKind;
import org.throughline.motivation.fit.Disciplines;
import org.throughline.motivation.fit.FitInputs;
import org.throughline.motivation.fit.FitRule;
import org.throughline.motivation.fit.FitRules;
import org.throughline.motivation.fit.LearnerCourseFit;
import org.throughline.motivation.fit.LearnerCourseFit.Judged;
import org.throughline.motivation.fit.Offer;
import org.throughline.motivation.fit.Stipulations;
import org.throughline.motivation.questionnaire.Instrument;
import org.throughline.report.MotivationFindings.Count;
import org.throughline.report.MotivationInput.Chooser;
import org.throughline.report.MotivationInput.CourseFacts;
import org.throughline.report.MotivationInput.Taken;
import org.throughline.report.ResponseScoring.Standing;
import org.throughline.stats.AdjustedRandIndex;
import org.throughline.store.Database;
import org.throughline.store.QueryCatalogue;

/**
 * Why teachers took their courses, by rules and by what they answered and stated.
 *
 * <p>
 * The enrolments are judged twice, once to count and once to write, so that they need no
 * room.
 */
final class MotivationAnalysis implements Analysis {

    /** The domain of its questionnaires. */
    static final String DOMAIN = "motivation";

    private final MotivationParameters parameters;

    private final MotivationInput input;

    private final VoiceInput voices;

    private final MotivationWriter writer;

    private final ResponseScoring scoring;

    private final CodeResolution resolution;

    private @Nullable Results results;

    MotivationAnalysis(MotivationParameters parameters, MotivationInput input, VoiceInput voices, Database database,
            QueryCatalogue queries) {
        this.parameters = parameters;
        this.input = input;
        this.voices = voices;
        this.writer = new MotivationWriter(database, queries);
        this.scoring = new ResponseScoring(database, queries);
        this.resolution = new CodeResolution(database, queries);
    }

    /** What is written when all teachers were counted. */
    private record Results(Judge judge, List<Map<String, Object>> courses, Division fit, Division survey,
            int teachers) {
    }

    @Override
    public String kind() {
        return AnalysisKind.MOTIVATION.key();
    }

    @Override
    public Map<String, Object> parameters() {
        return RunParameters.describe(parameters);
    }

    @Override
    public Long seed() {
        return parameters.seed();
    }

    @Override
    public String inputHash(Projection projection) {
        return new InputDigest().add(input.hash()).add(voices.hash()).hex();
    }

    @Override
    public Map<String, @Nullable Object> execute(String run, Projection projection, Phases phases) {
        Judge judge = new Judge(input, parameters);
        Tally tally = new Tally();
        DivisionBuilder shares = new DivisionBuilder();
        Progress progress = phases.start("judge");
        int total = projection.teachers().size();
        int[] done = { 0 };
        try (Stream<Chooser> choosers = input.choosers()) {
            choosers.forEach((chooser) -> {
                Shares own = new Shares();
                judge.judge(chooser).forEach((_, judged) -> {
                    own.add(judged.verdict().label());
                    tally.add(judged);
                });
                tally.add(judge.steps(chooser), chooser);
                OptionalDouble intrinsic = own.involvement(MotivationLabel.INTRINSIC);
                OptionalDouble extrinsic = own.involvement(MotivationLabel.EXTRINSIC);
                if (intrinsic.isPresent() && extrinsic.isPresent()) {
                    shares.add(chooser.learner().id(), intrinsic.getAsDouble(), extrinsic.getAsDouble());
                }
                advance(progress, ++done[0], total);
            });
        }
        Progress dividing = phases.start("divide");
        Division fit = shares.divide(parameters);
        advance(dividing, 1, 2);
        Division survey = surveyed().divide(parameters);
        advance(dividing, 2, 2);
        this.results = new Results(judge, judge.courseRows(run), fit, survey, done[0]);
        return new MotivationFindings(done[0], tally.enrolments, tally.labels(), tally.rules(), tally.missing(),
                judge.levels(),
                new MotivationFindings.Credits(parameters.creditHours(), tally.teacherYears, tally.reached),
                fit.report(null), survey.report(sources()), fit.agreement(survey))
            .toSummary();
    }

    private DivisionBuilder surveyed() {
        DivisionBuilder builder = new DivisionBuilder();
        for (Standing standing : scoring.standings(DOMAIN)) {
            if (standing.intrinsic() != null && standing.extrinsic() != null) {
                builder.add(standing.teacher(), standing.intrinsic(), standing.extrinsic());
            }
        }
        return builder;
    }

    /** The questionnaires that measure intrinsic or extrinsic motivation. */
    private String sources() {
        return scoring.instruments(DOMAIN)
            .stream()
            .filter((instrument) -> instrument.subscales().stream().anyMatch((subscale) -> subscale.measures() != null))
            .map(Instrument::id)
            .collect(Collectors.joining(", "));
    }

    private static void advance(Progress progress, int done, int total) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        progress.advanced(done, Math.max(done, total));
    }

    @Override
    public void publish(String run, Phases phases) {
        Results found = Objects.requireNonNull(results, "nothing was computed");
        scoring.publish(run, DOMAIN, phases.start("score"));
        resolution.publish(run, TextKind.STATEMENT.key(), phases.start("resolve"));
        writer.publishCourses(found.courses());
        TeacherBatches batches = writer.teachers();
        Progress progress = phases.start("write");
        int[] done = { 0 };
        try (Stream<Chooser> choosers = input.choosers()) {
            choosers.forEach((chooser) -> {
                String teacher = chooser.learner().id();
                Shares own = new Shares();
                Map<String, Incentive.Step> steps = found.judge().steps(chooser);
                Map<String, Map<String, @Nullable Object>> enrolments = new LinkedHashMap<>();
                found.judge().judge(chooser).forEach((course, judged) -> {
                    own.add(judged.verdict().label());
                    enrolments.put(course, MotivationWriter.properties(run, judged, steps.get(course)));
                });
                batches.add(teacher, MotivationWriter.properties(run, own, found.fit().profile(teacher),
                        found.survey().profile(teacher)), enrolments);
                progress.advanced(++done[0], found.teachers());
            });
        }
        batches.flush();
        writer.forgetOthers(run);
    }

    /** Judges the enrolments of one teacher after the other. */
    private static final class Judge {

        private final Map<String, CourseFacts> courses = new LinkedHashMap<>();

        private final Map<String, Offer> offers = new HashMap<>();

        private final CourseDifficulty difficulty;

        private final Stipulations stipulations;

        private final LearnerCourseFit fit;

        private final Incentive incentive;

        Judge(MotivationInput input, MotivationParameters parameters) {
            List<CourseFacts> all = input.courses();
            this.difficulty = CourseDifficulty.of(all.stream().map(CourseFacts::parts).toList());
            for (int at = 0; at < all.size(); at++) {
                CourseFacts course = all.get(at);
                courses.put(course.id(), course);
                offers.put(course.id(),
                        new Offer(course.id(), course.disciplines(), course.roles(), difficulty.level(at)));
            }
            this.stipulations = new Stipulations(input.mandates(), parameters.unstatedYears());
            this.fit = new LearnerCourseFit(stipulations, new Disciplines(input.disciplines()),
                    new FitRules(parameters.precedence()));
            this.incentive = new Incentive(parameters.creditHours());
        }

        /** By course. */
        Map<String, Judged> judge(Chooser chooser) {
            Map<String, Judged> judged = new LinkedHashMap<>();
            for (Taken taken : chooser.taken()) {
                judged.put(taken.course(),
                        fit.judge(chooser.learner(), Objects.requireNonNull(offers.get(taken.course())), taken.year()));
            }
            return judged;
        }

        /** By course. */
        Map<String, Incentive.Step> steps(Chooser chooser) {
            List<Incentive.Completion> completions = new ArrayList<>();
            for (Taken taken : chooser.taken()) {
                if (taken.completedAt() != null && taken.year() != null) {
                    completions.add(new Incentive.Completion(taken.course(), taken.year(), taken.completedAt(),
                            Objects.requireNonNull(courses.get(taken.course())).hours()));
                }
            }
            return incentive.steps(completions);
        }

        List<Map<String, Object>> courseRows(String run) {
            List<Map<String, Object>> rows = new ArrayList<>();
            int at = 0;
            for (CourseFacts course : courses.values()) {
                DifficultyLevel level = difficulty.level(at);
                MotivationLabel hint = CourseDifficulty.hint(level, stipulations.isForAll(course.id()),
                        stipulations.isElective(course.id()));
                Map<String, @Nullable Object> properties = TeacherBatches.nothing(MotivationWriter.OF_COURSE);
                difficulty.index(at++).ifPresent((index) -> properties.put("difficulty", index));
                properties.put("difficultyLevel", (level == null) ? null : level.key());
                properties.put("popularity", course.enrolled());
                properties.put("motivationHint", (hint == null) ? null : hint.key());
                properties.put("motivationRun", run);
                rows.add(Map.of("course", course.id(), "properties", properties));
            }
            return rows;
        }

        /** Courses by level, the last without one. */
        List<Count> levels() {
            List<Count> counts = new ArrayList<>();
            for (DifficultyLevel level : DifficultyLevel.values()) {
                counts.add(new Count(level.key(),
                        offers.values().stream().filter((offer) -> offer.difficulty() == level).count()));
            }
            counts.add(new Count("unknown",
                    offers.values().stream().filter((offer) -> offer.difficulty() == null).count()));
            return counts;
        }

    }

    /** Counts over all teachers. */
    private static final class Tally {

        private final Map<String, Long> labels = new HashMap<>();

        private final Map<String, Long> rules = new HashMap<>();

        private final Map<String, Long> missing = new LinkedHashMap<>();

        private long enrolments;

        private long teacherYears;

        private long reached;

        Tally() {
            List.of("mandatory", "discipline", "role", "difficulty").forEach((name) -> missing.put(name, 0L));
        }

        void add(Judged judged) {
            enrolments++;
            labels.merge(judged.verdict().label().key(), 1L, Long::sum);
            judged.verdict().fired().forEach((rule) -> rules.merge(rule.name(), 1L, Long::sum));
            FitInputs inputs = judged.inputs();
            addMissing("mandatory", inputs.mandatory());
            addMissing("discipline", inputs.discipline());
            addMissing("role", inputs.role());
            addMissing("difficulty", inputs.difficulty());
        }

        private void addMissing(String name, @Nullable Object value) {
            missing.merge(name, (value == null) ? 1L : 0L, Long::sum);
        }

        void add(Map<String, Incentive.Step> steps, Chooser chooser) {
            Set<Long> years = new HashSet<>();
            Set<Long> with = new HashSet<>();
            for (Taken taken : chooser.taken()) {
                if (taken.completedAt() != null && taken.year() != null) {
                    years.add(taken.year());
                    Incentive.Step step = steps.get(taken.course());
                    if (step != null && step.crossed()) {
                        with.add(taken.year());
                    }
                }
            }
            teacherYears += years.size();
            reached += with.size();
        }

        List<Count> labels() {
            return counts(MotivationLabel.values(), MotivationLabel::key, labels);
        }

        List<Count> rules() {
            return counts(FitRule.values(), FitRule::name, rules);
        }

        List<Count> missing() {
            return missing.entrySet().stream().map((one) -> new Count(one.getKey(), one.getValue())).toList();
        }

        private static <E> List<Count> counts(E[] values, Function<E, String> key, Map<String, Long> counts) {
            return Arrays.stream(values)
                .map((value) -> new Count(key.apply(value), counts.getOrDefault(key.apply(value), 0L)))
                .toList();
        }

    }

    /** Collects teachers with two values. */
    static final class DivisionBuilder {

        private final List<String> teachers = new ArrayList<>();

        private final List<double[]> values = new ArrayList<>();

        void add(String teacher, double intrinsic, double extrinsic) {
            teachers.add(teacher);
            values.add(new double[] { intrinsic, extrinsic });
        }

        Division divide(MotivationParameters parameters) {
            MotivationClusters clusters = MotivationClusters.of(
                    values.stream().mapToDouble((value) -> value[0]).toArray(),
                    values.stream().mapToDouble((value) -> value[1]).toArray(), parameters.profiles(),
                    parameters.seed());
            Map<String, Integer> rows = new HashMap<>();
            for (int row = 0; row < teachers.size(); row++) {
                rows.put(teachers.get(row), row);
            }
            return new Division(rows, clusters);
        }

    }

    /**
     * Teachers divided.
     *
     * @param rows of the teachers in the clusters
     * @param clusters the clusters
     */
    record Division(Map<String, Integer> rows, MotivationClusters clusters) {

        @Nullable MotivationProfile profile(String teacher) {
            Integer row = rows.get(teacher);
            return (row == null) ? null : clusters.profile(row);
        }

        MotivationFindings.Profiles report(@Nullable String source) {
            return new MotivationFindings.Profiles(source, rows.size(), CoherenceWriter.orNull(clusters.silhouette()),
                    clusters.clusters()
                        .stream()
                        .map((cluster) -> new MotivationFindings.Cluster(cluster.profile().key(), cluster.size(),
                                cluster.intrinsic(), cluster.extrinsic()))
                        .toList());
        }

        MotivationFindings.Agreement agreement(Division other) {
            List<String> both = rows.keySet().stream().filter(other.rows::containsKey).sorted().toList();
            List<MotivationProfile> profiles = List.of(MotivationProfile.values());
            int[][] table = new int[profiles.size()][profiles.size()];
            int[] first = new int[both.size()];
            int[] second = new int[both.size()];
            int[] mine = clusters.labels();
            int[] theirs = other.clusters.labels();
            for (int at = 0; at < both.size(); at++) {
                String teacher = both.get(at);
                table[profiles.indexOf(profile(teacher))][profiles.indexOf(other.profile(teacher))]++;
                first[at] = mine[Objects.requireNonNull(rows.get(teacher))];
                second[at] = theirs[Objects.requireNonNull(other.rows.get(teacher))];
            }
            org.throughline.stats.Agreement agreement = org.throughline.stats.Agreement.of(table);
            OptionalDouble ari = (both.size() < 2) ? OptionalDouble.empty() : AdjustedRandIndex.of(first, second);
            return new MotivationFindings.Agreement(both.size(), CoherenceWriter.orNull(agreement.observed()),
                    CoherenceWriter.orNull(agreement.kappa()), CoherenceWriter.orNull(ari),
                    profiles.stream().map(MotivationProfile::key).toList(),
                    Arrays.stream(table).map((row) -> Arrays.stream(row).boxed().toList()).toList());
        }

    }

}
