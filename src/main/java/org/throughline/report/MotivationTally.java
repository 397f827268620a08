package org.throughline.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.Incentive;
import org.throughline.motivation.MotivationLabel;
import org.throughline.motivation.fit.FitInputs;
import org.throughline.motivation.fit.FitRule;
import org.throughline.motivation.fit.LearnerCourseFit.Judged;
import org.throughline.report.MotivationFindings.Count;
import org.throughline.report.MotivationInput.Chooser;
import org.throughline.report.MotivationInput.Taken;

/** Counts of what the rules of motivation found, over all teachers. */
final class MotivationTally {

    private final Map<String, Long> labels = new HashMap<>();

    private final Map<String, Long> rules = new HashMap<>();

    private final Map<String, Long> missing = new LinkedHashMap<>();

    private long enrolments;

    private long teacherYears;

    private long reached;

    MotivationTally() {
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

    long enrolments() {
        return enrolments;
    }

    /** Teachers and years in which they completed a course. */
    long teacherYears() {
        return teacherYears;
    }

    /** Of these, how many reached a credit. */
    long reached() {
        return reached;
    }

}
