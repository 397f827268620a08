package org.throughline.motivation.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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

    private static final int DIFFICULTIES = DifficultyLevel.values().length;

    private static final int RELATIONS = Relation.values().length;

    private final Precedence precedence;

    /** By {@link #position}. */
    private final FitVerdict[] verdicts = new FitVerdict[3 * (RELATIONS + 1) * 3 * (DIFFICULTIES + 1)];

    /**
     * Rules with a precedence.
     * @param precedence what counts if rules of both kinds fire
     */
    public FitRules(Precedence precedence) {
        this.precedence = precedence;
        for (Boolean mandatory : orNull(Boolean.FALSE, Boolean.TRUE)) {
            for (Relation discipline : orNull(Relation.values())) {
                for (Boolean role : orNull(Boolean.FALSE, Boolean.TRUE)) {
                    for (DifficultyLevel difficulty : orNull(DifficultyLevel.values())) {
                        FitInputs inputs = new FitInputs(mandatory, discipline, role, difficulty);
                        verdicts[position(inputs)] = tried(inputs);
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
        return verdicts[position(inputs)];
    }

    private static int position(FitInputs inputs) {
        int position = position(inputs.mandatory());
        position = position * (RELATIONS + 1) + position(inputs.discipline(), RELATIONS);
        position = position * 3 + position(inputs.role());
        return position * (DIFFICULTIES + 1) + position(inputs.difficulty(), DIFFICULTIES);
    }

    private static int position(@Nullable Boolean truth) {
        return (truth == null) ? 2 : truth ? 1 : 0;
    }

    private static int position(@Nullable Enum<?> value, int unknown) {
        return (value == null) ? unknown : value.ordinal();
    }

    private FitVerdict tried(FitInputs inputs) {
        Set<MotivationLabel> labels = EnumSet.noneOf(MotivationLabel.class);
        Set<FitRule> always = EnumSet.allOf(FitRule.class);
        Set<FitRule> sometimes = EnumSet.noneOf(FitRule.class);
        for (boolean mandatory : cases(inputs.mandatory(), Boolean.FALSE, Boolean.TRUE)) {
            for (Relation discipline : cases(inputs.discipline(), Relation.values())) {
                for (boolean role : cases(inputs.role(), Boolean.FALSE, Boolean.TRUE)) {
                    for (DifficultyLevel difficulty : cases(inputs.difficulty(), DifficultyLevel.values())) {
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

    @SafeVarargs
    private static <T> List<T> cases(@Nullable T known, T... values) {
        return (known == null) ? List.of(values) : List.of(known);
    }

    @SafeVarargs
    private static <T> List<@Nullable T> orNull(T... values) {
        List<@Nullable T> all = new ArrayList<>(Arrays.asList(values));
        all.add(null);
        return all;
    }

}
