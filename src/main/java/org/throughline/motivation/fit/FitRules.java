package org.throughline.motivation.fit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.throughline.motivation.DifficultyLevel;
import org.throughline.motivation.MotivationLabel;

/**
 * Learner-course fit of one enrolment.
 *
 * <p>
 * E1 = mandatory. E2 = no relation to the discipline, not meant for the role, and easy.
 * I1 = not mandatory, and hard. I2 = clearly related to the discipline. Only E rules:
 * extrinsic; only I rules: intrinsic; both: mixed, or what the {@link Precedence} says;
 * none: undetermined.
 *
 * <p>
 * What is not known stays unknown, but is not more than that: all values that it can have
 * are tried, and if every one of them leads to the same label, that is the label (a
 * course that was mandatory and is unrelated is extrinsic, however difficult it is); else
 * the label is unknown. Likewise a rule has fired if it holds in every case, and is open
 * if it holds in some.
 *
 * <p>
 * Range: the five labels. Undefined cases: none, unknown is a label. Errors: none. Cost:
 * at most 48 cases, tried once for each of the 144 inputs.
 *
 * <p>
 * Source: own rules; trying all completions is van Fraassen's supervaluation (1966),
 * Singular terms, truth-value gaps, and free logic, Journal of Philosophy 63(17),
 * 481-495.
 */
public final class FitRules {

    private static final List<Boolean> TRUTHS = List.of(Boolean.FALSE, Boolean.TRUE);

    private static final List<Relation> RELATIONS = List.of(Relation.values());

    private static final List<DifficultyLevel> DIFFICULTIES = List.of(DifficultyLevel.values());

    private final Precedence precedence;

    private final Map<FitInputs, FitVerdict> verdicts = new HashMap<>();

    /**
     * Rules with a precedence.
     * @param precedence what counts if rules of both kinds fire
     */
    public FitRules(Precedence precedence) {
        this.precedence = precedence;
        for (Boolean mandatory : orNull(TRUTHS)) {
            for (Relation discipline : orNull(RELATIONS)) {
                for (Boolean role : orNull(TRUTHS)) {
                    for (DifficultyLevel difficulty : orNull(DIFFICULTIES)) {
                        FitInputs inputs = new FitInputs(mandatory, discipline, role, difficulty);
                        verdicts.put(inputs, tried(inputs));
                    }
                }
            }
        }
    }

    /**
     * What the rules say.
     * @param inputs what is known
     */
    public FitVerdict judge(FitInputs inputs) {
        return Objects.requireNonNull(verdicts.get(inputs));
    }

    private FitVerdict tried(FitInputs inputs) {
        Set<MotivationLabel> labels = EnumSet.noneOf(MotivationLabel.class);
        Set<FitRule> always = EnumSet.allOf(FitRule.class);
        Set<FitRule> sometimes = EnumSet.noneOf(FitRule.class);
        for (boolean mandatory : cases(inputs.mandatory(), TRUTHS)) {
            for (Relation discipline : cases(inputs.discipline(), RELATIONS)) {
                for (boolean role : cases(inputs.role(), TRUTHS)) {
                    for (DifficultyLevel difficulty : cases(inputs.difficulty(), DIFFICULTIES)) {
                        Set<FitRule> fired = fired(mandatory, discipline, role, difficulty);
                        labels.add(label(fired));
                        always.retainAll(fired);
                        sometimes.addAll(fired);
                    }
                }
            }
        }
        sometimes.removeAll(always);
        return new FitVerdict((labels.size() == 1) ? labels.iterator().next() : MotivationLabel.UNKNOWN,
                Collections.unmodifiableSet(always), Collections.unmodifiableSet(sometimes));
    }

    private static Set<FitRule> fired(boolean mandatory, Relation discipline, boolean role,
            DifficultyLevel difficulty) {
        Set<FitRule> fired = EnumSet.noneOf(FitRule.class);
        if (mandatory) {
            fired.add(FitRule.E1);
        }
        if (discipline == Relation.NONE && !role && difficulty == DifficultyLevel.EASY) {
            fired.add(FitRule.E2);
        }
        if (!mandatory && difficulty == DifficultyLevel.HARD) {
            fired.add(FitRule.I1);
        }
        if (discipline == Relation.CLEAR) {
            fired.add(FitRule.I2);
        }
        return fired;
    }

    private MotivationLabel label(Set<FitRule> fired) {
        boolean extrinsic = fired.stream().anyMatch(FitRule::isExtrinsic);
        boolean intrinsic = fired.stream().anyMatch((rule) -> !rule.isExtrinsic());
        if (extrinsic && intrinsic) {
            return switch (precedence) {
                case MIXED -> MotivationLabel.MIXED;
                case EXTRINSIC -> MotivationLabel.EXTRINSIC;
                case INTRINSIC -> MotivationLabel.INTRINSIC;
            };
        }
        if (extrinsic) {
            return MotivationLabel.EXTRINSIC;
        }
        return intrinsic ? MotivationLabel.INTRINSIC : MotivationLabel.UNDETERMINED;
    }

    private static <T> List<T> cases(@Nullable T known, List<T> values) {
        return (known == null) ? values : List.of(known);
    }

    private static <T> List<@Nullable T> orNull(List<T> values) {
        List<@Nullable T> all = new ArrayList<>(values);
        all.add(null);
        return all;
    }

}
