package org.throughline.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.CourseDifficulty;
import org.throughline.motivation.DifficultyLevel;
import org.throughline.motivation.Incentive;
import org.throughline.motivation.MotivationLabel;
import org.throughline.motivation.MotivationParameters;
import org.throughline.motivation.fit.Disciplines;
import org.throughline.motivation.fit.FitRules;
import org.throughline.motivation.fit.LearnerCourseFit;
import org.throughline.motivation.fit.LearnerCourseFit.Judged;
import org.throughline.motivation.fit.Offer;
import org.throughline.motivation.fit.Stipulations;
import org.throughline.report.MotivationFindings.Count;
import org.throughline.report.MotivationInput.Chooser;
import org.throughline.report.MotivationInput.CourseFacts;
import org.throughline.report.MotivationInput.Taken;

/** Judges the enrolments of one teacher after the other. */
final class MotivationJudge {

    private final Map<String, CourseFacts> courses = new LinkedHashMap<>();

    private final Map<String, Offer> offers = new HashMap<>();

    private final CourseDifficulty difficulty;

    private final Stipulations stipulations;

    private final LearnerCourseFit fit;

    private final Incentive incentive;

    MotivationJudge(MotivationInput input, MotivationParameters parameters) {
        List<CourseFacts> all = input.courses();
        this.difficulty = CourseDifficulty.of(all.stream().map(CourseFacts::parts).toList());
        for (int at = 0; at < all.size(); at++) {
            CourseFacts course = all.get(at);
            courses.put(course.id(), course);
            offers.put(course.id(), new Offer(course.id(), course.disciplines(), course.roles(), difficulty.level(at)));
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
        counts
            .add(new Count("unknown", offers.values().stream().filter((offer) -> offer.difficulty() == null).count()));
        return counts;
    }

}
