package org.throughline.cohort;

import java.util.List;
import java.util.stream.Collectors;

import org.throughline.cohort.Course.Tagging;
import org.throughline.cohort.Vocabulary.Names;

/** The row of a course in courses.csv, drawn when it is written. */
final class CourseText {

    static final List<String> COLUMNS = List.of("id", "title", "description", "language", "level", "format", "hours",
            "opened_on", "entry_demand", "material_length", "tasks", "quiz_questions", "evidence_required",
            "posts_required", "disciplines", "topics", "roles");

    private static final List<String> LEVELS = List.of("introductory", "intermediate", "advanced");

    private static final int[] LEVEL_WEIGHTS = { 4, 4, 2 };

    private static final List<String> FORMATS = List.of("online", "blended", "in_person");

    private static final List<Integer> HOURS = List.of(12, 15, 20, 30, 45, 60);

    /** Stands for every role. */
    static final String EVERY_ROLE = "all";

    /**
     * How often a course is meant for all, for one role, for two, for nobody knows whom.
     */
    private static final int[] ROLES_WEIGHTS = { 3, 4, 2, 1 };

    private final Vocabulary vocabulary;

    private final long seed;

    CourseText(Vocabulary vocabulary, long seed) {
        this.vocabulary = vocabulary;
        this.seed = seed;
    }

    /** The fields in the order of the columns; more demanding levels ask for more. */
    List<String> row(Course course) {
        Draws draws = Draws.of(this.seed, Draws.Purpose.COURSE_TEXT, course.number());
        int level = draws.weighted(LEVEL_WEIGHTS);
        String format = draws.pick(FORMATS);
        int hours = draws.pick(HOURS);
        String title = filled(course, phrase(course, titleKind(course), draws));
        String description = filled(course,
                phrase(course, "description", draws).replace("{format}", phrase(course, format, draws))
                    .replace("{hours}", Integer.toString(hours))
                    .replace("{closing}", phrase(course, "closing", draws)));
        int entryDemand = 1 + level + draws.between(0, 2);
        int pages = hours * (2 + level) + draws.between(0, 40);
        int tasks = 1 + level + draws.between(0, 3);
        int quizQuestions = 5 * (1 + level) + draws.between(0, 10);
        int evidence = Math.min(2, draws.between(0, 1 + level));
        int posts = draws.between(0, 3 + level);
        return List.of(course.id(), title, description, course.language().code(), LEVELS.get(level), format,
                Integer.toString(hours), course.openedOn().toString(), Integer.toString(entryDemand),
                Integer.toString(pages), Integer.toString(tasks), Integer.toString(quizQuestions),
                Integer.toString(evidence), Integer.toString(posts), disciplines(course), topics(course),
                String.join("|", roles(course)));
    }

    /** How demanding a course is, from 0. */
    int level(Course course) {
        return LEVELS.indexOf(row(course).get(COLUMNS.indexOf("level")));
    }

    /** As its row says it. */
    String title(Course course) {
        return row(course).get(COLUMNS.indexOf("title"));
    }

    /** Whom a course is meant for; nobody knows of some. */
    List<String> roles(Course course) {
        Draws draws = Draws.of(this.seed, Draws.Purpose.ROLES, course.number());
        return switch (draws.weighted(ROLES_WEIGHTS)) {
            case 0 -> List.of(EVERY_ROLE);
            case 1 -> List.of(draws.pick(Teacher.ROLES));
            case 2 -> List.of(Teacher.ROLES.getFirst(), draws.pick(Teacher.ROLES.subList(1, Teacher.ROLES.size())));
            default -> List.of();
        };
    }

    /** How many posts the row of a course asks for. */
    int postsRequired(Course course) {
        return Integer.parseInt(row(course).get(COLUMNS.indexOf("posts_required")));
    }

    private static String titleKind(Course course) {
        return course.community().theme().crossesDisciplines() ? "title across" : "title within";
    }

    private String phrase(Course course, String kind, Draws draws) {
        return draws.pick(this.vocabulary.phrases(course.language(), kind));
    }

    private String filled(Course course, String phrase) {
        Language language = course.language();
        String and = this.vocabulary.phrases(language, "and").getFirst();
        String topics = course.topics()
            .stream()
            .map(topic -> topic.topic().names().in(language))
            .collect(Collectors.joining((language == Language.ARABIC) ? "، " : ", "));
        String disciplines = course.disciplines()
            .stream()
            .map(discipline -> discipline.names().in(language))
            .collect(Collectors.joining(and));
        return Names.capitalised(phrase.replace("{lead}", course.mainTopic().names().in(language))
            .replace("{theme}", course.community().theme().topic().names().in(language))
            .replace("{discipline}", course.mainDiscipline().names().in(language))
            .replace("{disciplines}", disciplines)
            .replace("{topics}", topics));
    }

    private static String disciplines(Course course) {
        return course.disciplines().stream().map(Vocabulary.Discipline::id).collect(Collectors.joining("|"));
    }

    /** A weight of 1 is left out, as the format allows. */
    private static String topics(Course course) {
        if (course.tagging() == Tagging.UNTAGGED) {
            return "";
        }
        return course.topics()
            .stream()
            .map(topic -> topic.topic().id() + ((topic.tenths() == 10) ? "" : ":0." + topic.tenths()))
            .collect(Collectors.joining("|"));
    }

}
