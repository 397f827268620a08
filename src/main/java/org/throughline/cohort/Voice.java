package org.throughline.cohort;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.cohort.Questionnaire.Answer;
import org.throughline.cohort.Questionnaire.Construct;
import org.throughline.cohort.Questionnaire.Scale;
import org.throughline.cohort.Selection.Enrolment;
import org.throughline.cohort.Vocabulary.Names;

/**
 * What a teacher says: answers, expectations and evidence of learning, consistent with
 * why they took their courses and how these hang together.
 *
 * @param answers to questionnaires
 * @param statements expectations, at the most one a year
 * @param evidence of learning in completed courses
 */
record Voice(List<Sheet> answers, List<Statement> statements, List<Evidence> evidence) {

    /** The codes of expectations, intrinsic ones first. */
    static final List<String> CODES = List.of("mastery", "interest", "experimenting", "requirement", "salary",
            "badge-status", "recognition");

    private static final int INTRINSIC_CODES = 3;

    /** A questionnaire that was filled in. */
    record Sheet(String instrument, int wave, List<Answer> answers) {
    }

    /** An expectation. */
    record Statement(int year, Language language, String text, List<String> codes) {
    }

    /**
     * Evidence of learning.
     *
     * @param other the course that it refers to; the course itself where it refers to
     * none
     */
    record Evidence(Course course, LocalDate submittedOn, Language language, String text, int applicability,
            int references, Course other) {
    }

    /** Lets the teachers of a cohort speak. */
    static final class Drawer {

        private static final double SECOND_WAVE = 0.6;

        private static final double ANOTHER_YEAR = 0.3;

        private static final double TWO_CODES = 0.15;

        private static final double NEUTRAL = 0.08;

        private static final double EVIDENCE = 0.5;

        /** How often evidence reaches each step of applicability. */
        private static final int[] APPLICABILITY = { 25, 30, 25, 20 };

        private final Vocabulary vocabulary;

        private final CourseText text;

        private final Motives motives;

        Drawer(Vocabulary vocabulary, CourseText text, Motives motives) {
            this.vocabulary = vocabulary;
            this.text = text;
            this.motives = motives;
        }

        /** What a teacher says, who has a course at least. */
        Voice draw(Selection selection, Draws draws) {
            double intrinsic = share(selection, true);
            double extrinsic = share(selection, false);
            List<Sheet> sheets = sheets(selection.pattern().type(), intrinsic, extrinsic, draws);
            return new Voice(sheets, statements(selection, intrinsic, extrinsic, draws), evidence(selection, draws));
        }

        private double share(Selection selection, boolean intrinsic) {
            return selection.enrolments()
                .stream()
                .map(enrolment -> this.motives.of(selection.teacher(), enrolment))
                .mapToDouble(motive -> (intrinsic ? motive.isIntrinsic() : motive.isExtrinsic()) ? 1 : 0)
                .average()
                .orElse(0);
        }

        private static List<Sheet> sheets(PlantedType type, double intrinsic, double extrinsic, Draws draws) {
            double inner = 2.4 * (intrinsic - 0.5) + 0.6 * draws.noise();
            double outer = 2.4 * (extrinsic - 0.25) + 0.6 * draws.noise();
            double avoidance = 0.4 * outer + 0.8 * draws.noise();
            double coherence = coherence(type) + 0.7 * draws.noise();
            boolean twice = draws.chance(SECOND_WAVE);
            List<Sheet> sheets = new ArrayList<>();
            for (Questionnaire questionnaire : Questionnaire.all()) {
                for (int wave : questionnaire.waves()) {
                    if (wave > 1 && !twice) {
                        continue;
                    }
                    List<Answer> answers = new ArrayList<>();
                    for (Scale scale : questionnaire.scales()) {
                        double standing = switch (scale.construct()) {
                            case INTRINSIC -> inner + (wave - 1) * 0.3;
                            case EXTRINSIC -> outer;
                            case AVOIDANCE -> avoidance;
                            case COHERENCE -> coherence;
                        };
                        answers.addAll(questionnaire.answers(scale, standing + 0.25 * draws.noise(), draws));
                    }
                    sheets.add(new Sheet(questionnaire.id(), wave, answers));
                }
            }
            return sheets;
        }

