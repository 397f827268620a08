package org.throughline.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.throughline.concurrent.Progress;
import org.throughline.graph.Projection;
import org.throughline.motivation.Incentive;
import org.throughline.motivation.MotivationLabel;
import org.throughline.motivation.MotivationParameters;
import org.throughline.motivation.Shares;
import org.throughline.motivation.coding.TextKind;
import org.throughline.motivation.questionnaire.Instrument;
import org.throughline.report.MotivationInput.Chooser;
import org.throughline.report.ResponseScoring.Standing;
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
    private record Results(MotivationJudge judge, List<Map<String, Object>> courses, MotivationDivision fit,
            MotivationDivision survey, int teachers) {
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
        MotivationJudge judge = new MotivationJudge(input, parameters);
        MotivationTally tally = new MotivationTally();
        MotivationDivision.Builder shares = new MotivationDivision.Builder();
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
        MotivationDivision fit = shares.divide(parameters);
        advance(dividing, 1, 2);
        MotivationDivision survey = surveyed().divide(parameters);
        advance(dividing, 2, 2);
        this.results = new Results(judge, judge.courseRows(run), fit, survey, done[0]);
        return new MotivationFindings(done[0], tally.enrolments(), tally.labels(), tally.rules(), tally.missing(),
                judge.levels(),
                new MotivationFindings.Credits(parameters.creditHours(), tally.teacherYears(), tally.reached()),
                fit.report(null), survey.report(sources()), fit.agreement(survey))
            .toSummary();
    }

    private MotivationDivision.Builder surveyed() {
        MotivationDivision.Builder builder = new MotivationDivision.Builder();
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

}
