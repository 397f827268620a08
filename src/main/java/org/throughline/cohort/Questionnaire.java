package org.throughline.cohort;

import java.util.ArrayList;
import java.util.List;

/**
 * A questionnaire that the teachers of a cohort answer.
 *
 * @param id of the instrument
 * @param waves in which it is put, from 1
 * @param highest the highest answer; the lowest is 1
 * @param scales what its items measure
 */
record Questionnaire(String id, List<Integer> waves, int highest, List<Scale> scales) {

    private static final double UNANSWERED = 0.015;

    /** How much an item tells that is its own, against what it has in common. */
    private static final double OWN = 0.55;

    /** What a scale measures. */
    enum Construct {

        INTRINSIC, EXTRINSIC, AVOIDANCE, COHERENCE

    }

    /** Items with something in common. */
    record Scale(Construct construct, List<String> items) {
    }

    /** An answer to an item. */
    record Answer(String item, int value) {
    }

    /** The questionnaires in the order in which they are answered. */
    static List<Questionnaire> all() {
        return List.of(
                new Questionnaire("mslq-goal-orientation", List.of(1, 2), 7,
                        List.of(new Scale(Construct.INTRINSIC, List.of("1", "16", "22", "24")),
                                new Scale(Construct.EXTRINSIC, List.of("7", "11", "13", "30")))),
                new Questionnaire("agq-r", List.of(1), 5,
                        List.of(new Scale(Construct.INTRINSIC, List.of("1", "3", "7")),
                                new Scale(Construct.AVOIDANCE, List.of("5", "9", "11")),
                                new Scale(Construct.EXTRINSIC, List.of("2", "4", "8")),
                                new Scale(Construct.AVOIDANCE, List.of("6", "10", "12")))),
                new Questionnaire("knowledge-coherence", List.of(2), 5, knowledge()));
    }

    private static List<Scale> knowledge() {
        List<Scale> scales = new ArrayList<>();
        for (String name : List.of("enact", "analyse", "connect", "practice")) {
            scales.add(new Scale(Construct.COHERENCE, List.of(name + "-1", name + "-2", name + "-3", name + "-4")));
        }
        return scales;
    }

    /**
     * The answers of somebody; some items are left out.
     * @param standing of the teacher in what the scale measures, in standard deviations
     */
    List<Answer> answers(Scale scale, double standing, Draws draws) {
        List<Answer> answers = new ArrayList<>();
        double middle = (1 + this.highest) / 2.0;
        double spread = (this.highest - 1) / 5.0;
        for (String item : scale.items()) {
            double value = middle + spread * (standing + OWN * draws.noise());
            boolean left = draws.chance(UNANSWERED);
            if (!left) {
                answers.add(new Answer(item, Math.clamp(Math.round(value), 1, this.highest)));
            }
        }
        return answers;
    }

}