        /** Whose courses hang together, their knowledge does. */
        private static double coherence(PlantedType type) {
            return switch (type) {
                case INTEGRATED -> 1.1;
                case THEMATIC -> 0.8;
                case DISCIPLINARY -> 0.5;
                case BRIDGING -> 0.4;
                case NARROW -> 0;
                case FRAGMENTED -> -0.9;
            };
        }

        private List<Statement> statements(Selection selection, double intrinsic, double extrinsic, Draws draws) {
            List<Statement> statements = new ArrayList<>();
            int last = Integer.MIN_VALUE;
            for (Enrolment enrolment : selection.enrolments()) {
                int year = Calendar.year(enrolment.enrolledAt());
                if (year == last || (!statements.isEmpty() && !draws.chance(ANOTHER_YEAR))) {
                    continue;
                }
                last = year;
                statements.add(statement(year, enrolment.course(), language(selection.teacher(), draws), intrinsic,
                        extrinsic, draws));
            }
            return statements;
        }

        private Statement statement(int year, Course course, Language language, double intrinsic, double extrinsic,
                Draws draws) {
            if (draws.chance(NEUTRAL)) {
                return new Statement(year, language, phrase(language, "neutral", course, draws), List.of());
            }
            String first = code(intrinsic, extrinsic, draws);
            String second = code(intrinsic, extrinsic, draws);
            String words = phrase(language, first, course, draws);
            if (second.equals(first) || !draws.chance(TWO_CODES)) {
                return new Statement(year, language, words, List.of(first));
            }
            return new Statement(year, language, words + " " + phrase(language, second, course, draws),
                    List.of(first, second));
        }

        private static String code(double intrinsic, double extrinsic, Draws draws) {
            double both = intrinsic + extrinsic;
            boolean inner = draws.chance((both > 0) ? intrinsic / both : 0.5);
            return draws.pick(inner ? CODES.subList(0, INTRINSIC_CODES) : CODES.subList(INTRINSIC_CODES, CODES.size()));
        }

        private List<Evidence> evidence(Selection selection, Draws draws) {
            List<Evidence> evidence = new ArrayList<>();
            List<Course> before = new ArrayList<>();
            for (Enrolment enrolment : selection.enrolments()) {
                LocalDate completed = enrolment.completedAt();
                if (completed == null) {
                    continue;
                }
                if (draws.chance(EVIDENCE)) {
                    evidence.add(evidence(selection, enrolment.course(), completed, before, draws));
                }
                before.add(enrolment.course());
            }
            return evidence;
        }

        private Evidence evidence(Selection selection, Course course, LocalDate day, List<Course> before, Draws draws) {
            Language language = language(selection.teacher(), draws);
            int applicability = draws.weighted(APPLICABILITY);
            int references = draws.weighted(references(selection.pattern().type()));
            Course other = before.isEmpty() ? course : draws.pick(before);
            if (before.isEmpty()) {
                references = 0;
            }
            String words = phrase(language, "applied " + applicability, course, draws);
            if (references > 0) {
                words += " " + phrase(language, "refers " + references, course, draws).replace("{other}",
                        this.text.title(other));
            }
            return new Evidence(course, day, language, words, applicability, references, other);
        }

        /** How often evidence reaches each step of references. */
        private static int[] references(PlantedType type) {
            return switch (type) {
                case INTEGRATED, THEMATIC -> new int[] { 30, 20, 25, 25 };
                case DISCIPLINARY, BRIDGING -> new int[] { 45, 25, 20, 10 };
                case NARROW, FRAGMENTED -> new int[] { 70, 20, 8, 2 };
            };
        }

        private static Language language(Teacher teacher, Draws draws) {
            return draws.chance(0.15) ? Language.ENGLISH : teacher.language();
        }

        private String phrase(Language language, String kind, Course course, Draws draws) {
            String phrase = draws.pick(this.vocabulary.phrases(language, kind));
            return Names.capitalised(phrase.replace("{lead}", course.mainTopic().names().in(language)));
        }

    }

}
